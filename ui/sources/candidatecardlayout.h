// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! What the geometry of a candidate's card depends on beside its rectangle.
struct CandidateCardSizes {
    int titleLine = 20;
    int smallLine = 16;
    int tagLine = 20;
    int language = 0; //!< width of the language's tag; 0: none
    int mark = 0; //!< width of the one mark that it may have; 0: none
    int picture = 0; //!< width; 0: it has none
};

//! Where everything of a candidate's card is, left to right; the delegate mirrors it.
struct CandidateCardLayout {
    QRect card;
    QRect picture; //!< before the texts; empty where these would have no room beside it
    QRect title;
    QRect summary;
    QRect language;
    QRect source;
    QRect mark; //!< at the end of the source's line; empty where that has no room for it
};

//! row: the item's rectangle, of which the gap below the card is a part.
CandidateCardLayout layOutCandidateCard(const QRect &row, const CandidateCardSizes &sizes);
int candidateRowHeight(const CandidateCardSizes &sizes);

} // namespace Relais::Ui
