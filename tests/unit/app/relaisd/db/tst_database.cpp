// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/migrations.h"
#include "app/relaisd/db/sql.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestDatabase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsBroughtToTheNewestVersion();
    void anOlderFileKeepsItsRows();
    void everyStepTakesTablesWithRows();
    void columnsOfAKeyStandInItsOrder();
    void aNewerFileIsRefused();
    void aStepThatFailsLeavesTheFileAsItWas();
    void durabilityIsWhatWasAsked();
    void aReadConnectionCannotWrite();
    void whoOnlyReadsMakesNoFile();
    void aReadThatBreaksOffIsNoAnswer();
    void onlySqliteUrlsAreTaken();

private:
    static int version(const QSqlDatabase &db)
    {
        auto query = run(db, u"PRAGMA user_version"_s);
        return query && query->next() ? query->value(0).toInt() : -1;
    }
    //! Two rows where the table takes two, so that a step is seen that only one would let through.
    static bool fillEmptyTables(const QSqlDatabase &db)
    {
        const auto tables = firstColumn(db,
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
        if (!tables)
            return false;
        for (const QString &table : *tables) {
            const auto some = firstColumn(db, u"SELECT 1 FROM "_s + table + u" LIMIT 1"_s);
            const auto types =
                firstColumn(db, u"SELECT type FROM pragma_table_info(?)"_s, { table });
            if (!some || !types)
                return false;
            if (!some->isEmpty())
                continue;
            const bool filled = insertRow(db, table, *types, u"1"_s);
            if (!filled)
                return false;
            insertRow(db, table, *types, u"2"_s); // some hold one alone
        }
        return true;
    }
    static bool insertRow(const QSqlDatabase &db, const QString &table, const QStringList &types,
        const QString &number)
    {
        QStringList values;
        for (const QString &type : types) {
            if (type == u"BLOB"_s)
                values.append(u"x'0%1'"_s.arg(number));
            else
                values.append(type == u"TEXT"_s ? u"'x%1'"_s.arg(number) : number);
        }
        return run(db, u"INSERT INTO "_s + table + u" VALUES ("_s + values.join(u", "_s) + u')')
            .has_value();
    }
    QString url() const { return u"sqlite:"_s + m_dir.filePath(u"%1.db"_s.arg(m_number)); }

    QTemporaryDir m_dir;
    int m_number = 0;

private Q_SLOTS:
    void init() { ++m_number; }
};

void TestDatabase::aNewFileIsBroughtToTheNewestVersion()
{
    auto db = openDatabase(url(), u"new"_s, false);
    QVERIFY(db);
    QVERIFY(migrate(*db));
    QCOMPARE(version(*db), migrations().constLast().version);
    QVERIFY(migrate(*db)); // again: nothing to do
    for (qsizetype i = 1; i < migrations().size(); ++i)
        QVERIFY(migrations().at(i).version > migrations().at(i - 1).version);
}

void TestDatabase::anOlderFileKeepsItsRows()
{
    auto db = openDatabase(url(), u"older"_s, false);
    QVERIFY(db);
    for (const QString &statement : migrations().constFirst().statements)
        QVERIFY(run(*db, statement));
    QVERIFY(run(*db, u"PRAGMA user_version = 1"_s));
    QVERIFY(run(*db, u"INSERT INTO organization VALUES ('o', 'Norvane', 1, 0)"_s));
    QVERIFY(migrate(*db));
    QCOMPARE(version(*db), migrations().constLast().version);
    auto name = run(*db, u"SELECT name FROM organization"_s);
    QVERIFY(name && name->next());
    QCOMPARE(name->value(0).toString(), u"Norvane"_s);
}

void TestDatabase::everyStepTakesTablesWithRows()
{
    auto db = openDatabase(url(), u"rows"_s, false);
    QVERIFY(db);
    QVERIFY(run(*db, u"PRAGMA foreign_keys = OFF"_s)); // what the rows say means nothing
    for (const Migration &step : migrations()) {
        for (const QString &statement : step.statements)
            QVERIFY2(run(*db, statement),
                qPrintable(u"%1: %2"_s.arg(QString::number(step.version), statement)));
        QVERIFY(fillEmptyTables(*db));
    }
    QCOMPARE(firstColumn(*db, u"SELECT id FROM relay ORDER BY id"_s).value_or(QStringList()),
        (QStringList { u"x1"_s, u"x2"_s }));
}

// Where they do not, quick_check of SQLite 3.40 takes a table without rowids for damaged.
void TestDatabase::columnsOfAKeyStandInItsOrder()
{
    QSqlDatabase db = openDatabase(url(), u"order"_s, false).value();
    QVERIFY(migrate(db));
    const auto tables = firstColumn(db,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID%'"_s);
    QVERIFY(tables && !tables->isEmpty());
    for (const QString &table : *tables) {
        const auto places =
            firstColumn(db, u"SELECT pk FROM pragma_table_info(?) ORDER BY cid"_s, { table });
        QVERIFY(places);
        QStringList wanted;
        for (qsizetype i = 1; i <= places->size() - places->count(u"0"_s); ++i)
            wanted.append(QString::number(i));
        QVERIFY2(places->mid(0, wanted.size()) == wanted, qPrintable(table));
    }
}

void TestDatabase::aNewerFileIsRefused()
{
    {
        auto db = openDatabase(url(), u"newer"_s, false);
        QVERIFY(db);
        QVERIFY(run(*db, u"PRAGMA user_version = 9999"_s));
        QCOMPARE(migrate(*db).error().code, ErrorCode::NewerFile);
    }
    const auto again = openDatabase(url(), u"newer-again"_s, false);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NewerFile);
}

void TestDatabase::aStepThatFailsLeavesTheFileAsItWas()
{
    auto db = openDatabase(url(), u"broken"_s, false);
    QVERIFY(db);
    QVERIFY(run(*db, u"CREATE TABLE member (stranger TEXT)"_s));
    QVERIFY(!migrate(*db));
    QCOMPARE(version(*db), 0);
    auto tables = run(*db, u"SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'"_s);
    QVERIFY(tables && tables->next());
    QCOMPARE(tables->value(0).toInt(), 1);
}

void TestDatabase::durabilityIsWhatWasAsked()
{
    auto db = openDatabase(url(), u"durable"_s, false);
    QVERIFY(db);
    auto mode = run(*db, u"PRAGMA journal_mode"_s);
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->value(0).toString(), u"wal"_s);
    auto full = run(*db, u"PRAGMA synchronous"_s);
    QVERIFY(full && full->next());
    QCOMPARE(full->value(0).toInt(), 2);
}

void TestDatabase::aReadConnectionCannotWrite()
{
    auto db = openDatabase(url(), u"write"_s, false);
    QVERIFY(db && migrate(*db));
    auto reader = openDatabase(url(), u"read"_s, true);
    QVERIFY(reader);
    const QString writing =
        u"INSERT INTO organization (id, name, created_at) VALUES ('o', 'x', 1)"_s;
    QVERIFY(!run(*reader, writing));
    QVERIFY(run(*db, writing)); // for nothing else than that
    QVERIFY(run(*reader, u"SELECT * FROM organization"_s));
}

void TestDatabase::whoOnlyReadsMakesNoFile()
{
    const auto reader = openDatabase(url(), u"no-file"_s, true);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::Storage);
    QVERIFY(!QFile::exists(m_dir.filePath(u"%1.db"_s.arg(m_number))));
}

void TestDatabase::aReadThatBreaksOffIsNoAnswer()
{
    auto db = openDatabase(url(), u"breaks-off"_s, false);
    QVERIFY(db);
    QVERIFY(run(*db, u"CREATE TABLE t (n INTEGER PRIMARY KEY)"_s));
    QVERIFY(run(*db, u"INSERT INTO t VALUES (2), (3)"_s));
    int rows = 0;
    const QString sql =
        u"SELECT abs(CAST('-9223372036854775808' AS BIGINT) + n - 2) FROM t ORDER BY n DESC"_s;
    const auto read = readAll(*db, { { sql, {}, [&rows](const QSqlQuery &) { ++rows; } } });
    QCOMPARE(rows, 1); // the other one is too large
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Storage);
    const auto list = run(*db, sql); // for a loop over next(), which would see one row
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Storage);
    QVERIFY(!firstColumn(*db, sql));
    auto whole = run(*db, u"SELECT n FROM t WHERE n > ? ORDER BY n"_s, { 1 });
    QVERIFY(whole);
    QVERIFY(whole->next());
    QCOMPARE(whole->value(0).toInt(), 2);
    QVERIFY(whole->next());
    QCOMPARE(whole->value(0).toInt(), 3);
    QVERIFY(!whole->next());
}

void TestDatabase::onlySqliteUrlsAreTaken()
{
    for (const QString &bad : { u""_s, u"sqlite:"_s, u"/tmp/x.db"_s, u"mysql://x"_s })
        QCOMPARE(openDatabase(bad, u"bad"_s, false).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
