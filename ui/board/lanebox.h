// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/lanelist.h"

namespace Relais::Ui {

class Button;
class TextLabel;

//! One lane of the board: its colour, name and count above its cards, "10 more" below them.
class LaneBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaneBox)
public:
    LaneBox(Theme &theme, Lane lane, QWidget *parent = nullptr);

    static QString nameOf(Lane lane);
    LaneModel &model() const { return *m_model; }
    LaneList &list() const { return *m_list; }
    Button &rest() const { return *m_rest; }
    //! Keeps the card that is selected, else takes the first.
    void setCards(const QList<BoardCard> &cards, const QDateTime &now);
    void setNothing(const QString &sentence); //!< said while it has no cards
    void showRest(); //!< how many cards have no row yet

Q_SIGNALS:
    void newAsked(); //!< of the lane of drafts

private:
    QWidget *makeHead(Theme &theme, Lane lane);
    void showMore();

    LaneModel *m_model;
    LaneList *m_list;
    TextLabel *m_count;
    TextLabel *m_nothing;
    Button *m_rest;
};

} // namespace Relais::Ui
