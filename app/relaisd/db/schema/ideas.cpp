// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// steps is the contract's JSON: when each state was first reached. editor is who acted last; story
// is empty until the idea is one, or is becoming one.
QStringList ideas()
{
    return {
        uR"(CREATE TABLE idea (
            id TEXT NOT NULL PRIMARY KEY,
            author TEXT NOT NULL REFERENCES member (id),
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            link TEXT NOT NULL,
            place TEXT NOT NULL,
            why TEXT NOT NULL,
            topic TEXT NOT NULL,
            campaign TEXT NOT NULL,
            state TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            story TEXT NOT NULL DEFAULT '',
            editor TEXT NOT NULL DEFAULT '',
            steps TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX idea_changed ON idea (changed_at, id)"_s,
        u"CREATE INDEX idea_author ON idea (author)"_s,
        u"CREATE INDEX idea_story ON idea (story)"_s,
        uR"(CREATE TABLE idea_message (
            id TEXT NOT NULL PRIMARY KEY,
            idea TEXT NOT NULL REFERENCES idea (id),
            author TEXT NOT NULL REFERENCES member (id),
            from_comms INTEGER NOT NULL,
            thanks INTEGER NOT NULL DEFAULT 0,
            text TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX idea_message_idea ON idea_message (idea, at)"_s,
    };
}

} // namespace Relais::Backend::Schema
