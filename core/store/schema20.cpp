// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// The posts of a thread as its first attempt cut them, a JSON list; empty before that. Another
// attempt may find other limits, or be made by a program that cuts otherwise.
Migration schema20()
{
    return { 20, { u"ALTER TABLE relay_choices ADD COLUMN parts TEXT NOT NULL DEFAULT ''"_s } };
}

} // namespace Relais
