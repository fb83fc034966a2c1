// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Only networks that an admin has touched have a row. Secrets are sealed with seal.key of the data
// folder, so that a copy of the database alone gives none away.
QStringList networks()
{
    return { uR"(CREATE TABLE network_setting (
            network TEXT NOT NULL PRIMARY KEY,
            enabled INTEGER NOT NULL,
            client_id TEXT NOT NULL,
            sealed_secret TEXT NOT NULL,
            server TEXT NOT NULL,
            sealed_webhook TEXT NOT NULL,
            changed_at INTEGER NOT NULL
        ) STRICT)"_s };
}

QStringList monthlyPosts()
{
    return { u"ALTER TABLE network_setting ADD COLUMN monthly_posts INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE network_setting ADD COLUMN stopped_until INTEGER NOT NULL DEFAULT 0"_s };
}

// What is taken off daily_total's relays of the day to have the posts that count towards
// monthly_posts: one for each published in the network's own page, which costs nothing where its
// API does; for a thread as many are added as it has posts after the first, and for one that
// stopped half way all that are out, so that count may be below nothing.
QStringList ownPageTotals()
{
    return { uR"(CREATE TABLE own_page_total (
            day INTEGER NOT NULL,
            network TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (day, network)
        ) STRICT, WITHOUT ROWID)"_s };
}

QStringList networkFigures()
{
    return { u"ALTER TABLE network_setting ADD COLUMN figures INTEGER NOT NULL DEFAULT 0"_s };
}

// Pictures on their way to a network that fetches them from a public address: for an hour at most,
// in the database so that every relaisd of it can hand them out.
QStringList lentPictures()
{
    return { uR"(CREATE TABLE lent_picture (
            name_hash BLOB NOT NULL PRIMARY KEY,
            member TEXT NOT NULL,
            network TEXT NOT NULL,
            bytes BLOB NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX lent_picture_expiry ON lent_picture (expires_at)"_s };
}

} // namespace Relais::Backend::Schema
