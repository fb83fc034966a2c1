// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/networklist.h"

#include "core/api/networks.h"
#include "core/domain/networktraits.h"
#include "core/services/accounts/accountlist.h"
#include "core/store/accountstore.h"
#include "core/store/profilestore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

//! As the sync keeps what the organization's admin set.
void set(StoreFixture &fixture, const QList<NetworkSetting> &networks)
{
    const NetworkSettings settings { networks };
    const QString json =
        QString::fromUtf8(QJsonDocument(Api::toJson(settings)).toJson(QJsonDocument::Compact));
    const auto written = fixture.write([json](QSqlDatabase &db) {
        return ProfileStore(db).setValue(Api::networkSettingsId(), json);
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
}

QList<Network> pagesIn(StoreFixture &fixture)
{
    QList<Network> networks;
    const auto accounts = accountsIn(fixture.reader());
    for (const Account &account : *accounts) {
        if (account.network != Network::Wall)
            networks.append(account.network);
    }
    return networks;
}

} // namespace

class TestNetworkList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutASettingAllIsAsEverywhere()
    {
        StoreFixture fixture;
        QCOMPARE(*offeredNetworks(fixture.reader()), familiarNetworks());
        QCOMPARE(pagesIn(fixture),
            (QList<Network> { Network::LinkedIn, Network::X, Network::Facebook, Network::Threads,
                Network::WhatsApp, Network::Email }));
    }
    void aNetworkThatIsSwitchedOffIsOfferedToNobody()
    {
        StoreFixture fixture;
        Account account;
        account.id = { u"a1"_s };
        account.network = Network::Bluesky;
        QVERIFY(
            fixture.write([account](QSqlDatabase &db) { return AccountStore(db).put(account); }));
        const auto isUsable = [&fixture](Network network) {
            const auto usable = usableAccountsIn(fixture.reader());
            return usable
                && std::any_of(usable->cbegin(), usable->cend(),
                    [network](const Account &one) { return one.network == network; });
        };
        QVERIFY(isUsable(Network::Bluesky));
        set(fixture,
            { { .network = Network::WhatsApp, .enabled = false },
                { .network = Network::Bluesky, .enabled = false } });
        QVERIFY(!offeredNetworks(fixture.reader())->contains(Network::WhatsApp));
        QVERIFY(!pagesIn(fixture).contains(Network::WhatsApp));
        // The account can still be seen, to be disconnected, but not be relayed to.
        QVERIFY(offeredNetworks(fixture.reader())->contains(Network::Bluesky));
        QVERIFY(!isUsable(Network::Bluesky));
        QVERIFY(isUsable(Network::Wall));
    }
    void anInstanceOfTheCompanyGivesItsOwnPageAnAddress()
    {
        StoreFixture fixture;
        const auto on = [](QSqlDatabase &db) { return setOwnPageOn(db, Network::Jive, true); };
        QVERIFY(fixture.write(on));
        QVERIFY(!pagesIn(fixture).contains(Network::Jive));
        set(fixture,
            { { .network = Network::Jive, .server = QUrl(u"https://jive.norvane.example"_s) } });
        QVERIFY(pagesIn(fixture).contains(Network::Jive));
        QVERIFY(offeredNetworks(fixture.reader())->contains(Network::Jive));
        const auto account = accountIn(fixture.reader(), implicitAccount(Network::Jive));
        QCOMPARE(account->server, QUrl(u"https://jive.norvane.example"_s));
    }
    void aPageIsOnOnlyAfterThePersonSaidSoAndStaysOff()
    {
        StoreFixture fixture;
        for (const bool on : { true, false }) {
            for (const Network network : { Network::Telegram, Network::X }) {
                QVERIFY(fixture.write(
                    [network, on](QSqlDatabase &db) { return setOwnPageOn(db, network, on); }));
                QCOMPARE(pagesIn(fixture).contains(network), on);
                QCOMPARE(*isOwnPageOn(fixture.reader(), network), on);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNetworkList)
#include "tst_networklist.moc"
