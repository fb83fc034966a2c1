// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Relais {

//! The member's own times without notifications or sends; nobody can switch them off for them.
struct QuietHours {
    bool enabled = true;
    QTime from { 19, 0 };
    QTime to { 8, 0 }; //!< before from: over midnight; equal: never quiet on working days
    bool weekends = true;
    bool operator==(const QuietHours &) const = default;
};

bool isQuiet(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone);
//! The first moment, not before utc, that is not quiet. UTC.
QDateTime quietUntil(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone);

} // namespace Relais
