// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/sql.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto busyMilliseconds = "10000"_L1;
constexpr auto scheme = "sqlite:"_L1;
// 16 MiB: a page that many commits changed is copied into the database once, and synced.
constexpr auto pagesBeforeCheckpoint = "4000"_L1;

Result<QVariant> pragma(const QSqlDatabase &db, const QString &name)
{
    auto query = run(db, u"PRAGMA "_s + name);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0) : QVariant();
}

Result<void> expectPragma(const QSqlDatabase &db, const QString &name, const QString &expected)
{
    const auto value = pragma(db, name);
    if (!value)
        return fail(value.error());
    if (value->toString() != expected)
        return fail(ErrorCode::Storage,
            u"SQLite keeps "_s + name + u" at "_s + value->toString() + u" instead of "_s
                + expected);
    return {};
}

// WAL with FULL is what makes an acknowledged push survive a power cut; a build of SQLite or a file
// system that quietly keeps something else is refused.
Result<void> configure(const QSqlDatabase &db, bool readOnly)
{
    QStringList statements { u"PRAGMA busy_timeout = "_s + busyMilliseconds,
        u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s };
    if (readOnly)
        statements.append(u"PRAGMA query_only = ON"_s);
    else
        statements.append(u"PRAGMA wal_autocheckpoint = "_s + pagesBeforeCheckpoint);
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = run(db, statement); !done)
            return fail(done.error());
    }
    if (const auto wal = expectPragma(db, u"journal_mode"_s, u"wal"_s); !wal)
        return wal;
    if (const auto full = expectPragma(db, u"synchronous"_s, u"2"_s); !full)
        return full;
    return expectPragma(db, u"foreign_keys"_s, u"1"_s);
}

class SqliteEngine final : public Engine {
public:
    Result<QSqlDatabase> open(
        const QString &url, const QString &connectionName, bool readOnly) const override
    {
        if (url.size() == scheme.size())
            return fail(ErrorCode::InvalidInput, u"a database is named sqlite:/path/relais.db"_s,
                u"database-url"_s);
        const QString file = url.mid(scheme.size());
        if (readOnly && !QFile::exists(file)) // SQLite would begin an empty one in its place
            return fail(ErrorCode::Storage, u"the database's file is not there"_s);
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        db.setDatabaseName(file);
        if (!db.open()) {
            const Error error = storageError(db).value();
            return fail(error.code, u"%1: %2"_s.arg(file, error.detail), error.reason);
        }
        const auto configured = configure(db, readOnly);
        return configured ? Result<QSqlDatabase>(db)
                          : Result<QSqlDatabase>(fail(configured.error()));
    }

    QStringList foundation() const override { return {}; }

    Result<int> version(const QSqlDatabase &db) const override
    {
        const auto version = pragma(db, u"user_version"_s);
        return version ? Result<int>(version->toInt()) : Result<int>(fail(version.error()));
    }

    Result<void> setVersion(const QSqlDatabase &db, int version) const override
    {
        const auto set = run(db, u"PRAGMA user_version = %1"_s.arg(version));
        return withoutValue(set);
    }

    QStringList beginWriting() const override { return { u"BEGIN IMMEDIATE"_s }; }
    QStringList beginReading() const override { return { u"BEGIN"_s }; }

    bool prepares() const override { return true; }
    QStringList beforeCommit() const override { return {}; }
    std::unique_ptr<CommitListener> listen(const QString &, CommitListener::Heard) const override
    {
        return nullptr;
    }
    int session(const QSqlDatabase &) const override { return 0; }

    std::optional<qint64> dataVersion(const QSqlDatabase &db) const override
    {
        const auto version = pragma(db, u"data_version"_s);
        return version ? version->toLongLong() : -1;
    }

    bool isAlive(const QSqlDatabase &db) const override { return db.isOpen(); }
    bool isIntact(const QSqlDatabase &db) const override { return db.isOpen(); }
    QString givingUpAfter(std::chrono::milliseconds time) const override
    {
        return u"PRAGMA busy_timeout = %1"_s.arg(time.count());
    }
    Result<void> checkIntegrity(const QSqlDatabase &db) const override
    {
        const auto found = pragma(db, u"integrity_check(1)"_s);
        if (!found)
            return fail(found.error());
        if (found->toString() != u"ok"_s)
            return fail(ErrorCode::Corrupt, u"the database is damaged: "_s + found->toString());
        return {};
    }

    Result<void> execute(const QSqlDatabase &db, const QStringList &statements) const override
    {
        return executeEach(db, statements);
    }

    QString dialect(const QString &sql) const override { return sql; }
};

} // namespace

const Engine &sqliteEngine()
{
    static const SqliteEngine engine;
    return engine;
}

} // namespace Relais::Backend
