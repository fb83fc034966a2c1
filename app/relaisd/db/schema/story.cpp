// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// story.body is the working copy that editors see, story_revision.body what members see: both are
// the contract's JSON, so that a page of changes is one row read each. Columns repeat what is
// searched for. editor is who changed the working copy last; announced is 1 once the change
// sequence has told members of the latest revision, which waits for the end of its embargo.
QStringList stories()
{
    return {
        uR"(CREATE TABLE topic (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            name_en TEXT NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE campaign (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            goal TEXT NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE source (
            id TEXT NOT NULL PRIMARY KEY,
            url TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL DEFAULT 'feed',
            title TEXT NOT NULL DEFAULT '',
            etag TEXT NOT NULL DEFAULT '',
            last_modified TEXT NOT NULL DEFAULT '',
            fetched_at INTEGER NOT NULL DEFAULT 0,
            problem TEXT NOT NULL DEFAULT '',
            created_at INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE candidate (
            id TEXT NOT NULL PRIMARY KEY,
            source TEXT NOT NULL REFERENCES source (id),
            guid TEXT NOT NULL,
            title TEXT NOT NULL,
            summary TEXT NOT NULL,
            link TEXT NOT NULL,
            language TEXT NOT NULL DEFAULT '',
            image_url TEXT NOT NULL DEFAULT '',
            published_at INTEGER NOT NULL,
            fetched_at INTEGER NOT NULL,
            story TEXT NOT NULL DEFAULT '',
            UNIQUE (source, guid)
        ) STRICT)"_s,
        u"CREATE INDEX candidate_open ON candidate (story, published_at)"_s,
        uR"(CREATE TABLE story (
            id TEXT NOT NULL PRIMARY KEY,
            version INTEGER NOT NULL,
            revision INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL,
            author TEXT NOT NULL REFERENCES member (id),
            editor TEXT NOT NULL,
            approver TEXT NOT NULL DEFAULT '',
            announced INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            withdrawn_reason TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            colleagues INTEGER NOT NULL DEFAULT 0,
            body TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX story_state ON story (state, changed_at)"_s,
        u"CREATE INDEX story_waiting ON story (id) WHERE announced = 0 AND revision > 0"_s,
        uR"(CREATE TABLE story_revision (
            story TEXT NOT NULL REFERENCES story (id),
            revision INTEGER NOT NULL,
            approver TEXT NOT NULL,
            approved_at INTEGER NOT NULL,
            embargo INTEGER NOT NULL,
            link TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (story, revision)
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

// live is the revision that members see, or 0: the latest one that was announced. A later one waits
// for its embargo meanwhile.
QStringList liveRevisions()
{
    return {
        u"ALTER TABLE story ADD COLUMN live INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE story SET live = revision WHERE announced = 1"_s,
        u"UPDATE story SET live = COALESCE((SELECT MAX(r.revision) FROM story_revision r "
        "JOIN story_revision n ON n.story = r.story AND n.revision = r.revision + 1 "
        "WHERE r.story = story.id AND r.embargo <= n.approved_at), 0) "
        "WHERE announced = 0 AND revision > 1"_s,
    };
}

} // namespace Relais::Backend::Schema
