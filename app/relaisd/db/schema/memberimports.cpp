// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// What takes an import back, compressed; kept for minutes only, because it knows people as they
// were before.
QStringList memberImports()
{
    return {
        uR"(CREATE TABLE member_import (
            id TEXT NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL,
            undo TEXT NOT NULL
        ) STRICT)"_s,
    };
}

} // namespace Relais::Backend::Schema
