// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightreport.h"
#include "app/relaisd/insights/storyrelays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestInsightReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresAreThoseOfTheRelays();
    void aRateIsOfTheHeadcountAtItsTime();
    void whereTheHeadcountOfThenIsNotKnownNoneIsTold();
    void aSmallTeamIsToldOfOnlyTogetherWithOthers();
    void aFilterThatLeavesFewerThanFiveIsNotAnswered();
    void aFilterThatDiffersByFewPeoplesRelaysIsNotAnswered();
    void howManyPeopleIsNotSaidWhereItTellsOfAFew();
    void howManyPeopleIsNotSaidWhereTheTeamAboveHasAFewMore();
    void howManyPeopleIsNotSaidWhereAPeriodWithinHasAFewLess();
    void rowsOfFewPeopleAreLeftOutAndCounted();
    void anHourOfFewRelaysIsEmpty();
    void aPeriodThatDiffersByFewPeopleIsNotAnswered();
    void ofTwoPeriodsThatAreAlmostOneTheFirstIsTold();
    void aTeamsOwnSizeThenIsNotToldWhenItWasSmall();
    void whichOfTwoIsToldIsTheSameInEveryProcess();
    void whoStartsAndGoesOnIsToldByMonth();
    void whoStartsIsNotToldWhereAWiderAnswerHasAFewMore();
    void severalValuesAreThoseOfEach();
    void ofSeveralFiltersOrOwnWeeksNothingIsTold();
    void aValueOfFewPeopleHidesSeveral();
    void aLocationIsToldWithoutHeadcounts();
    void aSmallLocationMayNotBeAskedFor();
    void aLocationThatDiffersByFewPeoplesRelaysIsNotAnswered();
    void howManyPeopleIsNotSaidOfALocationThatAFewLeft();
    void relaysOfAStoryAreToldByNetwork();
    void aNetworkOfFewPeopleIsNotToldOfAStory();
    void aStoryOfFewPeopleIsNotToldAtAll();
    void aStorysDaysBeginBeforeItWasMade();

private:
    void relay(int member, const QString &team, Network network,
        const QDate &day = { 2026, 11, 23 }, const QString &story = u"story"_s, bool own = true,
        int hour = 9);
    void relayAt(int location, int first, int last, Network network = Network::Wall);
    void locate(const Headcounts &byLocation);
    QJsonObject askOf(const QString &location, const QStringList &networks = {}) const;
    QJsonObject ask(InsightQuery query) const;
    QJsonObject relaysOf(const QString &story) const;
    InsightSpace space() const;
    InsightQuery query() const
    {
        return { InsightPeriod::last(30, m_facts.today), {}, {}, {}, {}, {} };
    }
    static QJsonArray rows(const QJsonObject &report, const QString &breakdown)
    {
        return report[breakdown].toObject()[u"rows"_s].toArray();
    }
    static bool isHidden(const QJsonObject &report) { return report[u"hidden"_s].toBool(); }

    InsightFacts m_facts;
};

void TestInsightReport::relay(int member, const QString &team, Network network, const QDate &day,
    const QString &story, bool own, int hour)
{
    const auto number = [](QStringList &names, const QString &name) {
        if (!names.contains(name))
            names.append(name);
        return names.indexOf(name);
    };
    while (m_facts.members.size() <= member)
        m_facts.members.append(QString::number(m_facts.members.size()));
    m_facts.rows.push_back({ qint32(QDate(1970, 1, 1).daysTo(day)), quint32(member),
        quint32(number(m_facts.stories, story)), quint16(number(m_facts.teams, team)),
        quint8(network), quint8(hour), own });
}

//! Each of these people once, at the location with that number.
void TestInsightReport::relayAt(int location, int first, int last, Network network)
{
    for (int member = first; member <= last; ++member) {
        relay(member, u"lab"_s, network);
        m_facts.rows.back().location = quint16(location);
    }
}

//! Lyon is where everybody was who relayed so far.
void TestInsightReport::locate(const Headcounts &byLocation)
{
    m_facts.locations = { u"lyon"_s, u"lille"_s, u"paris"_s };
    m_facts.locationNames = { { u"lyon"_s, u"Lyon"_s }, { u"lille"_s, u"Lille"_s },
        { u"paris"_s, u"Paris"_s } };
    m_facts.nowByLocation = byLocation;
}

QJsonObject TestInsightReport::askOf(const QString &location, const QStringList &networks) const
{
    InsightQuery asked = query();
    asked.location = location;
    asked.networks = networks;
    return ask(asked);
}

InsightSpace TestInsightReport::space() const
{
    InsightFacts facts = m_facts;
    facts.days = { InsightPeriod::Kind::Day, { 2026, 1, 1 }, facts.today };
    std::stable_sort(facts.rows.begin(), facts.rows.end(),
        [](const InsightFact &a, const InsightFact &b) { return a.day < b.day; });
    return InsightSpace(facts);
}

QJsonObject TestInsightReport::ask(InsightQuery query) const
{
    return insightReport(query, space());
}

QJsonObject TestInsightReport::relaysOf(const QString &story) const
{
    return storyRelays(story, InsightPeriod::last(30, m_facts.today), space());
}

//! Lab of ten, sales of eight, legal of two; members 0…9 of lab relay on the Wall.
void TestInsightReport::init()
{
    m_facts = {};
    m_facts.today = { 2026, 11, 29 };
    m_facts.now = { { u"lab"_s, 10 }, { u"sales"_s, 8 }, { u"legal"_s, 2 } };
    m_facts.then = m_facts.before = m_facts.now;
    m_facts.about.insert(u"story"_s, { u"A story"_s, { u"topic"_s }, {}, u"fr"_s });
    for (int member = 0; member < 10; ++member)
        relay(member, u"lab"_s, Network::Wall, { 2026, 11, 23 }, u"story"_s, member >= 4);
}

void TestInsightReport::figuresAreThoseOfTheRelays()
{
    const InsightFact row = m_facts.rows.front();
    const auto sum = [&](quint16 team, MetricKind kind, Provenance provenance, qint64 count) {
        m_facts.sums.push_back(
            { row.day, row.story, team, row.network, kind, provenance, 0, count });
    };
    m_facts.teams.append(u"sales"_s);
    sum(0, MetricKind::Impression, Provenance::Measured, 100);
    sum(0, MetricKind::Impression, Provenance::Reported, 7);
    sum(0, MetricKind::Click, Provenance::Measured, 5);
    sum(1, MetricKind::Click, Provenance::Measured, 2);
    const QJsonObject report = ask(query());
    QVERIFY(!isHidden(report));
    QCOMPARE(report[u"headcount"_s].toInt(), 20);
    const QJsonObject total = report[u"total"_s].toObject();
    QCOMPARE(total[u"relays"_s].toInt(), 10);
    QCOMPARE(total[u"active"_s].toInt(), 10);
    QCOMPARE(total[u"ownWords"_s].toInt(), 6);
    QCOMPARE(total[u"clicks"_s].toInt(), 7);
    const QJsonObject impressions = total[u"impressions"_s].toObject();
    QCOMPARE(impressions[u"measured"_s].toInt(), 100);
    QCOMPARE(impressions[u"reported"_s].toInt(), 7);
    QVERIFY(impressions[u"estimated"_s].isNull());
    for (const auto &[name, key, value] : { std::tuple(u"byNetwork"_s, u"network"_s, u"wall"_s),
             std::tuple(u"byTopic"_s, u"topic"_s, u"topic"_s),
             std::tuple(u"byLanguage"_s, u"language"_s, u"fr"_s) }) {
        QCOMPARE(rows(report, name).size(), 1);
        QCOMPARE(rows(report, name)[0][key].toString(), value);
        QCOMPARE(rows(report, name)[0][u"relays"_s].toInt(), 10);
    }
    QCOMPARE(rows(report, u"byCampaign"_s).size(), 0);
    QVERIFY(!QJsonDocument(report).toJson().contains("member"));
}

void TestInsightReport::aRateIsOfTheHeadcountAtItsTime()
{
    m_facts.then = { { u"lab"_s, 40 }, { u"sales"_s, 30 } };
    m_facts.before = { { u"lab"_s, 25 } };
    for (int member = 0; member < 6; ++member)
        relay(member, u"lab"_s, Network::Wall, { 2026, 10, 20 });
    const QJsonObject report = ask(query());
    QCOMPARE(report[u"headcount"_s].toInt(), 70);
    QCOMPARE(report[u"previousHeadcount"_s].toInt(), 25);
    QCOMPARE(report[u"previous"_s][u"active"_s].toInt(), 6);
    InsightQuery lab = query();
    lab.team = u"lab"_s;
    QCOMPARE(ask(lab)[u"headcount"_s].toInt(), 40);
}

void TestInsightReport::whereTheHeadcountOfThenIsNotKnownNoneIsTold()
{
    m_facts.then = {};
    const QJsonObject report = ask(query());
    QVERIFY(!isHidden(report));
    QVERIFY(!report.contains(u"headcount"_s)); // not today's
    QCOMPARE(report[u"total"_s][u"relays"_s].toInt(), 10);
    QCOMPARE(report[u"total"_s][u"active"_s].toInt(), 10);
    const QJsonArray teams = rows(report, u"byTeam"_s);
    QCOMPARE(teams.size(), 1);
    QCOMPARE(teams[0][u"team"_s].toString(), u"lab"_s);
    QCOMPARE(teams[0][u"headcount"_s].toInt(), 0);
    m_facts.now = { { u"lab"_s, 4 } };
    QVERIFY(isHidden(ask(query())));
}

void TestInsightReport::aSmallTeamIsToldOfOnlyTogetherWithOthers()
{
    const QJsonArray teams = rows(ask(query()), u"byTeam"_s);
    QCOMPARE(teams.size(), 2);
    for (const QJsonValue &value : teams) {
        const QJsonObject row = value.toObject();
        QVERIFY(row[u"headcount"_s].toInt() == 10);
        QCOMPARE(row[u"teams"_s].toInt(), row[u"team"_s].isNull() ? 2 : 1);
    }
    InsightQuery legal = query();
    legal.team = u"legal"_s;
    QVERIFY(isHidden(ask(legal)));
    InsightQuery sales = query();
    sales.team = u"sales"_s; // it stands with legal
    QVERIFY(isHidden(ask(sales)));
}

void TestInsightReport::aFilterThatLeavesFewerThanFiveIsNotAnswered()
{
    for (int member = 0; member < 3; ++member)
        relay(member, u"lab"_s, Network::Bluesky);
    InsightQuery bluesky = query();
    bluesky.networks = { u"bluesky"_s };
    QVERIFY(isHidden(ask(bluesky)));
    QVERIFY(!ask(bluesky).contains(u"total"_s));
}

// Ten on the Wall and three of them on Bluesky too: all less the Wall's is what those three did.
void TestInsightReport::aFilterThatDiffersByFewPeoplesRelaysIsNotAnswered()
{
    for (int member = 0; member < 3; ++member)
        relay(member, u"lab"_s, Network::Bluesky);
    InsightQuery wall = query();
    wall.networks = { u"wall"_s };
    QVERIFY(isHidden(ask(wall)));
    QVERIFY(!isHidden(ask(query())));
    for (int member = 3; member < 5; ++member)
        relay(member, u"lab"_s, Network::Bluesky);
    QVERIFY(!isHidden(ask(wall))); // five by now
}

void TestInsightReport::howManyPeopleIsNotSaidWhereItTellsOfAFew()
{
    for (int member = 0; member < 8; ++member) // two of the ten are on the Wall alone
        relay(member, u"lab"_s, Network::Bluesky);
    InsightQuery bluesky = query();
    bluesky.networks = { u"bluesky"_s };
    const QJsonObject total = ask(bluesky)[u"total"_s].toObject();
    QCOMPARE(total[u"relays"_s].toInt(), 8);
    QVERIFY(total[u"active"_s].isNull());
    for (int member = 10; member < 13; ++member)
        relay(member, u"lab"_s, Network::Wall);
    QCOMPARE(ask(bluesky)[u"total"_s][u"active"_s].toInt(), 8); // five by now
}

// Three of the lab were in sales before: its relays are those of six people, of whom only the other
// three are beside the lab's.
void TestInsightReport::howManyPeopleIsNotSaidWhereTheTeamAboveHasAFewMore()
{
    m_facts.now.insert(u"support"_s, 9);
    for (int member = 40; member < 49; ++member)
        relay(member, u"support"_s, Network::Wall);
    for (const int member : { 0, 1, 2, 20, 21, 22 })
        relay(member, u"sales"_s, Network::Wall);
    InsightQuery lab = query();
    lab.team = u"lab"_s;
    QCOMPARE(ask(lab)[u"total"_s][u"active"_s].toInt(), 10);
    for (const QString &team : { u"lab"_s, u"sales"_s, u"legal"_s })
        m_facts.parents.insert(team, u"works"_s);
    InsightQuery works = query();
    works.team = u"works"_s;
    QCOMPARE(ask(works)[u"total"_s][u"active"_s].toInt(), 13);
    const QJsonObject total = ask(lab)[u"total"_s].toObject();
    QCOMPARE(total[u"relays"_s].toInt(), 10);
    QVERIFY(total[u"active"_s].isNull());
}

// Six people relayed before the last 30 days, and of them two alone not since.
void TestInsightReport::howManyPeopleIsNotSaidWhereAPeriodWithinHasAFewLess()
{
    const QDate before(2026, 10, 10);
    for (int member = 0; member < 4; ++member)
        relay(member, u"lab"_s, Network::Wall, before);
    for (int member = 10; member < 12; ++member)
        relay(member, u"sales"_s, Network::Wall, before);
    InsightQuery longer = query();
    longer.period = InsightPeriod::last(90, m_facts.today);
    QCOMPARE(ask(query())[u"total"_s][u"active"_s].toInt(), 10);
    const QJsonObject total = ask(longer)[u"total"_s].toObject();
    QCOMPARE(total[u"relays"_s].toInt(), 16);
    QVERIFY(total[u"active"_s].isNull());
    for (int member = 12; member < 15; ++member)
        relay(member, u"sales"_s, Network::Wall, before);
    QCOMPARE(ask(query())[u"total"_s][u"active"_s].toInt(), 10);
    QCOMPARE(ask(longer)[u"total"_s][u"active"_s].toInt(), 15); // five by now
}

void TestInsightReport::rowsOfFewPeopleAreLeftOutAndCounted()
{
    relay(0, u"lab"_s, Network::Mastodon);
    for (int member = 0; member < 6; ++member)
        relay(member, u"lab"_s, Network::Bluesky);
    const QJsonObject report = ask(query());
    const QJsonArray networks = rows(report, u"byNetwork"_s);
    // Mastodon's one, and Bluesky's six with it: the total less the Wall tells of six, not one.
    QCOMPARE(networks.size(), 1);
    QCOMPARE(networks[0].toObject()[u"network"_s].toString(), u"wall"_s);
    QCOMPARE(report[u"byNetwork"_s].toObject()[u"hidden"_s].toInt(), 2);
}

void TestInsightReport::anHourOfFewRelaysIsEmpty()
{
    for (int member = 0; member < 3; ++member) {
        relay(member, u"lab"_s, Network::Wall, { 2026, 11, 24 }, u"story"_s, true, 22);
        relay(member + 3, u"lab"_s, Network::Wall, { 2026, 11, 25 }, u"story"_s, true, 8);
    }
    const QJsonArray map = ask(query())[u"heatMap"_s].toArray();
    QCOMPARE(map.size(), 7);
    QCOMPARE(map[0].toArray()[9].toInt(), 10); // Monday, in UTC
    QCOMPARE(map[1].toArray()[22].toInt(), 0);
    QCOMPARE(map[2].toArray()[8].toInt(), 0);
}

void TestInsightReport::aPeriodThatDiffersByFewPeopleIsNotAnswered()
{
    for (int member = 0; member < 4; ++member)
        relay(member, u"lab"_s, Network::Wall, { 2026, 11, 10 });
    InsightQuery week = query();
    week.period = InsightPeriod::last(7, m_facts.today);
    QVERIFY(!isHidden(ask(query())));
    QVERIFY(isHidden(ask(week))); // thirty days less seven: four people
    relay(4, u"lab"_s, Network::Wall, { 2026, 11, 11 });
    QVERIFY(!isHidden(ask(week)));
}

void TestInsightReport::ofTwoPeriodsThatAreAlmostOneTheFirstIsTold()
{
    for (int member = 0; member < 5; ++member)
        relay(member, u"lab"_s, Network::Wall, { 2026, 11, 16 });
    relay(7, u"lab"_s, Network::Wall, { 2026, 11, 14 });
    InsightQuery two = query();
    two.period = InsightPeriod::weeksOf({ 2026, 11, 16 }, { 2026, 11, 29 });
    QVERIFY(!isHidden(ask(query())));
    QVERIFY(isHidden(ask(two))); // what 30 days hold but for one person's relay
}

void TestInsightReport::aTeamsOwnSizeThenIsNotToldWhenItWasSmall()
{
    m_facts.now = { { u"lab"_s, 10 }, { u"sales"_s, 8 }, { u"shop"_s, 9 } };
    m_facts.then = { { u"lab"_s, 10 }, { u"sales"_s, 8 }, { u"shop"_s, 3 } };
    const QJsonObject report = ask(query());
    const QJsonArray teams = rows(report, u"byTeam"_s);
    for (const QJsonValue &row : teams)
        QVERIFY(row[u"team"_s].toString() != u"shop"_s);
    QCOMPARE(teams.size(), 1); // nor by subtracting
    QCOMPARE(report[u"byTeam"_s][u"hidden"_s].toInt(), 2);
}

// Stories and topics have the numbers in which they were first asked for. Else one process would
// tell of the one topic, and another of the other.
void TestInsightReport::whichOfTwoIsToldIsTheSameInEveryProcess()
{
    const InsightStory of { u"Both"_s, { u"heat"_s, u"steel"_s }, {}, u"fr"_s };
    const InsightStory again { u"Both again"_s, of.topics, {}, u"en"_s };
    const InsightStory ofSteel { u"Steel"_s, { u"steel"_s }, {}, u"fr"_s };
    for (const bool steelFirst : { false, true }) {
        init();
        m_facts.rows.clear();
        m_facts.stories.clear();
        m_facts.about = { { u"both"_s, of }, { u"again"_s, again }, { u"few"_s, ofSteel } };
        const auto relayAll = [this](int from, int to, const QString &story) {
            for (int member = from; member < to; ++member)
                relay(member, u"lab"_s, Network::Wall, { 2026, 11, 23 }, story);
        };
        if (steelFirst)
            relayAll(10, 12, u"few"_s);
        relayAll(0, 10, u"both"_s);
        relayAll(0, 10, u"again"_s);
        relayAll(12, 18, u"other"_s);
        if (!steelFirst)
            relayAll(10, 12, u"few"_s); // two people more for steel
        InsightQuery heat = query();
        heat.topics = { u"heat"_s };
        InsightQuery steel = query();
        steel.topics = { u"steel"_s };
        QVERIFY(!isHidden(ask(heat)));
        QVERIFY(isHidden(ask(steel)));
    }
}

void TestInsightReport::whoStartsAndGoesOnIsToldByMonth()
{
    m_facts.rows.clear();
    const auto relayAll = [this](int from, int to, const QDate &day) {
        for (int member = from; member < to; ++member)
            relay(member, u"lab"_s, Network::Wall, day);
    };
    relayAll(0, 6, { 2025, 6, 3 }); // these are no starters in March
    relayAll(0, 20, { 2026, 3, 3 }); // fourteen are
    relayAll(6, 15, { 2026, 4, 3 }); // nine of them, and five of the others
    relayAll(0, 5, { 2026, 4, 4 });
    relayAll(6, 18, { 2026, 5, 3 }); // twelve: two are missing
    relayAll(20, 23, { 2026, 8, 3 }); // three are not told of
    InsightQuery year = query();
    year.period = InsightPeriod::yearOf(m_facts.today);
    const QJsonArray cohorts = ask(year)[u"cohorts"_s].toArray();
    QCOMPARE(cohorts.size(), 1);
    const QJsonObject march = cohorts[0].toObject();
    QCOMPARE(march[u"month"_s].toString(), u"2026-03"_s);
    QCOMPARE(march[u"people"_s].toInt(), 14);
    QCOMPARE(march[u"after1"_s].toInt(), 9);
    QVERIFY(!march.contains(u"after2"_s));
    QCOMPARE(march[u"after3"_s].toInt(-1), 0);
}

void TestInsightReport::whoStartsIsNotToldWhereAWiderAnswerHasAFewMore()
{
    m_facts.rows.clear();
    const auto relayAll = [this](int from, int to, const QString &team, const QDate &day) {
        for (int member = from; member < to; ++member)
            relay(member, team, Network::Wall, day);
    };
    relayAll(23, 28, u"sales"_s, { 2025, 6, 3 }); // these are no starters in March
    relayAll(0, 10, u"lab"_s, { 2026, 3, 3 });
    relayAll(20, 28, u"sales"_s, { 2026, 3, 3 }); // three are
    relayAll(10, 16, u"lab"_s, { 2026, 5, 3 });
    const auto startersOf = [this](const QString &team) {
        InsightQuery year = query();
        year.period = InsightPeriod::yearOf(m_facts.today);
        year.team = team;
        QStringList told;
        const QJsonArray cohorts = ask(year)[u"cohorts"_s].toArray();
        for (const QJsonValue &cohort : cohorts)
            told.append(
                u"%1: %2"_s.arg(cohort[u"month"_s].toString()).arg(cohort[u"people"_s].toInt()));
        return told;
    };
    const QStringList all { u"2026-03: 13"_s, u"2026-05: 6"_s };
    QCOMPARE(startersOf({}), all);
    QCOMPARE(startersOf(u"lab"_s), QStringList { u"2026-05: 6"_s }); // not 13 - 10
    m_facts.now.insert(u"support"_s, 9);
    relayAll(40, 49, u"support"_s, { 2026, 3, 3 });
    const QStringList lab { u"2026-03: 10"_s, u"2026-05: 6"_s };
    QCOMPARE(startersOf(u"lab"_s), lab); // twelve more start elsewhere
    for (const QString &team : { u"lab"_s, u"sales"_s, u"legal"_s })
        m_facts.parents.insert(team, u"works"_s);
    const QStringList works { u"2026-03: 13"_s, u"2026-05: 6"_s };
    QCOMPARE(startersOf(u"works"_s), works);
    QCOMPARE(startersOf(u"lab"_s), QStringList { u"2026-05: 6"_s });
}

void TestInsightReport::severalValuesAreThoseOfEach()
{
    for (int member = 10; member < 16; ++member)
        relay(member, u"sales"_s, Network::LinkedIn);
    for (int member = 4; member < 10; ++member)
        relay(member, u"lab"_s, Network::X);
    InsightQuery two = query();
    two.networks = { u"wall"_s, u"linkedin"_s };
    const QJsonObject report = ask(two);
    QVERIFY(!isHidden(report));
    const QJsonObject total = report[u"total"_s].toObject();
    QCOMPARE(total[u"relays"_s].toInt(), 16);
    QVERIFY(total[u"active"_s].isNull()); // beside those of each it would tell of a few
    const QJsonArray networks = rows(report, u"byNetwork"_s);
    QCOMPARE(networks.size(), 2);
    QCOMPARE(networks[0][u"relays"_s].toInt() + networks[1][u"relays"_s].toInt(), 16);
    QCOMPARE(rows(report, u"byTeam"_s).size(), 2);
    // The same twice, or with one that nobody uses, is one.
    InsightQuery one = query();
    one.networks = { u"linkedin"_s };
    InsightQuery same = query();
    same.networks = { u"linkedin"_s, u"linkedin"_s };
    QCOMPARE(ask(same), ask(one));
}

void TestInsightReport::ofSeveralFiltersOrOwnWeeksNothingIsTold()
{
    for (int member = 10; member < 16; ++member)
        relay(member, u"sales"_s, Network::LinkedIn);
    InsightQuery both = query();
    both.networks = { u"wall"_s, u"linkedin"_s };
    QVERIFY(both.mayBeTold() && !isHidden(ask(both)));
    InsightQuery weeks = both;
    weeks.period = InsightPeriod::weeksOf({ 2026, 11, 9 }, { 2026, 11, 29 });
    QVERIFY(!weeks.mayBeTold() && isHidden(ask(weeks)));
    both.languages = { u"fr"_s, u"en"_s };
    QVERIFY(!both.mayBeTold() && isHidden(ask(both)));
}

void TestInsightReport::aValueOfFewPeopleHidesSeveral()
{
    for (int member = 10; member < 16; ++member)
        relay(member, u"sales"_s, Network::LinkedIn);
    for (int member = 0; member < 3; ++member)
        relay(member, u"lab"_s, Network::X);
    InsightQuery some = query();
    some.networks = { u"wall"_s, u"linkedin"_s, u"x"_s };
    QVERIFY(isHidden(ask(some))); // less the other two it would tell of three
    some.networks = { u"linkedin"_s, u"x"_s };
    QVERIFY(isHidden(ask(some)));
    InsightQuery one = query();
    one.networks = { u"linkedin"_s };
    QVERIFY(!isHidden(ask(one)));
}

void TestInsightReport::aLocationIsToldWithoutHeadcounts()
{
    QCOMPARE(ask(query())[u"locations"_s].toArray().size(), 0);
    locate({ { u"lyon"_s, 10 }, { u"lille"_s, 8 } });
    relayAt(1, 10, 15);
    const QJsonArray both { u"Lille"_s, u"Lyon"_s };
    QCOMPARE(ask(query())[u"locations"_s].toArray(), both);
    const QJsonObject lille = askOf(u"Lille"_s);
    QVERIFY(!isHidden(lille));
    QCOMPARE(lille[u"total"_s][u"relays"_s].toInt(), 6);
    QCOMPARE(lille[u"total"_s][u"active"_s].toInt(), 6);
    QVERIFY(!lille.contains(u"headcount"_s));
    QCOMPARE(rows(lille, u"byTeam"_s).size(), 1);
    QCOMPARE(rows(lille, u"byTeam"_s)[0][u"headcount"_s].toInt(), 0);
    QCOMPARE(askOf(u"LYON"_s)[u"total"_s][u"relays"_s].toInt(), 10); // whatever its case
    QVERIFY(ask(query()).contains(u"headcount"_s));
}

void TestInsightReport::aSmallLocationMayNotBeAskedFor()
{
    locate({ { u"lyon"_s, 10 }, { u"lille"_s, 4 }, { u"paris"_s, 9 } });
    relayAt(1, 10, 15); // of whom some moved
    const QJsonObject report = askOf(u"Lille"_s);
    QVERIFY(isHidden(report));
    QVERIFY(!report.contains(u"total"_s));
    QVERIFY(isHidden(askOf(u"Paris"_s))); // it stands with Lille
    QVERIFY(isHidden(askOf(u"Nowhere"_s)));
    QVERIFY(!isHidden(askOf(u"Lyon"_s)));
    QCOMPARE(report[u"locations"_s].toArray(), QJsonArray { u"Lyon"_s });
}

void TestInsightReport::aLocationThatDiffersByFewPeoplesRelaysIsNotAnswered()
{
    locate({ { u"lyon"_s, 10 }, { u"lille"_s, 8 } });
    relayAt(1, 10, 12);
    QVERIFY(!isHidden(ask(query())));
    QVERIFY(isHidden(askOf(u"Lille"_s))); // three people
    QVERIFY(isHidden(askOf(u"Lyon"_s))); // all less it: the same three
    relayAt(1, 13, 14);
    QVERIFY(!isHidden(askOf(u"Lille"_s))); // five by now
    QVERIFY(!isHidden(askOf(u"Lyon"_s)));
    // On one network there is one person more than at Lyon.
    relayAt(0, 0, 9, Network::X);
    relayAt(1, 10, 10, Network::X);
    InsightQuery x = query();
    x.networks = { u"x"_s };
    QVERIFY(!isHidden(ask(x)));
    QVERIFY(isHidden(askOf(u"Lyon"_s, { u"x"_s })));
}

// Three who are at Lille now relayed at Lyon before: all have three people more than Lyon.
void TestInsightReport::howManyPeopleIsNotSaidOfALocationThatAFewLeft()
{
    locate({ { u"lyon"_s, 10 }, { u"lille"_s, 8 } });
    relayAt(1, 0, 2);
    relayAt(1, 10, 12);
    const QJsonObject total = askOf(u"Lyon"_s)[u"total"_s].toObject();
    QCOMPARE(total[u"relays"_s].toInt(), 10);
    QVERIFY(total[u"active"_s].isNull());
    relayAt(1, 13, 14);
    QCOMPARE(askOf(u"Lyon"_s)[u"total"_s][u"active"_s].toInt(), 10); // five more by now
}

void TestInsightReport::relaysOfAStoryAreToldByNetwork()
{
    for (int member = 10; member < 16; ++member)
        relay(member, u"sales"_s, Network::LinkedIn);
    relay(10, u"sales"_s, Network::LinkedIn);
    const QJsonObject told = relaysOf(u"story"_s);
    QVERIFY(!isHidden(told));
    QCOMPARE(told[u"relays"_s].toInt(), 17);
    const QJsonArray networks = rows(told, u"byNetwork"_s);
    QCOMPARE(networks.size(), 2);
    QCOMPARE(networks[0][u"network"_s].toString(), u"wall"_s);
    QCOMPARE(networks[0][u"relays"_s].toInt(), 10);
    QCOMPARE(networks[1][u"network"_s].toString(), u"linkedin"_s);
    QCOMPARE(networks[1][u"relays"_s].toInt(), 7);
    QCOMPARE(told[u"byNetwork"_s][u"hidden"_s].toInt(), 0);
    QVERIFY(!relaysOf(u"another"_s)[u"hidden"_s].toBool());
    QCOMPARE(relaysOf(u"another"_s)[u"relays"_s].toInt(), 0);
}

void TestInsightReport::aNetworkOfFewPeopleIsNotToldOfAStory()
{
    for (int member = 0; member < 3; ++member)
        relay(member, u"lab"_s, Network::LinkedIn);
    const QJsonObject told = relaysOf(u"story"_s);
    QCOMPARE(told[u"relays"_s].toInt(), 13);
    // The Wall's would tell the other's by the total.
    QCOMPARE(rows(told, u"byNetwork"_s).size(), 0);
    QCOMPARE(told[u"byNetwork"_s][u"hidden"_s].toInt(), 2);
}

void TestInsightReport::aStoryOfFewPeopleIsNotToldAtAll()
{
    for (int member = 0; member < 4; ++member)
        relay(member, u"lab"_s, Network::LinkedIn, { 2026, 11, 23 }, u"other"_s);
    const QJsonObject told = relaysOf(u"other"_s);
    QVERIFY(isHidden(told));
    QVERIFY(!told.contains(u"relays"_s));
    QVERIFY(!told.contains(u"byNetwork"_s));
}

void TestInsightReport::aStorysDaysBeginBeforeItWasMade()
{
    const QDate today = m_facts.today;
    for (const QDate &made :
        { today, QDate(2026, 11, 10), QDate(2026, 9, 10), QDate(2026, 2, 1) }) {
        const InsightPeriod period = periodSince(made, today);
        QVERIFY(period.from <= made);
        QVERIFY(InsightPeriod::asked(period.from, period.to, today).has_value());
    }
    QCOMPARE(periodSince({ 2024, 1, 1 }, today), InsightPeriod::yearOf(today));
}

QTEST_GUILESS_MAIN(TestInsightReport)
#include "tst_insightreport.moc"
