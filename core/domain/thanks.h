// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Relais {

//! A member's or editor's recognition of what somebody relayed to the Wall or brought in.
struct Thanks {
    enum class For { Post, Idea };

    ThanksId id;
    For kind = For::Post;
    QString object; //!< the post's or the idea's id
    QString title; //!< what it was for, in a few words
    MemberId giver;
    QString giverName;
    MemberId receiver;
    QString receiverName;
    QString text; //!< a word with it; may be empty for a post
    bool open = false; //!< the receiver shows it on the Wall
    QDateTime at; //!< UTC
    bool operator==(const Thanks &) const = default;
};

QString thanksKindKey(Thanks::For kind); //!< "post", "idea"
std::optional<Thanks::For> thanksKindFromKey(const QString &key);

namespace ThanksLimits {
inline constexpr int text = 300; // QString units
inline constexpr int title = 120;
} // namespace ThanksLimits

} // namespace Relais
