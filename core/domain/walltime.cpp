// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/walltime.h"

namespace Relais {

WallTime wallTime(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QTimeZone used = zone.isValid() ? zone : QTimeZone::utc();
    const QDateTime wall(day, time, Qt::UTC);
    WallTime found;
    // By the offset that holds a day before, and by the one that holds a day after.
    found.first = wall.addSecs(-used.offsetFromUtc(wall.addDays(-1)));
    found.second = wall.addSecs(-used.offsetFromUtc(wall.addDays(1)));
    const bool comesFirst = onTheWall(found.first, used) == wall;
    const bool comesSecond = onTheWall(found.second, used) == wall;
    if (comesFirst && comesSecond && found.first != found.second)
        found.comes = WallTime::Comes::Twice;
    else if (comesFirst)
        found.second = found.first;
    else if (comesSecond)
        found.first = found.second;
    else
        found.comes = WallTime::Comes::Never;
    if (found.comes == WallTime::Comes::Never)
        found.second = found.first;
    found.shown = onTheWall(found.first, used).time();
    return found;
}

QDateTime onTheWall(const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    return QDateTime(local.date(), local.time(), Qt::UTC);
}

} // namespace Relais
