// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// Where an account posts to on networks with channels, when its sign-in ends by itself, and who may
// see its posts.
Migration schema7()
{
    return { 7,
        { u"ALTER TABLE account ADD COLUMN place TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE account ADD COLUMN expires_at INTEGER"_s,
            u"ALTER TABLE account ADD COLUMN visibility TEXT NOT NULL DEFAULT ''"_s } };
}

} // namespace Relais
