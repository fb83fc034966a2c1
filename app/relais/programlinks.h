// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QStringList>

#include <optional>

namespace Relais {

//! What a second start tells the first: its links, or that it was only to run in the background.
QStringList handedOver(const QStringList &links, bool background);
//! Handed over by a start that was only to run in the background, as one at sign-in.
bool showsNothing(const QStringList &arguments);

// The relais:// links among a program's arguments. They come from outside: bounded, and looked into
// no further than is said here.

//! The link for signing in, whole; empty without one.
QString invitationIn(const QStringList &arguments);
//! The post of the Wall that a relais://wall/… link leads to; empty without one.
WallPostId wallPostLinkIn(const QStringList &arguments);
//! The story of a relais://story/… link.
std::optional<StoryId> storyLinkIn(const QStringList &arguments);

} // namespace Relais
