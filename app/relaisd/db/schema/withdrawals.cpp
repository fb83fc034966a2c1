// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// Who withdrew a story, and the contract's JSON of the correction that they suggest, by language.
QStringList withdrawals()
{
    return { u"ALTER TABLE story ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE story ADD COLUMN correction TEXT NOT NULL DEFAULT ''"_s };
}

// Whoever relayed the story is asked to delete their post.
QStringList deletionRequests()
{
    return { u"ALTER TABLE story ADD COLUMN deletion_asked INTEGER NOT NULL DEFAULT 0"_s };
}

// The corrections of a withdrawn story wait for another editor's approval.
QStringList pendingCorrections()
{
    return { u"ALTER TABLE story ADD COLUMN correction_pending INTEGER NOT NULL DEFAULT 0"_s };
}

// Its member is through with it, its story having been withdrawn; told as a number only.
QStringList relaysSetRight()
{
    return { u"ALTER TABLE relay ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0"_s };
}

// Counted for each withdrawn story of the board, of which the whole company may have relays.
QStringList countOfRelaysSetRight()
{
    return { u"CREATE INDEX relay_corrected ON relay (story, member) WHERE corrected = 1"_s };
}

} // namespace Relais::Backend::Schema
