// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admindatabase.h"

#include "app/relaisd/db/database.h"
#include "app/relaisd/repositories/organizationrepository.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<QSqlDatabase> openForAdmin(const Config &config)
{
    auto db = openDatabase(config.databaseUrl, u"admin"_s, false);
    if (!db)
        return db;
    if (const auto migrated = migrate(*db); !migrated)
        return fail(migrated.error());
    return db;
}

Result<QSqlDatabase> openForAdmin(const QCommandLineParser &parser)
{
    const auto opened = openWithConfig(parser);
    if (!opened)
        return fail(opened.error());
    return opened->db;
}

Result<QSqlDatabase> openToLook(const QCommandLineParser &parser)
{
    auto db = openForAdmin(parser);
    if (db && !OrganizationRepository(*db).get())
        return fail(ErrorCode::NotFound, u"there is no organization yet: relaisd admin init"_s);
    return db;
}

Result<AdminDatabase> openWithConfig(const QCommandLineParser &parser)
{
    const QString folder = parser.value(u"data"_s);
    if (!folder.isEmpty() && !QDir(folder).exists())
        return fail(ErrorCode::NotFound, u"there is no folder "_s + folder);
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    if (const auto file = sqliteFile(*config); file && !QFile::exists(*file))
        return fail(ErrorCode::NotFound, u"there is no database "_s + *file);
    const auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    return AdminDatabase { *config, *db };
}

Result<QString> sqliteFile(const Config &config)
{
    const QString scheme = u"sqlite:"_s;
    if (!config.databaseUrl.startsWith(scheme))
        return fail(ErrorCode::Unsupported,
            u"this is for SQLite; PostgreSQL has its own tools, see the guide"_s);
    return config.databaseUrl.mid(scheme.size());
}

} // namespace Relais::Backend
