// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Relais {

//! Who sees a post, where the network lets one choose (NetworkTraits::visibility).
enum class PostVisibility {
    AsAccount, //!< as the person's account has it there
    Everyone,
    Quiet, //!< everyone, but in no public list
    Followers,
};

QString postVisibilityKey(PostVisibility visibility); //!< "as-account", "everyone", …
std::optional<PostVisibility> postVisibilityFromKey(const QString &key);

//! What the person chose for the networks that have it; the others go by their own ways.
struct PostChoices {
    PostVisibility visibility = PostVisibility::AsAccount;
    QString warning {}; //!< stands before the text, which is folded; empty: none
    bool thread = false; //!< a text too long for one post goes out as several (threadparts.h)
    bool operator==(const PostChoices &) const = default;
};

constexpr int longestWarning = 100; //!< UTF-16 units that one may write; all that Misskey takes

} // namespace Relais
