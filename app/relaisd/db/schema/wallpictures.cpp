// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// image is a path of media, or empty. A removed post keeps it until its file is swept.
QStringList wallPictures()
{
    return {
        u"ALTER TABLE wall_post ADD COLUMN image TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_post ADD COLUMN image_alt TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE wall_post ADD COLUMN image_width INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE wall_post ADD COLUMN image_height INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX wall_post_unswept ON wall_post (image) WHERE image <> '' AND removed = 1"_s,
    };
}

} // namespace Relais::Backend::Schema
