// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/insightrepository.h"

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/insights/insightreport.h"
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
    void totalsAndRelaysSayTheSame();
    void aDayBeginsAtTheViewersMidnight();
    void onlyWhatWasPublishedInThePeriodIsThere();
    void theReportIsTheSameFromBoth();

private:
    void live(int seed);
    static QList<InsightCount> sorted(QList<InsightCount> counts)
    {
        std::sort(counts.begin(), counts.end());
        return counts;
    }
    InsightPeriod period(int from, int to, int offset = 0) const
    {
        return { m_first.addDays(from), m_first.addDays(to), offset };
    }

    std::unique_ptr<Company> m_company;
    QDate m_first;
};

// Twenty days of whatever may happen to relays: registered, published late, counted by people and
// by Relais, counted down to nothing, clicked before and after.
void TestInsightRepository::live(int seed)
{
    Company &company = *m_company;
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto any = [&random](int below) { return static_cast<int>(random() % unsigned(below)); };
    RelayLedger ledger(company.db, company.clock);
    const QList<Member> people { company.ana, company.ben, company.edith, company.erik };
    QList<RegisteredRelay> relays;
    for (int step = 0; step < 400; ++step) {
        company.clock.advance(std::chrono::minutes(any(140)));
        if (relays.isEmpty() || any(3) == 0) {
            RegisteredRelay relay;
            relay.id.value = u"r%1"_s.arg(step);
            relay.story.value = any(2) == 0 ? u"s"_s : u"t"_s;
            relay.revision = 1;
            relay.network = any(2) == 0 ? Network::LinkedIn : Network::Mastodon;
            relay.code = u"code-%1"_s.arg(step);
            relay.state = any(3) == 0 ? RelayState::Queued : RelayState::Published;
            relay.stateAt = company.clock.now();
            const Member &member = people.at(any(static_cast<int>(people.size())));
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
            const auto member = std::find_if(people.begin(), people.end(),
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
    m_first = m_company->clock.now().date();
    Transaction once(m_company->db);
    live(7);
    must(once.commit());
}

void TestInsightRepository::totalsAndRelaysSayTheSame()
{
    const InsightRepository insights(m_company->db);
    for (const auto &[from, to] : { std::pair(0, 30), std::pair(3, 3), std::pair(2, 9) }) {
        const auto quick = sorted(insights.countsOf(period(from, to)).value());
        const auto slow = sorted(insights.recountOf(period(from, to)).value());
        QVERIFY(!quick.isEmpty());
        QCOMPARE(quick.size(), slow.size());
        QVERIFY(quick == slow);
    }
    // The totals are what was read: a wrong one shows.
    Transaction undone(m_company->db);
    QVERIFY(change(m_company->db, u"UPDATE daily_total SET count = count + 1"_s));
    QVERIFY(sorted(insights.countsOf(period(0, 30)).value())
        != sorted(insights.recountOf(period(0, 30)).value()));
}

void TestInsightRepository::aDayBeginsAtTheViewersMidnight()
{
    const InsightRepository insights(m_company->db);
    for (const int offset : { -300, 60, 330 }) {
        const InsightPeriod three = period(2, 4, offset);
        const auto relays = insights.relaysOf(three).value();
        QVERIFY(!relays.isEmpty());
        for (const InsightRelay &relay : relays) {
            QCOMPARE(relay.place.day, relay.publishedAt.addSecs(60 * offset).date());
            QVERIFY(relay.place.day >= three.from && relay.place.day <= three.to);
        }
        // Day by day it is the same, whichever way the days are cut.
        QList<InsightCount> single;
        for (int day = 2; day <= 4; ++day)
            single += insights.countsOf(period(day, day, offset)).value();
        QVERIFY(sorted(single) == sorted(insights.countsOf(three).value()));
    }
}

void TestInsightRepository::onlyWhatWasPublishedInThePeriodIsThere()
{
    const InsightRepository insights(m_company->db);
    auto published =
        run(m_company->db, u"SELECT COUNT(*) FROM relay WHERE published_at > 0"_s).value();
    QVERIFY(published.next());
    const auto all = insights.relaysOf(period(0, 60)).value();
    QCOMPARE(all.size(), published.value(0).toInt());
    QVERIFY(insights.relaysOf(period(-9, -1)).value().isEmpty());
    QVERIFY(insights.countsOf(period(-9, -1)).value().isEmpty());
    QVERIFY(insights.countsOf(period(-9, -1, 60)).value().isEmpty());
}

void TestInsightRepository::theReportIsTheSameFromBoth()
{
    const InsightRepository insights(m_company->db);
    InsightFacts facts;
    facts.headcounts = { { u"cold-lab"_s, 10 }, { u"lab"_s, 10 }, { u"sales"_s, 10 } };
    facts.now.relays = insights.relaysOf(period(0, 60)).value();
    // Enough people for everything to be told.
    for (qsizetype i = 0; i < facts.now.relays.size(); ++i)
        facts.now.relays[i].member = QString::number(i % 20);
    facts.before = facts.now;
    const InsightQuery query { period(0, 60), {}, {}, {} };
    facts.now.counts = facts.before.counts = insights.countsOf(query.period).value();
    const QJsonObject quick = insightReport(query, facts);
    facts.now.counts = facts.before.counts = insights.recountOf(query.period).value();
    QVERIFY(!quick[u"hidden"_s].toBool());
    QVERIFY(quick[u"total"_s][u"clicks"_s].toInt() > 0);
    QCOMPARE(QJsonDocument(quick).toJson(), QJsonDocument(insightReport(query, facts)).toJson());
}

QTEST_GUILESS_MAIN(TestInsightRepository)
#include "tst_insightrepository.moc"
