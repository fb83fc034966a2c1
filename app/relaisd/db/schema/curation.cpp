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

} // namespace Relais::Backend::Schema
