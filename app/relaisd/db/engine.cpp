// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/engine.h"

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

const Engine &engineOf(const QSqlDatabase &db)
{
    const QSqlDriver *driver = db.driver();
    return driver && driver->dbmsType() == QSqlDriver::PostgreSQL ? postgresqlEngine()
                                                                  : sqliteEngine();
}

} // namespace Relais::Backend
