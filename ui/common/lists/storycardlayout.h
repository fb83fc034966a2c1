// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! What the geometry of a row depends on beside its rectangle.
struct StoryCardContent {
    bool compact = false; //!< small window: lower, with a Relay button
    bool unread = false;
    int marks = 0; //!< width of the marks beside the title (draft, saved); 0: none
    int colleagues = 0; //!< width of the text
    int timeLeft = 0; //!< width of the text; 0: no end
    int relay = 0; //!< width of the Relay button, compact only
    qreal scale = 1;
};

//! Where everything of a story's card is, left to right; a delegate mirrors it.
struct StoryCardLayout {
    QRect card;
    QRect picture;
    QRect dot;
    QRect title;
    QRect marks;
    QRect summary;
    QRect tags; //!< room for as many tags as fit
    QRect colleaguesIcon;
    QRect colleagues;
    QRect timeIcon;
    QRect time;
    QRect relay;
};

//! Height of a card and of a row, which has the gap below the card.
int storyCardHeight(bool compact, qreal scale);
int storyRowHeight(bool compact, qreal scale);

//! row: the item's rectangle.
StoryCardLayout layOutStoryCard(const QRect &row, const StoryCardContent &content);

//! No queue is narrower; what is, has no room for its foot beside the picture.
inline constexpr int narrowestStoryCard = 420;

//! Of a card narrower than that, what its height depends on.
struct NarrowStoryCard {
    int title = 0; //!< height of the text, in the width that the layout gives it
    int summary = 0; //!< the same
    bool tags = false; //!< there are some
};

//! A card in which title and summary wrap; its height is the card's.
StoryCardLayout layOutNarrowStoryCard(
    const QRect &row, const StoryCardContent &content, const NarrowStoryCard &narrow);

} // namespace Relais::Ui
