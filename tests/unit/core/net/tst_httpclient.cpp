// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"

#include "tests/support/httpserver.h"

#include <QTcpServer>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Delivery = HttpRequest::Delivery;

namespace {

Result<HttpResponse> sent(HttpClient &client, HttpRequest request)
{
    return QCoro::waitFor(client.send(std::move(request)));
}

HttpRequest postTo(const QUrl &url, Delivery delivery)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = { { "Content-Type", "application/json" } };
    request.body = "{\"a\":1}";
    request.delivery = delivery;
    return request;
}

HttpRequest getFrom(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

quint16 portWhereNobodyListens()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

class tst_HttpClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRequestArrivesAsItWasWritten_data()
    {
        QTest::addColumn<bool>("once");
        QTest::newRow("repeatable") << false;
        QTest::newRow("once") << true;
    }
    void theRequestArrivesAsItWasWritten()
    {
        QFETCH(bool, once);
        ServerRequest seen;
        const HttpServer server([&](const ServerRequest &request) {
            seen = request;
            return ServerAnswer { .status = 201, .body = "made", .headers = { { "X-Id", "7" } } };
        });
        HttpClient client;
        const auto answer = sent(client,
            postTo(server.url(u"/v1/things?a=b"_s), once ? Delivery::Once : Delivery::Repeatable));
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->header("x-id"), "7");
        QCOMPARE(answer->body, "made");
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.path, u"/v1/things"_s);
        QCOMPARE(seen.body, "{\"a\":1}");
        QCOMPARE(seen.headers.value("content-type"), "application/json");
    }
    void anyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 200, 204, 302, 304, 400, 401, 403, 404, 405, 409, 410, 418, 422,
                 429, 500, 501, 502, 503, 504 })
            QTest::addRow("%d", status) << status;
    }
    void anyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const HttpServer server([&](const ServerRequest &) {
            return ServerAnswer { .status = status,
                .body = status == 204 || status == 304 ? QByteArray() : "body",
                .headers = { { "Location", "/elsewhere" } } };
        });
        HttpClient client;
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once }) {
            const auto answer = sent(client, postTo(server.url(), delivery));
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
            QCOMPARE(answer->status, status);
        }
    }
    void aRedirectTakesNoTokenElsewhere()
    {
        int asked = 0;
        const HttpServer elsewhere([&asked](const ServerRequest &) {
            ++asked;
            return jsonAnswer(200, "{}");
        });
        const QByteArray address = elsewhere.url().toEncoded();
        const HttpServer server([address](const ServerRequest &) {
            return ServerAnswer { .status = 307, .headers = { { "Location", address } } };
        });
        HttpClient client;
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once }) {
            HttpRequest request = postTo(server.url(), delivery);
            request.headers.append(
                std::pair(QByteArray("Authorization"), QByteArray("Bearer canary")));
            const auto answer = sent(client, request);
            // Qt calls the redirect of a body that it would have to send again an error of its own.
            QVERIFY(!answer || answer->status == 307);
        }
        QCOMPARE(asked, 0);
    }
    void aPostWithoutBodyIsSentOnceToo()
    {
        int deliveries = 0;
        const HttpServer server([&](const ServerRequest &) {
            ++deliveries;
            return ServerAnswer {};
        });
        HttpClient client;
        HttpRequest request = postTo(server.url(), Delivery::Once);
        request.body.clear();
        const auto answer = sent(client, request);
        QVERIFY(answer);
        QCOMPARE(deliveries, 1);
    }
    void aHeadHasNoBodyToWaitFor()
    {
        const HttpServer server([](const ServerRequest &) {
            return ServerAnswer { .headers = { { "X-Size", "9" } } };
        });
        HttpClient client;
        HttpRequest request = getFrom(server.url());
        request.method = "HEAD";
        QVERIFY(sent(client, request));
    }
    void refusedConnectionsWereSurelyNotDelivered()
    {
        HttpClient client;
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(portWhereNobodyListens()));
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once })
            QCOMPARE(sent(client, postTo(url, delivery)).error().code, ErrorCode::Network);
    }
    void anUnknownNameWasSurelyNotDelivered()
    {
        HttpClient client;
        const QUrl url(u"http://nobody.invalid/"_s);
        QCOMPARE(sent(client, postTo(url, Delivery::Once)).error().code, ErrorCode::Network);
    }
    void anUntrustedCertificateStopsTheRequestBeforeItLeaves()
    {
        int deliveries = 0;
        const HttpServer server(
            [&](const ServerRequest &) {
                ++deliveries;
                return ServerAnswer {};
            },
            HttpServer::Transport::Tls);
        HttpClient client;
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once })
            QCOMPARE(sent(client, postTo(server.url(), delivery)).error().code, ErrorCode::Network);
        QCOMPARE(deliveries, 0);
        QVERIFY(!client.trust("not a certificate"));
        QVERIFY(client.trust(testCertificate()));
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once })
            QVERIFY(sent(client, postTo(server.url(), delivery)));
        QCOMPARE(deliveries, 2);
    }
    void aCertificateThatIsOverOrOfAnotherStopsTheRequestAlthoughItsMakerIsTrusted_data()
    {
        const QDate today = QDate::currentDate();
        QTest::addColumn<QString>("names");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("good");
        const QString here = u"IP:127.0.0.1"_s;
        QTest::newRow("good") << here << today.addDays(-2) << today.addDays(2) << true;
        QTest::newRow("over") << here << today.addDays(-9) << today.addDays(-2) << false;
        QTest::newRow("not yet") << here << today.addDays(2) << today.addDays(9) << false;
        QTest::newRow("of another")
            << u"DNS:relais.example"_s << today.addDays(-2) << today.addDays(2) << false;
    }
    //! There is no "continue anyway": nothing asks, and nothing is sent.
    void aCertificateThatIsOverOrOfAnotherStopsTheRequestAlthoughItsMakerIsTrusted()
    {
        QFETCH(const QString, names);
        QFETCH(const QDate, from);
        QFETCH(const QDate, until);
        QFETCH(const bool, good);
        const ServerIdentity identity = newIdentity(names, from, until);
        int deliveries = 0;
        const HttpServer server(
            [&](const ServerRequest &) {
                ++deliveries;
                return ServerAnswer {};
            },
            identity);
        HttpClient client;
        QVERIFY(client.trust(identity.certificate));
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once }) {
            const auto answer = sent(client, postTo(server.url(), delivery));
            QCOMPARE(answer.has_value(), good);
            if (!good)
                QCOMPARE(answer.error().code, ErrorCode::Network);
        }
        QCOMPARE(deliveries, good ? 2 : 0);
    }
    void theTimeAllowedIsForTheWholeAnswer()
    {
        const HttpServer server(
            [](const ServerRequest &) { return ServerAnswer { .never = true }; });
        HttpClient client;
        HttpRequest request = postTo(server.url(), Delivery::Repeatable);
        request.timeout = 50ms;
        QCOMPARE(sent(client, request).error().code, ErrorCode::Timeout);
        request.delivery = Delivery::Once;
        QCOMPARE(sent(client, request).error().code, ErrorCode::OutcomeUnknown);
    }
    void anAnswerCutShortIsNoAnswer_data()
    {
        QTest::addColumn<int>("cut");
        for (const int cut : { 0, 5, 20, 45, 60 })
            QTest::addRow("after %d bytes", cut) << cut;
    }
    void anAnswerCutShortIsNoAnswer()
    {
        QFETCH(int, cut);
        const HttpServer server([&](const ServerRequest &) {
            return ServerAnswer { .body = QByteArray(100, 'x'), .cutAfter = cut };
        });
        HttpClient client;
        QCOMPARE(sent(client, getFrom(server.url())).error().code, ErrorCode::Network);
        QCOMPARE(sent(client, postTo(server.url(), Delivery::Once)).error().code,
            ErrorCode::OutcomeUnknown);
    }
    void onlyAWholeAnswerCounts_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<bool>("whole");
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunks") << chunked + "5\r\nhello\r\n0\r\n\r\n" << true;
        QTest::newRow("a hint alone, as Qt reads 103")
            << QByteArray("HTTP/1.1 103 Early Hints\r\nX-A: b\r\n\r\n"
                          "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
            << false;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << false;
        QTest::newRow("no status") << QByteArray("HTTP/1.1 abc\r\n\r\nhello") << false;
    }
    void onlyAWholeAnswerCounts()
    {
        QFETCH(QByteArray, raw);
        QFETCH(bool, whole);
        const HttpServer server([&](const ServerRequest &) { return ServerAnswer { .raw = raw }; });
        HttpClient client;
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once }) {
            const auto answer = sent(client, postTo(server.url(), delivery));
            QCOMPARE(answer.has_value(), whole);
            if (whole)
                QCOMPARE(answer->body, "hello");
            else if (delivery == Delivery::Once)
                QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
        }
    }
    void anAnswerThatIsTooLargeIsRefused()
    {
        const HttpServer server([](const ServerRequest &) {
            return ServerAnswer { .body = QByteArray(3'000'000, 'x') };
        });
        HttpClient client;
        HttpRequest request = getFrom(server.url());
        QCOMPARE(sent(client, request)->body.size(), 3'000'000);
        request.maxAnswerBytes = 3'000'000;
        QVERIFY(sent(client, request));
        request.maxAnswerBytes = 2'999'999;
        const auto refused = sent(client, request);
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QCOMPARE(refused.error().reason, u"answer-too-large"_s);
    }
    void aSmallAnswerThatUnpacksToAHugeOneIsRefused_data()
    {
        QTest::addColumn<int>("megabytes");
        QTest::newRow("a little too large") << 2;
        QTest::newRow("a bomb") << 200;
    }
    void aSmallAnswerThatUnpacksToAHugeOneIsRefused()
    {
        QFETCH(int, megabytes);
        // qCompress puts four bytes of length before the zlib stream that "deflate" means.
        const QByteArray packed = qCompress(QByteArray(megabytes * 1'000'000, '0')).mid(4);
        const HttpServer server([&](const ServerRequest &) {
            return ServerAnswer { .body = packed,
                .headers = { { "Content-Encoding", "deflate" } } };
        });
        HttpClient client;
        HttpRequest request = getFrom(server.url());
        request.maxAnswerBytes = 1'000'000;
        const auto refused = sent(client, request);
        QVERIFY(!refused);
        request.maxAnswerBytes = 2'000'000;
        if (megabytes == 2)
            QCOMPARE(sent(client, request)->body.size(), 2'000'000);
    }
    void noCookieIsKept()
    {
        QByteArray cookie;
        const HttpServer server([&](const ServerRequest &request) {
            cookie = request.headers.value("cookie");
            return ServerAnswer { .headers = { { "Set-Cookie", "a=b" } } };
        });
        HttpClient client;
        QVERIFY(sent(client, getFrom(server.url())));
        QVERIFY(sent(client, getFrom(server.url())));
        QCOMPARE(cookie, QByteArray());
    }
    void otherAddressesAndForgedHeadersAreRefused()
    {
        HttpClient client;
        for (const QString &url : { u"file:///etc/passwd"_s, u"ftp://127.0.0.1/"_s, u"http:///x"_s,
                 u"http://user:word@127.0.0.1/"_s, u""_s })
            QCOMPARE(sent(client, getFrom(QUrl(url))).error().code, ErrorCode::InvalidInput);
        HttpRequest forged = getFrom(QUrl(u"http://127.0.0.1/"_s));
        forged.headers = { { "X-A", "1\r\nX-B: 2" } };
        QCOMPARE(sent(client, forged).error().code, ErrorCode::InvalidInput);
    }
    void requestsEndWhenTheClientGoesAway()
    {
        const HttpServer server(
            [](const ServerRequest &) { return ServerAnswer { .never = true }; });
        auto client = std::make_unique<HttpClient>();
        QList<ErrorCode> ended;
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once }) {
            client->send(postTo(server.url(), delivery)).then([&](Result<HttpResponse> result) {
                ended.append(result.error().code);
            });
        }
        QTest::qWait(20);
        client.reset();
        QCOMPARE(ended, QList<ErrorCode>({ ErrorCode::Cancelled, ErrorCode::Cancelled }));
    }
    void whoeverWaitsMayDestroyTheClient()
    {
        const HttpServer server([](const ServerRequest &) { return ServerAnswer {}; });
        for (const Delivery delivery : { Delivery::Repeatable, Delivery::Once }) {
            auto client = std::make_unique<HttpClient>();
            bool ended = false;
            client->send(postTo(server.url(), delivery)).then([&](Result<HttpResponse> result) {
                ended = result.has_value();
                client.reset();
            });
            QTRY_VERIFY(ended);
            QVERIFY(!client);
        }
    }
};

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
