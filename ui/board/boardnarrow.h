// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcards.h"
#include "ui/common/paint.h"

class QActionGroup;
class QMenu;

namespace Relais::Ui {

class Chip;

//! Shows cards of one campaign, language or kind alone: a chip for each, that opens its choices and
//! says the one that is made. The chips stand where the board puts them.
class BoardNarrow final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardNarrow)
public:
    explicit BoardNarrow(Theme &theme, QWidget *parent);
    QList<Chip *> chips() const { return { m_campaign, m_language, m_kind }; }

    void setLanguages(const QStringList &languages); //!< of what the board has
    void setCampaigns(const QList<Campaign> &campaigns);
    const BoardNarrowing &narrowing() const { return m_narrowing; }
    void open(); //!< all the choices in one menu, by a key

Q_SIGNALS:
    void changed();

private:
    void addChoice(
        QMenu &menu, QActionGroup &group, const QString &text, const BoardNarrowing &narrowing);
    void addKinds(QMenu &menu);
    void addLanguages(QMenu &menu);
    void addCampaigns(QMenu &menu);
    void setNarrowing(const BoardNarrowing &narrowing);
    void showChoices();
    Chip *makeChip(Theme &theme, void (BoardNarrow::*fill)(QMenu &));
    void popUp(QMenu &menu, const Chip &below);
    QMenu &newMenu();

    QStringList m_languages;
    QList<Campaign> m_campaigns;
    BoardNarrowing m_narrowing;
    QWidget *m_menus; //!< what owns them
    Chip *m_campaign;
    Chip *m_language;
    Chip *m_kind;
};

} // namespace Relais::Ui
