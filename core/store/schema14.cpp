// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// Colleagues as they last let themselves be found, for when there is no network; told_at is when
// the backend said so. Whom a post names, and since when it is pinned.
Migration schema14()
{
    return { 14,
        { u"CREATE TABLE colleague (id TEXT PRIMARY KEY, body TEXT NOT NULL,"
          " told_at INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
            u"ALTER TABLE wall_post ADD COLUMN mentions TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE wall_post ADD COLUMN pinned_at INTEGER"_s } };
}

} // namespace Relais
