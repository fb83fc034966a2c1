// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Opens a named connection for the calling thread. url: "sqlite:/path/relais.db" or
//! "postgresql://user:password@host,other:5433/name?sslmode=verify-full", as libpq reads it.
//! Asserts that what is committed is on the disk (WAL and synchronous=FULL, fsync and
//! synchronous_commit); NewerFile when a newer relaisd wrote it. Does not migrate.
Result<QSqlDatabase> openDatabase(const QString &url, const QString &connectionName, bool readOnly);

//! Applies the append-only list of migrations, each in one transaction.
Result<void> migrate(QSqlDatabase &database);

//! Reads every page; Corrupt with the first damage found.
Result<void> checkIntegrity(const QSqlDatabase &database);

} // namespace Relais::Backend
