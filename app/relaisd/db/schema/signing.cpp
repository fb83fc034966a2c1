// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Keys and signatures are base64url. The newest organization_key is the present one, and link is
// its predecessor's signature. approver_key.member is empty for the organization's own key, and for
// somebody who was erased.
QStringList signing()
{
    return {
        uR"(CREATE TABLE organization_key (
            place INTEGER NOT NULL PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            link TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE approver_key (
            key TEXT NOT NULL PRIMARY KEY,
            member TEXT NOT NULL,
            registered_at INTEGER NOT NULL,
            issuer TEXT NOT NULL DEFAULT '',
            issued_at INTEGER NOT NULL DEFAULT 0,
            certificate TEXT NOT NULL DEFAULT '',
            retired_at INTEGER NOT NULL DEFAULT 0,
            revoked_at INTEGER NOT NULL DEFAULT 0
        ) STRICT)"_s,
        u"CREATE INDEX approver_key_member ON approver_key (member)"_s,
        uR"(CREATE TABLE story_signature (
            story TEXT NOT NULL,
            revision INTEGER NOT NULL,
            key TEXT NOT NULL REFERENCES approver_key (key),
            signed_at INTEGER NOT NULL,
            signature TEXT NOT NULL,
            PRIMARY KEY (story, revision)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX story_signature_key ON story_signature (key)"_s,
    };
}

} // namespace Relais::Backend::Schema
