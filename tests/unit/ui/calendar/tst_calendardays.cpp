// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendamodel.h"
#include "ui/calendar/spreading.h"

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
    return calendarDays(CalendarSpan::Month, today, today, stories, campaigns, noon(today));
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
    void barsOfCampaignsKeepTheirLanes();
    void aWeekIsItsSevenDays();
    void aGapThatBeganBeforeTheWeekIsOne();
    void theListSaysAGapOnceAndACampaignWhenItBegins();
    void whatIsTooMuchIsSpreadOverTheNextWorkingDays();
    void aDayThatIsFullTakesNoMore();
    void whatIsLiveStaysAndWhatIsNotApprovedGoesFirst();
    void aStoryIsNotMovedBehindItsEnd();
    void aDayThatIsNoPileUpIsLeftAsItIs();
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
    QVERIFY(dayIn(days, QDate(2026, 11, 22)).bars.isEmpty());
    QCOMPARE(dayIn(days, QDate(2026, 11, 23)).bars.size(), 1);
    QCOMPARE(dayIn(days, QDate(2026, 11, 25)).bars.size(), 1);
    QVERIFY(dayIn(days, QDate(2026, 11, 26)).bars.isEmpty());
}

void TestCalendarDays::barsOfCampaignsKeepTheirLanes()
{
    const auto campaign = [](const QString &id, int from, int to) {
        Campaign made;
        made.id = { id };
        made.from = QDateTime(QDate(2026, 11, from), QTime(0, 0)).toUTC();
        made.to = QDateTime(QDate(2026, 11, to), QTime(0, 0)).toUTC();
        return made;
    };
    const auto days = november(
        {}, { campaign(u"a"_s, 3, 12), campaign(u"b"_s, 10, 26), campaign(u"c"_s, 17, 20) });
    for (const CalendarDay &day : days) {
        for (const CalendarBar &bar : day.bars)
            QCOMPARE(bar.lane, bar.campaign.id.value == u"b"_s ? 1 : 0);
    }
    const CalendarDay first = dayIn(days, QDate(2026, 11, 3));
    QVERIFY(first.bars.first().begins && !first.bars.first().ends);
    const CalendarDay monday = dayIn(days, QDate(2026, 11, 16)); // goes on in a new week
    QVERIFY(monday.bars.first().begins);
    QVERIFY(dayIn(days, QDate(2026, 11, 15)).bars.first().ends);
    QVERIFY(dayIn(days, QDate(2026, 11, 25)).bars.first().ends);
}

void TestCalendarDays::aWeekIsItsSevenDays()
{
    const auto days = calendarDays(
        CalendarSpan::Week, today, today, { storyOn(QDate(2026, 11, 29)) }, {}, noon(today));
    QCOMPARE(days.size(), 7);
    QCOMPARE(days.first().date, QDate(2026, 11, 23));
    QCOMPARE(days.last().stories.size(), 1);
    QCOMPARE(
        calendarDays(CalendarSpan::List, today, today, {}, {}, noon(today)).size(), 7 * listWeeks);
}

void TestCalendarDays::aGapThatBeganBeforeTheWeekIsOne()
{
    // Thursday and Friday before, Monday and Tuesday here.
    const auto days = calendarDays(CalendarSpan::Week, QDate(2026, 12, 7), today,
        { storyOn(QDate(2026, 12, 2)), storyOn(QDate(2026, 12, 9)), storyOn(QDate(2026, 12, 11)) },
        {}, noon(today));
    QVERIFY(dayIn(days, QDate(2026, 12, 7)).isGap);
    QVERIFY(dayIn(days, QDate(2026, 12, 8)).isGap);
    QVERIFY(!dayIn(days, QDate(2026, 12, 10)).isGap);
}

void TestCalendarDays::theListSaysAGapOnceAndACampaignWhenItBegins()
{
    Campaign campaign;
    campaign.id = { u"c"_s };
    campaign.from = QDateTime(QDate(2026, 11, 25), QTime(0, 0)).toUTC();
    campaign.to = QDateTime(QDate(2026, 11, 28), QTime(0, 0)).toUTC();
    const auto days = calendarDays(CalendarSpan::List, today, today,
        { storyOn(today), storyOn(QDate(2026, 11, 25)), storyOn(QDate(2026, 12, 2)) }, { campaign },
        noon(today));
    const QList<AgendaRow> rows = agendaOf(days);
    QCOMPARE(rows.at(0).date, today);
    QVERIFY(rows.at(0).opensDay && rows.at(0).isToday);
    QCOMPARE(rows.at(1).kind, AgendaRow::Kind::Campaign);
    QCOMPARE(rows.at(1).until, QDate(2026, 11, 27));
    QVERIFY(!rows.at(2).opensDay); // the story of the same day
    QCOMPARE(rows.at(3).kind, AgendaRow::Kind::Gap);
    QCOMPARE(rows.at(3).date, QDate(2026, 11, 26));
    QCOMPARE(rows.at(3).until, QDate(2026, 12, 1));
    QCOMPARE(rows.at(4).date, QDate(2026, 12, 2));
}

namespace {

//! So many stories on a day, an hour apart.
QList<Story> pileOf(int count, const QDate &day)
{
    QList<Story> stories;
    for (int i = 0; i < count; ++i) {
        Story story = storyOn(day);
        story.id.value = day.toString(Qt::ISODate) + u'/' + QString::number(i);
        story.embargo = QDateTime(day, QTime(12 + i, 0)).toUTC();
        stories.append(story);
    }
    return stories;
}

//! "id → day" of each.
QStringList told(const QList<StoryMove> &moves)
{
    QStringList lines;
    for (const StoryMove &move : moves)
        lines.append(
            move.story.id.value.section(u'/', 1) + u" → "_s + move.to.toString(Qt::ISODate));
    return lines;
}

} // namespace

void TestCalendarDays::whatIsTooMuchIsSpreadOverTheNextWorkingDays()
{
    const QDate thursday(2026, 11, 26);
    const QList<StoryMove> moves = spreadOut(thursday, pileOf(5, thursday), noon(today));
    // Those that go out last move: two to Friday, and one over the week-end to Monday.
    QCOMPARE(told(moves),
        (QStringList { u"4 → 2026-11-27"_s, u"3 → 2026-11-27"_s, u"2 → 2026-11-30"_s }));
    const QDateTime at = embargoOn(moves.first().story, moves.first().to);
    QCOMPARE(at.toLocalTime().time(), QTime(16, 0)); // the same time of day
    // As proposed, nothing piles up any more.
    QList<Story> stories = pileOf(5, thursday);
    for (const StoryMove &move : moves) {
        for (Story &story : stories) {
            if (story.id == move.story.id)
                story.embargo = embargoOn(story, move.to);
        }
    }
    const QList<CalendarDay> days = november(stories);
    for (const CalendarDay &day : days)
        QVERIFY(!day.pilesUp);
}

void TestCalendarDays::aDayThatIsFullTakesNoMore()
{
    const QDate thursday(2026, 11, 26);
    QList<Story> stories = pileOf(3, thursday) + pileOf(2, thursday.addDays(1));
    stories.last().state = StoryState::InReview; // is planned too
    QCOMPARE(told(spreadOut(thursday, stories, noon(today))), QStringList { u"2 → 2026-11-30"_s });
    stories.last().state = StoryState::Draft;
    QCOMPARE(told(spreadOut(thursday, stories, noon(today))), QStringList { u"2 → 2026-11-27"_s });
}

void TestCalendarDays::whatIsLiveStaysAndWhatIsNotApprovedGoesFirst()
{
    // At 13:30 the first two are live.
    const QDateTime now = QDateTime(today, QTime(13, 30)).toUTC();
    QList<Story> stories = pileOf(4, today);
    QCOMPARE(told(spreadOut(today, stories, now)),
        (QStringList { u"3 → 2026-11-25"_s, u"2 → 2026-11-25"_s }));
    stories[2].state = StoryState::InReview;
    stories[0].embargo = {};
    stories[0].approvedAt = noon(today); // went out when it was approved
    QCOMPARE(told(spreadOut(today, stories, now)),
        (QStringList { u"2 → 2026-11-25"_s, u"3 → 2026-11-25"_s }));
    const QDate before = today.addDays(-1);
    QVERIFY(spreadOut(before, pileOf(4, before), now).isEmpty());
}

void TestCalendarDays::aStoryIsNotMovedBehindItsEnd()
{
    const QDate thursday(2026, 11, 26);
    QList<Story> stories = pileOf(3, thursday);
    stories[2].expiry = QDateTime(thursday.addDays(1), QTime(8, 0)).toUTC();
    QCOMPARE(told(spreadOut(thursday, stories, noon(today))), QStringList { u"1 → 2026-11-27"_s });
}

void TestCalendarDays::aDayThatIsNoPileUpIsLeftAsItIs()
{
    const QDate thursday(2026, 11, 26);
    QVERIFY(spreadOut(thursday, pileOf(2, thursday), noon(today)).isEmpty());
    QVERIFY(spreadOut(thursday, {}, noon(today)).isEmpty());
}

QTEST_GUILESS_MAIN(TestCalendarDays)
#include "tst_calendardays.moc"
