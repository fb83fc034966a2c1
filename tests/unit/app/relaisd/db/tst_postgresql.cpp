// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/migrations.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/db/writer.h"
#include "tests/support/postgrescluster.h"

#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::PostgresCluster;

class TestPostgresql final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNewDatabaseIsBroughtToTheNewestVersion();
    void twoThatStartAtOnceMigrateItOnce();
    void aNewerDatabaseIsRefused();
    void aServerThatMayForgetIsRefused();
    void aReadConnectionCannotWrite();
    void aUrlThatLibpqCannotReadIsRefusedWithoutItsPassword();
    void theIdiomsAreSaidInBothDialects_data();
    void theIdiomsAreSaidInBothDialects();
    void severalTogetherAreAsOneByOne();
    void manyRowsAreAsOneByOne();
    void anErrorQuotesNothingThatSomebodyWrote();
    void aTransactionThatFailedInsideIsNotCommitted();
    void aJointThatOverlooksAFailureIsRunOneByOne();
    void aBatchThatTheDatabaseGaveUpIsRunAgain_data();
    void aBatchThatTheDatabaseGaveUpIsRunAgain();
    void aCommitThatTheDatabaseGaveUpIsTriedAgainAndNoOther_data();
    void aCommitThatTheDatabaseGaveUpIsTriedAgainAndNoOther();
    void onlyOneWriterOfAllProcessesIsAtWork();
    void theWriterComesBackAfterTheServerWasKilled();
    void aConnectionThatTheServerEndedCostsNoWrite();
    void commitsOfOthersAreHeardAlsoAfterTheConnectionWasLost();

private:
    QString url() const { return m_cluster.url(m_name); }
    static int number(const QSqlDatabase &db, const QString &sql)
    {
        auto query = run(db, sql);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    PostgresCluster m_cluster { PostgresCluster::Disk::Memory };
    QString m_name;
    int m_count = 0;
};

void TestPostgresql::initTestCase()
{
    QVERIFY(m_cluster.create());
    QVERIFY(m_cluster.start());
}

void TestPostgresql::init()
{
    m_name = u"d%1"_s.arg(++m_count);
    QVERIFY(m_cluster.query(u"CREATE DATABASE "_s + m_name));
}

void TestPostgresql::aNewDatabaseIsBroughtToTheNewestVersion()
{
    auto db = openDatabase(url(), u"new"_s, false);
    QVERIFY(db);
    const auto migrated = migrate(*db);
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE(*engineOf(*db).version(*db), migrations().constLast().version);
    QVERIFY(migrate(*db)); // again: nothing to do
}

void TestPostgresql::twoThatStartAtOnceMigrateItOnce()
{
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            const QString name = u"start-%1"_s.arg(t);
            {
                auto db = openDatabase(url(), name, false);
                good += db && migrate(*db) ? 1 : 0;
            }
            QSqlDatabase::removeDatabase(name);
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 4);
    const auto db = openDatabase(url(), u"started"_s, true);
    QVERIFY(db);
    QCOMPARE(number(*db, u"SELECT COUNT(*) FROM schema_version"_s), 1);
}

void TestPostgresql::aNewerDatabaseIsRefused()
{
    auto db = openDatabase(url(), u"newer"_s, false);
    QVERIFY(db && migrate(*db));
    QVERIFY(engineOf(*db).setVersion(*db, 9999));
    QCOMPARE(migrate(*db).error().code, ErrorCode::NewerFile);
    const auto again = openDatabase(url(), u"newer-again"_s, false);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NewerFile);
}

void TestPostgresql::aServerThatMayForgetIsRefused()
{
    QVERIFY(m_cluster.query(u"ALTER DATABASE %1 SET synchronous_commit TO off"_s.arg(m_name)));
    {
        auto db = openDatabase(url(), u"durable"_s, false);
        QVERIFY(db);
        auto commit = run(*db, u"SHOW synchronous_commit"_s);
        QVERIFY(commit && commit->next());
        QCOMPARE(commit->value(0).toString(), u"on"_s);
    }
    QVERIFY(m_cluster.query(u"ALTER SYSTEM SET fsync TO off"_s));
    QVERIFY(m_cluster.query(u"SELECT pg_reload_conf()"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster.query(u"SHOW fsync"_s).value(), QByteArray("off"), 20'000);
    const auto refused = openDatabase(url(), u"forgets"_s, false);
    QVERIFY(m_cluster.query(u"ALTER SYSTEM RESET fsync"_s));
    QVERIFY(m_cluster.query(u"SELECT pg_reload_conf()"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster.query(u"SHOW fsync"_s).value(), QByteArray("on"), 20'000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
}

void TestPostgresql::aReadConnectionCannotWrite()
{
    auto db = openDatabase(url(), u"write"_s, false);
    QVERIFY(db && migrate(*db));
    const auto reader = openDatabase(url(), u"read"_s, true);
    QVERIFY(reader);
    const QString writing =
        u"INSERT INTO organization (id, name, created_at) VALUES ('o', 'x', 1)"_s;
    QVERIFY(!run(*reader, writing));
    QVERIFY(run(*db, writing)); // for nothing else than that
    QVERIFY(run(*reader, u"SELECT * FROM organization"_s));
}

void TestPostgresql::aUrlThatLibpqCannotReadIsRefusedWithoutItsPassword()
{
    for (const QString &bad :
        { u"postgresql://u:secret@host:port/x?nonsense=1"_s, u"postgresql://u:secret@[::1/x"_s }) {
        const auto refused = openDatabase(bad, u"bad"_s, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(!refused.error().detail.contains(u"secret"_s));
    }
}

void TestPostgresql::theIdiomsAreSaidInBothDialects_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QString>("answer");
    QTest::newRow("list") << u"SELECT name FROM t WHERE id IN (SELECT value FROM json_each(?))"_s
                          << QVariantList { idList({ u"a"_s, u"c"_s }) } << u"Ada"_s;
    QTest::newRow("rows")
        << u"SELECT t.name FROM json_each(?) JOIN t ON t.id = json_extract(value, '$.id')"_s
        << QVariantList { rowList(
               { QJsonObject { { u"id"_s, u"a"_s } }, QJsonObject { { u"id"_s, u"c"_s } } }) }
        << u"Ada"_s;
    QTest::newRow("member of a JSON text")
        << u"SELECT json_extract(t.body, '$.title') FROM t WHERE id = ?"_s
        << QVariantList { u"a"_s } << u"It's \"one\""_s;
    QTest::newRow("column without case") << u"SELECT name FROM t WHERE email = ?"_s
                                         << QVariantList { u"ADA@X.EXAMPLE"_s } << u"Ada"_s;
    QTest::newRow("value without case") << u"SELECT email FROM t WHERE name = ? COLLATE NOCASE"_s
                                        << QVariantList { u"aDA"_s } << u"ada@x.example"_s;
    QTest::newRow("pattern") << u"SELECT id FROM t WHERE name LIKE ?"_s << QVariantList { u"AD%"_s }
                             << u"a"_s;
    QTest::newRow("bytes") << u"SELECT id FROM t WHERE hash = ?"_s
                           << QVariantList { QByteArray("\0'\\x", 4) } << u"a"_s;
    QTest::newRow("quotes and backslashes")
        << u"SELECT id FROM t WHERE note = ?"_s << QVariantList { u"'; -- \\' ? $1"_s } << u"a"_s;
}

void TestPostgresql::theIdiomsAreSaidInBothDialects()
{
    QFETCH(const QString, sql);
    QFETCH(const QVariantList, values);
    QFETCH(const QString, answer);
    const QTemporaryDir folder;
    for (const QString &where : QStringList { url(), u"sqlite:"_s + folder.filePath(u"x.db"_s) }) {
        const auto db = openDatabase(where, u"idioms"_s, false);
        QVERIFY(db);
        if (engineFor(where) == &postgresqlEngine())
            QVERIFY(run(*db, u"CREATE EXTENSION citext"_s));
        QVERIFY(run(*db,
            u"CREATE TABLE t (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
            "email TEXT NOT NULL COLLATE NOCASE UNIQUE, body TEXT NOT NULL, hash BLOB NOT NULL, "
            "note TEXT NOT NULL) STRICT, WITHOUT ROWID"_s));
        QVERIFY(run(*db, u"INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)"_s,
            { u"a"_s, u"Ada"_s, u"ada@x.example"_s, u"{\"title\":\"It's \\\"one\\\"\"}"_s,
                QByteArray("\0'\\x", 4), u"'; -- \\' ? $1"_s }));
        auto query = run(*db, sql, values);
        QVERIFY2(query, query ? "" : qPrintable(query.error().detail));
        QVERIFY(query->next());
        QCOMPARE(query->value(0).toString(), answer);
        QVERIFY(!query->next());
    }
}

void TestPostgresql::severalTogetherAreAsOneByOne()
{
    const QTemporaryDir folder;
    for (const QString &where : QStringList { url(), u"sqlite:"_s + folder.filePath(u"x.db"_s) }) {
        const auto db = openDatabase(where, u"together"_s, false);
        QVERIFY(db);
        const QString insert = u"INSERT INTO t VALUES (?, ?)"_s;
        QVERIFY(changeAll(*db, {}));
        QVERIFY(changeAll(*db,
            { { u"CREATE TABLE t (n INTEGER NOT NULL PRIMARY KEY, word TEXT NOT NULL)"_s },
                { insert, { 1, u"it's; one \\ ?"_s } }, { insert, { 2, u"two"_s } } }));
        QStringList words;
        int count = 0;
        QVERIFY(readAll(*db,
            { { u"SELECT word FROM t WHERE word IN (SELECT value FROM json_each(?))"_s,
                  { idList({ u"nothing"_s }) }, [&words](const QSqlQuery &) { words.clear(); } },
                { u"SELECT word FROM t ORDER BY n"_s, {},
                    [&words](const QSqlQuery &row) { words.append(row.value(0).toString()); } },
                { u"SELECT COUNT(*) FROM t WHERE n > ?"_s, { 1 },
                    [&count](const QSqlQuery &row) { count = row.value(0).toInt(); } } }));
        QCOMPARE(words, (QStringList { u"it's; one \\ ?"_s, u"two"_s }));
        QCOMPARE(count, 1);
        const QString hard = u"\"quoted\" \\ 'it' \n\t\u0001 é👩‍🏭"_s;
        QString listed;
        QString given;
        QVERIFY(changeAll(*db,
            { { u"INSERT INTO t (n, word) SELECT CAST(json_extract(value, '$.n') AS BIGINT), "
                "json_extract(value, '$.word') FROM json_each(?)"_s,
                { RowList()
                        .row()
                        .with("n"_L1, qint64 { 1 } << 60)
                        .with("word"_L1, hard)
                        .row()
                        .with("n"_L1, -5)
                        .with("word"_L1, u""_s)
                        .text() } } }));
        QVERIFY(readAll(*db,
            { { u"SELECT word FROM t WHERE n = ?"_s, { qint64 { 1 } << 60 },
                  [&given](const QSqlQuery &row) { given = row.value(0).toString(); } },
                { u"SELECT word FROM t WHERE word IN (SELECT value FROM json_each(?))"_s,
                    { idList({ u"x"_s, hard }) },
                    [&listed](const QSqlQuery &row) { listed = row.value(0).toString(); } } }));
        QCOMPARE(given, hard);
        QCOMPARE(listed, hard);
        QVERIFY(run(*db, u"DELETE FROM t WHERE n = ? OR n < 0"_s, { qint64 { 1 } << 60 }));
        QCOMPARE(RowList().text(), u"[]"_s);
        const auto nothing = [](const QSqlQuery &) { };
        QVERIFY(!readAll(*db,
            { { u"SELECT n FROM t"_s, {}, nothing }, { u"SELECT n FROM none"_s, {}, nothing } }));
        {
            Transaction transaction(*db);
            QVERIFY(!changeAll(*db,
                { { insert, { 3, u"three"_s } }, { insert, { 1, u"again"_s } },
                    { insert, { 4, u"four"_s } } }));
        }
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM t"_s), 2);
    }
}

void TestPostgresql::manyRowsAreAsOneByOne()
{
    const QTemporaryDir folder;
    for (const QString &where : QStringList { url(), u"sqlite:"_s + folder.filePath(u"x.db"_s) }) {
        const auto db = openDatabase(where, u"rows"_s, false);
        QVERIFY(db);
        QVERIFY(run(*db,
            u"CREATE TABLE r (n INTEGER NOT NULL PRIMARY KEY, word TEXT NOT NULL, "
            "bytes BLOB NOT NULL) STRICT"_s));
        const QString hard = u"\"quoted\" \\ 'it' {a,b} NULL ? \n\t\u0001 é👩‍🏭"_s;
        const QByteArray bytes("\0'\\x\xff", 5);
        Statement rows { u"INSERT INTO r (n, word, bytes) VALUES (?, ?, ?)"_s };
        rows.rows = { { qint64 { 1 } << 60, hard, bytes }, { -5, u""_s, bytes },
            { 3, u"NULL"_s, QByteArray("x") } };
        QVERIFY(changeAll(*db, { rows }));
        auto read = run(*db, u"SELECT n, word, bytes FROM r ORDER BY n"_s);
        QVERIFY(read);
        for (const QVariantList &row : { rows.rows[1], rows.rows[2], rows.rows[0] }) {
            QVERIFY(read->next());
            QCOMPARE(read->value(0).toLongLong(), row[0].toLongLong());
            QCOMPARE(read->value(1).toString(), row[1].toString());
            QCOMPARE(read->value(2).toByteArray(), row[2].toByteArray());
        }
        QVERIFY(!read->next());
        read->finish();
        for (const QByteArrayList &list : { QByteArrayList { bytes },
                 QByteArrayList { "y", bytes, "z" }, QByteArrayList { "y", "z" } }) {
            QVariantList values { 0 };
            const QString known = inBytes(*db, list, values);
            auto found = run(*db, u"SELECT n FROM r WHERE n > ? AND bytes "_s + known, values);
            QVERIFY(found);
            QCOMPARE(found->next(), list.contains(bytes));
            QVERIFY(!found->next());
            found->finish();
        }
        rows.rows = { { 4, u"four"_s, bytes }, { 3, u"three"_s, bytes } };
        {
            Transaction transaction(*db);
            QVERIFY(!changeAll(*db, { rows })); // there is a third one
            QVERIFY(transaction.beginAnew());
            rows.sql += u" ON CONFLICT (n) DO UPDATE SET word = excluded.word"_s;
            QVERIFY(changeAll(*db, { rows }));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM r WHERE word IN ('three', 'four')"_s), 2);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM r"_s), 4);
    }
}

void TestPostgresql::aJointThatOverlooksAFailureIsRunOneByOne()
{
    const auto db = openDatabase(url(), u"overlooked"_s, false);
    QVERIFY(db && run(*db, u"CREATE TABLE t (n INTEGER NOT NULL PRIMARY KEY)"_s));
    const Writer::Joint joint = [](QSqlDatabase &database, const auto &parts) {
        const bool good = run(database, u"INSERT INTO t VALUES (1), (1)"_s).has_value();
        return std::vector<bool>(parts.size(), !good);
    };
    std::atomic<int> committed = 0;
    Writer writer(url());
    for (int i = 0; i < 3; ++i)
        QVERIFY(writer.submit(
            [i](QSqlDatabase &database) {
                return run(database, u"INSERT INTO t VALUES (?)"_s, { i }).has_value();
            },
            [&](bool good) { committed += good ? 1 : 0; }, { &joint, std::make_shared<int>(i) }));
    writer.flush();
    QCOMPARE(committed.load(), 3);
    QCOMPARE(number(*db, u"SELECT COUNT(*) FROM t"_s), 3);
}

void TestPostgresql::anErrorQuotesNothingThatSomebodyWrote()
{
    const auto db = openDatabase(url(), u"quotes"_s, false);
    QVERIFY(db && run(*db, u"CREATE TABLE kept (address TEXT NOT NULL PRIMARY KEY)"_s));
    const QString insertion = u"INSERT INTO kept (address) VALUES (?)"_s;
    const QVariantList ana { u"ana@norvane.example"_s };
    QVERIFY(change(*db, insertion, ana));
    const auto twice = change(*db, insertion, ana);
    const auto together = changeAll(*db, Statements { Statement { insertion, ana } });
    const auto wrong = change(*db, u"UPDATE kept SET address = ?, nothing = 1"_s, ana);
    QVERIFY(!twice && !together && !wrong);
    QVERIFY(twice.error().detail.contains(u"kept_pkey"_s)); // what helps stays
    for (const QString &said :
        { twice.error().detail, together.error().detail, wrong.error().detail })
        QVERIFY2(!said.contains(u"norvane"_s), qPrintable(said));
}

void TestPostgresql::aTransactionThatFailedInsideIsNotCommitted()
{
    const auto db = openDatabase(url(), u"inside"_s, false);
    QVERIFY(db && run(*db, u"CREATE TABLE t (n INTEGER NOT NULL PRIMARY KEY)"_s));
    Transaction transaction(*db);
    QVERIFY(run(*db, u"INSERT INTO t VALUES (1)"_s));
    QVERIFY(!run(*db, u"INSERT INTO t VALUES (1)"_s));
    QVERIFY(!transaction.commit()); // PostgreSQL answers ROLLBACK, and calls it done
}

void TestPostgresql::aBatchThatTheDatabaseGaveUpIsRunAgain_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("kept");
    QTest::newRow("serialization failure") << u"40001"_s << 1 << 2 << true;
    QTest::newRow("deadlock, several times") << u"40P01"_s << 5 << 6 << true;
    QTest::newRow("lock not available") << u"55P03"_s << 1 << 2 << true;
    QTest::newRow("for good") << u"40001"_s << 100 << 6 << false;
    QTest::newRow("what another try cannot mend") << u"23505"_s << 100 << 1 << false;
}

// Its neighbours are done once, whatever becomes of the one that met others.
void TestPostgresql::aBatchThatTheDatabaseGaveUpIsRunAgain()
{
    QFETCH(const QString, state);
    QFETCH(const int, failures);
    QFETCH(const int, runs);
    QFETCH(const bool, kept);
    const QString connection = m_name + u"-given-up"_s;
    const auto db = openDatabase(url(), connection, false);
    QVERIFY(db && run(*db, u"CREATE TABLE t (n INTEGER NOT NULL PRIMARY KEY)"_s));
    std::atomic<bool> go = false;
    std::atomic<int> ran = 0;
    std::atomic<int> committed = 0;
    const auto done = [&committed](bool good) { committed += good ? 1 : 0; };
    const auto insert = [](int n) {
        return [n](QSqlDatabase &database) {
            return run(database, u"INSERT INTO t VALUES (?)"_s, { n }).has_value();
        };
    };
    const auto meetsOthers = [&](QSqlDatabase &database) {
        const QString failure =
            u"DO $$ BEGIN RAISE EXCEPTION 'met others' USING ERRCODE = '%1'; END $$"_s.arg(state);
        const bool isMet = ++ran <= failures;
        return run(database, u"INSERT INTO t VALUES (2)"_s).has_value()
            && (!isMet || run(database, failure).has_value());
    };
    Writer writer(url());
    QVERIFY(writer.submit( // so that the others are one batch
        [&go](QSqlDatabase &) {
            go.wait(false);
            return true;
        },
        {}));
    const bool taken = writer.submit(insert(1), done) && writer.submit(meetsOthers, done)
        && writer.submit(insert(3), done);
    go = true;
    go.notify_all();
    QVERIFY(taken);
    writer.flush();
    QCOMPARE(ran.load(), runs);
    QCOMPARE(committed.load(), 3);
    QCOMPARE(number(*db, u"SELECT COUNT(*) FROM t"_s), kept ? 3 : 2);
    QCOMPARE(writer.stats().retries.load(), static_cast<quint64>(runs - 1));
}

void TestPostgresql::aCommitThatTheDatabaseGaveUpIsTriedAgainAndNoOther_data()
{
    QTest::addColumn<QString>("fate");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("kept");
    const auto raised = [](const QString &state) {
        return u"RAISE EXCEPTION 'not this time' USING ERRCODE = '%1'"_s.arg(state);
    };
    QTest::newRow("serialization failure") << raised(u"40001"_s) << 1 << 2 << true;
    QTest::newRow("serialization failure, for good") << raised(u"40001"_s) << 100 << 6 << false;
    QTest::newRow("deadlock") << raised(u"40P01"_s) << 2 << 3 << true;
    // It may be done, or not.
    QTest::newRow("completion unknown") << raised(u"40003"_s) << 1 << 1 << false;
    QTest::newRow("the connection is lost")
        << u"PERFORM pg_terminate_backend(pg_backend_pid()), pg_sleep(20)"_s << 1 << 1 << false;
    QTest::newRow("the disk is full") << raised(u"53100"_s) << 1 << 1 << false;
    QTest::newRow("a constraint") << raised(u"23505"_s) << 1 << 1 << false;
}

// What is put off to the end of the transaction happens within COMMIT.
void TestPostgresql::aCommitThatTheDatabaseGaveUpIsTriedAgainAndNoOther()
{
    QFETCH(const QString, fate);
    QFETCH(const int, failures);
    QFETCH(const int, runs);
    QFETCH(const bool, kept);
    const QString connection = m_name + u"-at-commit"_s;
    const auto db = openDatabase(url(), connection, false);
    QVERIFY(db && run(*db, u"CREATE TABLE t (n INTEGER NOT NULL)"_s));
    QVERIFY(run(*db, u"CREATE SEQUENCE tries"_s)); // which no rollback sets back
    const QString function = u"CREATE FUNCTION fate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                             "IF nextval('tries') <= %1 THEN %2; END IF; RETURN NULL; END $$"_s;
    QVERIFY(run(*db, function.arg(failures).arg(fate)));
    QVERIFY(run(*db,
        u"CREATE CONSTRAINT TRIGGER late AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED "
        "FOR EACH ROW EXECUTE FUNCTION fate()"_s));
    std::atomic<int> ran = 0;
    std::atomic<int> told = 0;
    std::atomic<bool> committed = false;
    std::atomic<bool> written = false;
    Writer writer(url());
    QVERIFY(writer.submit(
        [&](QSqlDatabase &database) {
            ++ran;
            written = run(database, u"INSERT INTO t VALUES (1)"_s).has_value();
            return written.load();
        },
        [&](bool good) {
            ++told;
            committed = good;
        }));
    writer.flush();
    QCOMPARE(ran.load(), runs);
    QVERIFY(written); // so that it was COMMIT that failed
    QCOMPARE(told.load(), 1);
    QCOMPARE(committed.load(), kept);
    QCOMPARE(writer.stats().retries.load(), static_cast<quint64>(runs - 1));
    QCOMPARE(number(*db, u"SELECT COUNT(*) FROM t"_s), kept ? 1 : 0);
}

void TestPostgresql::onlyOneWriterOfAllProcessesIsAtWork()
{
    auto db = openDatabase(url(), u"lock"_s, false);
    QVERIFY(db && run(*db, u"CREATE TABLE t (n INTEGER NOT NULL)"_s));
    QVERIFY(run(*db, u"INSERT INTO t VALUES (0)"_s));
    {
        std::vector<std::unique_ptr<Writer>> writers;
        for (int w = 0; w < 4; ++w)
            writers.push_back(std::make_unique<Writer>(url()));
        // What is read and then written back survives only where nobody comes between.
        for (int i = 0; i < 200; ++i)
            QVERIFY(writers.at(static_cast<size_t>(i) % 4)
                    ->submit(
                        [](QSqlDatabase &writing) {
                            const int n = number(writing, u"SELECT n FROM t"_s);
                            return run(writing, u"UPDATE t SET n = ?"_s, { n + 1 }).has_value();
                        },
                        {}));
    }
    QCOMPARE(number(*db, u"SELECT n FROM t"_s), 200);
}

void TestPostgresql::theWriterComesBackAfterTheServerWasKilled()
{
    {
        const auto db = openDatabase(url(), u"table"_s, false);
        QVERIFY(db && run(*db, u"CREATE TABLE t (n INTEGER NOT NULL)"_s));
    }
    Writer writer(url());
    const auto write = [&writer](int n) {
        std::atomic<int> told = -1;
        const auto taken = writer.submit(
            [n](QSqlDatabase &db) {
                return run(db, u"INSERT INTO t VALUES (?)"_s, { n }).has_value();
            },
            [&told](bool committed) { told = committed ? 1 : 0; });
        writer.flush();
        return taken && told == 1;
    };
    QVERIFY(write(1));
    m_cluster.kill();
    QVERIFY(!write(2));
    QVERIFY(m_cluster.start());
    QTRY_VERIFY_WITH_TIMEOUT(write(3), 20'000);
    const auto db = openDatabase(url(), u"after"_s, true);
    QVERIFY(db);
    QCOMPARE(number(*db, u"SELECT COUNT(*) FROM t WHERE n = 1"_s), 1);
    QCOMPARE(number(*db, u"SELECT COUNT(*) FROM t WHERE n = 2"_s), 0);
}

void TestPostgresql::aConnectionThatTheServerEndedCostsNoWrite()
{
    const auto db = openDatabase(url(), u"ended"_s, false);
    QVERIFY(db && run(*db, u"CREATE TABLE t (n INTEGER NOT NULL)"_s));
    Writer writer(url());
    const auto write = [&writer] {
        std::atomic<bool> told = false;
        const auto taken = writer.submit(
            [](QSqlDatabase &writing) {
                return run(writing, u"INSERT INTO t VALUES (1)"_s).has_value();
            },
            [&told](bool committed) { told = committed; });
        writer.flush();
        return taken && told;
    };
    QVERIFY(write());
    QVERIFY(engineOf(*db).isAlive(*db));
    const QString sessions =
        u" FROM pg_stat_activity WHERE datname = '%1' AND application_name = 'relaisd'"_s.arg(
            m_name);
    QVERIFY(m_cluster.query(u"SELECT pg_terminate_backend(pid)"_s + sessions));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_cluster.query(u"SELECT COUNT(*)"_s + sessions).value(), QByteArray("0"), 20'000);
    QVERIFY(!engineOf(*db).isAlive(*db));
    QVERIFY(write()); // the first one
    const auto after = openDatabase(url(), u"ended-after"_s, true);
    QVERIFY(after);
    QCOMPARE(number(*after, u"SELECT COUNT(*) FROM t"_s), 2);
}

void TestPostgresql::commitsOfOthersAreHeardAlsoAfterTheConnectionWasLost()
{
    std::atomic<int> started = 0;
    std::atomic<int> heard = 0;
    std::atomic<int> by = -1;
    const auto db = openDatabase(url(), u"other"_s, false).value();
    const auto listener = postgresqlEngine().listen(url(), [&](int session) {
        if (session == 0) {
            ++started;
            return;
        }
        by = session;
        ++heard;
    });
    const auto commit = [&db](bool keep) {
        Transaction transaction(db);
        return !keep || transaction.commit().has_value();
    };
    QTRY_COMPARE_WITH_TIMEOUT(started.load(), 1, 20'000);
    QVERIFY(commit(true));
    QTRY_COMPARE_WITH_TIMEOUT(heard.load(), 1, 20'000);
    QCOMPARE(by.load(), engineOf(db).session(db));
    QVERIFY(commit(false));
    QVERIFY(Transaction(db, Transaction::Kind::Read).commit());
    QVERIFY(run(db,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));
    QTRY_COMPARE_WITH_TIMEOUT(started.load(), 2, 20'000);
    QVERIFY(commit(true));
    QTRY_COMPARE_WITH_TIMEOUT(heard.load(), 2, 20'000);
}

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
