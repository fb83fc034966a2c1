// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// change_entry keeps one row per (kind, id, member) at its latest sequence; member '' means that
// everyone reads it, and what each sees of it is decided when it is read. change_waiting gathers
// what changes often (views, colleagues) until the next tick gives it one sequence.
QStringList sync()
{
    return {
        uR"(CREATE TABLE change_head (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            epoch TEXT NOT NULL,
            sequence INTEGER NOT NULL
        ) STRICT)"_s,
        u"INSERT INTO change_head VALUES (1, lower(hex(randomblob(8))), 0)"_s,
        uR"(CREATE TABLE change_entry (
            sequence INTEGER NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            member TEXT NOT NULL,
            UNIQUE (kind, id, member)
        ) STRICT)"_s,
        uR"(CREATE TABLE change_waiting (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            PRIMARY KEY (kind, id)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE push_seen (
            id TEXT NOT NULL PRIMARY KEY,
            hash BLOB NOT NULL,
            seen_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX push_seen_at ON push_seen (seen_at)"_s,
    };
}

// The newest change for everybody is looked up after each commit, and most are one member's alone.
QStringList changesForAll()
{
    return { u"CREATE INDEX change_entry_for_all ON change_entry (sequence) WHERE member = ''"_s };
}

// A pull reads what is for everyone by that index and the member's own by this one, and nothing of
// what others have between the two.
QStringList changesOfMembers()
{
    return { u"CREATE INDEX change_entry_of_member ON change_entry (member, sequence) "
             "WHERE member <> ''"_s };
}

} // namespace Relais::Backend::Schema
