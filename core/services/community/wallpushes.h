// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/wallpost.h"
#include "core/store/pushstore.h"

namespace Relais::WallPushes {

//! What the backend is told of acts on the Wall, each as newPush() makes it. Mentions go without
//! names, which the backend knows.
QueuedPush ofPost(const WallPost &post, const Clock &clock);
QueuedPush ofEdit(const WallEdit &edit, const Clock &clock); //!< at edit.at
QueuedPush ofView(const WallPostId &post, const QDateTime &at, const Clock &clock);
QueuedPush ofReaction(const WallPostId &post, bool on, const QDateTime &at, const Clock &clock);
//! To the editors, now, with what the member says of it.
QueuedPush ofReport(const WallPostId &post, const QString &word, const Clock &clock);
//! The same of a comment under that post.
QueuedPush ofReport(
    const WallPostId &post, const CommentId &comment, const QString &word, const Clock &clock);

} // namespace Relais::WallPushes
