// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

#include <array>

namespace Relais::Ui {

//! The parts of a post's card, as it reads.
enum class PostPart {
    Avatar,
    Author,
    When,
    Waiting, //!< marks beside the author
    Pinned,
    Yours,
    More, //!< button
    Text,
    Picture,
    Story,
    Like, //!< buttons below
    Thank,
    Comment,
    Views,
    Conversation, //!< the opened comments, with their field
};
inline constexpr std::size_t postParts = 15;

//! One value for each part.
template <typename T>
struct ByPostPart {
    std::array<T, postParts> all {};
    T &operator[](PostPart part) { return all.at(static_cast<std::size_t>(part)); }
    const T &operator[](PostPart part) const { return all.at(static_cast<std::size_t>(part)); }
};

//! How large the parts are; an empty size leaves a part out. Of the author, the time and what takes
//! the whole width (text, picture, story, conversation) only the height counts.
using PostSizes = ByPostPart<QSize>;

//! Where the parts of a post's card stand. Pure geometry, from the card's top left corner.
struct PostLayout {
    ByPostPart<QRect> at;
    int height = 0; //!< of the whole card
};

int postInnerWidth(int cardWidth); //!< of what takes the whole width
//! direction: right to left mirrors it all.
PostLayout layOutPost(int cardWidth, const PostSizes &sizes, Qt::LayoutDirection direction);

} // namespace Relais::Ui
