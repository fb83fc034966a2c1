// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace Relais::Ui {

//! What the geometry of a card depends on beside its rectangle, in the person's text scale: 0 or
//! nothing for a part that it does not have.
struct BoardCardSizes {
    int part = 0; //!< height of the name of a part of its lane, above its first card
    int tags = 20; //!< height, and both of the box
    int title = 20; //!< height
    QList<int> lines; //!< heights
    QList<int> buttons; //!< widths
    int button = 28; //!< height
    int foot = 18; //!< height, and both of the face
    bool hasFace = false;
    int original = 0; //!< width of the mark of a translation
    int relays = 0; //!< width of how many relayed it
};

//! Where the parts of a board's card are, left to right: a delegate mirrors them within the card.
struct BoardCardLayout {
    QRect part; //!< above the card
    QRect card;
    QRect box; //!< that says whether it is chosen
    QRect tags; //!< between the box and what opens the menu
    QRect more; //!< opens the menu
    QRect title;
    QList<QRect> lines;
    QList<QRect> buttons;
    QRect face;
    QRect foot;
    QRect original; //!< at the far end of the foot
    QRect relays; //!< after it
};

BoardCardLayout layOutBoardCard(const QRect &row, const BoardCardSizes &sizes);
int boardCardRowHeight(int rowWidth, const BoardCardSizes &sizes);
//! Of the title, in a row so wide.
int boardCardTextWidth(int rowWidth);

} // namespace Relais::Ui
