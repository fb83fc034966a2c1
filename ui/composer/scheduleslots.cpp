// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/scheduleslots.h"

namespace Relais::Ui {

namespace {

constexpr int step = 5 * 60; // times are offered in full five minutes

QDateTime rounded(const QDateTime &at)
{
    const qint64 seconds = at.toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch((seconds + step - 1) / step * step, Qt::UTC);
}

QDateTime localTime(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    return QDateTime(day, time, zone).toUTC();
}

} // namespace

QDateTime outsideQuietHours(const QDateTime &at, const QuietHours &quiet, const QTimeZone &zone)
{
    return isQuiet(quiet, at, zone) ? quietUntil(quiet, at, zone) : at;
}

QList<ScheduleSlot> scheduleSlots(
    const QDateTime &now, const QuietHours &quiet, const QTimeZone &zone, const QDateTime &expiry)
{
    using Reason = ScheduleSlot::Reason;
    QList<ScheduleSlot> found;
    const auto offer = [&](const QDateTime &at, Reason reason) {
        const bool early = !found.isEmpty() && at <= found.last().at;
        if (at.isValid() && at > now && !early && !isQuiet(quiet, at, zone)
            && (!expiry.isValid() || at < expiry))
            found.append({ at, reason });
    };
    const QDateTime hour = rounded(now.addSecs(3600));
    offer(hour, Reason::InAnHour);

    const QDate tomorrow = now.toTimeZone(zone).date().addDays(1);
    const QTime morning = quiet.enabled ? quiet.to : QTime(8, 0);
    const QDateTime ends = outsideQuietHours(localTime(tomorrow, morning, zone), quiet, zone);
    offer(ends.addSecs(10 * 60), Reason::AfterQuietHours);

    if (expiry.isValid()) {
        const QDate before = expiry.toTimeZone(zone).date().addDays(-1);
        offer(localTime(before, QTime(12, 30), zone), Reason::BeforeItEnds);
    }
    return found;
}

} // namespace Relais::Ui
