// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/sessions.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Times are milliseconds since 1970 UTC; hashes are BLAKE2b-256.
QStringList sessions()
{
    return {
        u"CREATE TABLE invitation ("
        "code_hash BLOB PRIMARY KEY, member_id TEXT NOT NULL REFERENCES member(id), "
        "created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT)"_s,
        u"CREATE INDEX invitation_member ON invitation(member_id)"_s,
        u"CREATE TABLE device ("
        "id TEXT PRIMARY KEY, member_id TEXT NOT NULL REFERENCES member(id), name TEXT NOT NULL, "
        "created_at BIGINT NOT NULL, refreshed_at BIGINT NOT NULL, revoked_at BIGINT)"_s,
        u"CREATE INDEX device_member ON device(member_id)"_s,
        u"CREATE TABLE access_token ("
        "hash BLOB PRIMARY KEY, device_id TEXT NOT NULL REFERENCES device(id), "
        "expires_at BIGINT NOT NULL)"_s,
        u"CREATE INDEX access_token_device ON access_token(device_id)"_s,
        u"CREATE TABLE refresh_token ("
        "hash BLOB PRIMARY KEY, device_id TEXT NOT NULL REFERENCES device(id), "
        "created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT, "
        "successor BLOB)"_s,
        u"CREATE INDEX refresh_token_device ON refresh_token(device_id)"_s,
    };
}

// What is over goes with each refresh of anybody, and three months of used tokens are kept.
QStringList refreshTokenExpiry()
{
    return { u"CREATE INDEX refresh_token_expiry ON refresh_token (expires_at)"_s };
}

QStringList links()
{
    return {
        u"CREATE TABLE link_click (code TEXT NOT NULL, day TEXT NOT NULL, clicks BIGINT NOT NULL, "
        "PRIMARY KEY (code, day))"_s,
        u"CREATE TABLE click_journal (generation BIGINT NOT NULL, position BIGINT NOT NULL)"_s,
        u"INSERT INTO click_journal (generation, position) VALUES (0, 0)"_s,
    };
}

QStringList feeds()
{
    return {
        u"ALTER TABLE source ADD COLUMN allow_private INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX candidate_link ON candidate (source, link)"_s,
    };
}

} // namespace Relais::Backend::Schema
