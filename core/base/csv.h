// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Relais {

//! One record of RFC 4180 in UTF-8, CRLF at its end. A text that a spreadsheet would compute
//! (it begins with = + - @, tab or return) is preceded by an apostrophe.
QByteArray csvRecord(const QStringList &cells);

} // namespace Relais
