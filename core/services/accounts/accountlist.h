// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/networksetting.h"

class QSqlDatabase;

namespace Relais {

//! The networks whose relays the person finishes in the network's own page.
const QList<Network> &ownPageNetworks();
bool isOwnPageOnAtFirst(Network network);
//! There is an own page, and its address is known: for networks with many servers, the company's.
bool hasOwnPage(const NetworkSetting &setting);

//! The accounts that were connected, then the implicit ones: the Wall, and each own page that is
//! switched on.
Result<QList<Account>> accountsIn(QSqlDatabase &db);
//! Those that one may relay to: without the accounts on networks that the organization switched
//! off.
Result<QList<Account>> usableAccountsIn(QSqlDatabase &db);
//! The same, with the settings at hand.
Result<QList<Account>> usableAccountsIn(QSqlDatabase &db, const QList<NetworkSetting> &settings);
//! Any account that a relay may name, switched off or not; NotFound.
Result<Account> accountIn(QSqlDatabase &db, const AccountId &id);

//! Which program kept the account's secret (SecretStore::keeper); empty: not known.
Result<QString> secretKeeperOf(QSqlDatabase &db, const AccountId &id);
//! In a job.
Result<void> setSecretKeeper(QSqlDatabase &db, const AccountId &id, const QString &program);

//! The id that the same account had here before it was disconnected, whose relays are its own;
//! empty: none is known.
Result<AccountId> earlierIdOf(QSqlDatabase &db, const Account &account);
//! In a job, of an account that is disconnected. Who it is at its network is not kept in words.
Result<void> noteEarlierId(QSqlDatabase &db, const Account &account);
//! In a job: of all of them, whose relays wait until their member is back.
Result<void> handOverEarlierIds(QSqlDatabase &db, const MemberId &from, const MemberId &to);

Result<bool> isOwnPageOn(QSqlDatabase &db, Network network);
//! In a job.
Result<void> setOwnPageOn(QSqlDatabase &db, Network network, bool on);

} // namespace Relais
