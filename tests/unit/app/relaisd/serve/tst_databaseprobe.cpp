// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/databaseprobe.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "tests/unit/app/relaisd/world.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

QByteArray problemNow(const DatabaseProbe &probe)
{
    return probe.problem(std::chrono::steady_clock::now());
}

} // namespace

class TestDatabaseProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<Test::World>(m_clock); }
    void cleanup() { m_world.reset(); }
    void oneThatAnswersIsNoProblem();
    void oneThatCannotBeReadIsAProblemUntilItCan();
    void silenceIsAProblemThatSaysHowLong();
    void aQuestionThatHangsIsGivenUpAndAWriterHoldsNoneUp();

private:
    const SystemClock m_clock {};
    std::unique_ptr<Test::World> m_world;
};

void TestDatabaseProbe::oneThatAnswersIsNoProblem()
{
    const DatabaseProbe probe(m_world->url());
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(problemNow(probe), QByteArray());
        QTest::qWait(100);
    }
}

void TestDatabaseProbe::oneThatCannotBeReadIsAProblemUntilItCan()
{
    const DatabaseProbe probe(m_world->url());
    QVERIFY(run(m_world->database, u"ALTER TABLE change_head RENAME TO away"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        problemNow(probe), QByteArray("no database: it cannot be read"), 20'000);
    QVERIFY(run(m_world->database, u"ALTER TABLE away RENAME TO change_head"_s));
    QTRY_COMPARE_WITH_TIMEOUT(problemNow(probe), QByteArray(), 20'000);
}

void TestDatabaseProbe::silenceIsAProblemThatSaysHowLong()
{
    const DatabaseProbe probe(m_world->url());
    const auto later = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    const QByteArray problem = probe.problem(later);
    QVERIFY2(problem == "no database: it has not answered for 9 s"
            || problem == "no database: it has not answered for 10 s",
        problem.constData());
}

void TestDatabaseProbe::aQuestionThatHangsIsGivenUpAndAWriterHoldsNoneUp()
{
    const DatabaseProbe probe(m_world->url());
    if (!Test::onPostgresql()) { // whose readers wait for nobody
        const Transaction transaction(m_world->database);
        QVERIFY(transaction.isOpen());
        QVERIFY(run(m_world->database, u"UPDATE change_head SET sequence = sequence"_s));
        const QDeadlineTimer longEnough(6'000); // the probe gives up after 2 s, and tells after 4
        while (!longEnough.hasExpired()) {
            QCOMPARE(problemNow(probe), QByteArray());
            QTest::qWait(100);
        }
        return;
    }
    {
        const Transaction transaction(m_world->database);
        QVERIFY(transaction.isOpen());
        QVERIFY(run(m_world->database, u"LOCK TABLE change_head IN ACCESS EXCLUSIVE MODE"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!problemNow(probe).isEmpty(), 10'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(problemNow(probe), QByteArray(), 10'000);
}

QTEST_GUILESS_MAIN(TestDatabaseProbe)
#include "tst_databaseprobe.moc"
