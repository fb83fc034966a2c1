// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/links/clickretention.h"
#include "app/relaisd/repositories/headcountrepository.h"
#include "app/relaisd/repositories/pushrepository.h"
#include "app/relaisd/repositories/recount.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestRecount final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTotalThatIsOffIsNamed();
    void whatIsTooManyHereDoesNotMakeUpForTooFewThere();
    void aRelayOfAClockBefore1970CountsOnce_data();
    void aRelayOfAClockBefore1970CountsOnce();
    void headcountsAreKeptOnceADay();
    void pastHeadcountsStayAsTheyWere();
    void rawClicksGoAfterThirteenMonthsAndTotalsStay();
    void pushIdsAreRememberedFourHundredDays();

private:
    static RegisteredRelay relay(Company &company)
    {
        company.approve(Company::draft(u"s"_s));
        RegisteredRelay relay;
        relay.id.value = u"r"_s;
        relay.story.value = u"s"_s;
        relay.revision = 1;
        relay.network = Network::LinkedIn;
        relay.code = u"code-r"_s;
        relay.state = RelayState::Published;
        relay.stateAt = company.clock.now();
        must(RelayLedger(company.db, company.clock).registerRelay(company.ana, relay));
        return relay;
    }
    static void click(Company &company, int clicks)
    {
        must(RelayLedger(company.db, company.clock)
                .addClicks(u"code-r"_s, company.clock.now().date(), clicks));
    }
    static QStringList differences(Company &company)
    {
        const QDateTime since = rawClicksSince(company.clock.now());
        const QList<TotalDifference> found = recount(company.db, toStored(since), 10).value();
        QStringList words;
        for (const TotalDifference &one : found)
            words.append(u"%1: %2/%3"_s.arg(one.what).arg(one.stored).arg(one.counted));
        return words;
    }
    static qint64 single(Company &company, const QString &sql)
    {
        auto rows = run(company.db, sql);
        return rows && rows->next() ? rows->value(0).toLongLong() : -1;
    }
};

void TestRecount::aTotalThatIsOffIsNamed()
{
    Company company;
    relay(company);
    click(company, 3);
    QCOMPARE(differences(company), QStringList());
    run(company.db, u"UPDATE daily_total SET count = 7 WHERE metric = 'click'"_s).value();
    QStringList found = differences(company);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().contains(u"cold-lab linkedin s click measured: 7/3"_s));
    run(company.db, u"UPDATE daily_total SET count = 3 WHERE metric = 'click'"_s).value();
    run(company.db, u"UPDATE link_click SET clicks = 4"_s).value();
    run(company.db, u"UPDATE story SET colleagues = 2"_s).value();
    found = differences(company);
    QCOMPARE(found, QStringList({ u"clicks of relay r: 3/4"_s, u"colleagues of story s: 2/1"_s }));
}

void TestRecount::whatIsTooManyHereDoesNotMakeUpForTooFewThere()
{
    Company company;
    run(company.db,
        u"INSERT INTO wall_post (id, author, text, posted_at, views, comments) "
        "VALUES ('p', 'ana', 'Hello', 1, 1, -1)"_s)
        .value();
    QStringList found = differences(company);
    found.sort();
    QCOMPARE(found,
        QStringList({ u"counters of Wall post p comments: -1/0"_s,
            u"counters of Wall post p views: 1/0"_s }));
}

void TestRecount::aRelayOfAClockBefore1970CountsOnce_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("the first moment") << QDate(1970, 1, 1);
    QTest::newRow("before") << QDate(1969, 7, 21);
}

void TestRecount::aRelayOfAClockBefore1970CountsOnce()
{
    QFETCH(const QDate, day);
    Company company;
    company.approve(Company::draft(u"s"_s));
    RegisteredRelay relay;
    relay.id.value = u"r"_s;
    relay.story.value = u"s"_s;
    relay.revision = 1;
    relay.network = Network::LinkedIn;
    relay.code = u"code-r"_s;
    relay.state = RelayState::Published;
    relay.stateAt = QDateTime(day, QTime(0, 0), Qt::UTC);
    for (int told = 0; told < 3; ++told)
        must(RelayLedger(company.db, company.clock).registerRelay(company.ana, relay));
    QCOMPARE(single(company, u"SELECT SUM(count) FROM daily_total WHERE metric = 'relay'"_s),
        qint64 { 1 });
    QCOMPARE(differences(company), QStringList());
}

void TestRecount::headcountsAreKeptOnceADay()
{
    Company company;
    HeadcountRepository heads(company.db);
    QVERIFY(heads.snapshot(company.clock.now()).value());
    QVERIFY(!heads.snapshot(company.clock.now()).value());
    company.clock.advance(std::chrono::hours(24));
    must(tick(company.db, company.clock));
    QCOMPARE(single(company, u"SELECT COUNT(DISTINCT day) FROM headcount"_s), 2);
}

void TestRecount::pastHeadcountsStayAsTheyWere()
{
    Company company;
    HeadcountRepository heads(company.db);
    const QDate monday = company.clock.now().date();
    must(tick(company.db, company.clock));
    company.clock.advance(std::chrono::hours(48)); // nothing ran on Tuesday
    company.add(u"cleo"_s, u"sales"_s, {});
    must(tick(company.db, company.clock));
    const TeamId sales { u"sales"_s };
    QVERIFY(heads.on(monday.addDays(-1)).value().isEmpty());
    QCOMPARE(heads.on(monday).value().value(sales), 2);
    QCOMPARE(heads.on(monday.addDays(1)).value().value(sales), 2);
    QCOMPARE(heads.on(monday.addDays(2)).value().value(sales), 3);
}

void TestRecount::rawClicksGoAfterThirteenMonthsAndTotalsStay()
{
    Company company;
    relay(company);
    click(company, 3);
    const QDateTime begin = company.clock.now();
    const QString raw = u"SELECT COUNT(*) FROM link_click"_s;
    company.clock.set(begin.addMonths(rawClicksMonths));
    must(tick(company.db, company.clock));
    QCOMPARE(single(company, raw), 1);
    company.clock.set(begin.addMonths(rawClicksMonths).addDays(1));
    must(tick(company.db, company.clock));
    QCOMPARE(single(company, raw), 0);
    QCOMPARE(
        single(company, u"SELECT count FROM daily_total WHERE metric = 'click'"_s), qint64 { 3 });
    QCOMPARE(differences(company), QStringList());
}

void TestRecount::pushIdsAreRememberedFourHundredDays()
{
    Company company;
    PushRepository pushes(company.db);
    must(pushes.remember({ u"p"_s }, "hash", company.clock.now()));
    company.clock.advance(std::chrono::hours(24 * 400 - 1));
    must(tick(company.db, company.clock));
    QVERIFY(pushes.seen({ u"p"_s }).value() == QByteArray("hash"));
    company.clock.advance(std::chrono::hours(2));
    must(tick(company.db, company.clock));
    QVERIFY(!pushes.seen({ u"p"_s }).value());
}

QTEST_GUILESS_MAIN(TestRecount)
#include "tst_recount.moc"
