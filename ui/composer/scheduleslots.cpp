// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/scheduleslots.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

using Reason = ScheduleSlot::Reason;

constexpr int step = 5 * 60; // times are offered in full five minutes
constexpr int soonest = 30 * 60; // a time that is nearer is as good as now
constexpr int furthest = 3 * 3600; // moved away from other relays by so much at most

QDateTime rounded(const QDateTime &at)
{
    const qint64 seconds = at.toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch((seconds + step - 1) / step * step, Qt::UTC);
}

QDateTime localTime(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    return QDateTime(day, time, zone).toUTC();
}

bool isOpen(const QDateTime &at, const ScheduleFacts &facts)
{
    return at > facts.now && !isQuiet(facts.quiet, at, facts.zone)
        && (!facts.expiry.isValid() || at < facts.expiry);
}

//! The first free moment from at on; invalid when there is none soon.
QDateTime freeFrom(const QDateTime &at, const ScheduleFacts &facts)
{
    for (int later = 0; later <= furthest; later += step) {
        const QDateTime moved = at.addSecs(later);
        if (isOpen(moved, facts) && !tooClose(moved, facts.taken).isValid())
            return moved;
    }
    return {};
}

//! Later today: around noon, at the end of the working day, else in an hour.
ScheduleSlot today(const ScheduleFacts &facts)
{
    const QDate day = facts.now.toTimeZone(facts.zone).date();
    const std::pair<QTime, Reason> usual[] = { { QTime(12, 30), Reason::Noon },
        { QTime(17, 20), Reason::EndOfWork } };
    for (const auto &[time, reason] : usual) {
        const QDateTime at = localTime(day, time, facts.zone);
        if (facts.now.secsTo(at) >= soonest && isOpen(at, facts))
            return { at, reason };
    }
    return { rounded(facts.now.addSecs(3600)), Reason::InAnHour };
}

} // namespace

QDateTime tooClose(const QDateTime &at, const QList<QDateTime> &taken)
{
    const auto near = std::find_if(taken.cbegin(), taken.cend(), [&at](const QDateTime &other) {
        return std::abs(at.secsTo(other)) < ScheduleRules::apart;
    });
    return near == taken.cend() ? QDateTime() : *near;
}

QDateTime outsideQuietHours(const QDateTime &at, const QuietHours &quiet, const QTimeZone &zone)
{
    const QuietHours lasting = lastingHours(quiet);
    return isQuiet(lasting, at, zone) ? quietUntil(lasting, at, zone) : at;
}

QList<ScheduleSlot> scheduleSlots(const ScheduleFacts &asked)
{
    ScheduleFacts facts = asked;
    facts.quiet = lastingHours(asked.quiet); // what holds just now says nothing of later
    QList<ScheduleSlot> found;
    const auto offer = [&](const QDateTime &at, Reason reason) {
        const QDateTime moved = freeFrom(at, facts);
        if (!moved.isValid() || (!found.isEmpty() && moved <= found.last().at))
            return;
        found.append({ moved, reason });
        facts.taken.append(moved);
    };
    const ScheduleSlot first = today(facts);
    offer(first.at, first.reason);

    const QDate tomorrow = facts.now.toTimeZone(facts.zone).date().addDays(1);
    const QTime morning = facts.quiet.enabled ? facts.quiet.to : QTime(8, 0);
    const QDateTime ends =
        outsideQuietHours(localTime(tomorrow, morning, facts.zone), facts.quiet, facts.zone);
    offer(ends.addSecs(10 * 60), Reason::AfterQuietHours);

    if (facts.expiry.isValid()) {
        const QDate before = facts.expiry.toTimeZone(facts.zone).date().addDays(-1);
        offer(localTime(before, QTime(12, 30), facts.zone), Reason::BeforeItEnds);
    }
    if (!found.isEmpty())
        found.first().best = true;
    return found;
}

} // namespace Relais::Ui
