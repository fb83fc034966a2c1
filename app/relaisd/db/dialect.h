// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Backend {

//! The product's SQL, written once in what SQLite and PostgreSQL share plus the idioms below, as
//! PostgreSQL wants it. Everything else must be common to both; README.md of this folder lists what
//! is not.
//!
//!   IN (SELECT value FROM json_each(?))    a list bound as idList(); an array there
//!   FROM json_each(?)                      rows bound as rowList(), each one in "value"
//!   json_extract(x, '$.name')              one member of a JSON text
//!   lower(hex(randomblob(8)))              sixteen random hex digits
//!   x COLLATE NOCASE                       compares without case (citext)
//!   … LIKE …                               compares without case, as SQLite does
//!   STRICT, WITHOUT ROWID                  dropped
//!   INTEGER and BLOB in CREATE and ALTER   BIGINT and BYTEA
QString inPostgresql(const QString &sql);

} // namespace Relais::Backend
