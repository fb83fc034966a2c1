// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/scheduleslots.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Ui;

class TestScheduleSlots final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorkingDayOffersNoonAndTheMorning();
    void lateInTheDayOffersAnHour();
    void everySlotKeepsHalfAnHourFromOtherRelays();
    void aTimeNearAnotherRelayIsSeen();
    void quietJustNowSaysNothingOfLater();
    void nothingIsOfferedInQuietHours();
    void nothingIsOfferedAfterTheStoryEnds();
    void beforeItEndsComesLast();
    void aFullWeekIsLeftForTheNext();
    void aStoryThatEndsInAFullWeekIsStillOffered();
    void aTimeInQuietHoursMovesToTheirEnd();
    void withoutQuietHoursATimeStays();
    void whoIsQuietAtWeekEndsAloneIsOfferedNoNight();

private:
    static QDateTime at(int day, int hour, int minute = 0)
    {
        return { QDate(2026, 11, day), QTime(hour, minute), Qt::UTC };
    }
    const QTimeZone m_zone { QTimeZone::utc() };
    const QuietHours m_quiet; // 19:00 to 08:00 and week-ends; the 23rd is a Monday
};

void TestScheduleSlots::aWorkingDayOffersNoonAndTheMorning()
{
    const auto offered = scheduleSlots({ at(23, 10, 2), m_quiet, m_zone });
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.at(0).at, at(23, 12, 30));
    QCOMPARE(offered.at(0).reason, ScheduleSlot::Reason::Noon);
    QVERIFY(offered.at(0).best);
    QCOMPARE(offered.at(1).at, at(24, 8, 10));
    QCOMPARE(offered.at(1).reason, ScheduleSlot::Reason::AfterQuietHours);
    QVERIFY(!offered.at(1).best);
}

void TestScheduleSlots::lateInTheDayOffersAnHour()
{
    QCOMPARE(scheduleSlots({ at(23, 16, 41), m_quiet, m_zone }).at(0).at, at(23, 17, 20));
    const auto late = scheduleSlots({ at(23, 17, 2), m_quiet, m_zone });
    QCOMPARE(late.at(0).at, at(23, 18, 5));
    QCOMPARE(late.at(0).reason, ScheduleSlot::Reason::InAnHour);
}

void TestScheduleSlots::everySlotKeepsHalfAnHourFromOtherRelays()
{
    const QList<QDateTime> taken { at(23, 12, 40), at(23, 13, 20), at(24, 8, 10) };
    const auto offered = scheduleSlots({ at(23, 10), m_quiet, m_zone, {}, taken });
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.at(0).at, at(23, 13, 50));
    QCOMPARE(offered.at(1).at, at(24, 8, 40));
    for (const ScheduleSlot &slot : offered)
        QVERIFY(!tooClose(slot.at, taken).isValid());
    // Nothing is free before the story ends: nothing is offered.
    QCOMPARE(scheduleSlots({ at(23, 12), m_quiet, m_zone, at(23, 13, 45), taken }).size(), 0);
}

void TestScheduleSlots::aTimeNearAnotherRelayIsSeen()
{
    QCOMPARE(tooClose(at(23, 12), { at(23, 12, 29) }), at(23, 12, 29));
    QVERIFY(!tooClose(at(23, 12), { at(23, 12, 30) }).isValid());
}

void TestScheduleSlots::quietJustNowSaysNothingOfLater()
{
    QuietHours now = m_quiet;
    now.now = true;
    QCOMPARE(scheduleSlots({ at(23, 10), now, m_zone }).size(), 2);
    QCOMPARE(outsideQuietHours(at(23, 12), now, m_zone), at(23, 12));
}

void TestScheduleSlots::nothingIsOfferedInQuietHours()
{
    for (int hour = 0; hour < 24 * 7; ++hour) {
        const QDateTime now = at(23, 0).addSecs(hour * 3600);
        const auto offered = scheduleSlots({ now, m_quiet, m_zone, now.addDays(6) });
        QVERIFY(!offered.isEmpty());
        QDateTime before = now;
        for (const ScheduleSlot &slot : offered) {
            QVERIFY(!isQuiet(m_quiet, slot.at, m_zone));
            QVERIFY(slot.at > before);
            before = slot.at;
        }
    }
}

void TestScheduleSlots::nothingIsOfferedAfterTheStoryEnds()
{
    QCOMPARE(scheduleSlots({ at(23, 10), m_quiet, m_zone, at(23, 10, 30) }).size(), 0);
    QCOMPARE(scheduleSlots({ at(23, 10), m_quiet, m_zone, at(23, 12) }).size(), 1);
}

void TestScheduleSlots::beforeItEndsComesLast()
{
    const auto offered = scheduleSlots({ at(23, 10), m_quiet, m_zone, at(27, 18) });
    QCOMPARE(offered.size(), 3);
    QCOMPARE(offered.last().at, at(26, 12, 30));
    QCOMPARE(offered.last().reason, ScheduleSlot::Reason::BeforeItEnds);
}

void TestScheduleSlots::aFullWeekIsLeftForTheNext()
{
    ScheduleFacts facts { at(25, 10), m_quiet, m_zone }; // a Wednesday
    facts.roomFrom = at(30, 0);
    facts.taken = { at(30, 8, 10) };
    auto offered = scheduleSlots(facts);
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.at(0).at, at(30, 8, 40));
    QCOMPARE(offered.at(0).reason, ScheduleSlot::Reason::WeekWithRoom);
    QVERIFY(offered.at(0).best);
    QCOMPARE(offered.at(1).at, at(30, 12, 30));
    facts.quiet.enabled = false;
    facts.taken.clear();
    offered = scheduleSlots(facts);
    QCOMPARE(offered.at(0).at, at(30, 8, 10));
}

void TestScheduleSlots::aStoryThatEndsInAFullWeekIsStillOffered()
{
    ScheduleFacts facts { at(23, 10), m_quiet, m_zone, at(27, 18) };
    facts.roomFrom = at(30, 0);
    const auto offered = scheduleSlots(facts);
    QCOMPARE(offered.size(), 3);
    QCOMPARE(offered.at(0).at, at(23, 12, 30));
}

void TestScheduleSlots::aTimeInQuietHoursMovesToTheirEnd()
{
    QCOMPARE(outsideQuietHours(at(23, 22), m_quiet, m_zone), at(24, 8));
    QCOMPARE(outsideQuietHours(at(28, 12), m_quiet, m_zone), at(30, 8)); // a Saturday
    QCOMPARE(outsideQuietHours(at(23, 12), m_quiet, m_zone), at(23, 12));
}

void TestScheduleSlots::withoutQuietHoursATimeStays()
{
    QuietHours none;
    none.enabled = false;
    QCOMPARE(outsideQuietHours(at(28, 3), none, m_zone), at(28, 3));
}

void TestScheduleSlots::whoIsQuietAtWeekEndsAloneIsOfferedNoNight()
{
    QuietHours weekends;
    weekends.from = weekends.to = QTime(0, 0);
    const auto offered = scheduleSlots({ at(23, 10, 2), weekends, m_zone });
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.at(1).at, at(24, 8, 10));
}

QTEST_GUILESS_MAIN(TestScheduleSlots)
#include "tst_scheduleslots.moc"
