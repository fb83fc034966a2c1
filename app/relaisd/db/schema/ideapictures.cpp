// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// image is a path of media, or empty.
QStringList ideaPictures()
{
    return {
        u"ALTER TABLE idea ADD COLUMN link_title TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE idea ADD COLUMN image TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE idea ADD COLUMN image_width INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE idea ADD COLUMN image_height INTEGER NOT NULL DEFAULT 0"_s,
    };
}

} // namespace Relais::Backend::Schema
