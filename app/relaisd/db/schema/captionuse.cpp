// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// A number a caption, and nothing of who used it: the relays do not know it.
QStringList captionUse()
{
    return { uR"(CREATE TABLE caption_use (
            story TEXT NOT NULL REFERENCES story (id),
            caption TEXT NOT NULL,
            uses INTEGER NOT NULL,
            PRIMARY KEY (story, caption)
        ) STRICT)"_s };
}

} // namespace Relais::Backend::Schema
