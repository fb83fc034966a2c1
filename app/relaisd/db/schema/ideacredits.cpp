// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Of ideas from before, too, nobody is named until their author says so.
QStringList ideaCredits()
{
    return { u"ALTER TABLE idea ADD COLUMN credit TEXT NOT NULL DEFAULT 'ask'"_s };
}

} // namespace Relais::Backend::Schema
