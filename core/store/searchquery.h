// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais {

//! The FTS5 query for what a person typed: every word a prefix, all of them wanted; quotes and
//! operators are separators like any other sign. Empty when there is no word.
QString searchQuery(const QString &typed);

} // namespace Relais
