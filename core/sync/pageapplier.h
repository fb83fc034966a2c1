// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/readpage.h"
#include "core/sync/syncplan.h"

class QSqlDatabase;

namespace Relais {

//! What applying one page came to.
struct AppliedPage {
    int rows = 0;
    int removedStories = 0;
    int refused = 0; //!< stories whose signature is not believed
    int deletionsToAsk = 0; //!< > 0: nothing was applied
    bool more = false;
    int sentAgain = 0; //!< pushes put back for a backend that is on another timeline
    QString cursor;
    QStringList kinds;
};

//! Plans a page against the store, and applies it with its cursor: the whole of one transaction, on
//! the store's thread.
Result<AppliedPage> applyPage(
    QSqlDatabase &db, const ReadPage &read, int removedThisRound, bool deletionAllowed);

//! Ends a full resync: stories that it did not bring are removed, unless they are so many that the
//! person must be asked. Nothing when no resync runs.
Result<AppliedPage> finishResync(QSqlDatabase &db, bool deletionAllowed);

} // namespace Relais
