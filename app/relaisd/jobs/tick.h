// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QSqlDatabase>

namespace Relais::Backend {

inline constexpr std::chrono::seconds tickEvery { 5 };

//! What the clock brings, in one write job every tickEvery: embargoes that end, changes that were
//! gathered, pushes and raw clicks that need not be remembered any longer, pictures that were lent
//! to a network, the day's headcount and with it the access tokens that are over, an ended
//! campaign's figures. Cheap when there is nothing.
//! tell: whether what was gathered is told now (Gathering).
Result<void> tick(const QSqlDatabase &db, const Clock &clock, bool tell = true);

} // namespace Relais::Backend
