// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Opens the configured database for a command, makes it where there is none, and brings it to the
//! newest version.
Result<QSqlDatabase> openForAdmin(const Config &config);
//! The one that the common options name. NotFound where there is none: a mistyped folder, or a disk
//! that is not mounted, would be taken for a company of nobody.
Result<QSqlDatabase> openForAdmin(const QCommandLineParser &parser);
//! The same for what only looks: NotFound where there is no organization, too.
Result<QSqlDatabase> openToLook(const QCommandLineParser &parser);

//! That one, with the configuration that names it and the data folder.
struct AdminDatabase {
    Config config;
    QSqlDatabase db;
};
Result<AdminDatabase> openWithConfig(const QCommandLineParser &parser);

//! The file of a SQLite database; Unsupported for PostgreSQL, which has tools of its own.
Result<QString> sqliteFile(const Config &config);

} // namespace Relais::Backend
