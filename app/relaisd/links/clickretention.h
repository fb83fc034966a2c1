// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/retention.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace Relais::Backend {

//! What the raw clicks add up to stays in the relays' counts and the totals.
inline constexpr int rawClicksMonths = Retention::clicksMonths;

//! The begin of the first day (UTC) whose raw clicks are kept.
QDateTime rawClicksSince(const QDateTime &now);
//! Forgets the older ones; how many rows.
Result<int> forgetOldClicks(const QSqlDatabase &db, const QDateTime &now);

} // namespace Relais::Backend
