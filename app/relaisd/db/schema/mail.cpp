// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// digest_choice: what core/domain/digest.h says, and next_at, when the row is to be looked at
// again. digest_mail has one row a member and week: whoever wrote it sends that digest, and nobody
// else does, whatever becomes of them.
QStringList digests()
{
    return {
        uR"(CREATE TABLE smtp_setting (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            host TEXT NOT NULL,
            port INTEGER NOT NULL,
            security TEXT NOT NULL,
            user_name TEXT NOT NULL,
            sealed_password TEXT NOT NULL,
            sender TEXT NOT NULL,
            authorities TEXT NOT NULL,
            changed_at INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE digest_choice (
            member TEXT NOT NULL PRIMARY KEY REFERENCES member (id),
            code TEXT NOT NULL UNIQUE,
            is_on INTEGER NOT NULL,
            weekday INTEGER NOT NULL,
            from_minute INTEGER NOT NULL,
            to_minute INTEGER NOT NULL,
            zone TEXT NOT NULL,
            skipped TEXT NOT NULL,
            next_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX digest_choice_due ON digest_choice (next_at) WHERE is_on = 1"_s,
        uR"(CREATE TABLE digest_mail (
            member TEXT NOT NULL,
            week TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (member, week)
        ) STRICT)"_s,
    };
}

} // namespace Relais::Backend::Schema
