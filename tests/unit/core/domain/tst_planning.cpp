// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/planning.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

const QDateTime begin(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);

Campaign aCampaign()
{
    Campaign campaign { { u"c"_s }, u"Gas-free"_s, begin, begin.addDays(100), {} };
    campaign.goals.relays = 1000;
    return campaign;
}

CampaignFigures relays(int count)
{
    CampaignFigures figures;
    figures.relays = count;
    return figures;
}

} // namespace

class TestPlanning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaceIsTheEvenOne_data();
    void thePaceIsTheEvenOne();
    void theFirstGoalThereIsStandsForTheCampaign();
    void aCampaignWithoutEndHasNoPace();
    void aDraftIsADraftWhateverItsDays();
    void whatCannotBeStoredIsSaid();
    void betweenTwoPointsOfTheLineAtLeastFiveRelayed();
    void aCampaignAfterAnotherIsAsLongAndBeginsOnTheSameDayOfTheWeek();
    void oneAfterAnotherThatRunsBeginsAfterItsEnd();
    void oneWithoutDatesGetsNone();
    void aColourIsItsOwnOrThatOfItsPlace();
};

void TestPlanning::thePaceIsTheEvenOne_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("done");
    QTest::addColumn<Pace>("pace");
    QTest::newRow("before it begins") << -1 << 0 << Pace::ToCome;
    QTest::newRow("nine tenths of the pace") << 50 << 450 << Pace::OnPace;
    QTest::newRow("under that") << 50 << 449 << Pace::Behind;
    QTest::newRow("a tenth more") << 50 << 550 << Pace::OnPace;
    QTest::newRow("over that") << 50 << 551 << Pace::Ahead;
    QTest::newRow("met before its end") << 50 << 1000 << Pace::Met;
    QTest::newRow("ended without") << 100 << 999 << Pace::Ended;
    QTest::newRow("ended with it") << 101 << 1001 << Pace::Met;
}

void TestPlanning::thePaceIsTheEvenOne()
{
    QFETCH(int, day);
    QFETCH(int, done);
    QFETCH(Pace, pace);
    QCOMPARE(paceOf(aCampaign(), relays(done), begin.addDays(day)), pace);
}

void TestPlanning::aDraftIsADraftWhateverItsDays()
{
    Campaign campaign = aCampaign();
    campaign.isDraft = true;
    for (const int day : { -1, 50, 100 })
        QCOMPARE(paceOf(campaign, relays(2000), begin.addDays(day)), Pace::Draft);
    // What follows a draft is one, what follows another is to come.
    QVERIFY(campaignAfter(campaign, { u"d"_s }, begin.date()).isDraft);
    QVERIFY(!campaignAfter(aCampaign(), { u"d"_s }, begin.date()).isDraft);
}

void TestPlanning::theFirstGoalThereIsStandsForTheCampaign()
{
    Campaign campaign = aCampaign();
    CampaignFigures figures { campaign.id, 3, false, 10, 8, 70, { 500, 600, 700 } };
    QCOMPARE(mainGoalOf(campaign, figures).done, 10);
    campaign.goals = { 0, 40, 50, 60 };
    QCOMPARE(mainGoalOf(campaign, figures).done, 8);
    campaign.goals = { 0, 0, 50, 60 };
    QCOMPARE(mainGoalOf(campaign, figures).done, 70);
    campaign.goals = { 0, 0, 0, 60 };
    QCOMPARE(mainGoalOf(campaign, figures).done, 500); // measured alone: they are never added up
    campaign.goals = {};
    QCOMPARE(mainGoalOf(campaign, figures).aim, 0);
    QCOMPARE(paceOf(campaign, figures, begin.addDays(3)), Pace::NoGoal);
}

void TestPlanning::aCampaignWithoutEndHasNoPace()
{
    Campaign campaign = aCampaign();
    campaign.to = {};
    QCOMPARE(timeGone(campaign, begin.addDays(9)), 0.0);
    QCOMPARE(paceOf(campaign, relays(1), begin.addDays(900)), Pace::Ahead);
}

void TestPlanning::whatCannotBeStoredIsSaid()
{
    Campaign campaign = aCampaign();
    QCOMPARE(problemOf(campaign), QString());
    campaign.to = campaign.from;
    QCOMPARE(problemOf(campaign), u"period"_s);
    campaign = aCampaign();
    campaign.goals.clicks = -1;
    QCOMPARE(problemOf(campaign), u"goal"_s);
    campaign = aCampaign();
    campaign.color = 9;
    QCOMPARE(problemOf(campaign), u"color"_s);
    campaign.name = u" "_s;
    QCOMPARE(problemOf(campaign), u"name-empty"_s);
    QCOMPARE(problemOf(Topic { { u"t"_s }, QString(201, u'a'), {} }), u"name-too-long"_s);
}

void TestPlanning::betweenTwoPointsOfTheLineAtLeastFiveRelayed()
{
    const QDate first(2026, 11, 2);
    const auto week = [&first](int number, int count, int people) {
        return CampaignWeek { first.addDays(7 * number), count, people };
    };
    const QDate today(2026, 11, 26); // a Thursday of the fourth week
    QCOMPARE(campaignLine({}, today), QList<CampaignPoint>());
    // Few in the second week stand with the third; the last point is today's.
    QCOMPARE(campaignLine({ week(0, 9, 6), week(1, 3, 2), week(2, 7, 5), week(3, 8, 8) }, today),
        (QList<CampaignPoint> {
            { QDate(2026, 11, 8), 9 }, { QDate(2026, 11, 22), 19 }, { today, 27 } }));
    // Few since the last point take it away, so that the difference is never theirs.
    QCOMPARE(campaignLine({ week(0, 9, 6), week(2, 7, 5), week(3, 1, 1) }, today),
        (QList<CampaignPoint> { { QDate(2026, 11, 8), 9 }, { today, 17 } }));
    QCOMPARE(campaignLine({ week(0, 4, 3), week(1, 4, 3) }, today),
        (QList<CampaignPoint> { { today, 8 } }));
    // Nobody since: it goes on level.
    QCOMPARE(campaignLine({ week(0, 9, 6) }, today),
        (QList<CampaignPoint> { { QDate(2026, 11, 8), 9 }, { today, 9 } }));
}

namespace {

QDateTime dayOf(int month, int day)
{
    return QDate(2026, month, day).startOfDay().toUTC();
}

} // namespace

void TestPlanning::aCampaignAfterAnotherIsAsLongAndBeginsOnTheSameDayOfTheWeek()
{
    Campaign ended = aCampaign();
    ended.from = dayOf(9, 1); // a Tuesday
    ended.to = dayOf(10, 1); // it ended with 30 September
    ended.goal = u"A step a site"_s;
    const Campaign next = campaignAfter(ended, { u"n"_s }, QDate(2026, 11, 24));
    QCOMPARE(next.id.value, u"n"_s);
    QCOMPARE(next.from.toLocalTime().date(), QDate(2026, 12, 1)); // the first Tuesday to come
    QCOMPARE(next.to, QDate(2026, 12, 31).startOfDay().toUTC()); // 30 days, winter time or not
    QCOMPARE(next.goals, ended.goals);
    QCOMPARE(next.goal, ended.goal);
    QVERIFY(problemOf(next).isEmpty());
}

void TestPlanning::oneAfterAnotherThatRunsBeginsAfterItsEnd()
{
    Campaign running = aCampaign();
    running.from = dayOf(11, 23); // Monday to Friday of the week after
    running.to = dayOf(12, 5);
    const Campaign next = campaignAfter(running, { u"n"_s }, QDate(2026, 11, 24));
    QCOMPARE(next.from.toLocalTime().date(), QDate(2026, 12, 7));
    QCOMPARE(next.to.toLocalTime().date(), QDate(2026, 12, 19));
    running.to = dayOf(11, 25).addSecs(4000); // ended by hand, on a Wednesday
    QCOMPARE(campaignAfter(running, { u"n"_s }, QDate(2026, 11, 25)).to.toLocalTime(),
        QDate(2026, 12, 3).startOfDay());
}

void TestPlanning::oneWithoutDatesGetsNone()
{
    Campaign open = aCampaign();
    open.to = {};
    open.from = dayOf(10, 1); // a Thursday
    const Campaign next = campaignAfter(open, { u"n"_s }, QDate(2026, 11, 26)); // and this too
    QCOMPARE(next.from.toLocalTime().date(), QDate(2026, 12, 3));
    QVERIFY(!next.to.isValid());
    open.from = {};
    QVERIFY(!campaignAfter(open, { u"n"_s }, QDate(2026, 11, 26)).from.isValid());
    QVERIFY(!campaignAfter(open, { u"n"_s }, QDate(2026, 11, 26)).to.isValid());
}

void TestPlanning::aColourIsItsOwnOrThatOfItsPlace()
{
    Campaign campaign = aCampaign();
    campaign.color = 8;
    QCOMPARE(chartColorOf(campaign, 3), 7);
    campaign.color = 0;
    QCOMPARE(chartColorOf(campaign, 3), 3);
    QCOMPARE(chartColorOf(campaign, 7), 0); // the eighth is "Other"
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
