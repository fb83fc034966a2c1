// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/accountlist.h"

#include "core/domain/networktraits.h"
#include "core/services/accounts/networklist.h"
#include "core/store/accountstore.h"
#include "core/store/profilestore.h"

#include <QCryptographicHash>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
const QString choicePrefix = u"own-page-"_s;
const QString earlierPrefix = u"account-was:"_s;

QString earlierKey(const Account &account)
{
    const QStringList who { networkKey(account.network), account.remoteId,
        account.server.toString(), account.place };
    const QByteArray digest =
        QCryptographicHash::hash(who.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return earlierPrefix + QString::fromLatin1(digest.toHex());
}

//! Begins the keys of those that are put apart for a member.
QString apartEarlierPrefix(const MemberId &member)
{
    return u"account-was-of:"_s + member.value + u':';
}

//! The profile's values under keys that begin with from, under the same keys that begin with to.
Result<void> moveValues(QSqlDatabase &db, const QString &from, const QString &to)
{
    ProfileStore profile(db);
    const auto keys = profile.keysBeginning(from);
    if (!keys)
        return fail(keys.error());
    for (const QString &key : *keys) {
        const auto value = profile.value(key);
        if (!value)
            return fail(value.error());
        if (const auto set = profile.setValue(to + key.mid(from.size()), *value); !set)
            return set;
        if (const auto cleared = profile.setValue(key, {}); !cleared)
            return cleared;
    }
    return {};
}

//! What the person chose, where it differs from what is so from the start.
QString choiceKey(Network network)
{
    const bool atFirst = isOwnPageOnAtFirst(network);
    return choicePrefix + (atFirst ? u"off:"_s : u"on:"_s) + networkKey(network);
}

//! Its own page stands on the company's instance.
bool needsServer(Network network)
{
    return traitsOf(network).ownPage.contains("{server}"_L1);
}

Account implicit(Network network)
{
    Account account;
    account.id = implicitAccount(network);
    account.network = network;
    return account;
}

Result<QList<Account>> accountsWith(QSqlDatabase &db, const QList<NetworkSetting> &settings)
{
    auto accounts = AccountStore(db).all();
    if (!accounts)
        return accounts;
    const auto choices = ProfileStore(db).keysBeginning(choicePrefix);
    if (!choices)
        return fail(choices.error());
    QHash<Network, NetworkSetting> set;
    for (const NetworkSetting &setting : settings)
        set.insert(setting.network, setting);
    accounts->append(implicit(Network::Wall));
    for (const Network network : ownPageNetworks()) {
        const NetworkSetting setting = set.value(network, { .network = network });
        if (!hasOwnPage(setting)
            || choices->contains(choiceKey(network)) == isOwnPageOnAtFirst(network))
            continue;
        Account page = implicit(network);
        page.server = setting.server;
        accounts->append(page);
    }
    return accounts;
}
} // namespace

const QList<Network> &ownPageNetworks()
{
    static const QList<Network> networks = [] {
        QList<Network> list;
        for (const NetworkTraits &traits : networkTable()) {
            if (!traits.ownPage.isEmpty())
                list.append(traits.network);
        }
        return list;
    }();
    return networks;
}

bool hasOwnPage(const NetworkSetting &setting)
{
    return setting.enabled && ownPageNetworks().contains(setting.network)
        && (!needsServer(setting.network) || !setting.server.isEmpty());
}

bool isOwnPageOnAtFirst(Network network)
{
    const NetworkTraits &traits = traitsOf(network);
    return traits.pageAtFirst;
}

Result<QList<Account>> accountsIn(QSqlDatabase &db)
{
    const auto settings = networkSettingsIn(db);
    if (!settings)
        return fail(settings.error());
    return accountsWith(db, *settings);
}

Result<QList<Account>> usableAccountsIn(QSqlDatabase &db)
{
    const auto settings = networkSettingsIn(db);
    if (!settings)
        return fail(settings.error());
    return usableAccountsIn(db, *settings);
}

Result<QList<Account>> usableAccountsIn(QSqlDatabase &db, const QList<NetworkSetting> &settings)
{
    auto accounts = accountsWith(db, settings);
    if (!accounts)
        return accounts;
    for (const NetworkSetting &setting : settings) {
        if (!setting.enabled)
            accounts->removeIf(
                [&setting](const Account &one) { return one.network == setting.network; });
    }
    return accounts;
}

Result<Account> accountIn(QSqlDatabase &db, const AccountId &id)
{
    for (const Network network : allNetworks()) {
        if (implicitAccount(network) != id)
            continue;
        const auto setting = networkSettingIn(db, network);
        if (!setting)
            return fail(setting.error());
        Account account = implicit(network);
        account.server = setting->server;
        return account;
    }
    return AccountStore(db).find(id);
}

Result<QString> secretKeeperOf(QSqlDatabase &db, const AccountId &id)
{
    return ProfileStore(db).value(u"keychain-of:"_s + id.value);
}

Result<void> setSecretKeeper(QSqlDatabase &db, const AccountId &id, const QString &program)
{
    return ProfileStore(db).setValue(u"keychain-of:"_s + id.value, program);
}

Result<AccountId> earlierIdOf(QSqlDatabase &db, const Account &account)
{
    const auto id = ProfileStore(db).value(earlierKey(account));
    if (!id)
        return fail(id.error());
    return AccountId { *id };
}

Result<void> noteEarlierId(QSqlDatabase &db, const Account &account)
{
    return ProfileStore(db).setValue(earlierKey(account), account.id.value);
}

Result<void> handOverEarlierIds(QSqlDatabase &db, const MemberId &from, const MemberId &to)
{
    if (const auto apart = moveValues(db, earlierPrefix, apartEarlierPrefix(from)); !apart)
        return apart;
    return moveValues(db, apartEarlierPrefix(to), earlierPrefix);
}

Result<bool> isOwnPageOn(QSqlDatabase &db, Network network)
{
    const auto other = ProfileStore(db).value(choiceKey(network));
    if (!other)
        return fail(other.error());
    return other->isEmpty() == isOwnPageOnAtFirst(network);
}

Result<void> setOwnPageOn(QSqlDatabase &db, Network network, bool on)
{
    return ProfileStore(db).setValue(
        choiceKey(network), on == isOwnPageOnAtFirst(network) ? QString() : u"yes"_s);
}

} // namespace Relais
