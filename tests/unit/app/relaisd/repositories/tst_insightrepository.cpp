// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/insightrepository.h"

#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/insights/insightreport.h"
#include "app/relaisd/jobs/tick.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestInsightRepository final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void relaysAreThoseThatWerePublishedInTheDays();
    void whatTheyEarnedIsWhatTheirOwnCountsSay();
    void anAnswerIsTheSameWithFarDaysLookedUpLate();
    void whatIsKeptFollowsEveryChange();
    void aPastRateStaysTrueAfterPeopleLeft();
    void aHeadcountFromBeforeTheFirstIsNotKnown();
    void aLocationIsWhatARecountSaysAlsoAfterSomebodyMoved();

private:
    void live(int seed);
    QDate today() const { return m_company->clock.now().date(); }

    std::unique_ptr<Company> m_company;
    QList<Member> m_people;
};

// Whatever may happen to relays in some months: registered, published late, counted by people and
// by Relais, counted down to nothing, clicked before and after.
void TestInsightRepository::live(int seed)
{
    Company &company = *m_company;
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto any = [&random](int below) { return static_cast<int>(random() % unsigned(below)); };
    RelayLedger ledger(company.db, company.clock);
    QList<RegisteredRelay> relays;
    for (int step = 0; step < 600; ++step) {
        company.clock.advance(std::chrono::minutes(any(900)));
        must(tick(company.db, company.clock));
        if (relays.isEmpty() || any(3) == 0) {
            RegisteredRelay relay;
            relay.id.value = u"r%1-%2"_s.arg(seed).arg(step);
            relay.story.value = any(2) == 0 ? u"s"_s : u"t"_s;
            relay.revision = 1;
            relay.network = any(2) == 0 ? Network::LinkedIn : Network::Mastodon;
            relay.code = u"code-%1-%2"_s.arg(seed).arg(step);
            relay.ownPercent = any(100);
            relay.state = any(3) == 0 ? RelayState::Queued : RelayState::Published;
            relay.stateAt = company.clock.now();
            const Member &member = m_people.at(any(static_cast<int>(m_people.size())));
            relay.member = member.id;
            must(ledger.registerRelay(member, relay));
            relays.append(relay);
            continue;
        }
        RegisteredRelay &relay = relays[any(static_cast<int>(relays.size()))];
        if (any(3) == 0) {
            must(ledger.addClicks(relay.code, company.clock.now().date(), any(4)));
        } else if (any(3) == 0 && relay.state == RelayState::Queued) {
            relay.state = RelayState::Published;
            relay.stateAt = company.clock.now();
            const auto member = std::find_if(m_people.begin(), m_people.end(),
                [&relay](const Member &one) { return one.id == relay.member; });
            must(ledger.registerRelay(*member, relay));
        } else {
            const MetricKind kinds[] { MetricKind::Impression, MetricKind::Reaction,
                MetricKind::Comment };
            const Provenance origins[] { Provenance::Reported, Provenance::Estimated };
            must(ledger.takeCounts(relay.member, relay.id,
                { { relay.id, kinds[any(3)], origins[any(2)], any(5), company.clock.now() } }));
        }
    }
}

void TestInsightRepository::initTestCase()
{
    m_company = std::make_unique<Company>();
    m_company->approve(Company::draft(u"s"_s));
    m_company->approve(Company::draft(u"t"_s));
    m_people = { m_company->ana, m_company->ben, m_company->edith, m_company->erik };
    for (int i = 0; i < 12; ++i)
        m_people.append(m_company->add(u"person-%1"_s.arg(i), i % 2 ? u"sales"_s : u"lab"_s, {}));
    Transaction once(m_company->db);
    live(7);
    must(once.commit());
}

void TestInsightRepository::relaysAreThoseThatWerePublishedInTheDays()
{
    InsightCache cache;
    const InsightRepository insights(m_company->db, today(), cache);
    for (const InsightPeriod &period :
        { InsightPeriod::last(7, today()), InsightPeriod::last(30, today()),
            InsightPeriod::quarterOf(today()), InsightPeriod::yearOf(today()) }) {
        const InsightFacts facts = insights.factsFor(period).value();
        QVERIFY(facts.days.from <= period.before().from && facts.days.to >= period.to);
        auto published = run(m_company->db,
            u"SELECT id, member, team, network, story, own_percent, published_at FROM relay "
            "WHERE published_at >= ? AND published_at < ? ORDER BY published_at"_s,
            { toStored(facts.days.from.startOfDay(Qt::UTC)),
                toStored(facts.days.to.addDays(1).startOfDay(Qt::UTC)) })
                             .value();
        size_t at = 0;
        while (published.next()) {
            QVERIFY(at < facts.rows.size());
            const InsightFact &row = facts.rows.at(at++);
            const QDateTime time = timeFromStored(published.value(6).toLongLong()).toUTC();
            QCOMPARE(facts.members.at(row.member), published.value(1).toString());
            QCOMPARE(facts.teams.at(row.team), published.value(2).toString());
            QCOMPARE(networkKey(Network(row.network)), published.value(3).toString());
            QCOMPARE(facts.stories.at(row.story), published.value(4).toString());
            QCOMPARE(row.own, published.value(5).toInt() >= 25);
            QCOMPARE(QDate(1970, 1, 1).addDays(row.day), time.date());
            QCOMPARE(int(row.hour), time.time().hour());
        }
        QVERIFY(at > 0);
        QCOMPARE(facts.rows.size(), at);
    }
}

void TestInsightRepository::whatTheyEarnedIsWhatTheirOwnCountsSay()
{
    InsightCache cache;
    const InsightRepository insights(m_company->db, today(), cache);
    const InsightFacts facts = insights.factsFor(InsightPeriod::last(90, today())).value();
    QMap<QString, qint64> told;
    for (const InsightSum &sum : facts.sums) {
        told[u"%1 %2 %3 %4 %5 %6"_s.arg(sum.day).arg(facts.teams.at(sum.team),
            networkKey(Network(sum.network)), facts.stories.at(sum.story), metricKey(sum.kind),
            provenanceKey(sum.provenance))] += sum.count;
    }
    auto counts = run(m_company->db,
        u"SELECT r.published_at / 86400000, r.team, r.network, r.story, c.metric, c.provenance, "
        "CAST(SUM(c.count) AS BIGINT) FROM relay r JOIN relay_count c ON c.relay = r.id "
        "WHERE r.published_at >= ? GROUP BY 1, 2, 3, 4, 5, 6"_s,
        { toStored(facts.days.from.startOfDay(Qt::UTC)) })
                      .value();
    QMap<QString, qint64> counted;
    while (counts.next()) {
        QStringList words;
        for (int i = 0; i < 6; ++i)
            words.append(counts.value(i).toString());
        counted.insert(words.join(u' '), counts.value(6).toLongLong());
    }
    QVERIFY(counted.size() > 20);
    QCOMPARE(told, counted);
}

void TestInsightRepository::anAnswerIsTheSameWithFarDaysLookedUpLate()
{
    InsightCache cache;
    const InsightRepository insights(m_company->db, today(), cache);
    InsightQuery query { InsightPeriod::last(7, today()), {}, {}, {}, {}, {} };
    for (const QString &network : { QString(), u"mastodon"_s, u"linkedin"_s }) {
        query.networks = network.isEmpty() ? QStringList() : QStringList { network };
        int looked = 0;
        const InsightSpace late(insights.factsFor(query.period).value(), [&](InsightFacts &facts) {
            ++looked;
            must(insights.widen(facts));
            QVERIFY(!facts.farRows.empty());
        });
        InsightFacts all = insights.factsFor(query.period).value();
        must(insights.widen(all));
        QCOMPARE(insightReport(query, late), insightReport(query, InsightSpace(all)));
        QVERIFY(looked <= 1);
    }
}

// One cache through everything that happens against a new one each time.
void TestInsightRepository::whatIsKeptFollowsEveryChange()
{
    Company &company = *m_company;
    InsightCache kept;
    InsightCache little(20); // forgets nearly all between questions
    const auto askAll = [&] {
        for (const InsightPeriod &period :
            { InsightPeriod::last(7, today()), InsightPeriod::last(90, today()),
                InsightPeriod::quarterOf(today()), InsightPeriod::yearOf(today()),
                InsightPeriod::weeksOf(today().addDays(-80), today().addDays(-20)) }) {
            QList<QJsonObject> reports;
            InsightCache fresh;
            for (InsightCache *cache : { &kept, &little, &fresh }) {
                const InsightRepository insights(company.db, today(), *cache);
                const InsightSpace space(insights.factsFor(period).value(),
                    [&](InsightFacts &facts) { must(insights.widen(facts)); });
                reports.append(insightReport({ period, {}, {}, {}, {}, {} }, space));
            }
            QCOMPARE(reports.at(0), reports.at(2));
            QCOMPARE(reports.at(1), reports.at(2));
            QVERIFY(
                !reports.at(2)[u"hidden"_s].toBool() || period.kind != InsightPeriod::Kind::Days90);
        }
    };
    askAll();
    const auto stampOf = [&] {
        InsightCache cache;
        const InsightRepository insights(company.db, today(), cache);
        return insightStamp(company.db, insights.teamsFor(InsightPeriod::last(30, today())).value())
            .value();
    };
    for (int round = 0; round < 3; ++round) {
        const QByteArray before = stampOf();
        QCOMPARE(stampOf(), before);
        Transaction once(company.db);
        live(100 + round);
        must(once.commit());
        QVERIFY(stampOf() != before);
        askAll();
    }
    const QByteArray before = stampOf();
    Transaction once(company.db);
    must(PrivacyDesk(company.db, company.clock).erase(m_people.last(), m_people.last().email));
    must(once.commit());
    m_people.removeLast();
    QVERIFY(stampOf() != before);
    askAll();
}

void TestInsightRepository::aLocationIsWhatARecountSaysAlsoAfterSomebodyMoved()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QList<Member> people;
    for (int i = 0; i < 13; ++i) {
        people.append(company.add(u"person-%1"_s.arg(i), u"lab"_s, {}));
        people.last().location = i < 6 ? u"Lille"_s : u"Lyon"_s;
    }
    const auto moveTo = [&company](const QString &location, const QString &which) {
        run(company.db, u"UPDATE member SET location = ? WHERE "_s + which, { location }).value();
    };
    moveTo(u"Lyon"_s, u"TRUE"_s);
    for (int i = 0; i < 6; ++i)
        moveTo(i % 2 ? u"lille"_s : u"Lille"_s, u"id = 'person-%1'"_s.arg(i));
    RelayLedger ledger(company.db, company.clock);
    for (int i = 0; i < 13; ++i) {
        RegisteredRelay relay;
        relay.id.value = u"r%1"_s.arg(i);
        relay.story.value = u"s"_s;
        relay.revision = 1;
        relay.network = Network::LinkedIn;
        relay.code = u"code-%1"_s.arg(i);
        relay.state = RelayState::Published;
        relay.stateAt = company.clock.now();
        must(ledger.registerRelay(people.at(i), relay));
        must(ledger.addClicks(relay.code, company.clock.now().date(), i + 1));
    }
    const QDate day = company.clock.now().date();
    const auto totalOf = [&](const QString &location) {
        InsightCache cache;
        const InsightRepository insights(company.db, day, cache);
        InsightQuery query { InsightPeriod::last(30, day), {}, {}, {}, {}, {} };
        query.location = location;
        const InsightSpace space(insights.factsFor(query.period).value(),
            [&](InsightFacts &facts) { must(insights.widen(facts)); });
        return insightReport(query, space)[u"total"_s].toObject();
    };
    const auto counted = [&company](const QString &location) {
        auto query = run(company.db,
            u"SELECT COUNT(DISTINCT r.id), CAST(SUM(c.count) AS BIGINT) FROM relay r "
            "JOIN relay_count c ON c.relay = r.id WHERE c.metric = 'click' AND r.location = ?"_s,
            { location })
                         .value();
        return query.next() ? std::pair(query.value(0).toInt(), query.value(1).toInt())
                            : std::pair(0, 0);
    };
    for (const bool moved : { false, true }) {
        if (moved)
            moveTo(u"Lyon"_s, u"id = 'person-0'"_s);
        for (const auto &[location, expected] :
            { std::pair(u"Lille"_s, std::pair(6, 21)), std::pair(u"Lyon"_s, std::pair(7, 70)) }) {
            QCOMPARE(counted(location), expected);
            const QJsonObject total = totalOf(location);
            QCOMPARE(total[u"relays"_s].toInt(), expected.first);
            QCOMPARE(total[u"clicks"_s].toInt(), expected.second);
        }
    }
}

// A month in which twelve of sixteen relayed; then ten of the sixteen leave.
void TestInsightRepository::aPastRateStaysTrueAfterPeopleLeft()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QList<Member> people;
    for (int i = 0; i < 12; ++i)
        people.append(company.add(u"person-%1"_s.arg(i), i % 2 ? u"sales"_s : u"lab"_s, {}));
    RelayLedger ledger(company.db, company.clock);
    const auto relayAll = [&](const QList<Member> &members, const QString &name) {
        Transaction once(company.db);
        for (const Member &member : members) {
            RegisteredRelay relay;
            relay.id.value = name + member.id.value;
            relay.story.value = u"s"_s;
            relay.revision = 1;
            relay.code = name + member.id.value;
            relay.state = RelayState::Published;
            relay.stateAt = company.clock.now();
            must(ledger.registerRelay(member, relay));
        }
        must(tick(company.db, company.clock));
        must(once.commit());
    };
    relayAll(people, u"first-"_s); // on 23 November
    company.clock.advance(std::chrono::hours(24 * 60)); // 22 January
    for (const Member &member : people.mid(0, 10))
        must(MemberRepository(company.db).setActive(member.id, false));
    relayAll(
        people.mid(10) + QList<Member> { company.ana, company.ben, company.edith }, u"then-"_s);
    const QDate today = company.clock.now().date();
    const auto ask = [&](const InsightPeriod &period) {
        InsightCache cache;
        const InsightRepository insights(company.db, today, cache);
        return insightReport(
            { period, {}, {}, {}, {}, {} }, InsightSpace(insights.factsFor(period).value()));
    };
    const QJsonObject past = ask(InsightPeriod::quarterOf({ 2026, 11, 1 }));
    QCOMPARE(past[u"total"_s][u"active"_s].toInt(), 12);
    QCOMPARE(past[u"headcount"_s].toInt(), 16); // of then: 75 %, not 200 %
    const QJsonObject now = ask(InsightPeriod::quarterOf(today));
    QCOMPARE(now[u"headcount"_s].toInt(), 6);
    QCOMPARE(now[u"total"_s][u"active"_s].toInt(), 5);
    QCOMPARE(now[u"previousHeadcount"_s].toInt(), 16);
    QCOMPARE(now[u"previous"_s][u"active"_s].toInt(), 12);
}

void TestInsightRepository::aHeadcountFromBeforeTheFirstIsNotKnown()
{
    Company company;
    const QDate today = company.clock.now().date(); // nothing was counted yet
    InsightCache cache;
    const InsightRepository insights(company.db, today, cache);
    const InsightFacts facts = insights.factsFor(InsightPeriod::yearOf(today)).value();
    QVERIFY(!facts.now.isEmpty());
    QCOMPARE(facts.then, facts.now); // it goes on
    QVERIFY(facts.before.isEmpty());
    QVERIFY(insights.factsFor(InsightPeriod::quarterOf(today).before()).value().then.isEmpty());
    QVERIFY(facts.months.value(InsightPeriod::monthOf(today.addMonths(-1)).from).isEmpty());
    QCOMPARE(facts.months.value(InsightPeriod::monthOf(today).from), facts.now);
}

QTEST_GUILESS_MAIN(TestInsightRepository)
#include "tst_insightrepository.moc"
