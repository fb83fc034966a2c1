// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that misbehave: tests/support/fakeatproto.h. What goes well is tried on the reference
// server by tst_bluesky.

#include "core/domain/blueskyclient.h"
#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"
#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/bluesky/blueskyoauth.h"
#include "core/networks/oauthsecret.h"

#include "tests/support/fakeatproto.h"
#include "tests/support/sharedkeychain.h"

#include <QNetworkReply>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_BlueskyOAuth : public QObject {
    Q_OBJECT
    using Fault = FakeAtproto::Fault;

    std::unique_ptr<FakeAtproto> m_server;
    HttpClient m_http;
    QNetworkAccessManager m_browser; // follows the redirect to the loopback address
    std::unique_ptr<LoopbackReceiver> m_receiver;
    std::unique_ptr<BlueskyConnector> m_connector;
    QByteArray m_kept;
    QUrl m_opened;

    void browse(const QUrl &url)
    {
        m_opened = url;
        QNetworkReply *page = m_browser.get(QNetworkRequest(url));
        connect(page, &QNetworkReply::finished, page, &QObject::deleteLater);
    }
    SignInSurroundings around()
    {
        m_receiver = std::make_unique<LoopbackReceiver>();
        return { .receiver = m_receiver.get(),
            .openBrowser = [this](const QUrl &url) { browse(url); } };
    }
    Result<ConnectedAccount> signIn(const QString &handle = FakeAtproto::handle())
    {
        return QCoro::waitFor(
            m_connector->connect({ .server = m_server->url(), .handle = handle }, around()));
    }
    static Publication relayOf(const ConnectedAccount &connected)
    {
        Publication publication;
        publication.relay = { u"0190163d-8694-739b-aea5-000000000001"_s };
        publication.account = connected.account;
        publication.account.id = { u"account-1"_s };
        publication.secret = connected.secret;
        publication.text = u"Bonjour"_s;
        publication.createdAt = QDateTime::currentDateTimeUtc();
        return publication;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeAtproto>();
        m_kept.clear();
        SecretKeeper keeper;
        keeper.write = [this](AccountId, QByteArray secret) -> QCoro::Task<Result<void>> {
            m_kept = secret;
            co_return {};
        };
        m_connector = std::make_unique<BlueskyConnector>(
            m_http, BlueskyServices { m_server->url(), m_server->url(), {} }, keeper);
    }

    void theSignInKeepsTokensWithTheirKeyAndSaysWhenItEnds()
    {
        const auto connected = signIn();
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        QCOMPARE(connected->account.remoteId, FakeAtproto::did());
        QCOMPARE(connected->account.handle, QString(u'@' + FakeAtproto::handle()));
        QCOMPARE(connected->account.server, m_server->url());
        QCOMPARE(connected->lifetime, std::chrono::seconds(14 * 24 * 3600));
        const auto secret = OAuthSecret::fromBytes(connected->secret);
        QVERIFY(secret);
        QCOMPARE(secret->accessToken, u"access-1"_s);
        QVERIFY(DpopKey::fromBytes(secret->dpopKey));
    }
    void nothingOfTheRequestStandsInTheBrowsersAddress()
    {
        QVERIFY(signIn());
        const QUrlQuery query(m_opened);
        QCOMPARE(query.queryItems().size(), 2);
        QVERIFY(query.hasQueryItem(u"request_uri"_s));
        QCOMPARE(m_server->pushed().value(u"login_hint"_s), FakeAtproto::handle());
    }
    void theLoopbackClientNamesItsRedirectWithoutPortAndItsScope()
    {
        QVERIFY(signIn());
        const QUrl client(m_server->pushed().value(u"client_id"_s));
        QCOMPARE(client.adjusted(QUrl::RemoveQuery), QUrl(u"http://localhost"_s));
        const QUrlQuery query(client);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
            u"http://127.0.0.1/relais/callback"_s);
        QCOMPARE(m_server->pushed().value(u"scope"_s), blueskyScopes());
        QVERIFY(QUrl(m_server->pushed().value(u"redirect_uri"_s)).port() > 0);
    }
    void thePublishedClientComesBackByTheCompanysAddress()
    {
        const QString client = u"https://relais.example/v1/networks/bluesky/client.json"_s;
        SignInSurroundings surroundings = around();
        surroundings.returnPage = QUrl(u"https://relais.example/v1/networks/return"_s);
        surroundings.openBrowser = [this](const QUrl &) { // as the company's server goes on
            const QString state = m_server->pushed().value(u"state"_s);
            QUrl back(u"http://127.0.0.1:%1/relais/callback"_s.arg(state.section(u'.', 0, 0)));
            back.setQuery(QUrlQuery { { u"code"_s, m_server->grant() }, { u"state"_s, state },
                { u"iss"_s, m_server->issuer() } });
            browse(back);
        };
        const auto connected = QCoro::waitFor(
            m_connector->connect({ .server = m_server->url(), .clientId = client }, surroundings));
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        QCOMPARE(m_server->pushed().value(u"client_id"_s), client);
        QCOMPARE(m_server->pushed().value(u"redirect_uri"_s),
            u"https://relais.example/v1/networks/return"_s);
        surroundings.returnPage = QUrl(u"https://elsewhere.example/v1/networks/return"_s);
        m_receiver = std::make_unique<LoopbackReceiver>();
        surroundings.receiver = m_receiver.get();
        surroundings.openBrowser = [this](const QUrl &url) { browse(url); };
        QVERIFY(QCoro::waitFor(
            m_connector->connect({ .server = m_server->url(), .clientId = client }, surroundings)));
        QVERIFY(m_server->pushed().value(u"client_id"_s).startsWith(u"http://localhost?"_s));
    }
    void aMissingNonceIsTakenAndGivenEverywhere()
    {
        const auto connected = signIn();
        QVERIFY(connected);
        const auto pushes = m_server->requests(u"/oauth/par"_s);
        QCOMPARE(pushes.size(), 2);
        QVERIFY(!FakeAtproto::proofOf(pushes.first()).contains("nonce"_L1));
        QCOMPARE(FakeAtproto::proofOf(pushes.last())["nonce"_L1].toString(), u"nonce-1"_s);
        m_server->changeNonce(); // the resource server asks anew
        const auto post = QCoro::waitFor(m_connector->publish(relayOf(*connected)));
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(m_server->posts(), 1);
        m_server->changeNonce();
        m_server->expireAccess(); // and the token endpoint
        QVERIFY(QCoro::waitFor(m_connector->publish(relayOf(*connected))));
        QCOMPARE(m_server->posts(), 2);
    }
    void eachProofIsUsedOnce()
    {
        QVERIFY(signIn());
        QSet<QString> ids;
        int proofs = 0;
        for (const QString &path : { u"/oauth/par"_s, u"/oauth/token"_s }) {
            for (const ServerRequest &request : m_server->requests(path)) {
                const QJsonObject proof = FakeAtproto::proofOf(request);
                ids.insert(proof["jti"_L1].toString());
                QCOMPARE(proof["htu"_L1].toString(), QString(m_server->issuer() + path));
                ++proofs;
            }
        }
        QCOMPARE(ids.size(), proofs);
    }
    void whatMisbehavesIsNotSignedInTo_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another issuer comes back") << Fault::WrongIss << u"wrong-issuer"_s;
        QTest::newRow("no issuer comes back") << Fault::NoIss << u"wrong-issuer"_s;
        QTest::newRow("metadata of another") << Fault::OtherIssuer << u"wrong-issuer"_s;
        QTest::newRow("a nonce that is not given") << Fault::NonceUnsaid << QString();
        QTest::newRow("tokens without key") << Fault::BearerTokens << QString();
    }
    void whatMisbehavesIsNotSignedInTo()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, reason);
        m_server->setFaults({ fault });
        const auto connected = signIn();
        QVERIFY(!connected);
        QCOMPARE(connected.error().reason, reason);
        if (fault != Fault::BearerTokens)
            QVERIFY(m_server->requests(u"/oauth/token"_s).isEmpty());
    }
    void anAccountOfAnotherServerIsNotTakenAndItsTokensAreGivenBack()
    {
        m_server->setFaults({ Fault::WrongSub });
        const auto named = signIn();
        QCOMPARE(named.error().reason, u"other-account"_s);
        const auto unnamed = signIn({});
        QCOMPARE(unnamed.error().reason, u"wrong-identity"_s);
        QCOMPARE(m_server->revoked(), QStringList({ u"refresh-1"_s, u"refresh-2"_s }));
    }
    void manyRequestsRenewOnceAndTheNewTokensAreKeptWithTheirKey()
    {
        const auto connected = signIn();
        QVERIFY(connected);
        m_server->expireAccess();
        int done = 0;
        for (int i = 0; i < 5; ++i)
            m_connector->publish(relayOf(*connected)).then([&done](Result<PublishedPost> post) {
                done += post ? 1 : 0;
            });
        QTRY_COMPARE(done, 5);
        QCOMPARE(m_server->renewals(), 1);
        const auto kept = OAuthSecret::fromBytes(m_kept);
        QVERIFY(kept);
        QCOMPARE(kept->refreshToken, u"refresh-2"_s);
        QCOMPARE(kept->dpopKey, OAuthSecret::fromBytes(connected->secret)->dpopKey);
    }
    void twoProgramsOnOneProfileRenewOnce()
    {
        const auto connected = signIn();
        QVERIFY(connected);
        SharedKeychain keychain;
        keychain.entries.insert(relayOf(*connected).account.id.value, connected->secret);
        const BlueskyServices services { m_server->url(), m_server->url(), {} };
        BlueskyConnector window(m_http, services, keychain.keeper());
        BlueskyConnector cli(m_http, services, keychain.keeper());
        m_server->expireAccess();
        int posted = 0;
        for (BlueskyConnector *program : { &window, &cli })
            program->publish(relayOf(*connected)).then([&posted](Result<PublishedPost> post) {
                posted += post ? 1 : 0;
            });
        QTRY_COMPARE(posted, 2);
        QCOMPARE(m_server->renewals(), 1);
    }
    void anEndedSessionAsksToSignInAgain()
    {
        const auto connected = signIn();
        QVERIFY(connected);
        m_server->expireAccess();
        m_server->endSession();
        const auto post = QCoro::waitFor(m_connector->publish(relayOf(*connected)));
        QCOMPARE(post.error().code, ErrorCode::Unauthorized);
        QCOMPARE(m_server->posts(), 0);
    }
    void disconnectingRevokesTheTokens()
    {
        const auto connected = signIn();
        QVERIFY(connected);
        QVERIFY(QCoro::waitFor(m_connector->revoke(connected->account, connected->secret)));
        QCOMPARE(m_server->revoked(), QStringList({ u"refresh-1"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyOAuth)
#include "tst_blueskyoauth.moc"
