// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// When a post was last edited, and where its author works. wall_edit: the words that the member
// gave a post, until the backend's own answer has them; refused ones stay to go on with. push is
// the id of the change that tells of them.
Migration schema21()
{
    return { 21,
        { u"ALTER TABLE wall_post ADD COLUMN edited_at INTEGER"_s,
            u"ALTER TABLE wall_post ADD COLUMN place TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE TABLE wall_edit (post TEXT PRIMARY KEY, push TEXT NOT NULL,"
            " words TEXT NOT NULL) STRICT, WITHOUT ROWID"_s } };
}

} // namespace Relais
