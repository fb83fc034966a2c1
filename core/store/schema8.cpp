// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// A relay shows several pictures, in order. One row a relay, so that the rescue and the spare copy
// it with its relay.
Migration schema8()
{
    return { 8,
        { uR"(CREATE TABLE relay_pictures (
            relay TEXT PRIMARY KEY,
            pictures TEXT NOT NULL) STRICT)"_s,
            u"INSERT INTO relay_pictures SELECT relay,"
            " json_array(json_object('path', path, 'alt', alt)) FROM relay_picture"_s,
            u"DROP TABLE relay_picture"_s } };
}

} // namespace Relais
