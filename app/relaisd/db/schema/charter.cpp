// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Versions stay, so that what somebody accepted can be shown years later.
QStringList charter()
{
    return {
        uR"(CREATE TABLE charter (
            version INTEGER NOT NULL PRIMARY KEY,
            published_at INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE charter_text (
            version INTEGER NOT NULL REFERENCES charter (version),
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (version, language)
        ) STRICT)"_s,
        uR"(CREATE TABLE charter_acceptance (
            member TEXT NOT NULL REFERENCES member (id),
            version INTEGER NOT NULL REFERENCES charter (version),
            accepted_at INTEGER NOT NULL,
            PRIMARY KEY (member, version)
        ) STRICT)"_s,
    };
}

} // namespace Relais::Backend::Schema
