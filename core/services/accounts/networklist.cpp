// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/networklist.h"

#include "core/api/networks.h"
#include "core/domain/networktraits.h"
#include "core/services/accounts/accountlist.h"
#include "core/store/accountstore.h"
#include "core/store/profilestore.h"

#include <QJsonDocument>

namespace Relais {

using namespace Qt::StringLiterals;

Result<QList<NetworkSetting>> networkSettingsIn(QSqlDatabase &db)
{
    const auto kept = ProfileStore(db).value(u"networks"_s);
    if (!kept)
        return fail(kept.error());
    if (kept->isEmpty())
        return QList<NetworkSetting>();
    const auto settings =
        Api::networkSettingsFrom(QJsonDocument::fromJson(kept->toUtf8()).object());
    if (!settings)
        return fail(settings.error());
    return settings->networks;
}

Result<NetworkSetting> networkSettingIn(QSqlDatabase &db, Network network)
{
    const auto settings = networkSettingsIn(db);
    if (!settings)
        return fail(settings.error());
    for (const NetworkSetting &setting : *settings) {
        if (setting.network == network)
            return setting;
    }
    NetworkSetting none;
    none.network = network;
    return none;
}

Result<QList<Network>> offeredNetworks(QSqlDatabase &db)
{
    const auto settings = networkSettingsIn(db);
    if (!settings)
        return fail(settings.error());
    QList<Network> offered = familiarNetworks();
    for (const NetworkSetting &setting : *settings) {
        offered.removeAll(setting.network);
        if (setting.enabled)
            offered.append(setting.network);
    }
    const auto accounts = accountsIn(db);
    if (!accounts)
        return fail(accounts.error());
    QList<Network> used;
    for (const Account &account : *accounts)
        used.append(account.network);
    return joined(offered, used);
}

} // namespace Relais
