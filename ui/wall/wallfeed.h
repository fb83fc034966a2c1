// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wall/feedgeometry.h"
#include "ui/wall/wallcards.h"

class QScrollArea;

namespace Relais::Ui {

//! The rows of the Wall's model as cards in a scroll area. Only rows near what is seen have a card;
//! the others keep their room. What the person looks at stays where it is while posts come, go and
//! grow; the focus stays in its card, and what was begun on a card is kept when the card goes.
class WallFeed final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallFeed)
public:
    //! What stands beside the cards; the feed takes and places it.
    struct Around {
        QWidget *writer; //!< on top
        QWidget *empty; //!< shown while there are no rows
        QWidget *seenLine; //!< shown above the first post that was seen before
        QWidget *more; //!< below the last row; shown or hidden by who made it
    };
    //! prepare: called with every card that is made.
    WallFeed(Theme &theme, PictureCache &pictures, const Clock &clock, WallModel &model,
        QScrollArea &area, const Around &around, WallCards::Prepare prepare);

    void arrange(); //!< at once what else happens with the next event
    void refresh(); //!< all that is said of now
    void setSeenFrom(const WallPostId &first); //!< empty: no line
    //! As they are once everything that changed is arranged.
    WallCards &cards();
    void focusRow(int row, Qt::FocusReason reason); //!< and brings it into view
    void step(bool down); //!< the focus, by a card
    void focusFirstSeen();
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! A post that keeps its distance from the upper edge; none: the scroll bar keeps its value.
    struct Place {
        WallPostId post {};
        int offset = 0; //!< of the upper edge, below the row's top
    };
    void followModel();
    void beforeChange();
    void beforeRemoval(int first, int last);
    void soon();
    Place place() const; //!< of what is seen now
    int valueFor(const Place &kept) const;
    void arrangeAround(const Place &kept);
    void measureAnew(); //!< the cards there are
    void placeHead(int width);
    void placeTail(int width);
    QList<int> wantedRows(int value) const;
    bool measure(const QList<int> &rows, int width); //!< whether any height is another
    void retire(int value);
    void keepOrder();
    void refocus();
    void bringIntoView(int row);
    int wholeHeight() const;
    int seenHeight() const;

    Theme &m_theme;
    WallModel &m_model;
    QScrollArea &m_area;
    const Around m_around;
    FeedGeometry m_rows;
    WallCards m_cards;
    WallPostId m_seenFrom;
    WallPostId m_wanted; //!< has a card wherever it is
    Place m_place; //!< as it was before what changed, while m_changing
    bool m_changing = false;
    bool m_arranging = false;
    bool m_again = false;
    bool m_disordered = false; //!< the order of Tab is to be made anew
    int m_refocus = -1; //!< a row whose card had the focus when it went
    int m_width = 0;
};

} // namespace Relais::Ui
