// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Opens the configured database for a command and brings it to the newest version.
Result<QSqlDatabase> openForAdmin(const Config &config);
//! The one that the common options name.
Result<QSqlDatabase> openForAdmin(const QCommandLineParser &parser);
//! The same for what only looks: NotFound where there is no organization, and nothing is made.
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
