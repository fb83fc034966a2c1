// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

QStringList blockedPhrases()
{
    return { uR"(CREATE TABLE blocked_phrase (
        id TEXT NOT NULL PRIMARY KEY,
        phrase TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL
    ) STRICT)"_s };
}

} // namespace Relais::Backend::Schema
