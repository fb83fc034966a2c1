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

//! Ten minutes into the first working morning that begins after that moment's day.
QDateTime morningAfter(const QDateTime &at, const ScheduleFacts &facts)
{
    const QDate day = at.toTimeZone(facts.zone).date().addDays(1);
    const QTime morning = isQuietDaily(facts.quiet) ? facts.quiet.to : QTime(8, 0);
    return outsideQuietHours(localTime(day, morning, facts.zone), facts.quiet, facts.zone)
        .addSecs(10 * 60);
}

//! What is offered, earliest first, each away from those before it.
class SlotOffers final {
public:
    explicit SlotOffers(ScheduleFacts facts)
        : m_facts(std::move(facts))
    {
    }
    bool isEmpty() const { return m_found.isEmpty(); }
    void add(const QDateTime &at, Reason reason)
    {
        const QDateTime moved = freeFrom(at, m_facts);
        if (!moved.isValid() || (!m_found.isEmpty() && moved <= m_found.last().at))
            return;
        m_found.append({ moved, reason });
        m_facts.taken.append(moved);
    }
    QList<ScheduleSlot> withTheBest() const
    {
        QList<ScheduleSlot> found = m_found;
        if (!found.isEmpty())
            found.first().best = true;
        return found;
    }

private:
    ScheduleFacts m_facts;
    QList<ScheduleSlot> m_found;
};

//! In a week that has room, which begins then.
void offerFrom(const QDateTime &week, const ScheduleFacts &facts, SlotOffers &offers)
{
    const QDateTime morning = morningAfter(week.addSecs(-1), facts);
    offers.add(morning, Reason::WeekWithRoom);
    const QDate day = morning.toTimeZone(facts.zone).date();
    offers.add(localTime(day, QTime(12, 30), facts.zone), Reason::Noon);
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
    SlotOffers offers(facts);
    if (facts.roomFrom.isValid())
        offerFrom(facts.roomFrom, facts, offers);
    if (offers.isEmpty()) {
        const ScheduleSlot first = today(facts);
        offers.add(first.at, first.reason);
        offers.add(morningAfter(facts.now, facts), Reason::AfterQuietHours);
    }
    if (facts.expiry.isValid()) {
        const QDate before = facts.expiry.toTimeZone(facts.zone).date().addDays(-1);
        offers.add(localTime(before, QTime(12, 30), facts.zone), Reason::BeforeItEnds);
    }
    return offers.withTheBest();
}

} // namespace Relais::Ui
