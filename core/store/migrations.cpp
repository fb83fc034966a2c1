// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include "core/base/killpoint.h"
#include "core/base/log.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

Result<void> apply(QSqlDatabase &db, const Migration &step)
{
    Transaction transaction(db);
    if (const auto begun = transaction.state(); !begun)
        return begun;
    const QStringList statements =
        step.statements + QStringList { u"PRAGMA user_version = %1"_s.arg(step.version) };
    for (const QString &sql : statements) {
        if (const auto done = execute(db, sql); !done)
            return done;
    }
    killPoint("store.migration.before-commit");
    return transaction.commit();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps { schema1(), schema2(), schema3(), schema4(), schema5(),
        schema6(), schema7(), schema8(), schema9(), schema14(), schema15(), schema16(), schema17(),
        schema18(), schema19(), schema20(), schema21(), schema22(), schema23() };
    return steps;
}

Result<void> migrate(QSqlDatabase &db, const QList<Migration> &steps)
{
    const auto version = askOne(db, u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const int current = version->toInt();
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (current > newest)
        return fail(ErrorCode::NewerFile, u"version %1, known %2"_s.arg(current).arg(newest));
    for (const Migration &step : steps) {
        if (step.version <= current)
            continue;
        if (const auto applied = apply(db, step); !applied)
            return applied;
        qCDebug(lcStore) << "schema is at version" << step.version;
    }
    return {};
}

} // namespace Relais
