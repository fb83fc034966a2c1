// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "core/domain/wallpost.h"

namespace Relais::Ui {

//! A post of the Wall with what its card shows besides.
struct WallEntry {
    WallPost post;
    std::optional<Story> story {}; //!< when it is about one that this member may see
    MemberId me {}; //!< who looks at it
    bool mine = false;
    bool namesMe = false; //!< mentions this member
    bool mayPin = false;
    bool thanked = false; //!< by this member
    bool relayable = false; //!< the story is live for this member
    bool operator==(const WallEntry &) const = default;
};

} // namespace Relais::Ui
