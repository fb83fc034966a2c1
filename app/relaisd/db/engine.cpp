// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/engine.h"

#include "app/relaisd/db/sql.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

const Engine *engineFor(const QString &url)
{
    if (url.startsWith("sqlite:"_L1))
        return &sqliteEngine();
    if (url.startsWith("postgresql://"_L1) || url.startsWith("postgres://"_L1))
        return &postgresqlEngine();
    return nullptr;
}

Result<void> Engine::executeEach(const QSqlDatabase &db, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(db);
        if (!query.exec(statement))
            return storageError(query);
    }
    return {};
}

const Engine &engineOf(const QSqlDatabase &db)
{
    const QSqlDriver *driver = db.driver();
    return driver && driver->dbmsType() == QSqlDriver::PostgreSQL ? postgresqlEngine()
                                                                  : sqliteEngine();
}

} // namespace Relais::Backend
