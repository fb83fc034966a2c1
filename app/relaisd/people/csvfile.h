// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Relais::Backend {

//! One record of a file, with the line on which it begins (1 is the first).
struct CsvRecord {
    int line = 0;
    QStringList cells; //!< without spaces around them
};

//! Reads what spreadsheets write: UTF-8 or UTF-16 with or without a mark, else Windows-1252;
//! separated by commas, semicolons or tabs, whichever the first record has most of; quoted as in
//! RFC 4180, with line breaks of any system. Empty lines are passed over. InvalidInput:
//! "file-empty", "file-text" (not a text), "file-quote" (a quote that does not end; detail: its
//! line), "file-too-long" (more than 200,000 records).
Result<QList<CsvRecord>> csvFrom(const QByteArray &file);

//! A record as a line of CSV. A cell that a spreadsheet would take for a formula is written behind
//! an apostrophe, which csvFrom() takes off again.
QString csvLine(const QStringList &cells);

} // namespace Relais::Backend
