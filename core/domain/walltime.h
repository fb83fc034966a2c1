// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Relais {

//! What a day and a time, as a clock on the wall shows them, stand for. When the clocks are put
//! back an hour comes twice, when they are put forward one never comes.
struct WallTime {
    enum class Comes { Once, Twice, Never };
    Comes comes = Comes::Once;
    QDateTime first; //!< UTC; of one that never comes: as if the clocks had not been put forward
    QDateTime second; //!< UTC; the same as first unless it comes twice
    QTime shown; //!< what the clock shows at first

    //! The first, or the second once the first has passed.
    QDateTime after(const QDateTime &now) const { return first > now ? first : second; }
};

WallTime wallTime(const QDate &day, const QTime &time, const QTimeZone &zone);

//! What the clock on the wall shows, with the day, in UTC's name: it is only read and calculated
//! with, and every time of every day exists there.
QDateTime onTheWall(const QDateTime &at, const QTimeZone &zone);

} // namespace Relais
