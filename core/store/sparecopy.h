// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

class QSqlDatabase;

namespace Relais {

//! What only this machine has (relays under way, pushes, drafts, accounts, profile) is kept a
//! second time in a small file beside the store, in the same transaction: when the store's file is
//! damaged, even wholly, the queue is still there. The commit waits for the store's file alone
//! (synchronous = FULL); the spare's follows at once (sparesync.h). Published relays and stories
//! are not in it: the backend has them.

//! The spare file of a store.
QString spareFile(const QString &storePath);

//! True when the store's file is empty, though its spare holds something: it lost its content.
bool isSpareOfEmptyStore(const QString &storePath);

//! Attaches the spare to a migrated store's connection for writing, makes it equal to what the
//! store holds, and keeps it so. Corrupt ("store-damaged") when the spare knows a relay that the
//! store does not: relays are never taken out, so the store lost it. A spare that cannot be used is
//! made anew; without one the store works all the same, and the log says so.
Result<void> keepSpare(QSqlDatabase &db, const QString &storePath);

//! Gives db, a store made of what a damaged one still said, what the spare holds: its words are
//! sure, except that the store may already know the end of a relay. Nothing without a spare.
Result<void> takeFromSpare(QSqlDatabase &db, const QString &sparePath);

} // namespace Relais
