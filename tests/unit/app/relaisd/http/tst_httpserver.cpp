// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/plainsocket.h"
#include "tests/unit/app/relaisd/http/rawclient.h"

#include <QTest>

#include <netinet/in.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Relais::Backend;
using namespace Relais::Test;
using namespace std::chrono_literals;

class TestHttpServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMalformedRequestIsRefusedAndClosed_data();
    void aMalformedRequestIsRefusedAndClosed();
    void aGoodRequestIsAnswered_data();
    void aGoodRequestIsAnswered();
    void headHasTheHeadersOfGetAndNoBody();
    void tenPipelinedRequestsAreAnsweredInOrder();
    void aSlowAnswerIsNotOvertaken();
    void aHugeBodyIsRefusedBeforeItIsSent();
    void aHugeChunkedBodyIsRefused();
    void whoIsRefusedAPageReadsAPage_data();
    void whoIsRefusedAPageReadsAPage();
    void aWaitingBodyIsAskedFor();
    void whoMayNotSendALongBodyIsToldBeforeItIsSent_data();
    void whoMayNotSendALongBodyIsToldBeforeItIsSent();
    void aLongBodyThatMayComeIsAskedForOnce();
    void aShortBodyIsReadWithoutAsking();
    void bodiesTogetherAreBounded_data();
    void bodiesTogetherAreBounded();
    void halfAHeaderIsClosedInTime();
    void aByteNowAndThenDoesNotProlongTheHeader();
    void aSlowBodyIsClosedInTime();
    void whoSendsABodyTooSlowlyIsToldSo_data();
    void whoSendsABodyTooSlowlyIsToldSo();
    void anIdleConnectionIsClosed();
    void aTruncatedRequestReachesNobody();
    void aHalfClosedClientStillGetsItsAnswer();
    void theTimesAndSizesAreThoseOfTheDesign();
    void tooManyConnectionsAreTurnedAway_data();
    void tooManyConnectionsAreTurnedAway();
    void whoIsTurnedAwayIsReadOnFromForAWhile();
    void slowlorisDoesNotKeepOthersOut();
    void whatRunsIsFinishedAtTheEnd();
    void whoWaitsToBeLetInIsAnsweredAtTheEnd();
    void anIdleConnectionDoesNotDelayTheEnd();
    void whoKeptAConnectionIsToldGoodbye();
    void onlyATrustedProxyNamesTheClient();
    void aRefusalCarriesWhatKeepsBrowsersSafe();
    void whatWasRefusedIsCounted();
    void aLongAnswerArrivesWhole();
    void whoDoesNotReadTheirAnswerIsClosedInTime();

private:
    std::unique_ptr<Identity> m_identity;
};

void TestHttpServer::initTestCase()
{
    m_identity = std::make_unique<Identity>();
}

void TestHttpServer::aMalformedRequestIsRefusedAndClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: x\r\n";
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400);
    row("the same host twice", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", 400);
    row("host with a path", "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n", 400);
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("space before colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400);
    row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400);
    row("the same length twice", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
    row("list of lengths", post + "Content-Length: 3, 3\r\n\r\nabc", 400);
    row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("length with a sign", post + "Content-Length: +3\r\n\r\nabc", 400);
    row("length beyond 64 bits", post + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("length and chunked",
        post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunked and length",
        post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400);
    row("chunked twice",
        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("an encoding that is not ours", post + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("gzip and chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
    row("chunked but not quite", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501);
    row("chunked in HTTP/1.0",
        "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("folded header", get("/", "A: b\r\n c\r\n"), 400);
    row("folded with a tab", get("/", "A: b\r\n\tc\r\n"), 400);
    row("bare LF", "GET / HTTP/1.1\nHost: x\n\n", 400);
    row("NUL in a value", get("/", QByteArray("A: b\0c\r\n", 8)), 400);
    row("bare CR in a value", get("/", "A: b\rc\r\n"), 400);
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", 400);
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", 400);
    row("bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n", 400);
    row("chunk without its end", post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcX\r\n0\r\n\r\n",
        400);
    row("a line of garbage", "\x16\x03\x01garbage\r\n\r\n", 400);
    row("no target", "GET HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("target without slash", "GET echo HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("space in the target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("more than 8 KiB of headers", get("/", "A: " + QByteArray(8 * 1024, 'a') + "\r\n"), 431);
    row("64 KB header", get("/", "A: " + QByteArray(65536, 'a') + "\r\n"), 431);
    row("64 KB target", get('/' + QByteArray(65536, 'a')), 431);
    row("10,000 headers", get("/", QByteArray("A: b\r\n").repeated(10'000)), 431);
    row("an expectation nobody knows", post + "Content-Length: 3\r\nExpect: 200-ok\r\n\r\n", 417);
    row("body beyond the limit", post + "Content-Length: 1001\r\n\r\n", 413);
}

void TestHttpServer::aMalformedRequestIsRefusedAndClosed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    const QByteArray start("HTTP/1.1 " + QByteArray::number(status) + ' ');
    for (const bool tls : { false, true }) {
        Served served(shortLimits(), {}, tls ? m_identity->files() : TlsFiles {});
        const QByteArray answer = Raw(served.port, tls).send(bytes).untilClosed();
        QVERIFY2(answer.startsWith(start), answer.left(200).constData());
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QCOMPARE(answer.count("HTTP/1.1 "), 1); // nothing after it was taken for a request
        QCOMPARE(served.handler.handled.load(), 0);
    }
}

void TestHttpServer::aGoodRequestIsAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("staysOpen");
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("get") << get("/a") << QByteArray("GET /a ") << true;
    QTest::newRow("query") << get("/a?b=c") << QByteArray("GET /a ") << true;
    QTest::newRow("absolute form") << get("http://x:80/a?b") << QByteArray("GET /a ") << true;
    QTest::newRow("length") << post + "Content-Length: 3\r\n\r\nabc" << QByteArray("POST /echo abc")
                            << true;
    QTest::newRow("chunked") << post
            + "Transfer-Encoding: Chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n"
                             << QByteArray("POST /echo abc") << true;
    QTest::newRow("nearly 8 KiB of headers")
        << get("/a", "A: " + QByteArray(8'000, 'a') + "\r\n") << QByteArray("GET /a ") << true;
    QTest::newRow("close") << get("/a", "Connection: close\r\n") << QByteArray("GET /a ") << false;
    QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("GET /a ") << false;
}

void TestHttpServer::aGoodRequestIsAnswered()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, staysOpen);
    Served served;
    Raw client(served.port);
    const QByteArray answer = client.send(bytes).until(body);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\nDate: "), answer.constData());
    const QByteArray length("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n");
    QVERIFY(answer.contains(length));
    QVERIFY(answer.endsWith(QByteArray("\r\n\r\n" + body)));
    QCOMPARE(client.isOpen(), staysOpen);
}

void TestHttpServer::headHasTheHeadersOfGetAndNoBody()
{
    Served served;
    const QByteArray answer = Raw(served.port)
                                  .send("HEAD /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                  .untilClosed();
    QVERIFY(answer.contains("\r\nContent-Length: 8\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestHttpServer::tenPipelinedRequestsAreAnsweredInOrder()
{
    Served served;
    QByteArray ten;
    for (int i = 0; i < 10; ++i)
        ten += get("/n" + QByteArray::number(i));
    const QByteArray answers = Raw(served.port).send(ten).until("GET /n9 ");
    qsizetype last = 0;
    for (int i = 0; i < 10; ++i) {
        const qsizetype at = answers.indexOf(QByteArray("GET /n" + QByteArray::number(i) + ' '));
        QVERIFY(at > last);
        last = at;
    }
}

void TestHttpServer::aSlowAnswerIsNotOvertaken()
{
    Served served;
    const QByteArray answers =
        Raw(served.port).send(get("/slow") + get("/fast")).until("GET /fast");
    QVERIFY(answers.indexOf("GET /slow") > 0);
    QVERIFY(answers.indexOf("GET /slow") < answers.indexOf("GET /fast"));
}

void TestHttpServer::aHugeBodyIsRefusedBeforeItIsSent()
{
    Served served;
    Raw client(served.port);
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 104857600\r\n\r\n");
    client.send(QByteArray(256 * 1024, 'a'));
    const QByteArray answer = client.untilClosed();
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.left(100).constData());
}

void TestHttpServer::aHugeChunkedBodyIsRefused()
{
    Served served;
    Raw client(served.port);
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    client.send("100000\r\n" + QByteArray(0x100000, 'a') + "\r\n");
    QVERIFY(client.untilClosed().startsWith("HTTP/1.1 413 "));
}

void TestHttpServer::whoIsRefusedAPageReadsAPage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("page");
    const auto row = [](const char *name, const QByteArray &bytes, int status, bool page) {
        QTest::newRow(name) << bytes << status << page;
    };
    const QByteArray language = "Host: x\r\nAccept-Language: fr\r\n";
    const QByteArray tooMany = "X-Long: " + QByteArray(20'000, 'x') + "\r\n\r\n";
    row("a body that is too large",
        "POST /page HTTP/1.1\r\n" + language + "Content-Length: 104857600\r\n\r\n", 413, true);
    row("a body that comes too slowly",
        "POST /page HTTP/1.1\r\n" + language + "Content-Length: 9\r\n\r\nabc", 408, true);
    row("a head that is too large", "GET /page?x=1 HTTP/1.1\r\n" + language + tooMany, 431, true);
    row("a head that is too large, of programs", "GET /echo HTTP/1.1\r\n" + language + tooMany, 431,
        false);
    row("a request line without end", "GET /page?" + QByteArray(20'000, 'x'), 431, false);
}

// Where it is known that it is one.
void TestHttpServer::whoIsRefusedAPageReadsAPage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const bool, page);
    Served served;
    Raw client(served.port);
    client.send(bytes);
    const QByteArray answer = client.untilClosed();
    const QByteArray line = "HTTP/1.1 " + QByteArray::number(status) + ' ';
    QVERIFY2(answer.startsWith(line), answer.left(200).constData());
    QCOMPARE(answer.endsWith("a page in fr"), page);
}

void TestHttpServer::aWaitingBodyIsAskedFor()
{
    Served served;
    Raw client(served.port);
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
                "Expect: 100-continue\r\n\r\n");
    QCOMPARE(client.until("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(client.send("abc").until("POST /echo abc").startsWith("HTTP/1.1 200 "));
}

void TestHttpServer::whoMayNotSendALongBodyIsToldBeforeItIsSent_data()
{
    QTest::addColumn<QByteArray>("top");
    QTest::newRow("at once") << QByteArray("POST /barred HTTP/1.1\r\nContent-Length: 900\r\n");
    QTest::newRow("after a look") << QByteArray(
        "POST /barred-late HTTP/1.1\r\nContent-Length: 900\r\n");
    QTest::newRow("of unknown length")
        << QByteArray("POST /barred HTTP/1.1\r\nTransfer-Encoding: chunked\r\n");
}

// The client that goes on sending gets its answer all the same.
void TestHttpServer::whoMayNotSendALongBodyIsToldBeforeItIsSent()
{
    QFETCH(const QByteArray, top);
    HttpLimits limits = shortLimits();
    limits.unaskedBody = 100;
    limits.body = 700ms;
    for (const bool tls : { false, true }) {
        Served served(limits, {}, tls ? m_identity->files() : TlsFiles {});
        Raw client(served.port, tls);
        client.send(top + "Host: x\r\nExpect: 100-continue\r\n\r\n");
        const QByteArray answer = client.until("\r\n\r\n{");
        QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData()); // and no 100 before it
        QVERIFY(answer.contains("\r\nContent-Type: application/problem+json\r\n"));
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(client.isOpen());
        const QByteArray more = client.send(QByteArray(900, 'a')).untilClosed();
        QVERIFY2(!more.contains("HTTP/1.1 "), more.constData());
        QVERIFY(!client.isOpen());
        QCOMPARE(served.handler.asked.load(), 1);
        QCOMPARE(served.handler.handled.load(), 0);
    }
}

void TestHttpServer::aLongBodyThatMayComeIsAskedForOnce()
{
    HttpLimits limits = shortLimits();
    limits.unaskedBody = 100;
    limits.body = 5000ms;
    Served served(limits);
    for (const QByteArray &path : { QByteArray("/echo"), QByteArray("/echo-late") }) {
        Raw client(served.port);
        client.send("POST " + path
            + " HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.until("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        const QByteArray echo("POST " + path + ' ' + QByteArray(900, 'a'));
        QVERIFY(client.send(QByteArray(900, 'a')).until(echo).startsWith("HTTP/1.1 200 "));
        QVERIFY(client.isOpen());
    }
    const QByteArray whole("POST /echo-late HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n"
        + QByteArray(900, 'b') + get("/next"));
    QVERIFY(Raw(served.port).send(whole).until("GET /next").contains("POST /echo-late bbb"));
    QCOMPARE(served.handler.asked.load(), 3);
}

void TestHttpServer::aShortBodyIsReadWithoutAsking()
{
    HttpLimits limits = shortLimits();
    limits.unaskedBody = 100;
    Served served(limits);
    const QByteArray post(
        "POST /barred HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n" + QByteArray(100, 'a'));
    QVERIFY(Raw(served.port).send(post).until("POST /barred a").startsWith("HTTP/1.1 200 "));
    QCOMPARE(served.handler.asked.load(), 0);
}

void TestHttpServer::bodiesTogetherAreBounded_data()
{
    QTest::addColumn<std::size_t>("altogether");
    QTest::addColumn<std::size_t>("ofOneAddress");
    QTest::newRow("of one address") << std::size_t { 100'000 } << std::size_t { 1'500 };
    QTest::newRow("altogether") << std::size_t { 1'500 } << std::size_t { 100'000 };
}

// Whoever comes later is answered: so the body before was read.
void TestHttpServer::bodiesTogetherAreBounded()
{
    QFETCH(const std::size_t, altogether);
    QFETCH(const std::size_t, ofOneAddress);
    HttpLimits limits = shortLimits();
    limits.body = 20'000ms;
    limits.bodyBytes = altogether;
    limits.bodyBytesPerAddress = ofOneAddress;
    Served served(limits);
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n";
    Raw first(served.port);
    first.send(post + QByteArray(800, 'a'));
    QVERIFY(Raw(served.port).send(get("/alive")).until("GET /alive").contains("200 OK"));
    const QByteArray refusal = Raw(served.port).send(post + QByteArray(800, 'b')).untilClosed();
    QVERIFY2(refusal.startsWith("HTTP/1.1 503 ") && refusal.contains("\r\nRetry-After: ")
            && refusal.contains("bodies-exhausted"),
        refusal.constData());
    QVERIFY(first.send(QByteArray(100, 'a')).until("POST /echo a").contains("200 OK"));
    const QByteArray last(post + QByteArray(900, 'c')); // there is room again
    QVERIFY(Raw(served.port).send(last).until("POST /echo c").contains("200 OK"));
}

void TestHttpServer::halfAHeaderIsClosedInTime()
{
    Served served;
    Raw client(served.port);
    client.send("GET / HTTP/1.1\r\nHost:");
    QCOMPARE(client.untilClosed(), QByteArray());
    QVERIFY(!client.isOpen());
}

void TestHttpServer::aByteNowAndThenDoesNotProlongTheHeader()
{
    Served served;
    Raw client(served.port);
    QElapsedTimer timer;
    timer.start();
    client.send("GET / HTTP/1.1\r\nA: ");
    while (client.isOpen() && timer.elapsed() < patience) {
        client.send("a");
        QThread::msleep(30);
    }
    QVERIFY(!client.isOpen());
}

void TestHttpServer::aSlowBodyIsClosedInTime()
{
    Served served;
    Raw client(served.port);
    QElapsedTimer timer;
    timer.start();
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n");
    while (client.isOpen() && timer.elapsed() < patience) {
        client.send("a");
        QThread::msleep(30);
    }
    QVERIFY(!client.isOpen());
    QCOMPARE(served.handler.handled.load(), 0);
}

void TestHttpServer::whoSendsABodyTooSlowlyIsToldSo_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("nothing of it") << QByteArray("Content-Length: 9\r\n\r\n");
    QTest::newRow("some of it") << QByteArray("Content-Length: 9\r\n\r\nabc");
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n\r\n9\r\nabc");
}

// Once the head was read; half a head is closed without a word.
void TestHttpServer::whoSendsABodyTooSlowlyIsToldSo()
{
    QFETCH(const QByteArray, rest);
    const QByteArray request("POST /echo HTTP/1.1\r\nHost: x\r\n" + rest);
    for (const bool tls : { false, true }) {
        Served served(shortLimits(), {}, tls ? m_identity->files() : TlsFiles {});
        Raw client(served.port, tls);
        const QByteArray answer = client.send(request).untilClosed();
        QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer.constData());
        QVERIFY(answer.contains("\r\nContent-Type: application/problem+json\r\n"));
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY2(answer.contains("\"body-too-slow\""), answer.constData());
        QVERIFY(!client.isOpen());
        QCOMPARE(served.handler.handled.load(), 0);
        QCOMPARE(served.server.counters().refused[8].load(), 1U);
    }
}

void TestHttpServer::anIdleConnectionIsClosed()
{
    Served served;
    Raw client(served.port);
    client.send(get("/a")).until("GET /a ");
    client.untilClosed();
    QVERIFY(!client.isOpen());
}

void TestHttpServer::aTruncatedRequestReachesNobody()
{
    Served served;
    const QByteArray whole =
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n0123456789";
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        Raw client(served.port);
        client.send(whole.left(cut)).halfClose();
    }
    QVERIFY(Raw(served.port).send(get("/alive")).until("GET /alive").contains("200 OK"));
    QCOMPARE(served.handler.handled.load(), 1);
}

void TestHttpServer::aHalfClosedClientStillGetsItsAnswer()
{
    Served served;
    Raw client(served.port);
    client.send(get("/slow", "Connection: close\r\n"));
    client.halfClose();
    QVERIFY(client.untilClosed().contains("GET /slow"));
}

// The tests shorten them; this is what a server has that was told nothing.
void TestHttpServer::theTimesAndSizesAreThoseOfTheDesign()
{
    const HttpServer::Options options {};
    const HttpLimits &limits = options.limits;
    QCOMPARE(limits.headerBytes, std::size_t { 8 * 1024 });
    QCOMPARE(limits.unaskedBody, std::size_t { 64 * 1024 });
    QVERIFY(limits.header == 10s && limits.body == 30s && limits.write == 30s);
    QVERIFY(limits.idle == 60s && limits.drain == 10s);
    QCOMPARE(limits.bodyBytes, std::size_t { 256 * 1024 * 1024 });
    QCOMPARE(limits.bodyBytesPerAddress, std::size_t { 64 * 1024 * 1024 });
    QCOMPARE(limits.connections, std::size_t { 20'000 });
    QCOMPARE(limits.connectionsPerAddress, std::size_t { 1'024 });
    QVERIFY(options.rates.perCaller > 0 && options.rates.perAddress > 0);
}

void TestHttpServer::tooManyConnectionsAreTurnedAway_data()
{
    QTest::addColumn<std::size_t>("altogether");
    QTest::addColumn<std::size_t>("ofOneAddress");
    QTest::newRow("of one address") << std::size_t { 100 } << std::size_t { 3 };
    QTest::newRow("altogether") << std::size_t { 3 } << std::size_t { 100 };
}

void TestHttpServer::tooManyConnectionsAreTurnedAway()
{
    QFETCH(const std::size_t, altogether);
    QFETCH(const std::size_t, ofOneAddress);
    HttpLimits limits = shortLimits();
    limits.connections = altogether;
    limits.connectionsPerAddress = ofOneAddress;
    limits.header = 5000ms;
    Served served(limits);
    std::vector<std::unique_ptr<Raw>> held;
    for (int i = 0; i < 3; ++i) {
        held.push_back(std::make_unique<Raw>(served.port));
        held.back()->send(get("/a")).until("GET /a ");
    }
    const QByteArray answer = Raw(served.port).untilClosed();
    QVERIFY2(
        answer.startsWith("HTTP/1.1 503 ") && answer.contains("Retry-After: "), answer.constData());
    held.pop_back();
    QTRY_VERIFY(Raw(served.port).send(get("/b")).until("GET /b ").contains("200 OK"));
}

// A reset would end what the client still sends, and with some systems take the answer away.
void TestHttpServer::whoIsTurnedAwayIsReadOnFromForAWhile()
{
    HttpLimits limits = shortLimits();
    limits.connections = 1;
    limits.idle = 60'000ms;
    limits.linger = 2000ms;
    Served served(limits);
    Raw held(served.port);
    held.send(get("/a")).until("GET /a ");
    const int away = connectedTo(served.port);
    QVERIFY(away >= 0);
    const QByteArray request = get("/b");
    const auto isTaken = [away, &request] {
        const auto size = static_cast<std::size_t>(request.size());
        return ::send(away, request.constData(), size, MSG_NOSIGNAL) == request.size();
    };
    QVERIFY(isTaken());
    for (int i = 0; i < 3; ++i) {
        QThread::msleep(50); // time for a reset to come
        QVERIFY(isTaken());
    }
    QByteArray answer(4096, Qt::Uninitialized);
    answer.truncate(::recv(away, answer.data(), 4096, 0));
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    QTRY_VERIFY(!isTaken()); // and no longer than that
    ::close(away);
}

void TestHttpServer::slowlorisDoesNotKeepOthersOut()
{
    Served served;
    std::vector<std::unique_ptr<Raw>> slow;
    for (int i = 0; i < 500; ++i) {
        slow.push_back(std::make_unique<Raw>(served.port));
        slow.back()->send("GET / HTTP/1.1\r\nX-a: ");
        if (i % 50 == 0)
            QVERIFY(Raw(served.port).send(get("/probe")).until("GET /probe").contains("200 OK"));
    }
    for (const auto &client : slow) {
        client->untilClosed();
        QVERIFY(!client->isOpen());
    }
}

void TestHttpServer::whatRunsIsFinishedAtTheEnd()
{
    Served served;
    Raw running(served.port);
    running.send(get("/slow"));
    QTRY_COMPARE(served.handler.handled.load(), 1);
    std::thread drainer([&served] { served.server.drain(); });
    const QByteArray answer = running.untilClosed();
    drainer.join();
    QVERIFY2(
        answer.contains("GET /slow") && answer.contains("Connection: close"), answer.constData());
    Raw late(served.port);
    QVERIFY(!late.isOpen());
}

// The kernel takes connections in while the server's thread is at something else.
void TestHttpServer::whoWaitsToBeLetInIsAnsweredAtTheEnd()
{
    constexpr int clients = 20;
    Served served;
    Raw holding(served.port);
    holding.send(get("/hold"));
    QTRY_COMPARE(served.handler.handled.load(), 1);
    std::vector<std::unique_ptr<Raw>> waiting;
    for (int i = 0; i < clients; ++i) {
        waiting.push_back(std::make_unique<Raw>(served.port));
        waiting.back()->send(get("/waited"));
    }
    std::thread drainer([&served] { served.server.drain(); });
    QThread::msleep(100); // the end is the next thing that the thread sees
    served.handler.letGo.set_value();
    int answered = 0;
    for (const auto &client : waiting) {
        const QByteArray answer = client->untilClosed();
        answered += answer.contains("Connection: close") && answer.endsWith("GET /waited ") ? 1 : 0;
    }
    drainer.join();
    QCOMPARE(answered, clients);
}

void TestHttpServer::anIdleConnectionDoesNotDelayTheEnd()
{
    HttpLimits limits = shortLimits();
    limits.idle = 60'000ms;
    limits.drain = 60'000ms;
    limits.farewell = 50ms;
    Served served(limits);
    Raw idle(served.port);
    idle.send(get("/a")).until("GET /a ");
    QElapsedTimer timer;
    timer.start();
    served.server.drain();
    QVERIFY(timer.elapsed() < limits.drain.count());
}

void TestHttpServer::onlyATrustedProxyNamesTheClient()
{
    const QByteArray forwarded = get("/peer", "X-Forwarded-For: 1.2.3.4, 203.0.113.9\r\n");
    Served direct;
    QVERIFY(Raw(direct.port).send(forwarded).until("127.0.0.1").endsWith("\r\n\r\n127.0.0.1"));
    Served behind(shortLimits(), { u"127.0.0.1"_s });
    QVERIFY(Raw(behind.port).send(forwarded).until("203.0.113.9").endsWith("\r\n\r\n203.0.113.9"));
}

void TestHttpServer::whoKeptAConnectionIsToldGoodbye()
{
    HttpLimits limits = shortLimits();
    limits.farewell = 2000ms;
    Served served(limits);
    Raw kept(served.port);
    kept.send(get("/a")).until("GET /a ");
    std::thread drainer([&served] { served.server.drain(); });
    QTRY_VERIFY(!Raw(served.port).isOpen());
    const QByteArray answer = kept.send(get("/b")).untilClosed();
    drainer.join();
    QVERIFY2(
        answer.contains("Connection: close") && answer.endsWith("GET /b "), answer.constData());
}

void TestHttpServer::aRefusalCarriesWhatKeepsBrowsersSafe()
{
    for (const bool tls : { false, true }) {
        Served served(shortLimits(), {}, tls ? m_identity->files() : TlsFiles {});
        const QByteArray answer =
            Raw(served.port, tls).send("GET / HTTP/1.1\r\n\r\n").untilClosed();
        QVERIFY(answer.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'; "));
        QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
        QCOMPARE(answer.contains("\r\nStrict-Transport-Security: "), tls);
        QVERIFY(!answer.contains("\r\nServer:"));
        QVERIFY(!answer.contains("Access-Control-"));
    }
}

void TestHttpServer::whatWasRefusedIsCounted()
{
    Served served;
    Raw(served.port).send("GET / HTTP/1.1\r\n\r\n").untilClosed();
    Raw(served.port).send(get('/' + QByteArray(65536, 'a'))).untilClosed();
    const HttpCounters &counters = served.server.counters();
    QCOMPARE(counters.refused[0].load(), 1U);
    QCOMPARE(counters.refused[31].load(), 1U);
    QCOMPARE(counters.accepted.load(), 2U);
    QTRY_COMPARE(counters.open.load(), 0);
}

void TestHttpServer::aLongAnswerArrivesWhole()
{
    for (const bool tls : { false, true }) {
        HttpLimits limits = shortLimits();
        limits.write = 20'000ms;
        Served served(limits, {}, tls ? m_identity->files() : TlsFiles {});
        Raw client(served.port, tls);
        client.send(get("/large") + get("/next"));
        QThread::msleep(50); // the server must meet a full socket
        const QByteArray answers = client.until("GET /next ");
        QVERIFY(answers.contains("xxend"));
        QVERIFY(answers.count('x') >= 3'000'000);
    }
}

// Nothing here may run an event loop: it would read.
void TestHttpServer::whoDoesNotReadTheirAnswerIsClosedInTime()
{
    for (const bool tls : { false, true }) {
        HttpLimits limits = shortLimits();
        limits.write = 500ms;
        Served served(limits, {}, tls ? m_identity->files() : TlsFiles {});
        Raw client(served.port, tls);
        client.send(get("/large").repeated(10));
        QElapsedTimer timer;
        timer.start();
        const HttpCounters &counters = served.server.counters();
        while (counters.open == 0 && timer.elapsed() < patience)
            QThread::msleep(1); // taken, on a busy machine not at once
        timer.restart();
        while (counters.open > 0 && timer.elapsed() < patience)
            QThread::msleep(10);
        QCOMPARE(counters.open.load(), 0);
        QVERIFY2(timer.elapsed() > 250, "it was not the time that ended it");
        QVERIFY(Raw(served.port, tls).send(get("/next")).until("GET /next ").contains("200 OK"));
    }
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
