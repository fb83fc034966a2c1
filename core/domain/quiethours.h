// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <utility>

namespace Relais {

//! The member's own times without notifications or sends; nobody can switch them off for them.
struct QuietHours {
    bool enabled = true;
    QTime from { 19, 0 };
    QTime to { 8, 0 }; //!< before from: over midnight; equal: never quiet on working days
    bool weekends = true;
    QList<std::pair<QDate, QDate>> leave {}; //!< whole days: first and last of each
    bool now = false; //!< quiet until the person says otherwise, whatever the time
    QDateTime liftedUntil {}; //!< UTC; before it nothing but `now` is quiet
    bool operator==(const QuietHours &) const = default;
};

//! Some hours of each day are quiet; otherwise week-ends and leave at most.
bool isQuietDaily(const QuietHours &hours);
bool isQuiet(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone);
//! The first moment, not before utc, that is not quiet. UTC; invalid while `now` has no end.
QDateTime quietUntil(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone);
//! The first moment after utc at which quiet begins or ends by itself. UTC; invalid: none is in
//! sight.
QDateTime quietChangesAfter(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone);
//! The hours as they will be another day: for a time to come, whatever holds just now.
QuietHours lastingHours(QuietHours hours);

} // namespace Relais
