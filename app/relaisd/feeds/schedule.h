// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"

#include <QDateTime>

namespace Relais::Backend {

inline constexpr std::chrono::minutes fetchEvery { 15 };
inline constexpr std::chrono::hours longestBackOff { 24 };
//! New candidates of one source a day: a feed that shows its whole archive floods nobody. One that
//! brought as many as it may is not asked again before it may bring another.
inline constexpr int mostCandidatesADay = 100;

//! When a source is asked again: each quarter of an hour while it answers; after failures twice as
//! long each time, up to a day; after one that says it is gone, a day; never before the time that
//! it asked for. Spread by a tenth by the source's id, so that not all come at once.
QDateTime nextFetch(
    const SourceId &source, int failures, const std::optional<Error> &error, const QDateTime &now);

} // namespace Relais::Backend
