// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// What the backend took, kept for as long as a backup of it may be that old: a backend that is
// restored from last week's gets it again.
Migration schema3()
{
    return { 3,
        { uR"(CREATE TABLE push_sent (
            place INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            body TEXT NOT NULL,
            sent_at INTEGER NOT NULL) STRICT)"_s,
            u"CREATE INDEX push_sent_at ON push_sent (sent_at)"_s } };
}

} // namespace Relais
