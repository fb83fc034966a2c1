// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Whom colleagues find, and what of them: a member without a row, or with listed_at = 0, is not in
// the directory. name_key is the name as it is searched; lines the words of what may be shown.
QStringList directory()
{
    return {
        uR"(CREATE TABLE directory_entry (
            member TEXT NOT NULL PRIMARY KEY REFERENCES member (id),
            listed_at INTEGER NOT NULL DEFAULT 0,
            name_key TEXT NOT NULL,
            lines TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX directory_entry_name ON directory_entry (name_key)"_s,
        uR"(CREATE TABLE directory_skill (
            member TEXT NOT NULL REFERENCES directory_entry (member),
            topic TEXT NOT NULL,
            PRIMARY KEY (member, topic)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX directory_skill_topic ON directory_skill (topic, member)"_s,
    };
}

} // namespace Relais::Backend::Schema
