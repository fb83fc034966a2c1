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

} // namespace Relais::Backend::Schema
