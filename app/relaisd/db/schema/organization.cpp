// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

QStringList organization()
{
    return {
        uR"(CREATE TABLE organization (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            sample INTEGER NOT NULL DEFAULT 0
        ) STRICT)"_s,
        uR"(CREATE TABLE team (
            id TEXT NOT NULL PRIMARY KEY,
            parent TEXT NOT NULL DEFAULT '',
            name TEXT NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE member (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            email TEXT NOT NULL COLLATE NOCASE UNIQUE,
            title TEXT NOT NULL DEFAULT '',
            team TEXT NOT NULL DEFAULT '',
            location TEXT NOT NULL DEFAULT '',
            languages TEXT NOT NULL DEFAULT '',
            roles TEXT NOT NULL DEFAULT '',
            active INTEGER NOT NULL DEFAULT 1,
            created_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX member_team ON member (team)"_s,
    };
}

QStringList privacyContact()
{
    return { u"ALTER TABLE organization ADD COLUMN privacy_contact TEXT NOT NULL DEFAULT ''"_s };
}

// 1: every story that is for everybody has a page at /s/.
QStringList sharePages()
{
    return { u"ALTER TABLE organization ADD COLUMN share_pages INTEGER NOT NULL DEFAULT 0"_s };
}

// More for the same people on one day pile up; as DayRule::usual at first.
QStringList dayRule()
{
    return { u"ALTER TABLE organization ADD COLUMN stories_a_day INTEGER NOT NULL DEFAULT 2"_s };
}

} // namespace Relais::Backend::Schema
