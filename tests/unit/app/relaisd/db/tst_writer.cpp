// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/db/writer.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void doneComesAfterTheCommit();
    void aBadJobDoesNotHarmItsNeighbours();
    void aFullQueueIsRefused();
    void whatWasQueuedIsWrittenAtTheEnd();
    void manyThreadsMaySubmit();
    void aBatchThatCannotBeCommittedIsReported();
    void whatStandsInARowIsNotInAnError();
    void theWatcherSeesEachCommitAndOtherProcesses();
    void aStatementIsAsGoodTheNextTime();
    void aLockThatOthersHoldCostsTimeAndNoWrite();
    void aLockThatOutlastsOneWaitIsWaitedForAgain();
    void aLockThatIsHeldForTooLongIsReportedAndTheNextWriteIsDone();
    void writersOfSeveralProcessesLoseNothing();
    void whatOneStatementCanDoIsDoneTogether_data();
    void whatOneStatementCanDoIsDoneTogether();

private:
    static Writer::Job insert(int number)
    {
        return [number](QSqlDatabase &db) {
            return run(db, u"INSERT INTO t VALUES (?)"_s, { number }).has_value();
        };
    }
    //! Whether it was committed, once that is known.
    static std::future<bool> submitted(Writer &writer, int number)
    {
        auto promise = std::make_shared<std::promise<bool>>();
        auto later = promise->get_future();
        const auto done = [promise](bool committed) { promise->set_value(committed); };
        if (!writer.submit(insert(number), done))
            promise->set_value(false);
        return later;
    }
    //! Its connection then gives up a lock after a tenth of a second instead of ten.
    static bool makeImpatient(Writer &writer)
    {
        std::promise<bool> made;
        const QString statement =
            Test::onPostgresql() ? u"SET lock_timeout TO 100"_s : u"PRAGMA busy_timeout = 100"_s;
        const auto job = [statement](QSqlDatabase &db) { return run(db, statement).has_value(); };
        return writer.submit(job, [&made](bool committed) { made.set_value(committed); })
            && made.get_future().get();
    }
    int count()
    {
        auto query = run(m_db, u"SELECT COUNT(*) FROM t"_s);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    QTemporaryDir m_dir;
    QString m_url;
    QSqlDatabase m_db;
    int m_number = 0;
};

void TestWriter::init()
{
    m_db = QSqlDatabase();
    ++m_number;
    m_url = Test::newDatabaseUrl(m_dir);
    m_db = openDatabase(m_url, u"test-%1"_s.arg(m_number), false).value();
    QVERIFY(run(m_db, u"CREATE TABLE t (n INTEGER PRIMARY KEY)"_s));
}

void TestWriter::doneComesAfterTheCommit()
{
    Writer writer(m_url);
    std::atomic<int> seen = -1;
    QVERIFY(writer.submit(insert(1), [&](bool committed) {
        // On another connection, so only what is committed can be seen.
        auto other = openDatabase(m_url, u"done"_s, true);
        auto rows = run(*other, u"SELECT COUNT(*) FROM t"_s);
        seen = committed && rows && rows->next() ? rows->value(0).toInt() : -2;
    }));
    writer.flush();
    QCOMPARE(seen.load(), 1);
}

void TestWriter::aBadJobDoesNotHarmItsNeighbours()
{
    std::atomic<bool> go = false;
    std::atomic<int> answered = 0;
    Writer writer(m_url);
    const auto done = [&](bool committed) { answered += committed ? 1 : 0; };
    // The first job holds the writer so that the others are one batch.
    QList<Writer::Job> jobs;
    jobs.append([&go](QSqlDatabase &) {
        go.wait(false);
        return true;
    });
    for (int i = 0; i < 10; ++i)
        jobs.append(insert(i));
    jobs.append([](QSqlDatabase &db) {
        const bool wrote = run(db, u"INSERT INTO t VALUES (99)"_s).has_value();
        return wrote && run(db, u"INSERT INTO t VALUES (3)"_s).has_value(); // taken
    });
    jobs.append(insert(10));
    int taken = 0;
    for (const Writer::Job &job : std::as_const(jobs))
        taken += writer.submit(job, done) ? 1 : 0;
    go = true;
    go.notify_all();
    QCOMPARE(taken, 13);
    writer.flush();
    QCOMPARE(answered.load(), 13);
    QCOMPARE(count(), 11);
}

void TestWriter::aFullQueueIsRefused()
{
    std::atomic<bool> started = false;
    std::atomic<bool> go = false;
    Writer writer(m_url);
    QVERIFY(writer.submit(
        [&](QSqlDatabase &) {
            started = true;
            started.notify_all();
            go.wait(false);
            return true;
        },
        {}));
    started.wait(false);
    int taken = 0;
    Result<void> last;
    for (int i = 0; i < 12'000 && last; ++i) {
        last = writer.submit([](QSqlDatabase &) { return true; }, {});
        taken += last ? 1 : 0;
    }
    go = true;
    go.notify_all();
    QVERIFY(!last);
    QCOMPARE(last.error().code, ErrorCode::RateLimited);
    QCOMPARE(last.error().reason, u"writer-full"_s);
    QCOMPARE(taken, 10'000);
    writer.flush();
    QVERIFY(writer.submit(insert(1), {}));
}

void TestWriter::whatWasQueuedIsWrittenAtTheEnd()
{
    {
        Writer writer(m_url);
        for (int i = 0; i < 2'500; ++i)
            QVERIFY(writer.submit(insert(i), {}));
    }
    QCOMPARE(count(), 2'500);
}

void TestWriter::manyThreadsMaySubmit()
{
    Writer writer(m_url);
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 200; ++i)
                (void)writer.submit(insert(t * 1000 + i), [&](bool ok) { answered += ok; });
        });
    for (std::thread &thread : threads)
        thread.join();
    writer.flush();
    QCOMPARE(answered.load(), 1'600);
    QCOMPARE(count(), 1'600);
}

void TestWriter::aBatchThatCannotBeCommittedIsReported()
{
    if (!Test::onPostgresql()) // which takes a COMMIT without a transaction for done
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"COMMIT: .*no transaction"_s));
    Writer writer(m_url);
    std::atomic<int> failures = 0;
    QVERIFY(writer.submit(
        [](QSqlDatabase &db) {
            // Ends the batch's transaction behind the writer's back, as a full disk does.
            return run(db, u"ROLLBACK"_s).has_value();
        },
        [&](bool committed) { failures += committed ? 0 : 1; }));
    writer.flush();
    QCOMPARE(failures.load(), 1);
    QVERIFY(writer.submit(insert(1), {}));
    writer.flush();
    QCOMPARE(count(), 1);
}

// Errors come into the log, and PostgreSQL's repeat the value that is there twice.
void TestWriter::whatStandsInARowIsNotInAnError()
{
    QVERIFY(run(m_db, u"CREATE TABLE once (word TEXT PRIMARY KEY)"_s));
    const QString insertion = u"INSERT INTO once VALUES (?)"_s;
    QVERIFY(run(m_db, insertion, { u"zoe@norvane.example"_s }));
    const auto again = run(m_db, insertion, { u"zoe@norvane.example"_s });
    QVERIFY(!again);
    QVERIFY2(!again.error().detail.contains(u"zoe@"_s), qPrintable(again.error().detail));
    QVERIFY(!again.error().detail.isEmpty());
}

void TestWriter::theWatcherSeesEachCommitAndOtherProcesses()
{
    std::atomic<int> seen = -1;
    Writer writer(m_url, [&](QSqlDatabase &db) {
        auto rows = run(db, u"SELECT COUNT(*) FROM t"_s);
        seen = rows && rows->next() ? rows->value(0).toInt() : -2;
    });
    int atDone = -1;
    QVERIFY(writer.submit(insert(1), [&](bool) { atDone = seen; }));
    writer.flush();
    QCOMPARE(atDone, 1);
    QVERIFY(run(m_db, u"INSERT INTO t VALUES (2)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(seen.load(), 2, 20'000);
}

// The writer keeps the statements of its connection prepared.
void TestWriter::aStatementIsAsGoodTheNextTime()
{
    Writer writer(m_url);
    QList<int> changed;
    QList<int> seen;
    const auto add = [&](int number) {
        return writer.submit(
            [&changed, &seen, number](QSqlDatabase &db) {
                const auto added = change(db, u"INSERT INTO t VALUES (?)"_s, { number });
                changed.append(added.value_or(-1));
                return added
                    && readAll(db,
                        { { u"SELECT n FROM t WHERE n < ? ORDER BY n"_s, { number },
                            [&seen](
                                const QSqlQuery &row) { seen.append(row.value(0).toInt()); } } });
            },
            {});
    };
    for (const int number : { 1, 3, 3, 2, 4 })
        QVERIFY(add(number));
    // Nothing of them is at work any more.
    std::atomic<bool> gone = false;
    QVERIFY(writer.submit(
        [&gone](QSqlDatabase &db) {
            gone = run(db, u"DROP TABLE t"_s).has_value()
                && run(db, u"CREATE TABLE t (n INTEGER PRIMARY KEY)"_s).has_value();
            return gone.load();
        },
        {}));
    QVERIFY(add(7));
    writer.flush();
    QCOMPARE(changed, (QList<int> { 1, 1, -1, 1, 1, 1 }));
    QCOMPARE(seen, (QList<int> { 1, 1, 1, 2, 3 }));
    QVERIFY(gone);
    QCOMPARE(count(), 1);
}

void TestWriter::aLockThatOthersHoldCostsTimeAndNoWrite()
{
    Writer writer(m_url);
    QVERIFY(submitted(writer, 1).get()); // its connection is open
    std::future<bool> later;
    {
        const Transaction other(m_db); // another process's, for all that the database knows
        QVERIFY(other.isOpen());
        later = submitted(writer, 2);
        QVERIFY(later.wait_for(std::chrono::seconds(2)) == std::future_status::timeout);
    }
    QVERIFY(later.get());
    QCOMPARE(count(), 2);
}

void TestWriter::aLockThatOutlastsOneWaitIsWaitedForAgain()
{
    Writer writer(m_url);
    QVERIFY(makeImpatient(writer));
    std::future<bool> later;
    {
        const Transaction other(m_db);
        QVERIFY(other.isOpen());
        later = submitted(writer, 1);
        while (writer.stats().retries.load() == 0
            && later.wait_for(std::chrono::milliseconds(1)) == std::future_status::timeout) { }
    }
    QVERIFY(later.get());
    QVERIFY(writer.stats().retries.load() > 0);
    QCOMPARE(writer.stats().failedBatches.load(), quint64 { 0 });
    QCOMPARE(count(), 1);
}

// Whoever asked reads 503 and when to ask again; nothing is done that nobody hears of.
void TestWriter::aLockThatIsHeldForTooLongIsReportedAndTheNextWriteIsDone()
{
    Writer writer(m_url);
    QVERIFY(makeImpatient(writer));
    {
        const Transaction other(m_db);
        QVERIFY(other.isOpen());
        std::future<bool> later = submitted(writer, 2);
        QVERIFY(later.wait_for(std::chrono::seconds(60)) == std::future_status::ready);
        QVERIFY(!later.get());
    }
    QCOMPARE(writer.stats().retries.load(), quint64 { 5 });
    QCOMPARE(count(), 0);
    QVERIFY(submitted(writer, 2).get());
    QCOMPARE(count(), 1);
}

void TestWriter::writersOfSeveralProcessesLoseNothing()
{
    constexpr int writers = 4;
    constexpr int each = 100;
    std::vector<std::unique_ptr<Writer>> all;
    for (int i = 0; i < writers; ++i)
        all.push_back(std::make_unique<Writer>(m_url));
    std::vector<std::future<bool>> answers;
    for (int i = 0; i < each; ++i) {
        for (int one = 0; one < writers; ++one)
            answers.push_back(submitted(*all.at(static_cast<size_t>(one)), i * writers + one));
    }
    for (std::future<bool> &answer : answers)
        QVERIFY(answer.get());
    QCOMPARE(count(), writers * each);
}

void TestWriter::whatOneStatementCanDoIsDoneTogether_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<int>("alone");
    QTest::newRow("some of them") << u"INSERT INTO t VALUES (0), (2), (4)"_s << true << 2;
    QTest::newRow("none, since a row is there already")
        << u"INSERT INTO t VALUES (0), (2), (0)"_s << true << 5;
    QTest::newRow("none, since it says so")
        << u"INSERT INTO t VALUES (0), (2), (4)"_s << false << 5;
}

void TestWriter::whatOneStatementCanDoIsDoneTogether()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, answers);
    QFETCH(const int, alone);
    std::vector<int> parts;
    const Writer::Joint even = [&](QSqlDatabase &db, const auto &shared) {
        const bool good = run(db, sql).has_value();
        std::vector<bool> done;
        for (const auto &part : shared) {
            parts.push_back(*static_cast<int *>(part.get()));
            done.push_back(parts.back() % 2 == 0);
        }
        return good && answers ? done : std::vector<bool>();
    };
    std::atomic<int> ran = 0;
    std::atomic<int> answered = 0;
    std::atomic<bool> go = false;
    Writer writer(m_url);
    QVERIFY(writer.submit( // so that the others are one batch
        [&](QSqlDatabase &) {
            go.wait(false);
            return true;
        },
        {}));
    for (int i = 0; i < 5; ++i)
        QVERIFY(writer.submit(
            [&, i](QSqlDatabase &db) {
                ++ran;
                return run(db, u"INSERT INTO t VALUES (?)"_s, { i }).has_value();
            },
            [&](bool committed) { answered += committed ? 1 : 0; },
            { &even, std::make_shared<int>(i) }));
    go = true;
    go.notify_all();
    writer.flush();
    QCOMPARE(parts, (std::vector { 0, 1, 2, 3, 4 }));
    QCOMPARE(answered.load(), 5);
    QCOMPARE(count(), 5);
    QCOMPARE(ran.load(), alone);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
