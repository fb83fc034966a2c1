// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/changehead.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/routes/changewaiters.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

//! Who waits for news, on a real change sequence; time is given, never waited for.
class TestChangeWaiters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void somethingForEveryoneWakesWhoWaits();
    void whatConcernsOneMemberWakesNobody();
    void whoseTimeIsOverGetsNothingNew();
    void aRestoredBackendWakesEveryone();
    void noMoreWaitThanMay();
    void atTheEndEveryoneIsAnswered();

private:
    using Steady = std::chrono::steady_clock;
    struct Client {
        QList<int> statuses {};
        QByteArray body {};
        ChangeWaiters::Reply reply()
        {
            return [this](const Response &response) {
                statuses.append(response.status);
                body = response.body;
            };
        }
    };
    const Steady::time_point m_now = Steady::now();
    const Steady::time_point m_later = m_now + std::chrono::seconds(25);
};

void TestChangeWaiters::somethingForEveryoneWakesWhoWaits()
{
    Company company;
    ChangeHead head;
    head.refresh(company.db);
    const QString cursor = ChangeSequence(company.db).head()->cursor();
    Client client; // answered when the waiters end
    ChangeWaiters waiters;
    QVERIFY(waiters.add(cursor, m_later, client.reply()));
    waiters.look(head, m_now);
    QVERIFY(client.statuses.isEmpty());
    must(ChangeSequence(company.db).note(ChangeKind::story, u"s"_s));
    head.refresh(company.db);
    waiters.look(head, m_now);
    QCOMPARE(client.statuses, QList<int> { 200 });
    QVERIFY(client.body.contains("\"more\":true") && client.body.contains(cursor.toUtf8()));
    QCOMPARE(waiters.waiting(), std::size_t { 0 });
    waiters.look(head, m_later);
    QCOMPARE(client.statuses.size(), 1);
}

void TestChangeWaiters::whatConcernsOneMemberWakesNobody()
{
    Company company;
    ChangeHead head;
    const QString cursor = ChangeSequence(company.db).head()->cursor();
    Client client; // answered when the waiters end
    ChangeWaiters waiters;
    QVERIFY(waiters.add(cursor, m_later, client.reply()));
    must(ChangeSequence(company.db).note(ChangeKind::relayCounts, u"r"_s, company.ana.id));
    head.refresh(company.db);
    waiters.look(head, m_now);
    QVERIFY(client.statuses.isEmpty());
    QVERIFY(!head.nothingAfter(cursor, company.ana.id)); // the minute's own pull brings it
}

void TestChangeWaiters::whoseTimeIsOverGetsNothingNew()
{
    Company company;
    ChangeHead head;
    head.refresh(company.db);
    Client client; // answered when the waiters end
    ChangeWaiters waiters;
    QVERIFY(waiters.add(ChangeSequence(company.db).head()->cursor(), m_later, client.reply()));
    waiters.look(head, m_later - std::chrono::milliseconds(1));
    QVERIFY(client.statuses.isEmpty());
    waiters.look(head, m_later);
    QCOMPARE(client.statuses, QList<int> { 304 });
}

void TestChangeWaiters::aRestoredBackendWakesEveryone()
{
    Company company;
    ChangeHead head;
    Client client; // answered when the waiters end
    ChangeWaiters waiters;
    QVERIFY(waiters.add(ChangeSequence(company.db).head()->cursor(), m_later, client.reply()));
    must(ChangeSequence(company.db).startTimeline());
    head.refresh(company.db);
    waiters.look(head, m_now);
    QCOMPARE(client.statuses, QList<int> { 200 });
}

void TestChangeWaiters::noMoreWaitThanMay()
{
    ChangeWaiters waiters(2);
    Client client;
    QVERIFY(waiters.add(u"e:1"_s, m_later, client.reply()));
    QVERIFY(waiters.add(u"e:1"_s, m_later, client.reply()));
    QVERIFY(!waiters.add(u"e:1"_s, m_later, client.reply()));
    waiters.end();
}

void TestChangeWaiters::atTheEndEveryoneIsAnswered()
{
    Client client;
    {
        ChangeWaiters waiters;
        QVERIFY(waiters.add(u"e:1"_s, m_later, client.reply()));
        waiters.end();
        QCOMPARE(client.statuses, QList<int> { 304 });
        QVERIFY(!waiters.add(u"e:1"_s, m_later, client.reply()));
    }
    QCOMPARE(client.statuses.size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeWaiters)
#include "tst_changewaiters.moc"
