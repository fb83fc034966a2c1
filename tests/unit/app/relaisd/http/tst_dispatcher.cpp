// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/dispatcher.h"

#include "app/relaisd/auth/authenticator.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/http/accesslog.h"
#include "app/relaisd/http/readpool.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/scim/scimtokens.h"
#include "tests/unit/app/relaisd/http/rawclient.h"
#include "tests/unit/app/relaisd/world.h"

#include <QTemporaryFile>

#include <future>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

QByteArray headerOf(const Response &response, const QByteArray &name)
{
    for (const auto &[known, value] : response.headers) {
        if (known == name)
            return value;
    }
    return {};
}

constexpr int fewAMinute = 12;

// Refuses "wrong" on a reader; what write gets says on which thread it was made.
std::optional<Response> lookedAhead(Request &request, QSqlDatabase &)
{
    if (request.body == "wrong")
        return Response { .status = 422 };
    request.prepared =
        std::make_shared<const QByteArray>(QByteArray(request.body + " seen by a reader"));
    return std::nullopt;
}

Response longAnswer(const Request &, QSqlDatabase &)
{
    Response response;
    response.status = 201;
    response.afterwards = [](QSqlDatabase &db) {
        Response whole;
        whole.status = 201;
        whole.body = db.connectionName().toLatin1();
        return whole;
    };
    return response;
}

Response writtenAfter(const Request &request, QSqlDatabase &)
{
    Response response;
    if (request.prepared)
        response.body = *static_cast<const QByteArray *>(request.prepared.get());
    return response;
}

QList<Route> table()
{
    const auto ok = [](const Request &) { return Response {}; };
    const auto read = [](const Request &, QSqlDatabase &) { return Response {}; };
    Route few { .method = "POST", .pattern = u"/few"_s, .write = read };
    few.bodyLimit = 1024 * 1024;
    few.perMinute = fewAMinute;
    Route roomy { .method = "POST", .pattern = u"/roomy"_s, .write = read };
    roomy.bodyLimit = few.bodyLimit;
    return {
        few,
        roomy,
        { .method = "GET", .pattern = u"/open"_s, .access = Access::Anyone, .instant = ok },
        { .method = "GET", .pattern = u"/r/{code}"_s, .access = Access::Anyone, .instant = ok },
        { .method = "GET", .pattern = u"/mine"_s, .read = read },
        { .method = "POST", .pattern = u"/mine"_s, .write = read },
        { .method = "POST", .pattern = u"/all"_s, .access = Access::Admin, .write = read },
        { .method = "POST", .pattern = u"/long"_s, .write = longAnswer },
        { .method = "POST",
            .pattern = u"/files"_s,
            .access = Access::Admin,
            .write = writtenAfter,
            .ahead = lookedAhead },
        { .method = "GET", .pattern = u"/users"_s, .access = Access::Provisioning, .read = read },
        { .method = "GET",
            .pattern = u"/page"_s,
            .access = Access::Anyone,
            .read = read,
            .perMinute = fewAMinute,
            .problemPage = problemNotice },
    };
}

} // namespace

class TestDispatcher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAddressIsSlowedDownAndToldHowLong();
    void whoWaitsAsToldIsServed();
    void aPersonIsSlowedDownWhereverTheyAre();
    void anOfficeBehindOneAddressIsNotOneCaller();
    void theDirectoryHasALimitOfItsOwn();
    void guessedTokensCountForTheirAddress();
    void addressesOfOneHomeCountTogether();
    void whatIsLongToReadIsReadBeforeTheWriterIsAsked();
    void whatIsLongToWriteDownIsWrittenByAReader();
    void aLongBodyIsForWhoMaySendIt();
    void aLongBodyIsCountedOnce();
    void guessedTokensOfLongBodiesCountForTheirAddress();
    void aRouteCountsALongBodyBeforeItIsReadAndOnce();
    void aRouteThatHasHadEnoughReadsNoLongBody();
    void aRequestIdComesBack();
    void aRequestIdThatCouldHarmIsReplaced();
    void otherSitesMayNotRead();
    void theLogNamesNobody();
    void whoLooksAtTooManyPagesReadsAPageInTheirLanguage();
    void whomTheServerRefusesAPageReadsAPageInTheirLanguage();
    void aPageThatNobodyHasTimeToWriteIsAPageToo();
    void whatTheDatabaseSaysIsInTheLogAlone();
    void whatIsTooMuchAtOnceIsPutOffAndGoesOn_data();
    void whatIsTooMuchAtOnceIsPutOffAndGoesOn();

private:
    Response ask(const QByteArray &path, const QString &peer, const QString &token = {},
        const QList<QPair<QByteArray, QByteArray>> &headers = {}, const QByteArray &method = "GET")
    {
        Request request;
        request.method = method;
        request.path = QString::fromLatin1(path);
        request.peer = peer;
        request.headers = headers;
        if (!token.isEmpty())
            request.headers.append({ "authorization", "Bearer " + token.toLatin1() });
        return answerOf(&Dispatcher::handle, std::move(request));
    }
    //! The status that the head of a long body gets.
    int knock(const QString &peer, const QString &token = {}, const QString &path = u"/all"_s)
    {
        Request head;
        head.method = "POST";
        head.path = path;
        head.peer = peer;
        if (!token.isEmpty())
            head.headers.append({ "authorization", "Bearer " + token.toLatin1() });
        return answerOf(&Dispatcher::admit, std::move(head)).status;
    }
    Response answerOf(
        std::optional<Response> (Dispatcher::*asking)(Request, Reply), Request request)
    {
        std::promise<Response> answered;
        auto later = answered.get_future();
        auto now = (m_dispatcher.get()->*asking)(std::move(request),
            [&answered](Response response) { answered.set_value(std::move(response)); });
        return now ? *now : later.get();
    }
    //! By another clock, which lasts as long as the test.
    void goBy(const Clock &clock)
    {
        m_dispatcher = std::make_unique<Dispatcher>(table(),
            Dispatcher::Parts { *m_authenticator, *m_readers, *m_writer, clock, *m_log },
            RateLimits { 20, 50, 200 });
    }
    int untilRefused(const QByteArray &path, const QString &peer, const QString &token = {})
    {
        for (int i = 0; i < 1000; ++i) {
            const Response response = ask(path, peer, token);
            if (response.status == 429)
                return i;
        }
        return -1;
    }
    QString tokenOf(const QString &name, const QList<Role> &roles = {})
    {
        const Member member = m_world->add(name, roles);
        return Sessions(m_world->database, m_clock).open(member.id, u"laptop"_s).value().access;
    }

    const SystemClock m_clock {};
    QTemporaryFile m_logFile;
    std::unique_ptr<AccessLog> m_log;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReadPool> m_readers;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

void TestDispatcher::init()
{
    m_dispatcher.reset();
    m_log.reset();
    QVERIFY(m_logFile.open() && m_logFile.resize(0) && m_logFile.seek(0));
    m_log = std::make_unique<AccessLog>(m_logFile.handle());
    m_readers.reset();
    m_writer.reset();
    m_world.reset();
    m_world = std::make_unique<Test::World>(m_clock);
    m_authenticator = std::make_unique<Authenticator>(m_clock);
    m_writer = std::make_unique<Writer>(m_world->url());
    m_readers = std::make_unique<ReadPool>(m_world->url(), 1);
    Test::must(m_readers->start());
    goBy(m_clock);
}

void TestDispatcher::anAddressIsSlowedDownAndToldHowLong()
{
    const int served = untilRefused("/open", u"192.0.2.1"_s);
    QVERIFY(served >= 50 && served < 60);
    const Response refusal = ask("/open", u"192.0.2.1"_s);
    QCOMPARE(refusal.status, 429);
    const int seconds = headerOf(refusal, "Retry-After").toInt();
    QVERIFY(seconds >= 1 && seconds <= 60);
    QCOMPARE(ask("/open", u"192.0.2.2"_s).status, 200);
}

void TestDispatcher::whoWaitsAsToldIsServed()
{
    ManualClock clock(m_clock.now());
    goBy(clock);
    const QString peer = u"192.0.2.1"_s;
    QCOMPARE(untilRefused("/page", peer), fewAMinute);
    for (int i = 0; i < 3; ++i) {
        const Response refusal = ask("/page", peer);
        QCOMPARE(refusal.status, 429);
        clock.advance(std::chrono::seconds(headerOf(refusal, "Retry-After").toInt()));
        QCOMPARE(ask("/page", peer).status, 200);
    }
}

void TestDispatcher::aPersonIsSlowedDownWhereverTheyAre()
{
    const QString token = tokenOf(u"Lea"_s);
    int served = 0;
    while (served < 100 && ask("/mine", u"192.0.2.%1"_s.arg(served), token).status == 200)
        ++served;
    QVERIFY(served >= 20 && served < 30);
    QCOMPARE(ask("/mine", u"192.0.2.200"_s, tokenOf(u"Ed"_s)).status, 200);
}

void TestDispatcher::anOfficeBehindOneAddressIsNotOneCaller()
{
    for (int i = 0; i < 12; ++i) {
        const QString token = tokenOf(u"Member%1"_s.arg(i));
        for (int n = 0; n < 10; ++n)
            QCOMPARE(ask("/mine", u"192.0.2.1"_s, token).status, 200);
    }
}

void TestDispatcher::theDirectoryHasALimitOfItsOwn()
{
    const QString token = ScimTokens(m_world->database, m_clock).make(u"Entra ID"_s).value();
    const int served = untilRefused("/users", u"192.0.2.1"_s, token);
    QVERIFY2(served >= 200 && served < 300, qPrintable(QString::number(served)));
    QCOMPARE(ask("/mine", u"192.0.2.1"_s, tokenOf(u"Lea"_s)).status, 200);
}

void TestDispatcher::guessedTokensCountForTheirAddress()
{
    QCOMPARE(ask("/mine", u"192.0.2.1"_s, u"guess"_s).status, 401);
    const int served = untilRefused("/mine", u"192.0.2.1"_s, u"guess"_s);
    QVERIFY(served > 0 && served < 60);
}

void TestDispatcher::addressesOfOneHomeCountTogether()
{
    QVERIFY(untilRefused("/open", u"2001:db8::1"_s) > 0);
    QCOMPARE(ask("/open", u"2001:db8::2"_s).status, 429);
    QCOMPARE(ask("/open", u"2001:db8:0:1::2"_s).status, 200);
}

void TestDispatcher::whatIsLongToReadIsReadBeforeTheWriterIsAsked()
{
    const auto send = [this](const QByteArray &body, const QString &token) {
        Request request;
        request.method = "POST";
        request.path = u"/files"_s;
        request.peer = u"192.0.2.1"_s;
        request.body = body;
        request.headers.append({ "authorization", "Bearer " + token.toLatin1() });
        return answerOf(&Dispatcher::handle, std::move(request));
    };
    const auto entries = [this] {
        auto count = run(m_world->database, u"SELECT COUNT(*) FROM audit_entry"_s).value();
        count.next();
        return count.value(0).toInt();
    };
    const QString admin = tokenOf(u"Ada"_s, { Role::Admin });
    const int before = entries();
    QCOMPARE(send("wrong", admin).status, 422);
    QCOMPARE(send("file", tokenOf(u"Lea"_s)).status, 403);
    QCOMPARE(entries(), before); // nothing was done
    QCOMPARE(send("file", admin).body, QByteArray("file seen by a reader"));
    QCOMPARE(entries(), before + 1);
}

void TestDispatcher::whatIsLongToWriteDownIsWrittenByAReader()
{
    const Response answer = ask("/long", u"192.0.2.1"_s, tokenOf(u"Lea"_s), {}, "POST");
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.body.startsWith("read-")); // the connection of a reader
    QVERIFY(!headerOf(answer, "X-Request-Id").isEmpty());
    m_readers->stop();
    QCOMPARE(m_readers->submit([](QSqlDatabase &) { }).error().reason, u"reader-full"_s);
}

void TestDispatcher::aLongBodyIsForWhoMaySendIt()
{
    const QString lea = tokenOf(u"Lea"_s);
    const QString ada = tokenOf(u"Ada"_s, { Role::Admin });
    for (int i = 0; i < 2; ++i) { // the second time they are remembered
        QCOMPARE(knock(u"192.0.2.1"_s), 401);
        QCOMPARE(knock(u"192.0.2.1"_s, u"guess"_s), 401);
        QCOMPARE(knock(u"192.0.2.1"_s, lea), 403);
        QCOMPARE(knock(u"192.0.2.1"_s, ada), 100);
    }
}

void TestDispatcher::aLongBodyIsCountedOnce()
{
    const QString ada = tokenOf(u"Ada"_s, { Role::Admin });
    for (int i = 0; i < 60; ++i) {
        m_authenticator->forget();
        QCOMPARE(knock(u"192.0.2.1"_s, ada), 100);
    }
    QCOMPARE(ask("/mine", u"192.0.2.1"_s, ada).status, 200);
}

void TestDispatcher::guessedTokensOfLongBodiesCountForTheirAddress()
{
    int refused = 0;
    while (refused < 1000 && knock(u"192.0.2.1"_s, u"guess"_s) == 401)
        ++refused;
    QVERIFY(refused >= 50 && refused < 60);
    QCOMPARE(ask("/open", u"192.0.2.1"_s).status, 429);
}

void TestDispatcher::aRouteCountsALongBodyBeforeItIsReadAndOnce()
{
    const QString peer = u"192.0.2.1"_s;
    const QString lea = tokenOf(u"Lea"_s);
    const QString ada = tokenOf(u"Ada"_s);
    for (const QString &token : { lea, ada })
        QCOMPARE(ask("/mine", peer, token).status, 200); // who they are is known from now on
    for (int i = 0; i < fewAMinute; ++i) {
        QCOMPARE(knock(peer, lea, u"/few"_s), 100);
        Request whole;
        whole.method = "POST";
        whole.path = u"/few"_s;
        whole.peer = peer;
        whole.headers.append({ "authorization", "Bearer " + lea.toLatin1() });
        whole.admitted = true;
        QCOMPARE(answerOf(&Dispatcher::handle, std::move(whole)).status, 200);
    }
    QCOMPARE(knock(peer, lea, u"/few"_s), 429);
    QCOMPARE(ask("/few", peer, lea, {}, "POST").status, 429); // short bodies count with them
    QCOMPARE(knock(u"192.0.2.2"_s, lea, u"/few"_s), 429); // the person, wherever they are
    QCOMPARE(knock(peer, ada, u"/few"_s), 100); // and not their office
}

// By a real server: the body is never sent, so that nothing but the head can be answered.
void TestDispatcher::aRouteThatHasHadEnoughReadsNoLongBody()
{
    const ManualClock still(m_clock.now()); // nothing is given back meanwhile
    goBy(still);
    const QString lea = tokenOf(u"Lea"_s);
    int asked = 0;
    while (asked < 100 && ask("/few", u"127.0.0.1"_s, lea, {}, "POST").status == 200)
        ++asked;
    QVERIFY(asked < 100);
    HttpServer server({ u"127.0.0.1"_s, 0, Test::shortLimits() }, *m_dispatcher);
    const quint16 port = server.start().value();
    const QByteArray bearer = "Authorization: Bearer " + lea.toLatin1() + "\r\n";
    Test::Raw client(port);
    client.send("POST /few HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n" + bearer + "\r\n");
    const QByteArray answer = client.untilClosed();
    QVERIFY2(answer.startsWith("HTTP/1.1 429 "), answer.constData());
    QVERIFY2(answer.contains("\r\nRetry-After: "), answer.constData());
    // On a connection whose last body was long, what has none is counted all the same.
    Test::Raw other(port);
    other.send("POST /roomy HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n" + bearer + "\r\n"
        + QByteArray(100'000, 'x') + "POST /few HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n"
        + bearer + "\r\n");
    QVERIFY(other.until("HTTP/1.1 429 ").contains("HTTP/1.1 200 "));
}

void TestDispatcher::aRequestIdComesBack()
{
    const Response given =
        ask("/open", u"192.0.2.1"_s, {}, { { "x-request-id", "a1b2-c3.D4_e5" } });
    QCOMPARE(headerOf(given, "X-Request-Id"), QByteArray("a1b2-c3.D4_e5"));
    const QByteArray first = headerOf(ask("/open", u"192.0.2.1"_s), "X-Request-Id");
    const QByteArray second = headerOf(ask("/nowhere", u"192.0.2.1"_s), "X-Request-Id");
    QVERIFY(first.size() >= 3 && second.size() >= 3 && first != second);
}

void TestDispatcher::aRequestIdThatCouldHarmIsReplaced()
{
    const QList<QByteArray> harmful { "short", QByteArray(65, 'a'), "12345678 200 fake",
        "12345678\x1b[31m", "<script>alert(1)</script>" };
    for (const QByteArray &id : harmful) {
        const Response answer = ask("/open", u"192.0.2.1"_s, {}, { { "x-request-id", id } });
        const QByteArray given = headerOf(answer, "X-Request-Id");
        QVERIFY(!given.isEmpty() && given != id);
    }
}

void TestDispatcher::otherSitesMayNotRead()
{
    const QList<QPair<QByteArray, QByteArray>> preflight {
        { "origin", "https://elsewhere.example" }, { "access-control-request-method", "GET" }
    };
    QCOMPARE(ask("/mine", u"192.0.2.1"_s, {}, preflight, "OPTIONS").status, 405);
    for (const char *path : { "/open", "/mine", "/nowhere" }) {
        const Response answer = ask(path, u"192.0.2.1"_s, {}, preflight);
        for (const auto &[name, value] : answer.headers)
            QVERIFY2(!name.toLower().startsWith("access-control"), name.constData());
    }
}

void TestDispatcher::theLogNamesNobody()
{
    const QString token = tokenOf(u"Lea"_s);
    ask("/r/SecretCode", u"203.0.113.77"_s, token);
    ask("/mine", u"203.0.113.77"_s, token, { { "user-agent", "Canary/1" } });
    ask("/nowhere/lea@norvane.example", u"203.0.113.77"_s);
    ask("/open", u"203.0.113.77"_s, {}, {}, QByteArray(4000, 'X'));
    m_dispatcher.reset();
    m_log.reset();
    QVERIFY(m_logFile.seek(0));
    const QByteArray all = m_logFile.readAll();
    QCOMPARE(all.count('\n'), 4);
    QVERIFY(all.contains(" access GET /r/{code} 200 "));
    for (const QByteArray &secret : { QByteArray("SecretCode"), QByteArray("203.0.113"),
             token.toLatin1(), QByteArray("Canary"), QByteArray("norvane") })
        QVERIFY2(!all.contains(secret), all.constData());
    QVERIFY(all.size() < 4 * 200);
}

void TestDispatcher::whomTheServerRefusesAPageReadsAPageInTheirLanguage()
{
    const auto refused = [this](const QByteArray &method, const QString &path) {
        Request head;
        head.method = method;
        head.path = path;
        head.headers = { { "accept-language", "fr" } };
        return m_dispatcher->refused(head, problemResponse({ 413, u"body-too-large"_s, {}, 0 }));
    };
    for (const QByteArray &method : { QByteArray("GET"), QByteArray("POST") }) {
        const Response page = refused(method, u"/page"_s);
        QCOMPARE(page.status, 413);
        QCOMPARE(page.contentType, QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.body.contains("<html lang=\"fr\""));
    }
    QCOMPARE(refused("GET", u"/open"_s).contentType, QByteArray("application/problem+json"));
    QCOMPARE(refused("GET", u"/nowhere"_s).contentType, QByteArray("application/problem+json"));
}

void TestDispatcher::whoLooksAtTooManyPagesReadsAPageInTheirLanguage()
{
    const ManualClock still(m_clock.now()); // nothing is given back meanwhile
    goBy(still);
    QCOMPARE(untilRefused("/page", u"192.0.2.1"_s), fewAMinute);
    const auto refused = [this](const QByteArray &language) {
        return ask("/page", u"192.0.2.1"_s, {}, { { "accept-language", language } });
    };
    const Response french = refused("fr-FR,fr;q=0.9");
    QCOMPARE(french.status, 429);
    QCOMPARE(french.contentType, QByteArray("text/html; charset=utf-8"));
    QVERIFY(french.body.contains("<html lang=\"fr\""));
    QVERIFY(french.body.contains("Trop de visites en peu de temps."));
    const QByteArray seconds = headerOf(french, "Retry-After");
    QVERIFY(seconds.toInt() > 1 && seconds.toInt() <= 60);
    const QByteArray when = "dans " + seconds + " secondes";
    QVERIFY2(french.body.contains(when), french.body.constData());
    QVERIFY(headerOf(french, "Content-Security-Policy").startsWith("default-src 'none'"));
    QVERIFY(!headerOf(french, "X-Request-Id").isEmpty());
    const Response english = refused("en");
    QCOMPARE(english.status, 429);
    QVERIFY(english.body.contains("Too many visits in a short time."));
    // What programs ask for stays what programs read.
    QVERIFY(untilRefused("/open", u"192.0.2.2"_s) > 0);
    QCOMPARE(ask("/open", u"192.0.2.2"_s).contentType, QByteArray("application/problem+json"));
}

void TestDispatcher::aPageThatNobodyHasTimeToWriteIsAPageToo()
{
    m_readers->stop();
    const Response putOff = ask("/page", u"192.0.2.1"_s);
    QCOMPARE(putOff.status, 503);
    QCOMPARE(putOff.contentType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(headerOf(putOff, "Retry-After"), QByteArray("1"));
    QVERIFY(putOff.body.contains("This page cannot be shown right now."));
}

// An administrator has to learn that the disk is full, and the world does not.
void TestDispatcher::whatTheDatabaseSaysIsInTheLogAlone()
{
    QTest::ignoreMessage(QtWarningMsg, "the database: \"disk full\"");
    const Response response = errorResponse({ ErrorCode::Storage, u"disk full"_s });
    QCOMPARE(response.status, 503);
    QVERIFY(!response.body.contains("disk"));
}

void TestDispatcher::whatIsTooMuchAtOnceIsPutOffAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("writes") << QByteArray("POST") << QByteArray("writer-full");
    QTest::newRow("reads") << QByteArray("GET") << QByteArray("reader-full");
}

void TestDispatcher::whatIsTooMuchAtOnceIsPutOffAndGoesOn()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, code);
    const QString token = tokenOf(u"Lea"_s);
    const bool writes = method == "POST";
    std::promise<void> over;
    const std::shared_future<void> gate = over.get_future().share();
    const auto submit = [&](bool waits) {
        const auto hold = [gate, waits] {
            if (waits)
                gate.wait();
        };
        return writes ? m_writer->submit(
                            [hold](QSqlDatabase &) {
                                hold();
                                return true;
                            },
                            {})
                      : m_readers->submit([hold](QSqlDatabase &) { hold(); });
    };
    QVERIFY(submit(true));
    QTRY_COMPARE(writes ? m_writer->queued() : m_readers->queued(), 0);
    int waiting = 0;
    while (waiting < 100'000 && submit(false))
        ++waiting;
    QCOMPARE(waiting, 10'000);
    const Response putOff = ask("/mine", u"192.0.2.1"_s, token, {}, method);
    over.set_value(); // before anything is asked of the answer: the threads must end
    QCOMPARE(putOff.status, 503);
    QVERIFY2(putOff.body.contains(code), putOff.body.constData());
    QCOMPARE(headerOf(putOff, "Retry-After"), QByteArray("1"));
    QTRY_COMPARE(ask("/mine", u"192.0.2.1"_s, token, {}, method).status, 200);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
