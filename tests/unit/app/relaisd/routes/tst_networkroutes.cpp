// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What relaisd does for networks: settings that clients get, the exchange of codes with the
// company's secret, webhooks. The network is a server of the test's own in a token endpoint's
// place.

#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/networks/tokencall.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "app/relaisd/routes/changesreader.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"
#include "tests/support/httpserver.h"
#include "tests/unit/app/relaisd/company.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QMutex>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::ServerAnswer;
using Relais::Test::ServerRequest;

namespace {
const QByteArray companySecret = "canary-company-secret-71f3";
const QString canaryCode = u"canary-code-5ab0"_s;
const QString token = u"canary-token-9c44"_s;
const QString webhook = u"https://hooks.slack.example/T1/canary-hook-0d1e"_s;
} // namespace

class TestNetworkRoutes final : public QObject {
    Q_OBJECT

    struct Desk {
        Company company;
        TokenCall tokens;
        QList<ServerRequest> asked;
        ServerAnswer says = Test::jsonAnswer(200,
            QJsonDocument(QJsonObject { { u"access_token"_s, token }, { u"expires_in"_s, 5184000 },
                              { u"id_token"_s, u"nobody asked for this"_s } })
                .toJson());
        Test::HttpServer network { [this](const ServerRequest &request) {
            asked.append(request);
            return says;
        } };
        RouteContext context { &company.clock, nullptr, company.dir.path(),
            QUrl(u"https://relais.example"_s), nullptr, nullptr, &tokens,
            [this](QUrl url) { return network.url(url.path()); } };
        QList<Route> routes = networkRoutes(context);

        void set(const StoredNetwork &stored)
        {
            Test::must(NetworkRepository(company.db).put(stored, company.clock.now()));
        }
        void setLinkedIn() { setApp(Network::LinkedIn); }
        void setApp(Network named)
        {
            const SealKey key = SealKey::ensure(company.dir.path()).value();
            StoredNetwork stored;
            stored.setting.network = named;
            stored.setting.clientId = u"client-1"_s;
            stored.sealedSecret = key.seal(companySecret);
            set(stored);
        }
        Response call(const QString &pattern, const Request &request)
        {
            for (const Route &route : std::as_const(routes)) {
                if (route.pattern != pattern)
                    continue;
                if (route.instant)
                    return *route.instant(request);
                if (route.read)
                    return route.read(request, company.db);
                QMutex mutex;
                std::optional<Response> said;
                route.later(request, company.db, [&](Response response) {
                    const QMutexLocker lock(&mutex);
                    said = std::move(response);
                });
                const bool came = QTest::qWaitFor([&] {
                    const QMutexLocker lock(&mutex);
                    return said.has_value();
                });
                return came ? *said : Response { .status = 501 };
            }
            return { .status = 501 };
        }
        Response write(const QByteArray &method, const QString &pattern, const QString &word,
            const QJsonObject &body)
        {
            Request request;
            request.parameters.insert(u"network"_s, word);
            request.body = QJsonDocument(body).toJson();
            for (const Route &route : std::as_const(routes)) {
                if (route.pattern == pattern && route.method == method)
                    return route.write(request, company.db);
            }
            return { .status = 501 };
        }
        Response change(const QString &word, const QJsonObject &body)
        {
            return write("PATCH", Api::Routes::network(u"{network}"_s), word, body);
        }
        Response giveWebhook(const QString &word, const QString &url)
        {
            return write(
                "PUT", Api::Routes::networkWebhook(u"{network}"_s), word, { { u"url"_s, url } });
        }
        Response exchange(const QJsonObject &change = {}, const QString &word = u"linkedin"_s)
        {
            QJsonObject body { { u"grant_type"_s, u"authorization_code"_s },
                { u"code"_s, canaryCode }, { u"client_id"_s, u"client-1"_s },
                { u"redirect_uri"_s, u"http://127.0.0.1:47501/relais/callback"_s } };
            for (auto it = change.begin(); it != change.end(); ++it)
                body[it.key()] = it.value();
            Request request;
            request.parameters.insert(u"network"_s, word);
            request.body = QJsonDocument(body).toJson();
            return call(Api::Routes::networkExchange(u"{network}"_s), request);
        }
        Response end(const QString &word, const QString &clientId, const QString &ended)
        {
            const QJsonObject body { { u"client_id"_s, clientId }, { u"token"_s, ended } };
            Request request;
            request.parameters.insert(u"network"_s, word);
            request.body = QJsonDocument(body).toJson();
            return call(Api::Routes::networkRevocation(u"{network}"_s), request);
        }
    };
    static QJsonObject json(const Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }

private Q_SLOTS:
    void aCodeIsSwappedWithTheCompanysSecret()
    {
        Desk desk;
        desk.setLinkedIn();
        const Response response = desk.exchange();
        QCOMPARE(response.status, 200);
        QCOMPARE(json(response),
            (QJsonObject { { u"access_token"_s, token }, { u"expires_in"_s, 5184000 } }));
        QCOMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked.first().path, u"/oauth/v2/accessToken"_s);
        const QUrlQuery form(QString::fromUtf8(desk.asked.first().body));
        QCOMPARE(form.queryItemValue(u"client_secret"_s), QString::fromUtf8(companySecret));
        QCOMPARE(form.queryItemValue(u"code"_s), canaryCode);
        QVERIFY(!response.body.contains(companySecret));
    }
    void aRefreshTokenIsRenewedWithTheCompanysSecret()
    {
        Desk desk;
        desk.setApp(Network::Pinterest);
        const QJsonObject renewal { { u"grant_type"_s, u"refresh_token"_s },
            { u"refresh_token"_s, u"canary-refresh"_s } };
        QCOMPARE(desk.exchange(renewal, u"pinterest"_s).status, 200);
        QCOMPARE(desk.asked.size(), 1);
        const ServerRequest asked = desk.asked.first();
        QCOMPARE(asked.path, u"/v5/oauth/token"_s);
        QCOMPARE(asked.headers.value("authorization"),
            QByteArray("Basic " + QByteArray("client-1:" + companySecret).toBase64()));
        const QUrlQuery form(QString::fromUtf8(asked.body));
        QCOMPARE(form.queryItemValue(u"grant_type"_s), u"refresh_token"_s);
        QCOMPARE(form.queryItemValue(u"refresh_token"_s), u"canary-refresh"_s);
        QVERIFY(!form.hasQueryItem(u"code"_s) && !form.hasQueryItem(u"client_secret"_s));

        // Its first one is asked for as one that can be renewed for ever.
        QCOMPARE(desk.exchange({}, u"pinterest"_s).status, 200);
        const QUrlQuery first(QString::fromUtf8(desk.asked.last().body));
        QCOMPARE(first.queryItemValue(u"continuous_refresh"_s), u"true"_s);

        QJsonObject none = renewal;
        none[u"refresh_token"_s] = QString();
        QCOMPARE(desk.exchange(none, u"pinterest"_s).status, 422);
        desk.setLinkedIn();
        QCOMPARE(desk.exchange(renewal).status, 404);
        QCOMPARE(desk.asked.size(), 2);
    }
    void aTokenIsEndedWithTheCompanysSecret()
    {
        Desk desk;
        desk.setLinkedIn();
        desk.says = { .status = 200 }; // it need not say anything
        QCOMPARE(desk.end(u"linkedin"_s, u"client-1"_s, token).status, 204);
        QCOMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked.first().path, u"/oauth/v2/revoke"_s);
        const QUrlQuery form(QString::fromUtf8(desk.asked.first().body));
        QCOMPARE(form.queryItemValue(u"token"_s), token);
        QCOMPARE(form.queryItemValue(u"client_secret"_s), QString::fromUtf8(companySecret));
        desk.says = Test::jsonAnswer(400, "{\"error\":\"secret stuff\"}");
        const Response refused = desk.end(u"linkedin"_s, u"client-1"_s, token);
        QCOMPARE(refused.status, 422);
        QVERIFY(!refused.body.contains("secret stuff"));

        QCOMPARE(desk.end(u"linkedin"_s, u"evil"_s, token).status, 422);
        QCOMPARE(desk.end(u"linkedin"_s, u"client-1"_s, {}).status, 422);
        QCOMPARE(desk.end(u"threads"_s, u"client-1"_s, token).status, 404);
        desk.setApp(Network::Pinterest); // which ends none for a program
        QCOMPARE(desk.end(u"pinterest"_s, u"client-1"_s, token).status, 404);
        QCOMPARE(desk.asked.size(), 2);
    }
    void aTokenIsEndedAlsoWhereTheNetworkIsSwitchedOff()
    {
        Desk desk;
        desk.setLinkedIn();
        QCOMPARE(desk.change(u"linkedin"_s, { { u"enabled"_s, false } }).status, 200);
        QCOMPARE(desk.exchange().status, 404);
        QVERIFY(desk.asked.isEmpty());
        desk.says = { .status = 200 };
        QCOMPARE(desk.end(u"linkedin"_s, u"client-1"_s, token).status, 204);
        QCOMPARE(desk.asked.size(), 1);
    }
    void nothingOfItIsKept()
    {
        Desk desk;
        desk.setLinkedIn();
        QCOMPARE(desk.exchange().status, 200);
        QDirIterator files(
            desk.company.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++read;
            for (const QByteArray &canary : { companySecret, canaryCode.toUtf8(), token.toUtf8() })
                QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
        }
        QVERIFY(read > 0);
    }
    void whatIsNotTheCompanysIsNotSwapped_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        const auto with = [](const QString &name, const QString &value) {
            return QJsonObject { { name, value } };
        };
        QTest::newRow("unknown network") << u"holograms"_s << QJsonObject() << 404;
        QTest::newRow("without a secret") << u"threads"_s << QJsonObject() << 404;
        QTest::newRow("needs none") << u"x"_s << QJsonObject() << 404;
        QTest::newRow("another app") << u"linkedin"_s << with(u"client_id"_s, u"evil"_s) << 422;
        QTest::newRow("another redirect")
            << u"linkedin"_s << with(u"redirect_uri"_s, u"https://evil.example/"_s) << 422;
        QTest::newRow("loopback by name")
            << u"linkedin"_s << with(u"redirect_uri"_s, u"http://localhost/relais/callback"_s)
            << 422;
        QTest::newRow("user in redirect")
            << u"linkedin"_s << with(u"redirect_uri"_s, u"http://a@127.0.0.1/relais/callback"_s)
            << 422;
        QTest::newRow("another grant")
            << u"linkedin"_s << with(u"grant_type"_s, u"client_credentials"_s) << 422;
        QTest::newRow("no code") << u"linkedin"_s << with(u"code"_s, QString()) << 422;
    }
    void whatIsNotTheCompanysIsNotSwapped()
    {
        QFETCH(QString, network);
        QFETCH(QJsonObject, change);
        QFETCH(int, status);
        Desk desk;
        desk.setLinkedIn();
        QCOMPARE(desk.exchange(change, network).status, status);
        QVERIFY(desk.asked.isEmpty());
    }
    void aRefusalOfTheNetworkTellsNothingMore()
    {
        Desk desk;
        desk.setLinkedIn();
        desk.says = Test::jsonAnswer(400, "{\"error\":\"secret stuff\"}");
        const Response response = desk.exchange();
        QCOMPARE(response.status, 422);
        QCOMPARE(json(response)["code"_L1].toString(), u"exchange-refused"_s);
        QVERIFY(!response.body.contains("secret stuff"));
    }
    void aNetworkThatCannotServeNowHasNotRefused()
    {
        Desk desk;
        desk.setLinkedIn();
        for (const int status : { 429, 500, 503 }) {
            desk.says = Test::jsonAnswer(status, "{\"error\":\"later\"}");
            for (const Response &response :
                { desk.exchange(), desk.end(u"linkedin"_s, u"client-1"_s, token) }) {
                QCOMPARE(response.status, 503);
                QCOMPARE(json(response)["code"_L1].toString(), u"network-unreachable"_s);
            }
        }
    }
    void aSecretSealedElsewhereCannotBeOpened()
    {
        Desk desk;
        desk.setLinkedIn();
        QVERIFY(QFile::remove(desk.company.dir.path() + u"/seal.key"_s));
        QVERIFY(SealKey::ensure(desk.company.dir.path()));
        QVERIFY(desk.exchange().status >= 500);
        QVERIFY(desk.asked.isEmpty());
    }
    void everythingThatIsSealedIsTriedWithTheKey()
    {
        Desk desk;
        const QString folder = desk.company.dir.path();
        QVERIFY(SealKey::expectRight(desk.company.db, folder)); // there is nothing, and no key
        desk.setLinkedIn();
        QVERIFY(SealKey::expectRight(desk.company.db, folder));
        QVERIFY(QFile::remove(folder + u"/seal.key"_s));
        QVERIFY(SealKey::expectRight(desk.company.db, folder)); // which isMissing() tells
        QVERIFY(SealKey::ensure(folder));
        const auto wrong = SealKey::expectRight(desk.company.db, folder);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().reason, u"seal-key-wrong"_s);
        QVERIFY2(wrong.error().detail.contains(u"(linkedin)"_s), qPrintable(wrong.error().detail));
        QCOMPARE(SealKey::ensureFor(desk.company.db, folder).error().reason, u"seal-key-wrong"_s);
    }
    void noSecondKeySealsBesideTheOneThatIsMissing()
    {
        Desk desk;
        desk.setLinkedIn();
        const QString file = desk.company.dir.path() + u"/seal.key"_s;
        QVERIFY(QFile::remove(file));
        const QJsonObject secret { { u"secret"_s, QString::fromUtf8(companySecret) } };
        for (const Response &refused :
            { desk.change(u"threads"_s, secret), desk.giveWebhook(u"slack"_s, webhook) }) {
            QCOMPARE(refused.status, 500);
            QCOMPARE(json(refused)["code"_L1].toString(), u"seal-key-missing"_s);
        }
        QVERIFY(!QFile::exists(file));
        // Lost for good: without what it sealed a new one begins.
        QCOMPARE(desk.change(u"linkedin"_s, { { u"secret"_s, QString() } }).status, 200);
        QCOMPARE(desk.change(u"threads"_s, secret).status, 200);
        QVERIFY(QFile::exists(file));
    }
    void aMemberGetsTheWebhookAndClientsLearnThatThereIsOne()
    {
        Desk desk;
        const SealKey key = SealKey::ensure(desk.company.dir.path()).value();
        StoredNetwork stored;
        stored.setting.network = Network::Slack;
        stored.sealedWebhook = key.seal(webhook.toUtf8());
        desk.set(stored);
        Request request;
        request.parameters.insert(u"network"_s, u"slack"_s);
        const QString pattern = Api::Routes::networkWebhook(u"{network}"_s);
        QCOMPARE(json(desk.call(pattern, request))["url"_L1].toString(), webhook);
        const NetworkSettings known = NetworkRepository(desk.company.db).settings().value();
        QCOMPARE(known.networks.size(), 1);
        QVERIFY(known.networks.first().webhook);
        QVERIFY(!QJsonDocument(Api::toJson(known)).toJson().contains("canary"));
        stored.setting.enabled = false;
        desk.set(stored);
        QCOMPARE(desk.call(pattern, request).status, 404);
    }
    void whatAnAdminKeepsIsSealedAndNeverAnswered()
    {
        Desk desk;
        const Response response = desk.change(u"threads"_s,
            { { u"clientId"_s, u" client-7 "_s },
                { u"secret"_s, QString::fromUtf8(companySecret) } });
        QCOMPARE(response.status, 200);
        QVERIFY(!response.body.contains(companySecret));
        QCOMPARE(json(response)["clientId"_L1].toString(), u"client-7"_s);
        QVERIFY(json(response)["exchange"_L1].toBool());
        QVERIFY(json(response)["enabled"_L1].toBool());
        QCOMPARE(response.subject, u"threads"_s);
        QCOMPARE(response.auditDetails["secret"_L1].toString(), u"set"_s);
        QVERIFY(!QJsonDocument(response.auditDetails).toJson().contains(companySecret));
        const auto stored = NetworkRepository(desk.company.db).find(Network::Threads);
        QVERIFY(stored);
        QVERIFY(!stored->sealedSecret.contains(QString::fromUtf8(companySecret)));
        const SealKey key = SealKey::load(desk.company.dir.path()).value();
        QCOMPARE(key.open(stored->sealedSecret).value(), companySecret);

        // What is not named stays; "" takes away.
        QCOMPARE(desk.change(u"threads"_s, { { u"enabled"_s, false } }).status, 200);
        const Request none;
        const Response list = desk.call(Api::Routes::networks(), none);
        QVERIFY(!list.body.contains(companySecret));
        const QJsonObject threads = json(list)["networks"_L1][0].toObject();
        QVERIFY(!threads["enabled"_L1].toBool(true));
        QVERIFY(threads["exchange"_L1].toBool());
        const Response bare = desk.change(u"threads"_s, { { u"secret"_s, QString() } });
        QVERIFY(!json(bare)["exchange"_L1].toBool(true));
        QCOMPARE(bare.auditDetails["secret"_L1].toString(), u"removed"_s);
        QCOMPARE(json(bare)["clientId"_L1].toString(), u"client-7"_s);
    }
    void whatIsBlankIsTakenAwayAndSaidToBe()
    {
        Desk desk;
        const QString secret = QString::fromUtf8(companySecret);
        QCOMPARE(desk.change(u"threads"_s, { { u"secret"_s, secret } }).status, 200);
        const Response blank = desk.change(u"threads"_s, { { u"secret"_s, u" \n"_s } });
        QCOMPARE(blank.status, 200);
        QVERIFY(!json(blank)["exchange"_L1].toBool(true));
        QCOMPARE(blank.auditDetails["secret"_L1].toString(), u"removed"_s);
    }
    void whatCannotBeIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &network, const QString &member,
                             const QString &value, int status, const QString &reason) {
            QTest::newRow(name) << network << member << value << status << reason;
        };
        row("unknown", u"holograms"_s, u"clientId"_s, u"c"_s, 404, u"network-unknown"_s);
        row("wall", u"wall"_s, u"clientId"_s, u"c"_s, 404, u"network-unknown"_s);
        row("client id", u"x"_s, u"clientId"_s, u"two words"_s, 422, u"client-id-form"_s);
        row("secret", u"linkedin"_s, u"secret"_s, u"a\nb"_s, 422, u"secret-form"_s);
        row("http", u"matrix"_s, u"server"_s, u"http://chat.example"_s, 422, u"server-form"_s);
        row("no address", u"matrix"_s, u"server"_s, u"chat"_s, 422, u"server-form"_s);
        row("password in it", u"matrix"_s, u"server"_s, u"https://a:b@chat.example"_s, 422,
            u"server-form"_s);
        row("webhook", u"slack"_s, u"webhook"_s, u"ftp://hooks.example"_s, 422, u"webhook-form"_s);
        row("takes none", u"linkedin"_s, u"webhook"_s, webhook, 422, u"webhook-not-taken"_s);
    }
    void whatCannotBeIsRefusedWithItsReason()
    {
        QFETCH(QString, network);
        QFETCH(QString, member);
        QFETCH(QString, value);
        QFETCH(int, status);
        QFETCH(QString, code);
        Desk desk;
        const Response response = desk.change(network, { { member, value } });
        QCOMPARE(response.status, status);
        QCOMPARE(json(response)["code"_L1].toString(), code);
        QVERIFY(NetworkRepository(desk.company.db).all()->isEmpty());
    }
    void anAdminSetsTheMostOfAMonth()
    {
        Desk desk;
        const Response response = desk.change(u"x"_s, { { u"monthlyPosts"_s, 500 } });
        QCOMPARE(response.status, 200);
        QCOMPARE(json(response)["monthlyPosts"_L1].toInt(), 500);
        QVERIFY(json(response)["stoppedUntil"_L1].toString().isEmpty());
        QCOMPARE(response.auditDetails["monthlyPosts"_L1].toInt(), 500);
        QCOMPARE(desk.change(u"x"_s, { { u"enabled"_s, true } }).status, 200);
        QCOMPARE(NetworkRepository(desk.company.db).find(Network::X)->setting.monthlyPosts, 500);
        QCOMPARE(desk.change(u"x"_s, { { u"monthlyPosts"_s, 0 } }).status, 200);
        QCOMPARE(NetworkRepository(desk.company.db).find(Network::X)->setting.monthlyPosts, 0);
        for (const QJsonValue &wrong :
            { QJsonValue(-1), QJsonValue(2'000'000), QJsonValue(u"7"_s) })
            QCOMPARE(desk.change(u"x"_s, { { u"monthlyPosts"_s, wrong } }).status, 422);
    }
    void anAdminSaysThatTheAppIsApprovedForFigures()
    {
        Desk desk;
        const Response response = desk.change(u"linkedin"_s, { { u"figures"_s, true } });
        QCOMPARE(response.status, 200);
        QVERIFY(json(response)["figures"_L1].toBool());
        QVERIFY(response.auditDetails["figures"_L1].toBool());
        QCOMPARE(desk.change(u"linkedin"_s, { { u"enabled"_s, true } }).status, 200);
        QVERIFY(NetworkRepository(desk.company.db).find(Network::LinkedIn)->setting.figures);
        QCOMPARE(desk.change(u"linkedin"_s, { { u"figures"_s, false } }).status, 200);
        QVERIFY(!NetworkRepository(desk.company.db).find(Network::LinkedIn)->setting.figures);
    }
    void anEditorGivesAWebhookAndTakesItAway()
    {
        Desk desk;
        const Response given = desk.giveWebhook(u"slack"_s, webhook);
        QCOMPARE(given.status, 200);
        QVERIFY(json(given)["webhook"_L1].toBool());
        QVERIFY(!given.body.contains("canary"));
        QVERIFY(!QJsonDocument(given.auditDetails).toJson().contains("canary"));
        Request request;
        request.parameters.insert(u"network"_s, u"slack"_s);
        const QString pattern = Api::Routes::networkWebhook(u"{network}"_s);
        QCOMPARE(json(desk.call(pattern, request))["url"_L1].toString(), webhook);
        QCOMPARE(desk.giveWebhook(u"slack"_s, QString()).status, 200);
        QCOMPARE(desk.call(pattern, request).status, 404);
        QCOMPARE(desk.change(u"slack"_s, { { u"enabled"_s, false } }).status, 200);
        const Response refused = desk.giveWebhook(u"slack"_s, webhook);
        QCOMPARE(refused.status, 409);
        QCOMPARE(json(refused)["code"_L1].toString(), u"network-off"_s);
    }
    void clientsLearnOfAChangeWithTheNextPull()
    {
        Desk desk;
        const ChangeSequence sequence(desk.company.db);
        const auto before = sequence.head().value();
        desk.setLinkedIn();
        const auto head = sequence.head().value();
        QVERIFY(head.sequence > before.sequence);
        const auto page =
            ChangesReader(desk.company.db, desk.company.ana).read(before.sequence, head, 10);
        QVERIFY(page);
        QCOMPARE(page->changes.size(), 1);
        const auto settings = std::get<NetworkSettings>(page->changes.first().value);
        QCOMPARE(settings.networks.first().clientId, u"client-1"_s);
        QVERIFY(settings.networks.first().exchange);
    }
    void theBrowserGoesOnToThePersonsOwnMachineAlone_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("status");
        QTest::newRow("port") << u"47501.abcdefghijklmnopqrstuvwx"_s << 302;
        QTest::newRow("no port") << u"abcdefghijklmnopqrstuvwx"_s << 422;
        QTest::newRow("low port") << u"0080.abcdefghijklmnopqrstuvwx"_s << 422;
        QTest::newRow("high port") << u"99999.abcdefghijklmnopqrstuvwx"_s << 422;
        QTest::newRow("host") << u"evil.example/47501.abcdefghijklmnopqrst"_s << 422;
        QTest::newRow("line") << u"47501.abcdefghijklmnopqrstuvwx\nX: y"_s << 422;
        QTest::newRow("empty") << QString() << 422;
    }
    void theBrowserGoesOnToThePersonsOwnMachineAlone()
    {
        QFETCH(QString, state);
        QFETCH(int, status);
        Desk desk;
        Request request;
        request.query.addQueryItem(u"code"_s, u"a%26b"_s);
        request.query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
        request.query.addQueryItem(u"iss"_s, u"https%3A%2F%2Fpds.example"_s);
        const Response response = desk.call(Api::Routes::networkReturn(), request);
        QCOMPARE(response.status, status);
        if (status != 302)
            QVERIFY(response.contentType.startsWith("text/html")); // somebody sits before it
        if (status == 302)
            QCOMPARE(response.headers.first().second,
                QByteArray("http://127.0.0.1:47501/relais/callback?code=a%26b&state=47501."
                           "abcdefghijklmnopqrstuvwx&iss=https%3A%2F%2Fpds.example"));
    }
    void blueskyServersReadWhoTheClientIs()
    {
        Desk desk;
        const Response response = desk.call(Api::Routes::blueskyClient(), {});
        QCOMPARE(response.status, 200);
        const QJsonObject client = json(response);
        QCOMPARE(client["client_id"_L1].toString(),
            u"https://relais.example/v1/networks/bluesky/client.json"_s);
        QCOMPARE(client["redirect_uris"_L1][0].toString(),
            u"https://relais.example/v1/networks/return"_s);
        QCOMPARE(client["application_type"_L1].toString(), u"native"_s);
        QCOMPARE(client["token_endpoint_auth_method"_L1].toString(), u"none"_s);
        QVERIFY(client["dpop_bound_access_tokens"_L1].toBool());
        QVERIFY(client["scope"_L1].toString().startsWith(u"atproto "_s));
        desk.context.publicUrl = QUrl(u"http://relais.intranet"_s);
        desk.routes = networkRoutes(desk.context);
        QCOMPARE(desk.call(Api::Routes::blueskyClient(), {}).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestNetworkRoutes)
#include "tst_networkroutes.moc"
