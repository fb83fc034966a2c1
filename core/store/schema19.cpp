// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// The last revisions of a story that this machine had before the one it has: who read or wrote one
// is told what changed. They come and go with the story.
Migration schema19()
{
    return { 19,
        { uR"(CREATE TABLE story_revision (
            story TEXT NOT NULL,
            revision INTEGER NOT NULL,
            title TEXT NOT NULL,
            summary TEXT NOT NULL,
            language TEXT NOT NULL,
            expiry INTEGER,
            approved_at INTEGER,
            detail TEXT NOT NULL,
            PRIMARY KEY (story, revision)) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TRIGGER story_revision_keep AFTER UPDATE OF revision ON story
            WHEN new.revision > old.revision AND old.revision > 0 BEGIN
            INSERT OR REPLACE INTO story_revision
                (story, revision, title, summary, language, expiry, approved_at, detail)
            VALUES (old.id, old.revision, old.title, old.summary, old.language, old.expiry,
                old.approved_at, old.detail);
            DELETE FROM story_revision WHERE story = old.id AND revision < new.revision - 20;
            END)"_s,
            uR"(CREATE TRIGGER story_revision_forget AFTER DELETE ON story BEGIN
            DELETE FROM story_revision WHERE story = old.id; END)"_s } };
}

} // namespace Relais
