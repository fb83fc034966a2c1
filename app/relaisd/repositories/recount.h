// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSqlDatabase>

namespace Relais::Backend {

//! A total that is not what the raw rows say.
struct TotalDifference {
    QString what; //!< the row, in words for an administrator; names no person
    qint64 stored = 0;
    qint64 counted = 0;
};
QString inWords(const TotalDifference &difference);

//! Counts everything anew from the raw rows and compares: the daily totals with the relays and
//! their counts, the measured clicks with the raw clicks (as far back as these are kept), the
//! colleagues of a story with its relays, the counters of a Wall post with its rows. Empty when
//! all is well. While others write, inside a read transaction of the caller's.
Result<QList<TotalDifference>> recount(const QSqlDatabase &db, qint64 rawClicksSince, int limit);

} // namespace Relais::Backend
