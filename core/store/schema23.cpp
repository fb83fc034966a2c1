// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// Whose relay it is that was put apart when another member signed in; NULL: of the present one.
Migration schema23()
{
    return { 23,
        { u"ALTER TABLE relay ADD COLUMN member TEXT"_s, u"DROP INDEX relay_state"_s,
            u"DROP INDEX relay_story"_s,
            u"CREATE INDEX relay_state ON relay (state, not_before, member)"_s,
            u"CREATE INDEX relay_story ON relay (story, state, member)"_s,
            u"CREATE INDEX relay_apart ON relay (id) WHERE member IS NOT NULL"_s } };
}

} // namespace Relais
