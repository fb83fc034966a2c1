// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/database.h"

#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/migrations.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<int> versionOf(const QSqlDatabase &db)
{
    const auto version = engineOf(db).version(db);
    if (!version)
        return version;
    const int newest = migrations().constLast().version;
    if (*version > newest)
        return fail(ErrorCode::NewerFile,
            u"the database is at version %1, this relaisd knows %2"_s.arg(*version).arg(newest));
    return version;
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
    const QStringList foundation = step.version == 1 ? engineOf(db).foundation() : QStringList();
    for (const QString &statement : foundation + step.statements) {
        if (const auto done = run(db, statement); !done)
            return fail(done.error());
    }
    if (const auto set = engineOf(db).setVersion(db, step.version); !set)
        return set;
    return transaction.commit();
}

} // namespace

Result<QSqlDatabase> openDatabase(const QString &url, const QString &connectionName, bool readOnly)
{
    const Engine *engine = engineFor(url);
    if (!engine)
        return fail(ErrorCode::InvalidInput,
            u"a database is named sqlite:/path/relais.db or postgresql://user@host/name"_s,
            u"database-url"_s);
    auto db = engine->open(url, connectionName, readOnly);
    if (!db)
        return db;
    if (const auto version = versionOf(*db); !version)
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
    return engineOf(database).checkIntegrity(database);
}

} // namespace Relais::Backend
