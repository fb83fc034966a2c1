// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// details is the canonical JSON whose bytes are in the hash, so it stays text. audit_head is where
// the log ends, and the one row that makes two who append wait for each other.
QStringList audit()
{
    return {
        uR"(CREATE TABLE audit_entry (
            number INTEGER NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            act TEXT NOT NULL,
            subject TEXT NOT NULL,
            details TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE audit_head (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            number INTEGER NOT NULL,
            hash TEXT NOT NULL
        ) STRICT)"_s,
        u"INSERT INTO audit_head VALUES (1, 0, '"_s + QString(64, u'0') + u"')"_s,
    };
}

// restored_at: when this timeline began from a backup; 0 when it never did.
QStringList restores()
{
    return { u"ALTER TABLE change_head ADD COLUMN restored_at INTEGER NOT NULL DEFAULT 0"_s };
}

} // namespace Relais::Backend::Schema
