// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/common/paint.h"

#include <QHash>

class QButtonGroup;
class QVBoxLayout;

namespace Relais::Ui {

class Chip;

//! The campaigns as cards, under a filter by when they run that counts them. One is open.
class CampaignList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignList)
public:
    enum class Filter { All, Running, ToCome, Ended, Draft };
    explicit CampaignList(Theme &theme, QWidget *parent = nullptr);

    void setContent(const QList<Campaign> &campaigns,
        const QHash<CampaignId, CampaignFigures> &figures, const QDateTime &now);
    void setSearch(const QString &text);
    void setOpen(const CampaignId &id); //!< one that the filter hides takes the filter off
    CampaignId open() const { return m_open; } //!< empty: none is shown
    qsizetype count(Filter filter) const;

Q_SIGNALS:
    void chosen(); //!< by the person: it is open now
    void openChanged(); //!< or what is known of it

private:
    void makeChips(QVBoxLayout *column);
    void showCounts();
    void rebuild();
    void clear();
    void addCard(const Campaign &campaign, int place);
    bool isShown(const Campaign &campaign) const;
    bool fits(const Campaign &campaign, Filter filter) const;

    Theme &m_theme;
    QList<Campaign> m_campaigns;
    QHash<CampaignId, CampaignFigures> m_figures;
    QDateTime m_now;
    QString m_search;
    CampaignId m_open;
    Filter m_filter = Filter::All;
    QList<Chip *> m_chips;
    QButtonGroup *m_cards;
    QVBoxLayout *m_rows;
};

} // namespace Relais::Ui
