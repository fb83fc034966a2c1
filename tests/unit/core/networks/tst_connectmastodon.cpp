// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a fake Mastodon: tests/support/fakemastodon.h.

#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"
#include "core/networks/mastodon/connectmastodon.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"

#include "tests/support/fakemastodon.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_ConnectMastodon : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeMastodon> m_server;
    HttpClient m_http;
    QNetworkAccessManager m_browser; // follows the redirect to the loopback address
    std::unique_ptr<LoopbackReceiver> m_receiver;
    QUrl m_opened;

    Result<ConnectedAccount> connectBy(std::function<void(QUrl)> openBrowser, QUrl instance = {})
    {
        return QCoro::waitFor(connectMastodon(&m_http,
            { .receiver = m_receiver.get(), .openBrowser = std::move(openBrowser) },
            { .server = instance.isEmpty() ? m_server->url() : instance }));
    }
    void browse(const QUrl &url)
    {
        m_opened = url;
        QNetworkReply *page = m_browser.get(QNetworkRequest(url));
        connect(page, &QNetworkReply::finished, page, &QObject::deleteLater);
    }
    auto openBrowser()
    {
        return [this](QUrl url) { browse(url); };
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeMastodon>();
        m_receiver = std::make_unique<LoopbackReceiver>();
    }

    void signingInYieldsTheAccountItsLimitsAndAToken()
    {
        const Result<ConnectedAccount> connected = connectBy(openBrowser());
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        const Account &account = connected->account;
        QCOMPARE(account.network, Network::Mastodon);
        QCOMPARE(account.handle, u"@lea@fake.example"_s);
        QCOMPARE(account.displayName, u"Léa Norvane"_s);
        QCOMPARE(account.remoteId, FakeMastodon::accountId());
        QCOMPARE(account.maxLength, 500);
        QCOMPARE(account.linkLength, 23);
        QCOMPARE(account.maxImageBytes, 16'777'216);
        MastodonConnector connector(m_http);
        Publication publication;
        publication.account = account;
        publication.secret = connected->secret;
        publication.text = u"Bonjour"_s;
        QVERIFY(QCoro::waitFor(connector.publish(publication)));
    }
    void aTokenThatEndsByItselfIsKnownToEnd()
    {
        const Result<ConnectedAccount> lasting = connectBy(openBrowser());
        QVERIFY(lasting);
        QCOMPARE(lasting->lifetime, std::chrono::seconds(0)); // Mastodon's does not
        m_receiver = std::make_unique<LoopbackReceiver>();
        m_server->setLifetime(8'640'000);
        const Result<ConnectedAccount> ending = connectBy(openBrowser());
        QVERIFY(ending);
        QCOMPARE(ending->lifetime, std::chrono::seconds(8'640'000));
    }
    void disconnectingRevokesTheToken()
    {
        const Result<ConnectedAccount> connected = connectBy(openBrowser());
        QVERIFY(connected);
        const QString token =
            QJsonDocument::fromJson(connected->secret)["accessToken"_L1].toString();
        QVERIFY(m_server->takes(token));
        MastodonConnector connector(m_http);
        QVERIFY(QCoro::waitFor(connector.revoke(connected->account, connected->secret)));
        QVERIFY(!m_server->takes(token));
    }
    void limitsAreTheServersOwn_data()
    {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("handle");
        QTest::addColumn<int>("maxLength");
        QTest::addColumn<int>("linkLength");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<int>("altLength");
        QTest::newRow("Mastodon") << u"mastodon-instance-v2.json"_s << u"@lea@mastodon.example"_s
                                  << 500 << 23 << 4 << 1500;
        QTest::newRow("GoToSocial")
            << u"gotosocial-instance-v2.json"_s << u"@lea@gts.example"_s << 5000 << -1 << 6 << 1500;
        QTest::newRow("Pleroma") << u"pleroma-instance-v1.json"_s << u"@lea@127.0.0.1"_s << 5000
                                 << -2 << 0 << 0;
    }
    void limitsAreTheServersOwn()
    {
        QFETCH(QString, recorded);
        QFile file(QStringLiteral(RELAIS_TEST_DATA "/networks/") + recorded);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_server->setInstance(file.readAll());
        const Result<ConnectedAccount> connected = connectBy(openBrowser());
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        QTEST(connected->account.handle, "handle");
        QTEST(connected->account.maxLength, "maxLength");
        QTEST(connected->account.linkLength, "linkLength");
        QTEST(connected->account.maxPictures, "pictures");
        QTEST(connected->account.maxAltLength, "altLength");
    }
    void limitsThatTheServerChangesAreReadAgain()
    {
        const Result<ConnectedAccount> connected = connectBy(openBrowser());
        QVERIFY(connected);
        MastodonConnector connector(m_http);
        QVERIFY(connector.capabilities().readsLimits);
        m_server->setInstance(
            R"({"version": "4.5.0", "configuration": {"statuses": {"max_characters": 800,
            "max_media_attachments": 8, "characters_reserved_per_url": 23},
            "media_attachments": {"description_limit": 3000, "image_size_limit": 1000}}})");
        const auto again = QCoro::waitFor(connector.withLimits(connected->account));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        Account expected = connected->account;
        expected.maxLength = 800;
        expected.maxPictures = 8;
        expected.maxAltLength = 3000;
        expected.maxImageBytes = 1000;
        QCOMPARE(*again, expected);
    }
    void theBrowserIsSentWithAChallengeAndTheLeastScopes()
    {
        QVERIFY(connectBy(openBrowser()));
        const QUrlQuery query(m_opened);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(query.queryItemValue(u"state"_s).size() >= 22);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded),
            u"profile read:statuses write:statuses write:media"_s);
        QVERIFY(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)
                .startsWith(u"http://127.0.0.1:"_s));
    }
    void anOlderServerIsSignedInToWithoutChallenge()
    {
        m_server->setOld(true);
        QVERIFY(connectBy(openBrowser()));
        const QUrlQuery query(m_opened);
        QVERIFY(!query.hasQueryItem(u"code_challenge"_s));
        QVERIFY(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded).contains(u"read:accounts"_s));
    }
    // A server that has all of it would be signed in to without.
    void whatAServerCouldNotSayIsNotTakenForAnOlderServers()
    {
        m_server->setCutsMetadata(true);
        m_opened.clear();
        const Result<ConnectedAccount> broken = connectBy(openBrowser());
        QVERIFY(!broken);
        QVERIFY2(broken.error().isTransient(), qPrintable(broken.error().detail));
        QVERIFY(m_opened.isEmpty());
        m_server->setCutsMetadata(false);
        m_receiver = std::make_unique<LoopbackReceiver>();
        QVERIFY(connectBy(openBrowser()));
    }
    void anotherServersAnswerIsNotTaken()
    {
        const auto mixedUp = [this](QUrl url) {
            const QUrlQuery query(url);
            QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            back.setQuery(u"code=stolen&iss=https://evil.example&state="_s
                + query.queryItemValue(u"state"_s));
            browse(back);
        };
        QCOMPARE(connectBy(mixedUp).error().reason, u"wrong-issuer"_s);
        for (const ServerRequest &request : m_server->requests())
            QVERIFY(request.path != u"/oauth/token"_s);
    }
    void aServerCannotHaveAnothersAnswerTaken()
    {
        // As if it had sent the person on to the other one, whose answer names that one.
        for (const QString &other : { u"https://mastodon.example/"_s, u"nobody"_s }) {
            m_receiver = std::make_unique<LoopbackReceiver>();
            m_server->setIssuer(other);
            QCOMPARE(connectBy(openBrowser()).error().reason, u"wrong-issuer"_s);
        }
        for (const ServerRequest &request : m_server->requests())
            QVERIFY(request.path != u"/oauth/token"_s);
    }
    void anAnswerThatNamesNoServerIsNotTakenWhereOneIsPromised()
    {
        const auto silent = [this](QUrl url) {
            const QUrlQuery query(url);
            QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            back.setQuery(u"code=stolen&state="_s + query.queryItemValue(u"state"_s));
            browse(back);
        };
        QCOMPARE(connectBy(silent).error().reason, u"wrong-issuer"_s);
        m_receiver = std::make_unique<LoopbackReceiver>();
        m_server->setOld(true); // without metadata nothing is promised
        QVERIFY(connectBy(silent).error().reason != u"wrong-issuer"_s);
    }
    void aRefusalOfThePersonIsSaid()
    {
        const auto refuse = [this](QUrl url) {
            const QUrlQuery query(url);
            QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            back.setQuery(u"error=access_denied&state="_s + query.queryItemValue(u"state"_s));
            browse(back);
        };
        QCOMPARE(connectBy(refuse).error().reason, u"refused-by-person"_s);
    }
    void givingUpEndsTheSignIn()
    {
        const auto giveUp = [this](QUrl) { m_receiver->cancel(); };
        QCOMPARE(connectBy(giveUp).error().code, ErrorCode::Cancelled);
        m_receiver = std::make_unique<LoopbackReceiver>();
        const auto closeWindow = [this](QUrl) { m_receiver.reset(); };
        QCOMPARE(connectBy(closeWindow).error().code, ErrorCode::Cancelled);
    }
    void whatIsNoMastodonIsToldApart()
    {
        const HttpServer other(
            [](const ServerRequest &) { return ServerAnswer { .status = 404 }; });
        QCOMPARE(connectBy(openBrowser(), other.url()).error().reason, u"not-mastodon"_s);
        const QUrl clear(u"http://mastodon.example"_s);
        QCOMPARE(connectBy(openBrowser(), clear).error().reason, u"bad-address"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ConnectMastodon)
#include "tst_connectmastodon.moc"
