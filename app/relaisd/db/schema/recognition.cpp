// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// A member nominates once a month; chosen_at is 0 until somebody chose it, shown_at until the one
// who is recognised lets everybody see it.
QStringList nominations()
{
    return {
        uR"(CREATE TABLE nomination (
            id TEXT NOT NULL PRIMARY KEY,
            month TEXT NOT NULL,
            giver TEXT NOT NULL REFERENCES member (id),
            receiver TEXT NOT NULL REFERENCES member (id),
            post TEXT NOT NULL,
            title TEXT NOT NULL,
            reason TEXT NOT NULL,
            at INTEGER NOT NULL,
            chosen_at INTEGER NOT NULL DEFAULT 0,
            chosen_by TEXT NOT NULL DEFAULT '',
            shown_at INTEGER NOT NULL DEFAULT 0,
            UNIQUE (giver, month)
        ) STRICT)"_s,
        u"CREATE INDEX nomination_receiver ON nomination (receiver)"_s,
    };
}

// Whether who nominated lets their name stand beside the reason once everybody sees it. Those of
// before were not asked.
QStringList namedNominations()
{
    return { u"ALTER TABLE nomination ADD COLUMN named INTEGER NOT NULL DEFAULT 0"_s };
}

// Without a version there is no leaderboard. Switching it off takes everybody off it.
QStringList leaderboard()
{
    return {
        uR"(CREATE TABLE leaderboard_rules (
            version INTEGER NOT NULL PRIMARY KEY,
            is_on INTEGER NOT NULL,
            relay INTEGER NOT NULL,
            own_words INTEGER NOT NULL,
            click INTEGER NOT NULL,
            published_at INTEGER NOT NULL,
            published_by TEXT NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE leaderboard_member (
            member TEXT NOT NULL PRIMARY KEY REFERENCES member (id),
            joined_at INTEGER NOT NULL
        ) STRICT)"_s,
    };
}

} // namespace Relais::Backend::Schema
