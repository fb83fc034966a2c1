// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/egressproxy.h"

#include "app/relaisd/feeds/guardedfetch.h"
#include "app/relaisd/networks/tokencall.h"
#include "tests/support/backendprocess.h"
#include "tests/support/forwardproxy.h"
#include "tests/support/httpserver.h"
#include "tests/unit/app/relaisd/feeds/fetchnow.h"

#include <QCommandLineParser>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Test::ServerAnswer;
using Test::ServerRequest;

namespace {

const QByteArray login = "relais:canary:Grün"; // a password may hold a colon

// Public, and of nobody.
const QString nobodys = u"192.0.9.1"_s;

NameLookup findsAt(const QStringList &addresses)
{
    return [addresses](const QString &, const auto &found) {
        QList<QHostAddress> all;
        for (const QString &address : addresses)
            all.append(QHostAddress(address));
        found(all);
    };
}

Result<FetchedDocument> fetchedBy(const FetchRequest &request)
{
    FetchLimits limits;
    limits.time = std::chrono::seconds(5);
    return Test::fetchNow(request, limits);
}

} // namespace

class TestEgressProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_proxy = std::make_unique<Test::ForwardProxy>();
        m_egress = egressProxyFrom(m_proxy->address()).value();
    }
    void theOptionTakesAHostAndAPort_data();
    void theOptionTakesAHostAndAPort();
    void aFeedIsAskedForByItsNameThroughTheProxy();
    void httpsGoesThroughATunnel();
    void whatLeadsInsideIsRefusedBeforeTheProxyHearsOfIt_data();
    void whatLeadsInsideIsRefusedBeforeTheProxyHearsOfIt();
    void aRedirectInsideIsRefused();
    void anIntranetsFeedIsAskedDirectly();
    void aNetworksTokenIsAskedForThroughTheProxy();
    void theEnvironmentIsNotLookedAt();
    void aCommandGoesThroughTheProxyThatItIsTold();
    void aLoginIsOneLine_data();
    void aLoginIsOneLine();
    void theLoginComesFromAFileOrTheEnvironment();
    void aProxyThatWantsALoginGetsItWithARequest();
    void aProxyThatWantsALoginGetsItForATunnelAndTheServerDoesNot();
    void aNetworksTokenIsAskedForWithTheLogin();
    void aLoginThatTheProxyRefusesIsSaidAndNotShown();
    void aCommandReadsTheLoginOfAFileAndSaysItNowhere();

private:
    QString fileWith(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"login"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file for the login");
        return path;
    }
    static Result<EgressProxy> parsed(const QStringList &arguments)
    {
        QCommandLineParser parser;
        parser.addOptions(egressProxyOptions());
        parser.parse(QStringList { u"relaisd"_s } + arguments);
        return egressProxyIn(parser);
    }
    FetchRequest toName(const QString &url, const QStringList &addresses) const
    {
        FetchRequest request { QUrl(url) };
        request.lookup = findsAt(addresses);
        request.proxy = m_egress;
        return request;
    }

    const QTemporaryDir m_folder {};
    std::unique_ptr<Test::ForwardProxy> m_proxy;
    EgressProxy m_egress;
};

void TestEgressProxy::theOptionTakesAHostAndAPort_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("taken");
    QTest::newRow("name") << u"http://proxy.example.com:3128"_s << true;
    QTest::newRow("address") << u"http://10.1.2.3:8080/"_s << true;
    QTest::newRow("no port") << u"http://proxy.example.com"_s << false;
    QTest::newRow("no host") << u"http://:3128"_s << false;
    QTest::newRow("no scheme") << u"proxy.example.com:3128"_s << false;
    QTest::newRow("through TLS") << u"https://proxy.example.com:3128"_s << false;
    QTest::newRow("a password for all to see")
        << u"http://me:secret@proxy.example.com:3128"_s << false;
    QTest::newRow("a path") << u"http://proxy.example.com:3128/proxy.pac"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestEgressProxy::theOptionTakesAHostAndAPort()
{
    QFETCH(const QString, address);
    QFETCH(const bool, taken);
    const auto proxy = egressProxyFrom(address);
    QCOMPARE(proxy.has_value(), taken);
    if (proxy)
        QVERIFY(proxy->isSet() && !proxy->host.isEmpty());
    else
        QCOMPARE(proxy.error().code, ErrorCode::InvalidInput);
}

void TestEgressProxy::aFeedIsAskedForByItsNameThroughTheProxy()
{
    QByteArray host;
    Test::HttpServer server([&host](const ServerRequest &request) {
        host = request.headers.value("host");
        return ServerAnswer { .body = "news from " + request.target };
    });
    const QString url = u"http://news.example:%1/feed?all=1"_s.arg(server.port());
    const auto fetched = fetchedBy(toName(url, { nobodys }));
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->body, QByteArray("news from /feed?all=1"));
    QCOMPARE(m_proxy->asked, QByteArrayList { QByteArray("GET " + url.toLatin1()) });
    QCOMPARE(host, QByteArray("news.example:" + QByteArray::number(server.port())));
}

void TestEgressProxy::httpsGoesThroughATunnel()
{
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = usual;
    trusting.setCaCertificates(QSslCertificate::fromData(Test::testCertificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    Test::HttpServer server([](const ServerRequest &) { return ServerAnswer { .body = "here" }; },
        Test::HttpServer::Transport::Tls);
    const QString place = u"localhost:%1"_s.arg(server.port()); // of the certificate
    const auto fetched = fetchedBy(toName(u"https://%1/feed"_s.arg(place), { nobodys }));
    QSslConfiguration::setDefaultConfiguration(usual);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->body, QByteArray("here"));
    QCOMPARE(m_proxy->asked, QByteArrayList { QByteArray("CONNECT " + place.toLatin1()) });
}

void TestEgressProxy::whatLeadsInsideIsRefusedBeforeTheProxyHearsOfIt_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("inside") << u"news.example"_s << QStringList { u"10.0.0.1"_s };
    QTest::newRow("a cloud's own") << u"news.example"_s << QStringList { u"169.254.169.254"_s };
    QTest::newRow("outside and inside")
        << u"news.example"_s << QStringList { nobodys, u"127.0.0.1"_s };
    QStringList many(12, nobodys);
    many.append(u"fd00::1"_s);
    QTest::newRow("inside after many") << u"news.example"_s << many;
    QTest::newRow("an address") << u"127.0.0.1"_s << QStringList();
    QTest::newRow("an address of IPv6") << u"[::1]"_s << QStringList();
}

void TestEgressProxy::whatLeadsInsideIsRefusedBeforeTheProxyHearsOfIt()
{
    QFETCH(const QString, host);
    QFETCH(const QStringList, addresses);
    int deliveries = 0;
    Test::HttpServer server([&deliveries](const ServerRequest &) {
        ++deliveries;
        return ServerAnswer {};
    });
    const QString url = u"http://%1:%2/"_s.arg(host, QString::number(server.port()));
    const auto fetched = fetchedBy(toName(url, addresses));
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().reason, u"address-not-public"_s);
    QCOMPARE(m_proxy->asked, QByteArrayList());
    QCOMPARE(deliveries, 0);
}

void TestEgressProxy::aRedirectInsideIsRefused()
{
    Test::HttpServer server([](const ServerRequest &) {
        return ServerAnswer { .status = 302,
            .headers = { { "Location", "http://169.254.169.254/latest/meta-data" } } };
    });
    const QString url = u"http://news.example:%1/"_s.arg(server.port());
    const auto fetched = fetchedBy(toName(url, { nobodys }));
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().reason, u"address-not-public"_s);
    QCOMPARE(m_proxy->asked.size(), 1);
}

void TestEgressProxy::anIntranetsFeedIsAskedDirectly()
{
    Test::HttpServer server([](const ServerRequest &) { return ServerAnswer { .body = "here" }; });
    FetchRequest request =
        toName(u"http://intranet.example:%1/"_s.arg(server.port()), { u"127.0.0.1"_s });
    request.allowPrivate = true;
    const auto fetched = fetchedBy(request);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->body, QByteArray("here"));
    QCOMPARE(m_proxy->asked, QByteArrayList());
}

void TestEgressProxy::aNetworksTokenIsAskedForThroughTheProxy()
{
    QByteArray form;
    Test::HttpServer server([&form](const ServerRequest &request) {
        form = request.body;
        return Test::jsonAnswer(200, "{\"access_token\":\"a\"}");
    });
    std::atomic<int> status { 0 };
    TokenCall tokens(m_egress);
    const QUrl endpoint(u"http://api.network.example:%1/token"_s.arg(server.port()));
    QVERIFY(tokens.ask({ endpoint, "code=1", {} },
        [&status](const Result<TokenCall::Answer> &got) { status = got ? got->status : -1; }));
    QTRY_COMPARE(status.load(), 200);
    QCOMPARE(form, QByteArray("code=1"));
    QCOMPARE(m_proxy->asked, QByteArrayList { QByteArray("POST " + endpoint.toEncoded()) });
}

void TestEgressProxy::theEnvironmentIsNotLookedAt()
{
    for (const char *name : { "http_proxy", "HTTP_PROXY", "all_proxy", "https_proxy" })
        qputenv(name, m_proxy->address().toLatin1());
    Test::HttpServer server([](const ServerRequest &) { return ServerAnswer { .body = "{}" }; });
    const auto fetched = fetchedBy({ server.url(u"/"_s), true });
    std::atomic<int> status { 0 };
    TokenCall tokens;
    const bool begun = tokens.ask({ server.url(u"/"_s), {}, {} },
        [&status](const Result<TokenCall::Answer> &got) { status = got ? got->status : -1; });
    QTRY_COMPARE(status.load(), begun ? 200 : 0);
    for (const char *name : { "http_proxy", "HTTP_PROXY", "all_proxy", "https_proxy" })
        qunsetenv(name);
    QVERIFY(begun && fetched.has_value());
    QCOMPARE(m_proxy->asked, QByteArrayList());
}

void TestEgressProxy::aCommandGoesThroughTheProxyThatItIsTold()
{
    Test::HttpServer server([](const ServerRequest &) {
        return ServerAnswer {
            .body = "<rss version=\"2.0\"><channel><title>News</title><item><title>A pump</title>"
                    "<link>https://news.example/pump</link></item></channel></rss>"
        };
    });
    Test::BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString url = u"http://%1:%2/feed"_s.arg(nobodys, QString::number(server.port()));
    QVERIFY(backend.admin({ u"source"_s, u"add"_s, url }));
    QProcess fetching; // answered from this thread's loop
    fetching.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        QStringList { u"admin"_s, u"source"_s, u"fetch"_s, u"--egress-proxy"_s, m_proxy->address() }
            + backend.where());
    QTRY_COMPARE_WITH_TIMEOUT(fetching.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(fetching.exitCode(), 0);
    QCOMPARE(m_proxy->asked, QByteArrayList { QByteArray("GET " + url.toLatin1()) });
    QCOMPARE(backend.query(u"SELECT title FROM candidate"_s), QStringList { u"A pump"_s });
}

void TestEgressProxy::aLoginIsOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("a line") << QByteArray("relais:secret\n") << QByteArray("relais:secret");
    QTest::newRow("of Windows") << QByteArray("relais:secret\r\n") << QByteArray("relais:secret");
    QTest::newRow("without an end") << login << login;
    QTest::newRow("no password") << QByteArray("relais:") << QByteArray("relais:");
    QTest::newRow("no colon") << QByteArray("relais") << QByteArray();
    QTest::newRow("nobody") << QByteArray(":secret") << QByteArray();
    QTest::newRow("empty") << QByteArray("\n") << QByteArray();
    QTest::newRow("two lines") << QByteArray("relais:secret\r\nX-Evil: 1") << QByteArray();
    QTest::newRow("too long") << QByteArray("relais:" + QByteArray(2000, 'x')) << QByteArray();
}

void TestEgressProxy::aLoginIsOneLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, taken);
    QCOMPARE(egressLoginFrom(text).value_or(QByteArray()), taken);
}

void TestEgressProxy::theLoginComesFromAFileOrTheEnvironment()
{
    const QStringList proxy { u"--egress-proxy"_s, m_proxy->address() };
    const QString path = fileWith(login + '\n');
    const QStringList file { u"--egress-login-file"_s, path };
    QCOMPARE(parsed(proxy).value().login, QByteArray());
    QCOMPARE(parsed(proxy + file).value().login, login);
    qputenv("RELAISD_EGRESS_LOGIN", "somebody:else");
    QCOMPARE(parsed(proxy + file).value().login, login);
    QVERIFY(!qEnvironmentVariableIsSet("RELAISD_EGRESS_LOGIN")); // for whom relaisd starts
    qputenv("RELAISD_EGRESS_LOGIN", "somebody:else");
    QCOMPARE(parsed(proxy).value().login, QByteArray("somebody:else"));
    qputenv("RELAISD_EGRESS_LOGIN", "somebody");
    QCOMPARE(parsed(proxy).error().code, ErrorCode::InvalidInput);
    QCOMPARE(parsed(file).error().code, ErrorCode::InvalidInput); // without a proxy
    QVERIFY(!parsed({}).value().isSet());
    QVERIFY(QFile::remove(path));
    QCOMPARE(parsed(proxy + file).error().code, ErrorCode::InvalidInput);
}

void TestEgressProxy::aProxyThatWantsALoginGetsItWithARequest()
{
    QHash<QByteArray, QByteArray> headers;
    Test::HttpServer server([&headers](const ServerRequest &request) {
        headers = request.headers;
        return ServerAnswer { .body = "news" };
    });
    m_proxy->want(login);
    m_egress.login = login;
    const QString url = u"http://news.example:%1/feed"_s.arg(server.port());
    const auto fetched = fetchedBy(toName(url, { nobodys }));
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->body, QByteArray("news"));
    QCOMPARE(m_proxy->asked, QByteArrayList { QByteArray("GET " + url.toLatin1()) });
    QCOMPARE(m_proxy->refused, 0);
    QVERIFY(!headers.contains("authorization"));
}

void TestEgressProxy::aProxyThatWantsALoginGetsItForATunnelAndTheServerDoesNot()
{
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = usual;
    trusting.setCaCertificates(QSslCertificate::fromData(Test::testCertificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    QHash<QByteArray, QByteArray> headers;
    Test::HttpServer server(
        [&headers](const ServerRequest &request) {
            headers = request.headers;
            return ServerAnswer { .body = "here" };
        },
        Test::HttpServer::Transport::Tls);
    m_proxy->want(login);
    m_egress.login = login;
    const QString place = u"localhost:%1"_s.arg(server.port()); // of the certificate
    const auto fetched = fetchedBy(toName(u"https://%1/feed"_s.arg(place), { nobodys }));
    QSslConfiguration::setDefaultConfiguration(usual);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->body, QByteArray("here"));
    QCOMPARE(m_proxy->asked, QByteArrayList { QByteArray("CONNECT " + place.toLatin1()) });
    QCOMPARE(m_proxy->refused, 0);
    QVERIFY(!headers.isEmpty() && !headers.contains("proxy-authorization"));
}

void TestEgressProxy::aNetworksTokenIsAskedForWithTheLogin()
{
    Test::HttpServer server(
        [](const ServerRequest &) { return Test::jsonAnswer(200, "{\"access_token\":\"a\"}"); });
    m_proxy->want(login);
    m_egress.login = login;
    std::atomic<int> status { 0 };
    TokenCall tokens(m_egress);
    const QUrl endpoint(u"http://api.network.example:%1/token"_s.arg(server.port()));
    QVERIFY(tokens.ask({ endpoint, "code=1", {} },
        [&status](const Result<TokenCall::Answer> &got) { status = got ? got->status : -1; }));
    QTRY_COMPARE(status.load(), 200);
    QCOMPARE(m_proxy->refused, 0);
}

void TestEgressProxy::aLoginThatTheProxyRefusesIsSaidAndNotShown()
{
    int deliveries = 0;
    Test::HttpServer server([&deliveries](const ServerRequest &) {
        ++deliveries;
        return ServerAnswer {};
    });
    m_proxy->want(login);
    m_egress.login = "relais:another";
    for (const QString &scheme : { u"http"_s, u"https"_s }) {
        const QString url = u"%1://news.example:%2/"_s.arg(scheme).arg(server.port());
        const auto fetched = fetchedBy(toName(url, { nobodys }));
        QVERIFY2(!fetched, qPrintable(scheme));
        QCOMPARE(fetched.error().code, ErrorCode::Network);
        QCOMPARE(fetched.error().detail, u"the proxy on the way out refuses the login"_s);
    }
    QVERIFY(m_proxy->refused >= 2);
    QCOMPARE(m_proxy->asked, QByteArrayList());
    QCOMPARE(deliveries, 0);
}

void TestEgressProxy::aCommandReadsTheLoginOfAFileAndSaysItNowhere()
{
    Test::HttpServer server([](const ServerRequest &) { return ServerAnswer { .body = "{}" }; });
    m_proxy->want(login);
    Test::BackendProcess backend;
    QVERIFY(!backend.init().isEmpty());
    const QString url = u"http://%1:%2/feed"_s.arg(nobodys, QString::number(server.port()));
    QVERIFY(backend.admin({ u"source"_s, u"add"_s, url }));
    QProcess fetching; // answered from this thread's loop
    fetching.setProcessChannelMode(QProcess::MergedChannels);
    fetching.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        QStringList { u"admin"_s, u"source"_s, u"fetch"_s, u"--egress-proxy"_s, m_proxy->address(),
            u"--egress-login-file"_s, fileWith(login) }
            + backend.where());
    QTRY_COMPARE_WITH_TIMEOUT(fetching.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(m_proxy->asked, QByteArrayList { QByteArray("GET " + url.toLatin1()) });
    QCOMPARE(m_proxy->refused, 0);
    const QByteArray said = fetching.readAll();
    QVERIFY2(!said.contains("canary") && !said.contains(login.toBase64()), said.constData());
}

QTEST_GUILESS_MAIN(TestEgressProxy)
#include "tst_egressproxy.moc"
