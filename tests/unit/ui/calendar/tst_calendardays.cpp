// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendardays.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

QDateTime noon(const QDate &day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

Story storyOn(const QDate &day, StoryState state = StoryState::Approved)
{
    Story story;
    story.id.value = day.toString(Qt::ISODate);
    story.state = state;
    story.embargo = noon(day);
    return story;
}

CalendarDay dayIn(const QList<CalendarDay> &days, const QDate &date)
{
    const auto found = std::find_if(
        days.begin(), days.end(), [&date](const CalendarDay &day) { return day.date == date; });
    return found == days.end() ? CalendarDay {} : *found;
}

QList<CalendarDay> november(const QList<Story> &stories, const QList<Campaign> &campaigns = {})
{
    return sixWeeks(today, today, stories, campaigns, noon(today));
}

} // namespace

class TestCalendarDays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixWeeksBeginOnAMonday();
    void aStoryStandsOnTheDayItGoesOut();
    void moreThanTwoOnADayPileUp();
    void fourWorkingDaysWithoutAStoryAreAGap();
    void aCampaignRunsOverItsDays();
};

void TestCalendarDays::sixWeeksBeginOnAMonday()
{
    const auto days = november({});
    QCOMPARE(days.size(), 42);
    QCOMPARE(days.first().date, QDate(2026, 10, 26));
    QVERIFY(!days.first().inMonth);
    QVERIFY(dayIn(days, today).isToday);
    QVERIFY(dayIn(days, QDate(2026, 11, 28)).isWeekend);
}

void TestCalendarDays::aStoryStandsOnTheDayItGoesOut()
{
    Story approved;
    approved.id = { u"now"_s };
    approved.state = StoryState::Approved;
    approved.approvedAt = noon(QDate(2026, 11, 20));
    approved.expiry = noon(QDate(2026, 11, 22));
    Story draft = storyOn(today);
    draft.embargo = {};
    draft.state = StoryState::Draft;
    const auto days = november({ approved, storyOn(QDate(2026, 11, 26)), draft });
    QCOMPARE(dayIn(days, QDate(2026, 11, 20)).stories.size(), 1);
    QVERIFY(dayIn(days, QDate(2026, 11, 20)).stories.first().isOver);
    QCOMPARE(dayIn(days, QDate(2026, 11, 26)).stories.size(), 1);
    QVERIFY(dayIn(days, today).stories.isEmpty()); // a draft without a date has no day
    QVERIFY(!dayOf(draft).isValid());
}

void TestCalendarDays::moreThanTwoOnADayPileUp()
{
    const QDate day(2026, 11, 26);
    QVERIFY(!dayIn(november({ storyOn(day), storyOn(day) }), day).pilesUp);
    QVERIFY(dayIn(november({ storyOn(day), storyOn(day), storyOn(day) }), day).pilesUp);
    const Story draft = storyOn(day, StoryState::Draft);
    QVERIFY(!dayIn(november({ storyOn(day), storyOn(day), draft }), day).pilesUp);
}

void TestCalendarDays::fourWorkingDaysWithoutAStoryAreAGap()
{
    // Between Wednesday and the next Wednesday: Thursday, Friday, Monday and Tuesday.
    const auto days = november({ storyOn(today), storyOn(QDate(2026, 11, 25)),
        storyOn(QDate(2026, 12, 2)), storyOn(QDate(2026, 12, 4)) });
    QVERIFY(dayIn(days, QDate(2026, 11, 26)).isGap);
    QVERIFY(dayIn(days, QDate(2026, 12, 1)).isGap);
    QVERIFY(!dayIn(days, QDate(2026, 11, 28)).isGap); // a week-end is none
    QVERIFY(!dayIn(days, QDate(2026, 12, 3)).isGap); // one day
    QVERIFY(!dayIn(days, QDate(2026, 11, 5)).isGap); // what is over cannot be filled
}

void TestCalendarDays::aCampaignRunsOverItsDays()
{
    Campaign campaign;
    campaign.id = { u"c"_s };
    campaign.from = QDateTime(QDate(2026, 11, 23), QTime(0, 0)).toUTC();
    campaign.to = QDateTime(QDate(2026, 11, 26), QTime(0, 0)).toUTC();
    const auto days = november({}, { campaign });
    QVERIFY(dayIn(days, QDate(2026, 11, 22)).campaigns.isEmpty());
    QCOMPARE(dayIn(days, QDate(2026, 11, 23)).campaigns.size(), 1);
    QCOMPARE(dayIn(days, QDate(2026, 11, 25)).campaigns.size(), 1);
    QVERIFY(dayIn(days, QDate(2026, 11, 26)).campaigns.isEmpty());
}

QTEST_GUILESS_MAIN(TestCalendarDays)
#include "tst_calendardays.moc"
