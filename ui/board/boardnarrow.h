// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcards.h"
#include "ui/common/paint.h"

class QActionGroup;
class QMenu;

namespace Relais::Ui {

class Button;

//! Shows cards of one kind, language or campaign alone, by a menu. The button says how many of
//! them are chosen.
class BoardNarrow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardNarrow)
public:
    explicit BoardNarrow(Theme &theme, QWidget *parent = nullptr);

    void setLanguages(const QStringList &languages); //!< of what the board has
    void setCampaigns(const QList<Campaign> &campaigns);
    const BoardNarrowing &narrowing() const { return m_narrowing; }
    void open(); //!< as if the button was pressed

Q_SIGNALS:
    void changed();

private:
    void addChoice(
        QMenu &menu, QActionGroup &group, const QString &text, const BoardNarrowing &narrowing);
    void addKinds(QMenu &menu);
    void addLanguages(QMenu &menu);
    void addCampaigns(QMenu &menu);
    void setNarrowing(const BoardNarrowing &narrowing);
    void showCount();

    QStringList m_languages;
    QList<Campaign> m_campaigns;
    BoardNarrowing m_narrowing;
    Button *m_open;
};

} // namespace Relais::Ui
