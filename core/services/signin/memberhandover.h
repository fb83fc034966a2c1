// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QStringList>

class QSqlDatabase;

namespace Relais {

//! In a job, before it is next who is signed in; empty: nobody. What one member had to tell their
//! company, and told it, is not told to the next one's, nor in their name: neither now nor as what
//! a restored backend lost, which another one looks like. Their accounts and their signing key are
//! not the next one's; their relays, whatever became of them, and their drafts, also those of
//! stories, wait for them.
Result<void> handOverTo(QSqlDatabase &db, const MemberId &next);

//! The keychain's entries of whoever was here before, which are still to be erased.
Result<QStringList> secretsLeft(QSqlDatabase &db);
//! In a job: one of them, of whoever is here no more.
Result<void> noteSecretLeft(QSqlDatabase &db, const QString &key);
//! In a job: one of them is erased.
Result<void> noteSecretErased(QSqlDatabase &db, const QString &key);

} // namespace Relais
