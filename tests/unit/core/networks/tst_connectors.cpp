// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/connectors.h"

#include "core/domain/networktraits.h"
#include "core/net/httpclient.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

//! As the table of the README has it; a network that is added has its row here.
struct Reached {
    const char *key;
    bool byApi;
    bool byWebhook;
};
constexpr Reached reached[] {
    { "wall", true, false },
    { "bluesky", true, false },
    { "mastodon", true, false },
    { "misskey", true, false },
    { "x", true, false },
    { "linkedin", true, false },
    { "threads", true, false },
    { "instagram", true, false },
    { "pinterest", true, false },
    { "facebook", false, false },
    { "reddit", false, false },
    { "youtube", false, false },
    { "tiktok", false, false },
    { "whatsapp", false, false },
    { "telegram", false, false },
    { "xing", false, false },
    { "snapchat", false, false },
    { "email", false, false },
    { "slack", true, true },
    { "teams", true, true },
    { "viva-engage", true, false },
    { "chatter", true, false },
    { "mattermost", true, true },
    { "rocket-chat", true, true },
    { "matrix", true, false },
    { "talkspirit", true, true },
    { "jive", false, false },
    { "connections", false, false },
    { "jamespot", false, false },
};

} // namespace

class tst_Connectors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNetworkHasAConnectorThatKnowsItsName()
    {
        HttpClient http;
        const Connectors connectors({ .http = http });
        for (const Network network : allNetworks())
            QCOMPARE(connectors.of(network).network(), network);
    }
    void anOwnPageNeverClaimsToHavePublished()
    {
        HttpClient http;
        const Connectors connectors({ .http = http });
        int pages = 0;
        for (const NetworkTraits &traits : networkTable()) {
            Connector &connector = connectors.of(traits.network);
            if (connector.capabilities().publishing != Capabilities::Publishing::OwnPage)
                continue;
            ++pages;
            QVERIFY2(!connector.capabilities().readsCounts(), traits.key.data());
            QVERIFY(!connector.capabilities().ownPageReason.isEmpty());
            const auto published = QCoro::waitFor(connector.publish({}));
            QCOMPARE(published.error().code, ErrorCode::Unsupported);
            QCOMPARE(published.error().reason, u"own-page"_s);
            QCOMPARE(QCoro::waitFor(connector.lookUp({}))->lookup, Lookup::CannotTell);
        }
        QVERIFY(pages > 0);
    }
    void everyNetworkIsReachedAsPeopleAreTold()
    {
        HttpClient http;
        const Connectors connectors({ .http = http });
        QStringList told;
        for (const Reached &one : reached) {
            const QString key = QString::fromLatin1(one.key);
            const std::optional<Network> network = networkFromKey(key);
            QVERIFY2(network.has_value(), one.key);
            const Capabilities can = connectors.of(*network).capabilities();
            QVERIFY2((can.publishing == Capabilities::Publishing::ByApi) == one.byApi, one.key);
            QVERIFY2(can.takesWebhook == one.byWebhook, one.key);
            QVERIFY2(can.ownPageReason.isEmpty() == one.byApi, one.key);
            told.append(key);
        }
        for (const Network network : allNetworks())
            QVERIFY2(told.contains(networkKey(network)), qPrintable(networkKey(network)));
    }
    void whateverIsConnectedSaysHowItEnds()
    {
        HttpClient http;
        const Connectors connectors({ .http = http });
        const QUrl server(u"https://own.example/"_s);
        for (const Network network : allNetworks()) {
            const Capabilities can = connectors.of(network).capabilities();
            const bool isConnected = can.signIn != Capabilities::SignIn::None
                && can.signIn != Capabilities::SignIn::Webhook;
            QVERIFY2((can.ending != Capabilities::Ending::Nothing) == isConnected,
                qPrintable(networkKey(network)));
            const bool byPerson = can.ending == Capabilities::Ending::ByPerson
                || can.ending == Capabilities::Ending::Either;
            const QUrl page = can.grantsPageOf(server);
            QVERIFY2(!byPerson || (page.isValid() && page.scheme() == u"https"_s),
                qPrintable(networkKey(network)));
        }
        const Capabilities mastodon = connectors.of(Network::Mastodon).capabilities();
        QCOMPARE(mastodon.grantsPageOf(server),
            QUrl(u"https://own.example/oauth/authorized_applications"_s));
    }
    void theWallIsTheSessions()
    {
        HttpClient http;
        Publication asked;
        const auto publish = [&asked](
                                 Publication publication) -> QCoro::Task<Result<PublishedPost>> {
            asked = publication;
            co_return PublishedPost { u"w1"_s, {} };
        };
        const auto lookUp = [](Publication) -> QCoro::Task<Result<LookupResult>> {
            co_return LookupResult { Lookup::SurelyAbsent, {} };
        };
        const Connectors connectors(
            { .http = http, .publishOnWall = publish, .lookUpOnWall = lookUp });
        Publication publication;
        publication.relay = { u"r1"_s };
        Connector &wall = connectors.of(Network::Wall);
        QCOMPARE(QCoro::waitFor(wall.publish(publication))->postId, u"w1"_s);
        QCOMPARE(asked.relay, publication.relay);
        QCOMPARE(QCoro::waitFor(wall.lookUp(publication))->lookup, Lookup::SurelyAbsent);
    }
    void withoutASessionTheWallAsksToSignIn()
    {
        HttpClient http;
        const Connectors connectors({ .http = http });
        const auto published = QCoro::waitFor(connectors.of(Network::Wall).publish({}));
        QCOMPARE(published.error().code, ErrorCode::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(tst_Connectors)
#include "tst_connectors.moc"
