// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Whom a post of the Wall names; pinned_at is 0 for a post that does not stand on top.
QStringList mentions()
{
    return {
        u"ALTER TABLE wall_post ADD COLUMN pinned_at INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX wall_post_author ON wall_post (author)"_s,
        uR"(CREATE TABLE wall_mention (
            post TEXT NOT NULL REFERENCES wall_post (id),
            member TEXT NOT NULL REFERENCES member (id),
            PRIMARY KEY (post, member)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX wall_mention_member ON wall_mention (member)"_s,
    };
}

} // namespace Relais::Backend::Schema
