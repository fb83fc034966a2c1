// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendamodel.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/concerns.h"
#include "ui/calendar/crowd.h"
#include "ui/calendar/spreading.h"
#include "ui/calendar/weekfigures.h"

#include <QLocale>
#include <QScopeGuard>
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
    void weeksBeginAsTheLocaleHasThem();
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
    void storiesForOthersPileNothingUp();
    void onlyForThoseWhoGetTooMuchIsSpreadOut();
    void aGapSaysItsLengthOnce();
    void thereIsToLookAtPileUpsAndGapsInTheirOrder();
    void aGapWithoutAnEndInSightHasNone();
    void twoWithinAnHourAreSaidWhereTheSamePeopleGetThem();
    void aLanguageThatNothingIsInWhileOthersGoOut();
    void fourWorkingDaysWithoutAStoryForSomeAreAGapOfTheirs();
    void aConcernIsTheSameTomorrow();
    void whatCouldBeReviewedIsReady();
    void theWeekIsCountedByStoryAndLanguage();
    void theOrganizationSaysHowManyADayAreTooMany();
    void aConcernNamesItsPeopleAsFarAsAnAudienceCan();
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

void TestCalendarDays::weeksBeginAsTheLocaleHasThem()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_US"_s));
    Campaign campaign;
    campaign.id = { u"a"_s };
    campaign.from = noon(QDate(2026, 11, 3));
    campaign.to = noon(QDate(2026, 11, 12));
    const auto days = november({}, { campaign });
    QCOMPARE(days.size(), 42);
    QCOMPARE(days.first().date, QDate(2026, 11, 1)); // a Sunday
    QVERIFY(dayIn(days, QDate(2026, 11, 7)).bars.first().ends);
    QVERIFY(dayIn(days, QDate(2026, 11, 8)).bars.first().begins);
    QVERIFY(!dayIn(days, QDate(2026, 11, 9)).bars.first().begins);
    QCOMPARE(weekFiguresOf(today, {}).first, QDate(2026, 11, 22));
    CalendarModel model;
    model.setDays(days, noon(today));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
        QLocale().dayName(Qt::Sunday, QLocale::ShortFormat));
    QCOMPARE(model.headerData(6, Qt::Horizontal, Qt::DisplayRole).toString(),
        QLocale().dayName(Qt::Saturday, QLocale::ShortFormat));
    // Of most of its days by ISO 8601, not of the Sunday.
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"45"_s);
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

namespace {

Story forPlace(Story story, const QString &place)
{
    story.audience.locations = { place };
    return story;
}

//! "PileUp 2026-11-26 2026-11-26 3" of each.
QStringList told(const QList<Concern> &concerns)
{
    const QStringList kinds { u"PileUp"_s, u"SameHour"_s, u"Gap"_s, u"LanguageGap"_s,
        u"PeopleGap"_s };
    QStringList lines;
    for (const Concern &concern : concerns)
        lines.append((QStringList { kinds.at(int(concern.kind)), concern.from.toString(Qt::ISODate),
                          concern.to.toString(Qt::ISODate), QString::number(concern.count),
                          concern.language + concern.name })
                .join(u' ')
                .trimmed());
    return lines;
}

QDate december(int day)
{
    return { 2026, 12, day };
}

QList<Story> everyWorkingDay(const QDate &from, const QDate &until)
{
    QList<Story> stories;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        if (day.dayOfWeek() < Qt::Saturday)
            stories.append(storyOn(day));
    }
    return stories;
}

} // namespace

void TestCalendarDays::storiesForOthersPileNothingUp()
{
    const QDate day(2026, 11, 26);
    const Story all = storyOn(day);
    const QList<Story> apart { all, forPlace(all, u"Lyon"_s), forPlace(all, u"Nantes"_s) };
    QCOMPARE(crowdOf(apart, {}), 2);
    QVERIFY(!dayIn(november(apart), day).pilesUp);
    QCOMPARE(crowdOf(apart + QList<Story> { forPlace(all, u"Lyon"_s) }, {}), 3);
    QCOMPARE(crowdAround(forPlace(all, u"Nantes"_s), apart.mid(0, 2), {}), 2);
    // A team gets what those above it get, and no other team.
    const QList<Team> teams { { { u"ops"_s }, {}, u"Operations"_s },
        { { u"lab"_s }, { u"ops"_s }, u"Laboratory"_s }, { { u"sales"_s }, {}, u"Sales"_s } };
    const auto forTeam = [&all](const QString &team) {
        Story story = all;
        story.audience.teams = { { team } };
        return story;
    };
    QCOMPARE(crowdOf({ forTeam(u"ops"_s), forTeam(u"lab"_s), all }, teams), 3);
    QCOMPARE(crowdOf({ forTeam(u"ops"_s), forTeam(u"sales"_s), all }, teams), 2);
    // Somebody may read both.
    Story french = all;
    french.audience.languages = { u"fr"_s };
    Story danish = all;
    danish.audience.languages = { u"da"_s };
    QCOMPARE(crowdOf({ french, danish, all }, {}), 3);
    QCOMPARE(crowdOf({}, {}), 0);
}

void TestCalendarDays::onlyForThoseWhoGetTooMuchIsSpreadOut()
{
    const QDate thursday(2026, 11, 26);
    QList<Story> stories = pileOf(5, thursday);
    for (int i = 0; i < 5; ++i)
        stories[i].audience.locations = { i < 3 ? u"Lyon"_s : u"Nantes"_s };
    QCOMPARE(told(spreadOut(thursday, stories, noon(today))), QStringList { u"2 → 2026-11-27"_s });
    // Where the others go out there is room.
    stories += forPlace(storyOn(thursday.addDays(1)), u"Nantes"_s);
    stories += forPlace(storyOn(thursday.addDays(1)), u"Nantes"_s);
    QCOMPARE(told(spreadOut(thursday, stories, noon(today))), QStringList { u"2 → 2026-11-27"_s });
}

void TestCalendarDays::aGapSaysItsLengthOnce()
{
    const auto days = november({ storyOn(today), storyOn(QDate(2026, 11, 25)),
        storyOn(QDate(2026, 12, 2)), storyOn(QDate(2026, 12, 4)) });
    QCOMPARE(dayIn(days, QDate(2026, 11, 26)).gapLength, 4);
    QCOMPARE(dayIn(days, QDate(2026, 11, 27)).gapLength, 0);
    QCOMPARE(dayIn(days, QDate(2026, 11, 30)).gapLength, 0); // after the week-end it goes on
    QCOMPARE(dayIn(days, QDate(2026, 12, 3)).gapLength, 0); // one day is none
    // Of one that began before, the first day that is shown says it.
    const auto week = calendarDays(CalendarSpan::Week, QDate(2026, 11, 30), today,
        { storyOn(today), storyOn(QDate(2026, 11, 25)), storyOn(QDate(2026, 12, 2)) }, {},
        noon(today));
    QCOMPARE(dayIn(week, QDate(2026, 11, 30)).gapLength, 4);
}

void TestCalendarDays::thereIsToLookAtPileUpsAndGapsInTheirOrder()
{
    const QDate thursday(2026, 11, 26);
    QList<Story> stories = everyWorkingDay(today, QDate(2026, 11, 27)) + pileOf(2, thursday);
    stories.append(storyOn(december(4)));
    stories.append(storyOn(december(8), StoryState::Draft)); // may still go: it fills nothing
    Story ready = storyOn(today, StoryState::InReview);
    ready.embargo = {};
    stories.append(ready);
    QCOMPARE(told(concernsOf(stories, {}, december(9), noon(today))),
        (QStringList { u"PileUp 2026-11-26 2026-11-26 3"_s, u"Gap 2026-11-30 2026-12-03 1"_s }));
    QVERIFY(concernsOf(stories, {}, QDate(2026, 11, 25), noon(today)).isEmpty());
}

void TestCalendarDays::aGapWithoutAnEndInSightHasNone()
{
    const QList<Concern> open = concernsOf({ storyOn(today) }, {}, december(9), noon(today));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().from, QDate(2026, 11, 25));
    QVERIFY(!open.first().to.isValid());
    const QList<Concern> ends =
        concernsOf({ storyOn(today), storyOn(december(24)) }, {}, december(9), noon(today));
    QVERIFY(ends.first().to.isValid());
}

void TestCalendarDays::twoWithinAnHourAreSaidWhereTheSamePeopleGetThem()
{
    const QDate friday(2026, 11, 27);
    QList<Story> stories = everyWorkingDay(today, december(9));
    Story other = storyOn(friday);
    other.embargo = QDateTime(friday, QTime(12, 40)).toUTC();
    const QList<Concern> found =
        concernsOf(stories + QList<Story> { other }, {}, december(9), noon(today));
    QCOMPARE(told(found), QStringList { u"SameHour 2026-11-27 2026-11-27 2"_s });
    QCOMPARE(found.first().hour, QTime(12, 0));
    other.embargo = QDateTime(friday, QTime(13, 0)).toUTC();
    QVERIFY(concernsOf(stories + QList<Story> { other }, {}, december(9), noon(today)).isEmpty());
    other.embargo = QDateTime(friday, QTime(12, 40)).toUTC();
    for (Story &story : stories)
        story = forPlace(story, u"Lyon"_s);
    const QStringList apart = told(concernsOf(
        stories + QList<Story> { forPlace(other, u"Nantes"_s) }, {}, december(9), noon(today)));
    QVERIFY2(apart.filter(u"SameHour"_s).isEmpty(), qPrintable(apart.join(u'\n')));
}

void TestCalendarDays::aLanguageThatNothingIsInWhileOthersGoOut()
{
    QList<Story> stories = everyWorkingDay(today, december(9)); // twelve
    for (Story &story : stories)
        story.language = u"fr"_s;
    Story danish = storyOn(QDate(2026, 11, 12));
    danish.language = u"fr"_s;
    danish.captions = { { { u"c"_s }, {}, u"da"_s, u"Tekst"_s } };
    stories.append(danish);
    const auto found = [&] { return told(concernsOf(stories, {}, december(9), noon(today))); };
    QCOMPARE(found(), QStringList { u"LanguageGap 2026-11-12  12 da"_s });
    stories[0].audience.languages = { u"fr"_s }; // is not for them
    QCOMPARE(found(), QStringList { u"LanguageGap 2026-11-12  11 da"_s });
    // With the next one in Danish the gap has an end, and three days are none.
    stories[4].captions = danish.captions; // Monday 30 November
    QCOMPARE(found(), QStringList { u"LanguageGap 2026-11-12 2026-11-29 3 da"_s });
    stories[3].captions = danish.captions; // Friday 27
    QVERIFY(found().isEmpty());
}

void TestCalendarDays::fourWorkingDaysWithoutAStoryForSomeAreAGapOfTheirs()
{
    const QList<Team> teams { { { u"lab"_s }, {}, u"Lab"_s }, { { u"yard"_s }, {}, u"Yard"_s } };
    QList<Story> stories = everyWorkingDay(today, december(9)); // twelve, of which nine are seen
    const auto concerns = [&] { return concernsOf(stories, teams, december(4), noon(today)); };
    QVERIFY(concerns().isEmpty());
    for (qsizetype i = 0; i < 4; ++i) // Tuesday to Friday
        stories[i].audience.teams = { { u"lab"_s } };
    QCOMPARE(told(concerns()), QStringList { u"PeopleGap 2026-11-24 2026-11-27 4"_s });
    QVERIFY(!concerns().first().people); // no audience says who is left
    stories[1].audience = {};
    QVERIFY(concerns().isEmpty()); // two days are none
    // Without an end in sight; a team that gets as little as the others is among them.
    for (Story &story : stories)
        story.audience.teams = { { u"lab"_s } };
    Story before = storyOn(QDate(2026, 11, 12));
    before.audience.teams = { { u"yard"_s } };
    stories.append(before);
    QCOMPARE(told(concerns()), QStringList { u"PeopleGap 2026-11-24  9"_s });
    stories[2].audience.teams = { { u"yard"_s } }; // Thursday
    const QList<Concern> both = concerns();
    QCOMPARE(told(both),
        (QStringList { u"PeopleGap 2026-11-24  9"_s, u"PeopleGap 2026-11-27  6 Yard"_s }));
    QCOMPARE(both.last().people, std::optional(Audience { { { u"yard"_s } }, {}, {} }));
    QVERIFY(both.first().key() != both.last().key());
    QVERIFY(both.first().isAsked(true, false) && !both.first().isAsked(false, true));
}

void TestCalendarDays::aConcernIsTheSameTomorrow()
{
    const QList<Story> stories { storyOn(december(9)) };
    const QDate until = december(18);
    const auto keyOn = [&](const QDate &day) {
        return concernsOf(stories, {}, until, noon(day)).first().key();
    };
    QCOMPARE(keyOn(today), keyOn(today.addDays(1)));
    const QDate thursday(2026, 11, 26);
    const auto pile = [&](int count) {
        return concernsOf(pileOf(count, thursday), {}, thursday, noon(today)).first().key();
    };
    QVERIFY(pile(3) != pile(4)); // one more is another matter
}

void TestCalendarDays::whatCouldBeReviewedIsReady()
{
    Story draft;
    draft.id = { u"draft"_s };
    draft.state = StoryState::Draft;
    draft.title = u"Open day"_s;
    draft.summary = u"Come and see it."_s;
    draft.language = u"en"_s;
    draft.link = QUrl(u"https://norvane.example/open-day"_s);
    Story written = draft;
    written.id = { u"written"_s };
    written.summary.clear(); // why share it? Others may not see it like this
    Story waits = draft;
    waits.id = { u"waits"_s };
    waits.state = StoryState::InReview;
    Story dated = draft;
    dated.embargo = noon(today);
    const QList<Story> ready = readyStories({ draft, written, waits, dated }, noon(today));
    QCOMPARE(ready.size(), 2);
    QCOMPARE(ready.at(0).id.value, u"waits"_s);
    QCOMPARE(ready.at(1).id.value, u"draft"_s);
}

void TestCalendarDays::theWeekIsCountedByStoryAndLanguage()
{
    QList<Story> stories =
        everyWorkingDay(QDate(2026, 11, 23), QDate(2026, 11, 27)) + pileOf(2, QDate(2026, 11, 29));
    for (Story &story : stories)
        story.language = u"fr"_s;
    stories[0].captions = { { { u"c"_s }, {}, u"en"_s, u"Text"_s } };
    stories[1].state = StoryState::InReview;
    stories[2].state = StoryState::Draft; // may still go
    stories.append(storyOn(QDate(2026, 11, 30)));
    const WeekFigures figures = weekFiguresOf(today, stories);
    QCOMPARE(figures.first, QDate(2026, 11, 23));
    QCOMPARE(figures.stories, 6);
    QCOMPARE(figures.approved, 5);
    QCOMPARE(figures.aDay(), 1.2);
    QCOMPARE(figures.languages.size(), 2);
    QCOMPARE(figures.languages.at(0).first, u"fr"_s);
    QCOMPARE(figures.languages.at(0).second, 6);
    QCOMPARE(figures.languages.at(1).second, 1);
    QVERIFY(!figures.own); // nobody said whose content it is
    const auto isOwn = [](const Story &story) { return story.state == StoryState::InReview; };
    QCOMPARE(weekFiguresOf(today, stories, isOwn).own, std::optional(1));
}

void TestCalendarDays::theOrganizationSaysHowManyADayAreTooMany()
{
    const QDate thursday(2026, 11, 26);
    const QList<Story> three = pileOf(3, thursday);
    const auto days = [&](int most) {
        return calendarDays(CalendarSpan::Week, thursday, today, three, {}, noon(today), {}, most);
    };
    QVERIFY(dayIn(days(2), thursday).pilesUp);
    QVERIFY(!dayIn(days(3), thursday).pilesUp);
    QCOMPARE(spreadOut(thursday, three, noon(today), {}, 1).size(), 2);
    QVERIFY(spreadOut(thursday, three, noon(today), {}, 3).isEmpty());
    const auto piles = [&](int most) {
        const auto concerns = concernsOf(three, {}, thursday, noon(today), most);
        return std::count_if(concerns.begin(), concerns.end(),
            [](const Concern &one) { return one.kind == Concern::Kind::PileUp; });
    };
    QCOMPARE(piles(2), 1);
    QCOMPARE(piles(3), 0);
}

void TestCalendarDays::aConcernNamesItsPeopleAsFarAsAnAudienceCan()
{
    const QDate thursday(2026, 11, 26);
    QList<Story> stories = pileOf(3, thursday);
    const auto people = [&] {
        return concernsOf(stories, {}, thursday, noon(today)).constFirst().people;
    };
    QCOMPARE(people(), std::optional(Audience {})); // everyone
    stories[0].audience.locations = { u"Lyon"_s };
    stories[1].audience.languages = { u"fr"_s };
    const Audience frenchInLyon { {}, { u"Lyon"_s }, { u"fr"_s } };
    QCOMPARE(people(), std::optional(frenchInLyon));
    stories[2].audience.languages = { u"da"_s };
    QVERIFY(!people()); // who reads both is no audience
    Concern one;
    Concern other;
    QVERIFY(one.peopleKey().isEmpty());
    one.people = Audience {};
    other.people = frenchInLyon;
    QVERIFY(!one.peopleKey().isEmpty() && one.peopleKey() != other.peopleKey());
}

QTEST_GUILESS_MAIN(TestCalendarDays)
#include "tst_calendardays.moc"
