// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

class TestRelayRepository final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAColleagueIsAnswered();
    void totalsFollowWhateverHappens();
    void totalsKeepTheTeamOfTheDay();
    void aCountNeverGoesBelowZero();

private:
    static RegisteredRelay relay(Company &company, const QString &id, const Member &member)
    {
        RegisteredRelay relay;
        relay.id.value = id;
        relay.member = member.id;
        relay.team = member.team;
        relay.story.value = u"s"_s;
        relay.revision = 1;
        relay.network = Network::LinkedIn;
        relay.code = u"code-"_s + id;
        relay.state = RelayState::Published;
        relay.stateAt = company.clock.now();
        relay.publishedAt = relay.stateAt;
        return relay;
    }
    //! Of the totals alone: raw clicks and colleagues are not the repository's affair.
    static qsizetype totalsOff(const Company &company)
    {
        const auto all = recount(company.db, std::numeric_limits<qint64>::max(), 10).value();
        return std::count_if(all.begin(), all.end(),
            [](const TotalDifference &one) { return one.what.startsWith(u"daily total"_s); });
    }
};

void TestRelayRepository::nothingOfAColleagueIsAnswered()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    RelayRepository relays(company.db);
    const RegisteredRelay anas = relay(company, u"r"_s, company.ana);
    QVERIFY(relays.insert(anas));
    QVERIFY(
        relays.addToCount(anas, MetricKind::Click, Provenance::Measured, 3, company.clock.now()));
    QCOMPARE(relays.countsIn({ u"r"_s }, company.ana.id)->size(), 1);
    QVERIFY(relays.countsIn({ u"r"_s }, company.ben.id)->isEmpty());
    QCOMPARE(relays.ownedIn({ u"r"_s }, company.ana.id)->size(), 1);
    QVERIFY(relays.ownedIn({ u"r"_s }, company.ben.id)->isEmpty());
    QCOMPARE(relays.ownedBy(company.ana.id, {}, 10)->constFirst().counts.size(), 1);
    QVERIFY(relays.ownedBy(company.ben.id, {}, 10)->isEmpty());
}

void TestRelayRepository::totalsFollowWhateverHappens()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    RelayRepository relays(company.db);
    std::mt19937 random(7);
    const auto any = [&](unsigned below) { return static_cast<int>(random() % below); };
    QList<RegisteredRelay> all;
    for (int i = 0; i < 300; ++i) {
        company.clock.advance(std::chrono::hours(any(9)));
        const int what = all.isEmpty() ? 0 : any(4);
        if (what == 0) {
            const Member &member = i % 2 == 0 ? company.ana : company.ben;
            RegisteredRelay fresh = relay(company, QString::number(i), member);
            fresh.network = allNetworks().at(any(4));
            if (any(2) == 0) {
                fresh.state = RelayState::NeedsConfirmation;
                fresh.publishedAt = {};
            }
            all.append(fresh);
            QVERIFY(relays.insert(fresh));
            continue;
        }
        RegisteredRelay &one = all[any(static_cast<unsigned>(all.size()))];
        const auto provenance = any(2) == 0 ? Provenance::Measured : Provenance::Reported;
        if (what == 1 && !one.publishedAt.isValid()) {
            one.state = RelayState::Published;
            one.publishedAt = company.clock.now();
            QVERIFY(relays.updateState(one));
        } else if (what == 2) {
            QVERIFY(relays.setCount(one,
                { one.id, MetricKind::Impression, provenance, any(500), company.clock.now() }));
        } else {
            QVERIFY(relays.addToCount(
                one, MetricKind::Click, provenance, any(9) - 4, company.clock.now()));
        }
    }
    QVERIFY(all.size() > 50);
    QCOMPARE(totalsOff(company), 0);
    QVERIFY(run(company.db, u"UPDATE daily_total SET count = count + 1 WHERE metric = 'relay'"_s));
    QVERIFY(totalsOff(company) > 0);
}

void TestRelayRepository::totalsKeepTheTeamOfTheDay()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    RelayRepository relays(company.db);
    QVERIFY(relays.insert(relay(company, u"r"_s, company.ana)));
    Member moved = company.ana;
    moved.team.value = u"sales"_s;
    QVERIFY(MemberRepository(company.db).update(moved));
    QVERIFY(relays.addToCount(
        *relays.byId({ u"r"_s }), MetricKind::Click, Provenance::Measured, 2, company.clock.now()));
    auto total = run(company.db,
        u"SELECT SUM(count) FROM daily_total WHERE team = 'cold-lab' AND metric = 'click'"_s);
    QVERIFY(total && total->next());
    QCOMPARE(total->value(0).toInt(), 2);
    QCOMPARE(totalsOff(company), 0);
}

void TestRelayRepository::aCountNeverGoesBelowZero()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    RelayRepository relays(company.db);
    const RegisteredRelay one = relay(company, u"r"_s, company.ana);
    QVERIFY(relays.insert(one));
    for (const qint64 difference : { 1, -1, -1 })
        QVERIFY(relays.addToCount(
            one, MetricKind::Reaction, Provenance::Measured, difference, company.clock.now()));
    QCOMPARE(relays.counts({ u"r"_s })->constFirst().count, 0);
    QCOMPARE(totalsOff(company), 0);
}

QTEST_GUILESS_MAIN(TestRelayRepository)
#include "tst_relayrepository.moc"
