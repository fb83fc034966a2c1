// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/quiethours.h"

#include <algorithm>

namespace Relais {

namespace {

constexpr int daysAhead = 9; // more than the longest quiet stretch: a night, a week-end, a night
constexpr int longestLeave = 400; // days that are looked through for the end of the leave

bool isQuietLocally(const QuietHours &hours, QDate date, QTime time)
{
    const bool onLeave = std::any_of(hours.leave.cbegin(), hours.leave.cend(),
        [date](const auto &days) { return days.first <= date && date <= days.second; });
    if (onLeave)
        return true;
    if (hours.weekends && date.dayOfWeek() >= Qt::Saturday)
        return true;
    if (!isQuietDaily(hours))
        return false;
    if (hours.from < hours.to)
        return time >= hours.from && time < hours.to;
    return time >= hours.from || time < hours.to;
}

//! Where the clock on the wall shows this time: once, twice when summer time ends, and when it
//! begins perhaps never (then nearby moments, which do no harm as candidates).
void appendMoments(QList<QDateTime> &moments, QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    for (const int day : { -1, 1 }) {
        const int offset = zone.offsetFromUtc(asUtc.addDays(day));
        moments.append(asUtc.addSecs(-offset));
    }
}

//! No quiet that holds today, or comes next, lasts for more days.
int mostDays(const QuietHours &hours, QDate today)
{
    int days = daysAhead;
    for (const auto &leave : hours.leave) {
        if (leave.second >= today)
            days = std::max(
                days, int(std::min<qint64>(today.daysTo(leave.second), longestLeave)) + daysAhead);
    }
    return days;
}

//! Until the end of the quiet that holds: what seems to last longer is of a clock that was set back
//! since.
bool isLifted(const QuietHours &hours, const QDateTime &utc, QDate today)
{
    return hours.liftedUntil.isValid() && utc < hours.liftedUntil
        && utc.daysTo(hours.liftedUntil) <= mostDays(hours, today);
}

//! Every moment at which quiet may begin or end.
QList<QDateTime> boundaries(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone)
{
    QList<QDateTime> moments;
    const QDate today = utc.toTimeZone(zone).date();
    const int days = mostDays(hours, today);
    for (int day = 0; day <= days; ++day) {
        appendMoments(moments, today.addDays(day), QTime(0, 0), zone);
        for (const QTime time : { hours.from, hours.to }) {
            if (time.isValid())
                appendMoments(moments, today.addDays(day), time, zone);
        }
    }
    if (hours.liftedUntil.isValid())
        moments.append(hours.liftedUntil);
    const auto changes = zone.transitions(utc, utc.addDays(days));
    for (const QTimeZone::OffsetData &change : changes)
        moments.append(change.atUtc);
    std::sort(moments.begin(), moments.end());
    return moments;
}

} // namespace

bool isQuietDaily(const QuietHours &hours)
{
    return hours.enabled && hours.from.isValid() && hours.to.isValid() && hours.from != hours.to;
}

bool isQuiet(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone)
{
    if (hours.now)
        return true;
    if (!hours.enabled)
        return false;
    const QDateTime local = utc.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    if (isLifted(hours, utc, local.date()))
        return false;
    return isQuietLocally(hours, local.date(), local.time());
}

QDateTime quietUntil(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone)
{
    if (hours.now)
        return {};
    const QDateTime start = utc.toUTC();
    if (!isQuiet(hours, start, zone))
        return start;
    const QTimeZone used = zone.isValid() ? zone : QTimeZone::utc();
    for (const QDateTime &moment : boundaries(hours, start, used)) {
        if (moment > start && !isQuiet(hours, moment, used))
            return moment.toUTC();
    }
    return start;
}

QDateTime quietChangesAfter(const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone)
{
    if (hours.now || !hours.enabled)
        return {};
    const QDateTime start = utc.toUTC();
    const QTimeZone used = zone.isValid() ? zone : QTimeZone::utc();
    const bool quiet = isQuiet(hours, start, used);
    for (const QDateTime &moment : boundaries(hours, start, used)) {
        if (moment > start && isQuiet(hours, moment, used) != quiet)
            return moment.toUTC();
    }
    return {};
}

QuietHours lastingHours(QuietHours hours)
{
    hours.now = false;
    hours.liftedUntil = {};
    return hours;
}

} // namespace Relais
