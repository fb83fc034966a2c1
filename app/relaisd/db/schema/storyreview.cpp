// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Who has a story open, as their clients say again and again; rows of those who left are forgotten.
QStringList storyAttendance()
{
    return { uR"(CREATE TABLE story_attendance (
            story TEXT NOT NULL REFERENCES story (id),
            member TEXT NOT NULL REFERENCES member (id),
            since_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL,
            PRIMARY KEY (story, member)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX story_attendance_seen ON story_attendance (seen_at)"_s };
}

// A comment that answers none begins a thread; settled_at and settled_by are of those alone.
QStringList storyComments()
{
    return {
        uR"(CREATE TABLE story_comment (
            id TEXT NOT NULL PRIMARY KEY,
            story TEXT NOT NULL REFERENCES story (id),
            answers TEXT NOT NULL DEFAULT '',
            field TEXT NOT NULL DEFAULT '',
            text TEXT NOT NULL,
            author TEXT NOT NULL REFERENCES member (id),
            at INTEGER NOT NULL,
            settled_at INTEGER NOT NULL DEFAULT 0,
            settled_by TEXT NOT NULL DEFAULT ''
        ) STRICT)"_s,
        u"CREATE INDEX story_comment_story ON story_comment (story, at)"_s,
    };
}

// Whom a comment names, until they have seen it.
QStringList storyMentions()
{
    return { uR"(CREATE TABLE story_mention (
            member TEXT NOT NULL REFERENCES member (id),
            comment TEXT NOT NULL REFERENCES story_comment (id),
            PRIMARY KEY (member, comment)
        ) STRICT, WITHOUT ROWID)"_s };
}

// What editors put aside and can have back. hidden_text and hidden_link are a post's while its
// removal may be undone; answer is what the reporter reads.
QStringList moderation()
{
    return { u"ALTER TABLE story ADD COLUMN archived_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE wall_post ADD COLUMN hidden_text TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_post ADD COLUMN hidden_link TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_post ADD COLUMN hidden_at INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX wall_post_hidden ON wall_post (hidden_at) WHERE hidden_at > 0"_s,
        u"ALTER TABLE wall_report ADD COLUMN answer TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_report ADD COLUMN answered_by TEXT NOT NULL DEFAULT ''"_s };
}

} // namespace Relais::Backend::Schema
