// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/api.h"

#include "tests/support/httpserver.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpResponse answerOf(int status, const QList<QPair<QByteArray, QByteArray>> &headers = {},
    const QByteArray &body = {})
{
    return { .status = status, .headers = headers, .body = body };
}

} // namespace

class tst_Api : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTimeToWaitIsReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        const QByteArray retry = "retry-after";
        QTest::newRow("seconds") << retry << QByteArray("120") << 120;
        QTest::newRow("negative") << retry << QByteArray("-5") << 0;
        QTest::newRow("absurd") << retry << QByteArray("1000000000") << 1'000'000'000;
        QTest::newRow("no number") << retry << QByteArray("soon") << 0;
        QTest::newRow("date") << retry << QByteArray("Mon, 23 Nov 2026 12:01:00 GMT") << 60;
        QTest::newRow("past date") << retry << QByteArray("Mon, 23 Nov 2026 11:01:00 GMT") << 0;
        QTest::newRow("epoch") << QByteArray("ratelimit-reset") << QByteArray("1795435230") << 30;
        QTest::newRow("seconds until then")
            << QByteArray("x-ratelimit-reset") << QByteArray("45") << 45;
        QTest::newRow("it was then") << QByteArray("x-ratelimit-reset") << QByteArray("-1") << 0;
        QTest::newRow("epoch in milliseconds")
            << QByteArray("x-ratelimit-reset") << QByteArray("1795435230000") << 30;
        QTest::newRow("iso to the microsecond")
            << QByteArray("x-ratelimit-reset") << QByteArray("2026-11-23T12:05:00.123456Z") << 300;
        QTest::newRow("iso") << QByteArray("x-ratelimit-reset")
                             << QByteArray("2026-11-23T12:05:00.000Z") << 300;
    }
    void theTimeToWaitIsReadInEveryForm()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const HttpResponse response =
            answerOf(429, { { "date", "Mon, 23 Nov 2026 12:00:00 GMT" }, { name, value } });
        QCOMPARE(errorOf(response).retryAfter.count(), seconds);
        QCOMPARE(errorOf(response).code, ErrorCode::RateLimited);
    }
    void aDaysPostsThatAreUsedUpAreWaitedFor()
    {
        const QPair<QByteArray, QByteArray> date { "date", "Mon, 23 Nov 2026 12:00:00 GMT" };
        const QPair<QByteArray, QByteArray> window { "x-rate-limit-reset", "1795435230" };
        const QPair<QByteArray, QByteArray> day { "x-user-limit-24hour-reset", "1795438800" };
        const QPair<QByteArray, QByteArray> none { "x-user-limit-24hour-remaining", "0" };
        const QPair<QByteArray, QByteArray> some { "x-user-limit-24hour-remaining", "7" };
        QCOMPARE(retryAfterOf(answerOf(429, { date, window, day, none })).count(), 3600);
        QCOMPARE(retryAfterOf(answerOf(429, { date, window, day, some })).count(), 30);
        QCOMPARE(retryAfterOf(answerOf(429, { date, window, none })).count(), 30);
    }
    void aPauseThatStandsInTheBodyIsKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("seconds");
        QTest::newRow("told") << QByteArray("{\"retry_after_ms\":2500}") << 3;
        QTest::newRow("negative") << QByteArray("{\"retry_after_ms\":-2500}") << 0;
        QTest::newRow("absurd") << QByteArray("{\"retry_after_ms\":1e300}") << 1'000'000'001;
        QTest::newRow("no number") << QByteArray("{\"retry_after_ms\":\"soon\"}") << 0;
        QTest::newRow("none") << QByteArray("{}") << 0;
        QTest::newRow("no JSON") << QByteArray("<html>") << 0;
    }
    void aPauseThatStandsInTheBodyIsKept()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, seconds);
        QCOMPARE(errorOf(answerOf(429, {}, body)).retryAfter.count(), seconds);
        const HttpResponse both = answerOf(429, { { "retry-after", "7" } }, body);
        QCOMPARE(errorOf(both).retryAfter.count(), 7);
    }
    void aFaultWhilePublishingLeavesItOpen()
    {
        for (const int status : { 500, 502, 503, 504, 408, 302, 100 })
            QCOMPARE(publishErrorOf(answerOf(status)).code, ErrorCode::OutcomeUnknown);
        QCOMPARE(publishErrorOf(answerOf(422)).code, ErrorCode::Rejected);
        QCOMPARE(publishErrorOf(answerOf(401)).code, ErrorCode::Unauthorized);
        QCOMPARE(publishErrorOf(answerOf(429)).code, ErrorCode::RateLimited);
        QCOMPARE(errorOf(answerOf(503)).code, ErrorCode::ServerFault);
    }
    void onlyAPlainWordOfAnErrorIsTaken()
    {
        QCOMPARE(errorWordOf(answerOf(400, {}, "{\"error\":\"ExpiredToken\"}")), u"ExpiredToken"_s);
        QCOMPARE(errorWordOf(answerOf(400, {}, "{\"error\":\"your text: secret\"}")), QString());
        QCOMPARE(errorWordOf(answerOf(400, {}, "<html>")), QString());
    }
    void anAddressIsOnlyAServer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << u" mastodon.example "_s << u"https://mastodon.example"_s;
        QTest::newRow("whole") << u"https://a.example/@me?x#y"_s << u"https://a.example"_s;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("clear text") << u"http://a.example"_s << QString();
        QTest::newRow("no host") << u"https://"_s << QString();
        QTest::newRow("a word") << u"mastodon"_s << QString();
        QTest::newRow("password") << u"https://a:b@c.example"_s << QString();
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void anAddressIsOnlyAServer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const Result<QUrl> server = serverAddress(typed);
        QCOMPARE(server ? server->toString() : QString(), url);
        if (!server)
            QCOMPARE(server.error().reason, u"bad-address"_s);
    }
    void whatIsSentIsWhatWasMeant()
    {
        const QString value = u"a+b c&d=é/?"_s;
        ServerRequest seen;
        const HttpServer server([&](const ServerRequest &request) {
            seen = request;
            return jsonAnswer(200, "{}");
        });
        HttpClient client;
        HttpRequest request;
        request.url = endpoint(server.url(u"/base/"_s), u"/x"_s, { { u"q"_s, value } });
        QVERIFY(QCoro::waitFor(fetchObject(&client, request)));
        QCOMPARE(seen.path, u"/base/x"_s);
        QCOMPARE(seen.query.queryItemValue(u"q"_s, QUrl::FullyDecoded), value);
    }
    void aPageDoesNotSayThatAPostIsGone()
    {
        for (const int status : { 404, 410 }) {
            QVERIFY(removalOf(answerOf(status, {}, "{\"error\":\"Record not found\"}")));
            QVERIFY(removalOf(answerOf(status, {}, "")));
            QVERIFY(!removalOf(answerOf(status, {}, "\n<html>Under maintenance</html>")));
        }
        QVERIFY(removalOf(answerOf(204, {}, "")));
        QVERIFY(!removalOf(answerOf(200, {}, "<!DOCTYPE html><title>Welcome</title>")));
        QVERIFY(!removalOf(answerOf(503, {}, "")));
    }
    void anAnswerThatIsNoJsonIsAnError()
    {
        QCOMPARE(jsonObjectOf(answerOf(200, {}, "[]")).error().code, ErrorCode::Corrupt);
        QCOMPARE(jsonObjectOf(answerOf(200, {}, "")).error().code, ErrorCode::Corrupt);
        QCOMPARE(jsonArrayOf(answerOf(200, {}, "{}")).error().code, ErrorCode::Corrupt);
        const QByteArray deep = QByteArray(5000, '[') + QByteArray(5000, ']');
        QCOMPARE(jsonArrayOf(answerOf(200, {}, deep)).error().code, ErrorCode::Corrupt);
    }
    void withoutAClientNothingIsSent()
    {
        const Result<HttpResponse> sent = QCoro::waitFor(sendBy(nullptr, {}));
        QCOMPARE(sent.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_Api)
#include "tst_api.moc"
