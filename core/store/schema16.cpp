// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// The picture of a post, and posts whose picture must reach the backend before they are told.
Migration schema16()
{
    return { 16,
        { u"ALTER TABLE wall_post ADD COLUMN image TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE TABLE wall_picture (post TEXT PRIMARY KEY, picture TEXT NOT NULL,"
            " push TEXT NOT NULL) STRICT, WITHOUT ROWID"_s } };
}

} // namespace Relais
