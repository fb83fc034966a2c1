// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! What the geometry of a card depends on beside its rectangle, in the person's text scale.
struct BoardCardSizes {
    int tags = 20; //!< heights
    int title = 20;
    int smallLine = 16;
    int original = 0; //!< width of the mark of a translation; 0: it is none
};

//! Where the parts of a board's card are. Every line takes the width: a delegate mirrors it by the
//! alignment of its texts and the side its tags begin on.
struct BoardCardLayout {
    QRect card;
    QRect tags;
    QRect box; //!< that says whether it is chosen, over the far end of the tags
    QRect title;
    QRect line;
    QRect foot;
    QRect original; //!< at the far end of the foot; empty: there is none
};

BoardCardLayout layOutBoardCard(const QRect &row, const BoardCardSizes &sizes);
int boardCardRowHeight(const BoardCardSizes &sizes);
//! Of the title, in a row so wide.
int boardCardTextWidth(int rowWidth);

} // namespace Relais::Ui
