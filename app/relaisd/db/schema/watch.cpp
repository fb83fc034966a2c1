// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// watch.words: one a line. candidate.watched is 1 for an entry of a source that is only watched,
// until somebody takes it into the inbox.
QStringList watches()
{
    return {
        uR"(CREATE TABLE watch (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            words TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"ALTER TABLE candidate ADD COLUMN watched INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX candidate_published ON candidate (published_at)"_s,
    };
}

} // namespace Relais::Backend::Schema
