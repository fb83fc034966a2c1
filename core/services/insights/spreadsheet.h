// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Relais {

//! The rows of one sheet, as text; numbers as the file has them.
using SheetRows = QList<QStringList>;

//! A ZIP file by its first bytes, as spreadsheets (.xlsx) are.
bool isSpreadsheet(const QByteArray &file);

//! The sheets of an .xlsx file (ECMA-376: shared and inline strings, numbers), in the order of
//! their names in the file. Formulas, formats and everything else is left. Rejected
//! ("not-a-spreadsheet": damaged, encrypted, or more than 64 MiB unpacked).
Result<QList<SheetRows>> sheetsIn(const QByteArray &file);

} // namespace Relais
