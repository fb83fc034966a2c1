// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Relais {

//! A text that a spreadsheet would compute (it begins with = + - @, also as wide as CJK letters
//! are, with a tab or an end of line) is preceded by an apostrophe; any other stays.
QString withoutFormula(const QString &text);
//! One record of RFC 4180 in UTF-8, CRLF at its end; of texts without formulas, also where a
//! semicolon ends a cell.
QByteArray csvRecord(const QStringList &cells);

} // namespace Relais
