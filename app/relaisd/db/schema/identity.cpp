// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Times are milliseconds since 1970 UTC; hashes are BLAKE2b-256.
QStringList identity()
{
    return {
        u"CREATE TABLE oidc_provider (issuer TEXT NOT NULL PRIMARY KEY, client_id TEXT NOT NULL, "
        "client_secret TEXT NOT NULL, auto_join INTEGER NOT NULL, trust_email INTEGER NOT NULL, "
        "allow_private INTEGER NOT NULL)"_s,
        u"CREATE TABLE member_identity (issuer TEXT NOT NULL, subject TEXT NOT NULL, "
        "member_id TEXT NOT NULL REFERENCES member(id), created_at BIGINT NOT NULL, "
        "PRIMARY KEY (issuer, subject))"_s,
        u"CREATE UNIQUE INDEX member_identity_member ON member_identity (member_id, issuer)"_s,
        u"CREATE TABLE used_id_token (hash BLOB NOT NULL PRIMARY KEY, "
        "forget_at BIGINT NOT NULL)"_s,
        u"ALTER TABLE device ADD COLUMN ended_for TEXT NOT NULL DEFAULT ''"_s,
    };
}

// What the company's directory knows of members and groups. Keys are texts without case.
QStringList provisioning()
{
    return {
        u"CREATE TABLE scim_token (hash BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
        "created_at BIGINT NOT NULL)"_s,
        u"CREATE TABLE scim_user (member_id TEXT NOT NULL PRIMARY KEY REFERENCES member(id), "
        "user_name TEXT NOT NULL, user_key TEXT NOT NULL UNIQUE, external_id TEXT NOT NULL, "
        "given_name TEXT NOT NULL, family_name TEXT NOT NULL, changed_at BIGINT NOT NULL, "
        "deleted INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE INDEX scim_user_external ON scim_user (external_id)"_s,
        u"CREATE TABLE scim_group (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
        "name_key TEXT NOT NULL UNIQUE, external_id TEXT NOT NULL, created_at BIGINT NOT NULL, "
        "changed_at BIGINT NOT NULL)"_s,
        u"CREATE TABLE scim_group_member (group_id TEXT NOT NULL REFERENCES scim_group(id), "
        "member_id TEXT NOT NULL REFERENCES member(id), PRIMARY KEY (group_id, member_id))"_s,
        u"CREATE INDEX scim_group_member_member ON scim_group_member (member_id)"_s,
        u"CREATE TABLE scim_mapping (group_key TEXT NOT NULL PRIMARY KEY, "
        "group_name TEXT NOT NULL, team TEXT NOT NULL, role TEXT NOT NULL)"_s,
    };
}

// As the company's directory looks for them, while the writer waits.
QStringList memberAddresses()
{
    return { u"CREATE INDEX member_address ON member (LOWER(email))"_s };
}

} // namespace Relais::Backend::Schema
