// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// A post that comes from a relay has the relay's id. The counters repeat what the rows say and are
// kept in the transaction that changes them.
QStringList wall()
{
    return {
        uR"(CREATE TABLE wall_post (
            id TEXT NOT NULL PRIMARY KEY,
            author TEXT NOT NULL REFERENCES member (id),
            text TEXT NOT NULL,
            story TEXT NOT NULL DEFAULT '',
            tracked_link TEXT NOT NULL DEFAULT '',
            posted_at INTEGER NOT NULL,
            removed INTEGER NOT NULL DEFAULT 0,
            views INTEGER NOT NULL DEFAULT 0,
            reactions INTEGER NOT NULL DEFAULT 0,
            comments INTEGER NOT NULL DEFAULT 0
        ) STRICT)"_s,
        u"CREATE INDEX wall_post_time ON wall_post (posted_at, id)"_s,
        uR"(CREATE TABLE wall_comment (
            id TEXT NOT NULL PRIMARY KEY,
            post TEXT NOT NULL REFERENCES wall_post (id),
            author TEXT NOT NULL REFERENCES member (id),
            text TEXT NOT NULL,
            posted_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX wall_comment_post ON wall_comment (post, posted_at)"_s,
        uR"(CREATE TABLE wall_reaction (
            post TEXT NOT NULL REFERENCES wall_post (id),
            member TEXT NOT NULL REFERENCES member (id),
            at INTEGER NOT NULL,
            PRIMARY KEY (post, member)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE wall_view (
            post TEXT NOT NULL REFERENCES wall_post (id),
            member TEXT NOT NULL REFERENCES member (id),
            at INTEGER NOT NULL,
            PRIMARY KEY (post, member)
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

// reported_text is what an open report was about, once its post has other words.
QStringList wallEdits()
{
    return { u"ALTER TABLE wall_post ADD COLUMN edited_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE wall_report ADD COLUMN reported_text TEXT NOT NULL DEFAULT ''"_s };
}

// As posts have it. A report without a comment is about the post itself; a member reports a post
// and each of its comments once, which is why the table is made anew.
QStringList wallCommentModeration()
{
    return {
        u"ALTER TABLE wall_comment ADD COLUMN edited_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE wall_comment ADD COLUMN removed INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE wall_comment ADD COLUMN removed_by TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_comment ADD COLUMN removed_reason TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_comment ADD COLUMN hidden_text TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_comment ADD COLUMN hidden_at INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX wall_comment_hidden ON wall_comment (hidden_at) WHERE hidden_at > 0"_s,
        uR"(CREATE TABLE wall_report_anew (
            id TEXT NOT NULL PRIMARY KEY,
            post TEXT NOT NULL REFERENCES wall_post (id),
            comment TEXT NOT NULL DEFAULT '',
            member TEXT NOT NULL REFERENCES member (id),
            word TEXT NOT NULL,
            at INTEGER NOT NULL,
            settled_at INTEGER NOT NULL DEFAULT 0,
            answer TEXT NOT NULL DEFAULT '',
            answered_by TEXT NOT NULL DEFAULT '',
            reported_text TEXT NOT NULL DEFAULT '',
            UNIQUE (post, comment, member)
        ) STRICT)"_s,
        u"INSERT INTO wall_report_anew (id, post, member, word, at, settled_at, answer, "
        "answered_by, reported_text) SELECT id, post, member, word, at, settled_at, answer, "
        "answered_by, reported_text FROM wall_report"_s,
        u"DROP TABLE wall_report"_s,
        u"ALTER TABLE wall_report_anew RENAME TO wall_report"_s,
    };
}

} // namespace Relais::Backend::Schema
