// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "core/domain/variety.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

class Card;
class TextLabel;

//! Under the list: the campaigns that one may bring ideas for, and how varied one's own relays are.
class IdeaSide final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaSide)
public:
    explicit IdeaSide(Theme &theme, QWidget *parent = nullptr);
    void setCampaigns(const QList<Campaign> &campaigns, const QDateTime &now);
    void setVariety(const Variety &variety);
    //! Pure: what is said of it.
    static QString varietyText(const Variety &variety);

Q_SIGNALS:
    void suggestAsked(const Relais::Campaign &campaign);

private:
    Theme &m_theme;
    Card *m_campaigns;
    QVBoxLayout *m_lines;
    Card *m_variety;
    TextLabel *m_varietyText;
};

} // namespace Relais::Ui
