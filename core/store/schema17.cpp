// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// Who looks after a campaign, whom it is for (a JSON list of ids), and whether it is in
// preparation.
Migration schema17()
{
    return { 17,
        { u"ALTER TABLE campaign ADD COLUMN owner TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE campaign ADD COLUMN owner_name TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE campaign ADD COLUMN teams TEXT NOT NULL DEFAULT '[]'"_s,
            u"ALTER TABLE campaign ADD COLUMN draft INTEGER NOT NULL DEFAULT 0"_s } };
}

} // namespace Relais
