// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/links/clickset.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/referralrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QRandomGenerator>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

//! Clicks counted together are counted as clicks one link after the other.
class TestClickSet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void togetherIsAsOneByOne();
    void bothDaysOfALinkAreCounted();
    void ownersLearnOfTheirClicksAndNobodyElseDoes();
    void clicksOfNobodysLinkWaitForItsRelay();

private:
    static RegisteredRelay relay(const Company &company, int number, bool isPublished = true)
    {
        RegisteredRelay relay;
        relay.id.value = u"r-%1"_s.arg(number);
        relay.story.value = number % 2 == 0 ? u"s"_s : u"t"_s;
        relay.revision = 1;
        relay.network = number % 3 == 0 ? Network::LinkedIn : Network::Bluesky;
        relay.code = u"code-%1"_s.arg(number);
        relay.state = isPublished ? RelayState::Published : RelayState::Queued;
        relay.stateAt = company.clock.now();
        return relay;
    }
    //! Twelve relays, of which three are not published, and a job's link.
    static void begin(Company &company)
    {
        for (const QString &id : { u"s"_s, u"t"_s })
            company.approve(Company::draft(id));
        for (int i = 0; i < 12; ++i)
            must(RelayLedger(company.db, company.clock)
                    .registerRelay(
                        i % 5 == 0 ? company.ben : company.ana, relay(company, i, i % 4 != 3)));
        must(ReferralRepository(company.db)
                .add(company.ana.id, { { u"s"_s }, u"code-job"_s }, company.clock.now()));
    }
    static qint64 single(const Company &company, const QString &sql)
    {
        auto rows = run(company.db, sql).value();
        return rows.next() ? rows.value(0).toLongLong() : -1;
    }
    //! Every row that clicks may touch; of the changes all but the order within one batch.
    static QStringList rowsOf(const Company &company)
    {
        QStringList rows;
        for (const QString &sql :
            { u"SELECT code, day, clicks FROM link_click ORDER BY code, day"_s,
                u"SELECT relay, metric, provenance, count, counted_at FROM relay_count "
                "ORDER BY relay, metric, provenance"_s,
                u"SELECT day, team, network, story, metric, provenance, count FROM daily_total "
                "ORDER BY day, team, network, story, metric, provenance"_s,
                u"SELECT day, relays, earned FROM insight_day ORDER BY day"_s,
                u"SELECT code, clicks FROM referral ORDER BY code"_s,
                u"SELECT kind, id, member FROM change_entry ORDER BY kind, id, member"_s,
                u"SELECT sequence FROM change_head"_s }) {
            auto query = run(company.db, sql).value();
            while (query.next()) {
                QString row = sql.mid(7, 12);
                for (int i = 0; i < query.record().count(); ++i)
                    row += u' ' + query.value(i).toString();
                rows.append(row);
            }
        }
        return rows;
    }
};

void TestClickSet::togetherIsAsOneByOne()
{
    Company left;
    Company right;
    begin(left);
    begin(right);
    QRandomGenerator random(11);
    const QDate day { 2026, 11, 23 };
    for (int round = 0; round < 20; ++round) {
        ClickCounts clicks;
        for (quint32 i = random.bounded(9U); i > 0; --i)
            clicks[{ u"code-%1"_s.arg(random.bounded(15)), day.addDays(round) }] +=
                1 + random.bounded(4);
        if (round % 3 == 0)
            clicks[{ u"code-job"_s, day.addDays(round) }] += 2;
        left.clock.advance(std::chrono::seconds(1));
        right.clock.advance(std::chrono::seconds(1));
        must(ClickSet(left.db, left.clock).count(clicks));
        RelayLedger ledger(right.db, right.clock);
        for (auto it = clicks.cbegin(); it != clicks.cend(); ++it)
            must(ledger.addClicks(it.key().first, it.key().second, it.value()));
        QCOMPARE(rowsOf(left), rowsOf(right));
    }
    QVERIFY(single(left, u"SELECT SUM(count) FROM daily_total WHERE metric = 'click'"_s) > 50);
    QVERIFY(recount(left.db, 0, 10)->isEmpty());
}

void TestClickSet::bothDaysOfALinkAreCounted()
{
    Company company;
    begin(company);
    must(ClickSet(company.db, company.clock)
            .count({ { { u"code-1"_s, QDate(2026, 11, 23) }, 2 },
                { { u"code-1"_s, QDate(2026, 11, 24) }, 3 } }));
    QCOMPARE(single(company, u"SELECT COUNT(*) FROM link_click"_s), 2);
    QCOMPARE(single(company, u"SELECT count FROM relay_count WHERE relay = 'r-1'"_s), 5);
    QVERIFY(recount(company.db, 0, 10)->isEmpty());
}

void TestClickSet::ownersLearnOfTheirClicksAndNobodyElseDoes()
{
    Company company;
    begin(company);
    const qint64 before = single(company, u"SELECT sequence FROM change_head"_s);
    must(ClickSet(company.db, company.clock)
            .count({ { { u"code-0"_s, QDate(2026, 11, 23) }, 1 },
                { { u"code-1"_s, QDate(2026, 11, 23) }, 1 },
                { { u"code-job"_s, QDate(2026, 11, 23) }, 1 } }));
    const auto told = [&](const Member &member) {
        QStringList ids;
        const QList<ChangeRow> rows =
            ChangeSequence(company.db).after(before, member.id, 10).value();
        for (const ChangeRow &row : rows)
            ids.append(row.kind + u' ' + row.id);
        return ids;
    };
    QCOMPARE(told(company.ben), QStringList { u"relay-counts r-0"_s });
    QCOMPARE(told(company.ana), QStringList({ u"relay-counts r-1"_s, u"referral s"_s }));
}

void TestClickSet::clicksOfNobodysLinkWaitForItsRelay()
{
    Company company;
    begin(company);
    must(ClickSet(company.db, company.clock)
            .count({ { { u"code-20"_s, QDate(2026, 11, 23) }, 4 } }));
    QCOMPARE(single(company, u"SELECT COUNT(*) FROM relay_count"_s), 0);
    must(RelayLedger(company.db, company.clock).registerRelay(company.ana, relay(company, 20)));
    QCOMPARE(single(company, u"SELECT count FROM relay_count WHERE relay = 'r-20'"_s), 4);
    QVERIFY(recount(company.db, 0, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(TestClickSet)
#include "tst_clickset.moc"
