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

} // namespace Relais::Backend::Schema
