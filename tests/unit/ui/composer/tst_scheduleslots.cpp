// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/scheduleslots.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Ui;

class TestScheduleSlots final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorkingDayOffersAnHourAndTheMorning();
    void nothingIsOfferedInQuietHours();
    void nothingIsOfferedAfterTheStoryEnds();
    void beforeItEndsComesLast();
    void aTimeInQuietHoursMovesToTheirEnd();
    void withoutQuietHoursATimeStays();

private:
    static QDateTime at(int day, int hour, int minute = 0)
    {
        return { QDate(2026, 11, day), QTime(hour, minute), Qt::UTC };
    }
    const QTimeZone m_zone { QTimeZone::utc() };
    const QuietHours m_quiet; // 19:00 to 08:00 and week-ends; the 23rd is a Monday
};

void TestScheduleSlots::aWorkingDayOffersAnHourAndTheMorning()
{
    const auto offered = scheduleSlots(at(23, 10, 2), m_quiet, m_zone, {});
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.at(0).at, at(23, 11, 5));
    QCOMPARE(offered.at(0).reason, ScheduleSlot::Reason::InAnHour);
    QCOMPARE(offered.at(1).at, at(24, 8, 10));
    QCOMPARE(offered.at(1).reason, ScheduleSlot::Reason::AfterQuietHours);
}

void TestScheduleSlots::nothingIsOfferedInQuietHours()
{
    for (int hour = 0; hour < 24 * 7; ++hour) {
        const QDateTime now = at(23, 0).addSecs(hour * 3600);
        const auto offered = scheduleSlots(now, m_quiet, m_zone, now.addDays(6));
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
    QCOMPARE(scheduleSlots(at(23, 10), m_quiet, m_zone, at(23, 10, 30)).size(), 0);
    QCOMPARE(scheduleSlots(at(23, 10), m_quiet, m_zone, at(23, 12)).size(), 1);
}

void TestScheduleSlots::beforeItEndsComesLast()
{
    const auto offered = scheduleSlots(at(23, 10), m_quiet, m_zone, at(27, 18));
    QCOMPARE(offered.size(), 3);
    QCOMPARE(offered.last().at, at(26, 12, 30));
    QCOMPARE(offered.last().reason, ScheduleSlot::Reason::BeforeItEnds);
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

QTEST_GUILESS_MAIN(TestScheduleSlots)
#include "tst_scheduleslots.moc"
