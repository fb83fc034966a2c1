// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// What an editor's pages show: the backend's last answers, in its order, and what was written here
// and has not gone to it yet.
Migration schema2()
{
    return { 2,
        { uR"(CREATE TABLE curated (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            place INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE story_edit (
            story TEXT PRIMARY KEY,
            body TEXT NOT NULL,
            changed_at INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s } };
}

} // namespace Relais
