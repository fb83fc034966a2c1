// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/database.h"

#include "app/relaisd/db/migrations.h"
#include "app/relaisd/db/sql.h"
#include "core/base/log.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto busyMilliseconds = "10000"_L1;

Result<QVariant> single(const QSqlDatabase &db, const QString &sql)
{
    auto query = run(db, sql);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0) : QVariant();
}

Result<void> expectPragma(const QSqlDatabase &db, const QString &name, const QString &expected)
{
    const auto value = single(db, u"PRAGMA "_s + name);
    if (!value)
        return fail(value.error());
    if (value->toString() != expected)
        return fail(ErrorCode::Storage,
            u"SQLite keeps "_s + name + u" at "_s + value->toString() + u" instead of "_s
                + expected);
    return {};
}

Result<int> versionOf(const QSqlDatabase &db)
{
    const auto version = single(db, u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const int newest = migrations().constLast().version;
    if (version->toInt() > newest)
        return fail(ErrorCode::NewerFile,
            u"the database is at version %1, this relaisd knows %2"_s.arg(version->toInt())
                .arg(newest));
    return version->toInt();
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

Result<void> apply(const QSqlDatabase &db, const Migration &step)
{
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    const auto version = versionOf(db);
    if (!version)
        return fail(version.error());
    if (*version >= step.version) // another process was quicker
        return {};
    const QStringList all =
        step.statements + QStringList { u"PRAGMA user_version = %1"_s.arg(step.version) };
    for (const QString &statement : all) {
        if (const auto done = run(db, statement); !done)
            return fail(done.error());
    }
    return transaction.commit();
}

} // namespace

Result<QSqlDatabase> openDatabase(const QString &url, const QString &connectionName, bool readOnly)
{
    const auto scheme = "sqlite:"_L1;
    if (!url.startsWith(scheme) || url.size() == scheme.size())
        return fail(ErrorCode::InvalidInput, u"a database is named sqlite:/path/relais.db"_s,
            u"database-url"_s);
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    db.setDatabaseName(url.mid(scheme.size()));
    if (!db.open())
        return storageError(db);
    if (const auto configured = configure(db, readOnly); !configured)
        return fail(configured.error());
    if (const auto version = versionOf(db); !version)
        return fail(version.error());
    return db;
}

Result<void> migrate(QSqlDatabase &database)
{
    const auto version = versionOf(database);
    if (!version)
        return fail(version.error());
    for (const Migration &step : migrations()) {
        if (step.version <= *version)
            continue;
        if (const auto applied = apply(database, step); !applied)
            return applied;
    }
    if (*version < migrations().constLast().version)
        qCInfo(lcBackend) << "database brought from version" << *version << "to"
                          << migrations().constLast().version;
    return {};
}

Result<void> checkIntegrity(const QSqlDatabase &database)
{
    const auto found = single(database, u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return fail(found.error());
    if (found->toString() != u"ok"_s)
        return fail(ErrorCode::Corrupt, u"the database is damaged: "_s + found->toString());
    return {};
}

} // namespace Relais::Backend
