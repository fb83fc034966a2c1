// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"

#include <QFile>
#include <QTemporaryDir>

namespace Relais::Test {

//! The url of an empty database: a file in the folder, or a schema of its own in the PostgreSQL of
//! withpostgresql. So one test says of both databases what the user may rely on.
inline QString newDatabaseUrl(const QTemporaryDir &folder)
{
    using namespace Qt::StringLiterals;
    static int number = 0;
    ++number;
    const QString server = qEnvironmentVariable("RELAIS_TEST_POSTGRESQL");
    if (server.isEmpty()) { // the first one where relaisd looks for it
        const QString usual = folder.filePath(u"relais.db"_s);
        return u"sqlite:"_s
            + (QFile::exists(usual) ? folder.filePath(u"relais-%1.db"_s.arg(number)) : usual);
    }
    const QString connection = u"schema-%1"_s.arg(number);
    {
        const QSqlDatabase db = Backend::openDatabase(server, connection, false).value();
        Backend::run(db, u"CREATE EXTENSION IF NOT EXISTS citext"_s).value();
        Backend::run(db, u"CREATE SCHEMA s%1"_s.arg(number)).value();
    }
    QSqlDatabase::removeDatabase(connection);
    return server + u"?options=-c%20search_path%3Ds"_s + QString::number(number) + u",public"_s;
}

inline bool onPostgresql()
{
    return qEnvironmentVariableIsSet("RELAIS_TEST_POSTGRESQL");
}

} // namespace Relais::Test
