// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// team is the member's team when the relay was registered, so that past totals stay true.
// daily_total.metric is 'relay' (provenance '') or a metric's key.
QStringList relays()
{
    return {
        uR"(CREATE TABLE relay (
            id TEXT NOT NULL PRIMARY KEY,
            member TEXT NOT NULL REFERENCES member (id),
            team TEXT NOT NULL,
            story TEXT NOT NULL REFERENCES story (id),
            revision INTEGER NOT NULL,
            network TEXT NOT NULL,
            code TEXT NOT NULL UNIQUE,
            own_percent INTEGER NOT NULL,
            state TEXT NOT NULL,
            state_at INTEGER NOT NULL,
            published_at INTEGER NOT NULL DEFAULT 0
        ) STRICT)"_s,
        u"CREATE INDEX relay_member ON relay (member, state_at)"_s,
        u"CREATE INDEX relay_story ON relay (story, member)"_s,
        uR"(CREATE TABLE relay_count (
            relay TEXT NOT NULL REFERENCES relay (id),
            metric TEXT NOT NULL,
            provenance TEXT NOT NULL,
            count INTEGER NOT NULL,
            counted_at INTEGER NOT NULL,
            PRIMARY KEY (relay, metric, provenance)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE daily_total (
            day INTEGER NOT NULL,
            team TEXT NOT NULL,
            network TEXT NOT NULL,
            story TEXT NOT NULL,
            metric TEXT NOT NULL,
            provenance TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (day, team, network, story, metric, provenance)
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

// How many posts of it count towards monthly_posts already: a thread that stopped half way may be
// told of again, with more of them.
QStringList countedPosts()
{
    return { u"ALTER TABLE relay ADD COLUMN counted_posts INTEGER NOT NULL DEFAULT 0"_s };
}

// Where its member was when it was registered, so that figures of a location do not move with
// people; '' for those from before this was kept, and their totals. The columns stand in the order
// of the key: for another one quick_check of SQLite 3.40 finds a NULL that is not there.
QStringList relayLocations()
{
    return {
        u"ALTER TABLE relay ADD COLUMN location TEXT NOT NULL DEFAULT ''"_s,
        uR"(CREATE TABLE daily_total_anew (
            day INTEGER NOT NULL,
            team TEXT NOT NULL,
            network TEXT NOT NULL,
            story TEXT NOT NULL,
            metric TEXT NOT NULL,
            provenance TEXT NOT NULL,
            location TEXT NOT NULL DEFAULT '',
            count INTEGER NOT NULL,
            PRIMARY KEY (day, team, network, story, metric, provenance, location)
        ) STRICT, WITHOUT ROWID)"_s,
        u"INSERT INTO daily_total_anew (day, team, network, story, metric, provenance, count) "
        "SELECT day, team, network, story, metric, provenance, count FROM daily_total"_s,
        u"DROP TABLE daily_total"_s,
        u"ALTER TABLE daily_total_anew RENAME TO daily_total"_s,
        u"CREATE INDEX daily_total_story ON daily_total (story, day)"_s,
    };
}

} // namespace Relais::Backend::Schema
