// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// candidate.picture is a path of media, or empty. A row of loose_picture is the path of a file
// whose candidate went before it; both are swept.
QStringList candidatePictures()
{
    return {
        u"ALTER TABLE candidate ADD COLUMN picture TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE candidate ADD COLUMN picture_width INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE candidate ADD COLUMN picture_height INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX candidate_picture ON candidate (picture) WHERE picture <> ''"_s,
        u"CREATE INDEX candidate_picture_age ON candidate (fetched_at) WHERE picture <> ''"_s,
        u"CREATE INDEX candidate_picture_dropped ON candidate (dropped_at) "
        "WHERE picture <> '' AND dropped_at > 0"_s,
        u"CREATE TABLE loose_picture (path TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID"_s,
    };
}

// since is when somebody uploaded it, or 0 for what goes at once.
QStringList uploadedPictures()
{
    return { u"ALTER TABLE loose_picture ADD COLUMN since INTEGER NOT NULL DEFAULT 0"_s };
}

} // namespace Relais::Backend::Schema
