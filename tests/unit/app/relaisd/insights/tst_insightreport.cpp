// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightreport.h"

#include "core/domain/threshold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestInsightReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheRelays();
    void aSmallTeamIsToldOfOnlyTogetherWithOthers();
    void aFilterThatLeavesFewerThanFiveIsNotAnswered();
    void aFilterThatDiffersByFewerThanFiveIsNotAnswered();
    void rowsOfFewPeopleAreLeftOutAndCounted();
    void anHourOfFewRelaysIsEmpty();
    void randomFiltersNeverTellOfFewerThanFive();

private:
    static InsightRelay relay(int member, const QString &team, Network network, int ownPercent = 50)
    {
        const QDateTime at({ 2026, 11, 23 }, { 9, 30 }, Qt::UTC);
        return { { at.date(), team, network, u"story"_s }, at, QString::number(member),
            ownPercent };
    }
    //! Lab of ten, sales of eight, legal of two; members 0…9 of lab relay on the Wall.
    static InsightFacts facts()
    {
        InsightFacts facts;
        facts.headcounts = { { u"lab"_s, 10 }, { u"sales"_s, 8 }, { u"legal"_s, 2 } };
        for (int member = 0; member < 10; ++member)
            facts.now.relays.append(relay(member, u"lab"_s, Network::Wall, member < 4 ? 10 : 50));
        return facts;
    }
    static InsightQuery query() { return { { { 2026, 11, 1 }, { 2026, 11, 30 }, 0 }, {}, {}, {} }; }
    static QJsonArray rows(const QJsonObject &report, const QString &breakdown)
    {
        return report[breakdown].toObject()[u"rows"_s].toArray();
    }
};

void TestInsightReport::figuresAreThoseOfTheRelays()
{
    InsightFacts known = facts();
    const InsightPlace place = known.now.relays.constFirst().place;
    known.now.counts = {
        { place, MetricKind::Impression, Provenance::Measured, 100 },
        { place, MetricKind::Impression, Provenance::Reported, 7 },
        { place, MetricKind::Click, Provenance::Measured, 5 },
        { { place.day, u"sales"_s, place.network, place.story }, MetricKind::Click,
            Provenance::Measured, 2 },
    };
    const QJsonObject report = insightReport(query(), known);
    QCOMPARE(report[u"hidden"_s].toBool(), false);
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
    QCOMPARE(rows(report, u"byNetwork"_s).size(), 1);
    QVERIFY(!QJsonDocument(report).toJson().contains("member"));
}

void TestInsightReport::aSmallTeamIsToldOfOnlyTogetherWithOthers()
{
    const QJsonArray teams = rows(insightReport(query(), facts()), u"byTeam"_s);
    QCOMPARE(teams.size(), 2);
    for (const QJsonValue &value : teams) {
        const QJsonObject row = value.toObject();
        QVERIFY(row[u"headcount"_s].toInt() == 10);
        QCOMPARE(row[u"teams"_s].toInt(), row[u"team"_s].isNull() ? 2 : 1);
    }
    InsightQuery legal = query();
    legal.teams = { u"legal"_s };
    QCOMPARE(insightReport(legal, facts())[u"hidden"_s].toBool(), true);
    InsightQuery sales = query();
    sales.teams = { u"sales"_s }; // it stands with legal
    QCOMPARE(insightReport(sales, facts())[u"hidden"_s].toBool(), true);
}

void TestInsightReport::aFilterThatLeavesFewerThanFiveIsNotAnswered()
{
    InsightFacts known = facts();
    for (int member = 0; member < 3; ++member)
        known.now.relays.append(relay(member, u"lab"_s, Network::Bluesky));
    InsightQuery bluesky = query();
    bluesky.networks = { Network::Bluesky };
    const QJsonObject report = insightReport(bluesky, known);
    QCOMPARE(report[u"hidden"_s].toBool(), true);
    QVERIFY(!report.contains(u"total"_s));
}

void TestInsightReport::aFilterThatDiffersByFewerThanFiveIsNotAnswered()
{
    InsightFacts known = facts();
    for (int member = 0; member < 8; ++member) // two of the ten are on the Wall alone
        known.now.relays.append(relay(member, u"lab"_s, Network::Bluesky));
    InsightQuery bluesky = query();
    bluesky.networks = { Network::Bluesky };
    QCOMPARE(insightReport(bluesky, known)[u"hidden"_s].toBool(), true);
    for (int member = 10; member < 13; ++member)
        known.now.relays.append(relay(member, u"lab"_s, Network::Wall));
    QCOMPARE(insightReport(bluesky, known)[u"hidden"_s].toBool(), false); // five by now
}

void TestInsightReport::rowsOfFewPeopleAreLeftOutAndCounted()
{
    InsightFacts known = facts();
    known.now.relays.append(relay(0, u"lab"_s, Network::Mastodon));
    for (int member = 0; member < 6; ++member)
        known.now.relays.append(relay(member, u"lab"_s, Network::Bluesky));
    const QJsonObject report = insightReport(query(), known);
    const QJsonArray networks = rows(report, u"byNetwork"_s);
    // Mastodon's one, and Bluesky's six with it: the total less the Wall tells of six, not one.
    QCOMPARE(networks.size(), 1);
    QCOMPARE(networks[0].toObject()[u"network"_s].toString(), u"wall"_s);
    QCOMPARE(report[u"byNetwork"_s].toObject()[u"hidden"_s].toInt(), 2);
}

void TestInsightReport::anHourOfFewRelaysIsEmpty()
{
    InsightFacts known = facts();
    InsightRelay late = relay(1, u"lab"_s, Network::Wall);
    late.publishedAt = QDateTime({ 2026, 11, 24 }, { 22, 0 }, Qt::UTC);
    known.now.relays.append(late);
    InsightQuery paris = query();
    paris.period.offsetMinutes = 60;
    const QJsonArray map = insightReport(paris, known)[u"heatMap"_s].toArray();
    QCOMPARE(map.size(), 7);
    QCOMPARE(map[0].toArray()[10].toInt(), 10); // Monday, half past ten in Paris
    QCOMPARE(map[1].toArray()[23].toInt(), 0);
}

void TestInsightReport::randomFiltersNeverTellOfFewerThanFive()
{
    QRandomGenerator random(5);
    int answered = 0;
    for (int round = 0; round < 1000; ++round) {
        InsightFacts known;
        const int teams = random.bounded(1, 7);
        int member = 0;
        for (int team = 0; team < teams; ++team) {
            const int size = random.bounded(1, 14);
            known.headcounts.insert(QString::number(team), size);
            for (int i = 0; i < size; ++i)
                known.now.relays.append(relay(++member, QString::number(team), Network::Wall));
        }
        InsightQuery pair[2] = { query(), query() };
        for (int side = 0; side < 2; ++side) {
            for (int team = 0; team < teams; ++team) {
                if (random.bounded(2) == 1)
                    pair[side].teams.insert(QString::number(team));
            }
            const QJsonObject report = insightReport(pair[side], known);
            if (report[u"hidden"_s].toBool())
                continue;
            ++answered;
            QVERIFY(Threshold::isTold(report[u"headcount"_s].toInt()));
            QVERIFY(Threshold::isTold(report[u"total"_s].toObject()[u"active"_s].toInt()));
        }
    }
    QVERIFY(answered > 500);
}

QTEST_GUILESS_MAIN(TestInsightReport)
#include "tst_insightreport.moc"
