// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// Who sees a relay and what warns of it, where the person chose it.
Migration schema9()
{
    return { 9, { uR"(CREATE TABLE relay_choices (
            relay TEXT PRIMARY KEY,
            visibility TEXT NOT NULL,
            warning TEXT NOT NULL) STRICT)"_s } };
}

} // namespace Relais
