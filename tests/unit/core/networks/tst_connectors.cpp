// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/connectors.h"

#include "core/net/httpclient.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

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
        for (const Network network : { Network::Facebook, Network::WhatsApp, Network::Email,
                 Network::Xing, Network::Unknown }) {
            Connector &connector = connectors.of(network);
            QCOMPARE(connector.capabilities().publishing, Capabilities::Publishing::OwnPage);
            QVERIFY(!connector.capabilities().readsCounts());
            QVERIFY(!connector.capabilities().ownPageReason.isEmpty());
            const auto published = QCoro::waitFor(connector.publish({}));
            QCOMPARE(published.error().code, ErrorCode::Unsupported);
            QCOMPARE(published.error().reason, u"own-page"_s);
            QCOMPARE(QCoro::waitFor(connector.lookUp({}))->lookup, Lookup::CannotTell);
        }
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
