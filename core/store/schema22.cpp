// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// What an account's server allows a post's pictures.
Migration schema22()
{
    return { 22,
        { u"ALTER TABLE account ADD COLUMN max_pictures INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE account ADD COLUMN max_alt_length INTEGER NOT NULL DEFAULT 0"_s } };
}

} // namespace Relais
