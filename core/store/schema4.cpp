// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// story_seen outlives the story, so that an older revision of it is known as such when it comes
// again. A campaign has goals in figures. Times are milliseconds.
Migration schema4()
{
    return { 4,
        { uR"(CREATE TABLE story_seen (
            story TEXT PRIMARY KEY,
            revision INTEGER NOT NULL,
            signed_at INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE story_refused (
            story TEXT PRIMARY KEY,
            why TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
            u"ALTER TABLE campaign ADD COLUMN color INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE campaign ADD COLUMN goal_relays INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE campaign ADD COLUMN goal_people INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE campaign ADD COLUMN goal_clicks INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE campaign ADD COLUMN goal_impressions INTEGER NOT NULL DEFAULT 0"_s } };
}

} // namespace Relais
