// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accountlist.h"

#include "core/store/accountstore.h"
#include "core/store/profilestore.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
QString offKey(Network network)
{
    return u"own-page-off:"_s + networkKey(network);
}

Account implicit(Network network)
{
    Account account;
    account.id = implicitAccount(network);
    account.network = network;
    return account;
}
} // namespace

const QList<Network> &ownPageNetworks()
{
    static const QList<Network> networks { Network::LinkedIn, Network::X, Network::Facebook,
        Network::Threads, Network::WhatsApp, Network::Email };
    return networks;
}

Result<QList<Account>> accountsIn(QSqlDatabase &db)
{
    auto accounts = AccountStore(db).all();
    if (!accounts)
        return accounts;
    accounts->append(implicit(Network::Wall));
    for (const Network network : ownPageNetworks()) {
        const auto on = isOwnPageOn(db, network);
        if (!on)
            return fail(on.error());
        if (*on)
            accounts->append(implicit(network));
    }
    return accounts;
}

Result<Account> accountIn(QSqlDatabase &db, const AccountId &id)
{
    for (const Network network : allNetworks()) {
        if (implicitAccount(network) == id)
            return implicit(network);
    }
    return AccountStore(db).find(id);
}

Result<bool> isOwnPageOn(QSqlDatabase &db, Network network)
{
    const auto off = ProfileStore(db).value(offKey(network));
    if (!off)
        return fail(off.error());
    return off->isEmpty();
}

Result<void> setOwnPageOn(QSqlDatabase &db, Network network, bool on)
{
    return ProfileStore(db).setValue(offKey(network), on ? QString() : u"yes"_s);
}

} // namespace Relais
