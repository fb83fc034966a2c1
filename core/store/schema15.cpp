// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// Ideas whose picture must reach the backend before they are told.
Migration schema15()
{
    return { 15,
        { u"CREATE TABLE idea_picture (idea TEXT PRIMARY KEY, picture TEXT NOT NULL,"
          " push TEXT NOT NULL) STRICT, WITHOUT ROWID"_s } };
}

} // namespace Relais
