// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/registeredrelay.h"
#include "core/base/result.h"

namespace Relais::Backend::DailyTotals {

// The row of daily_total that a relay is in (its day in UTC, team, location, network, story), moved
// in the transaction of whatever moves it. The day's changes are numbered with it (insight_day),
// for who keeps its insights. A relay that is not published is in no total.

//! By difference, which may be negative. provenance: empty for the relays themselves. The relay is
//! published.
Result<void> add(const QSqlDatabase &db, const RegisteredRelay &relay, const QString &metric,
    const QString &provenance, qint64 difference);
//! The same for many, for changeAll(); the relays of one row are one statement's row.
Statements adding(
    const QString &metric, const QString &provenance, const QList<EarnedCount> &earned);
//! One more for each of these relays; for changeAll().
Statements addingRelays(const QList<RegisteredRelay> &relays);

} // namespace Relais::Backend::DailyTotals
