// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// 0: nobody dropped the candidate.
QStringList curation()
{
    return { u"ALTER TABLE candidate ADD COLUMN dropped_at INTEGER NOT NULL DEFAULT 0"_s };
}

// Which story a story tells in another language.
QStringList translations()
{
    return { u"ALTER TABLE story ADD COLUMN translation_of TEXT NOT NULL DEFAULT ''"_s };
}

// What a story was before it got a candidate's link, as long as that can be taken back: until
// somebody changes it further than version.
QStringList givenLinks()
{
    return { uR"(CREATE TABLE given_link (
            candidate TEXT NOT NULL PRIMARY KEY,
            story TEXT NOT NULL,
            version INTEGER NOT NULL,
            link TEXT NOT NULL,
            state TEXT NOT NULL,
            editor TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s };
}

} // namespace Relais::Backend::Schema
