// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "tests/support/testdatabase.h"

namespace Relais::Test {

//! How the database would find the rows of a statement. PostgreSQL reads a table as small as a
//! test's from end to end in any case, unless that is said to cost much.
inline QString planOf(const QSqlDatabase &db, const QString &sql)
{
    const Backend::Transaction transaction(db); // rolled back
    if (onPostgresql())
        Backend::run(db, QStringLiteral("SET LOCAL enable_seqscan = off")).value();
    const QString explain =
        onPostgresql() ? QStringLiteral("EXPLAIN ") : QStringLiteral("EXPLAIN QUERY PLAN ");
    auto plan = Backend::run(db, explain + sql).value();
    QStringList lines;
    while (plan.next())
        lines.append(plan.value(onPostgresql() ? 0 : 3).toString());
    return lines.join(QLatin1Char('\n'));
}

//! Whether a plan looks the rows up in that index, and does not go through all of it.
inline bool searches(const QString &plan, const QString &index)
{
    const QString sign =
        onPostgresql() ? QStringLiteral("Index Cond: ") : QStringLiteral("SEARCH ");
    return plan.contains(sign) && plan.contains(index);
}

} // namespace Relais::Test
