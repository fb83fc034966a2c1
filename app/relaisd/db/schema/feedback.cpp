// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// A post that is removed takes its words out of them.
QStringList thanksByObject()
{
    return { u"CREATE INDEX thanks_object ON thanks (object)"_s };
}

// What members say to each other and to Comms, and their own links of jobs. thanks.open is 1 while
// its receiver shows it on the Wall; a Wall post that an editor removed says by whom and why.
QStringList feedback()
{
    return {
        uR"(CREATE TABLE thanks (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            object TEXT NOT NULL,
            title TEXT NOT NULL,
            giver TEXT NOT NULL REFERENCES member (id),
            receiver TEXT NOT NULL REFERENCES member (id),
            text TEXT NOT NULL,
            open INTEGER NOT NULL DEFAULT 0,
            at INTEGER NOT NULL,
            UNIQUE (giver, kind, object)
        ) STRICT)"_s,
        u"CREATE INDEX thanks_receiver ON thanks (receiver, at)"_s,
        uR"(CREATE TABLE story_rating (
            story TEXT NOT NULL REFERENCES story (id),
            member TEXT NOT NULL REFERENCES member (id),
            verdict TEXT NOT NULL,
            word TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (story, member)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE referral (
            code TEXT NOT NULL PRIMARY KEY,
            member TEXT NOT NULL REFERENCES member (id),
            story TEXT NOT NULL REFERENCES story (id),
            clicks INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            UNIQUE (member, story)
        ) STRICT)"_s,
        uR"(CREATE TABLE wall_report (
            id TEXT NOT NULL PRIMARY KEY,
            post TEXT NOT NULL REFERENCES wall_post (id),
            member TEXT NOT NULL REFERENCES member (id),
            word TEXT NOT NULL,
            at INTEGER NOT NULL,
            settled_at INTEGER NOT NULL DEFAULT 0,
            UNIQUE (post, member)
        ) STRICT)"_s,
        u"ALTER TABLE wall_post ADD COLUMN removed_by TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_post ADD COLUMN removed_reason TEXT NOT NULL DEFAULT ''"_s,
    };
}

} // namespace Relais::Backend::Schema
