// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// Whether a relay whose text is too long for one post is a thread.
Migration schema18()
{
    return { 18, { u"ALTER TABLE relay_choices ADD COLUMN thread INTEGER NOT NULL DEFAULT 0"_s } };
}

} // namespace Relais
