// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// What a relay shows instead of the story's picture or its description.
Migration schema6()
{
    return { 6, { uR"(CREATE TABLE relay_picture (
            relay TEXT PRIMARY KEY,
            path TEXT NOT NULL,
            alt TEXT NOT NULL) STRICT)"_s } };
}

} // namespace Relais
