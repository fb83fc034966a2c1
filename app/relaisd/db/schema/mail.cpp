// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// mail_choice: what core/domain/digest.h says of each kind of e-mail, in body what else is chosen,
// as the contract's JSON, and next_at, when the row is to be looked at again. mail_sent has one row
// a member, kind and week: whoever wrote it sends that e-mail, and nobody else does, whatever
// becomes of them.
QStringList mail()
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
        uR"(CREATE TABLE mail_choice (
            member TEXT NOT NULL REFERENCES member (id),
            kind TEXT NOT NULL,
            code TEXT NOT NULL UNIQUE,
            is_on INTEGER NOT NULL,
            weekday INTEGER NOT NULL,
            from_minute INTEGER NOT NULL,
            to_minute INTEGER NOT NULL,
            zone TEXT NOT NULL,
            skipped TEXT NOT NULL,
            body TEXT NOT NULL,
            next_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (member, kind)
        ) STRICT)"_s,
        u"CREATE INDEX mail_choice_due ON mail_choice (kind, next_at) WHERE is_on = 1"_s,
        uR"(CREATE TABLE mail_sent (
            member TEXT NOT NULL,
            kind TEXT NOT NULL,
            week TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (member, kind, week)
        ) STRICT)"_s,
    };
}

} // namespace Relais::Backend::Schema
