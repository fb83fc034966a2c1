// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/egressproxy.h"
#include "app/relaisd/feeds/candidatepictures.h"
#include "app/relaisd/feeds/feedintake.h"
#include "app/relaisd/feeds/feedjob.h"
#include "app/relaisd/feeds/fetchthread.h"
#include "app/relaisd/feeds/schedule.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/media/unnotedpictures.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/watchrepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"
#include "tests/support/drawnpicture.h"
#include "tests/support/forwardproxy.h"
#include "tests/support/httpserver.h"
#include "tests/unit/app/relaisd/feeds/fetchnow.h"
#include "tests/unit/app/relaisd/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Test::fetchNow;
using Test::ServerAnswer;
using Test::ServerRequest;

namespace {

QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(RELAIS_TEST_DATA "/feeds/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the thread that asks has computed so far.
qint64 ownMicroseconds()
{
    timespec spent {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1'000'000 + spent.tv_nsec / 1000;
}

qint64 microsecondsOf(Writer &writer)
{
    qint64 spent = 0;
    const auto look = [&spent](QSqlDatabase &) {
        spent = ownMicroseconds();
        return true;
    };
    Test::must(writer.submit(look, {}));
    writer.flush();
    return spent;
}

//! A JSON Feed with one entry of each picture, the newest first. Their titles: "0", "1", …
QByteArray feedOfPictures(const QStringList &pictures)
{
    QJsonArray items;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QDateTime at = QDateTime({ 2025, 3, 1 }, { 9, 0 }, Qt::UTC).addSecs(-60 * i);
        items.append(QJsonObject { { u"id"_s, QString::number(i) },
            { u"url"_s, u"https://norvane.example/%1"_s.arg(i) },
            { u"title"_s, QString::number(i) }, { u"image"_s, pictures.at(i) },
            { u"date_published"_s, at.toString(Qt::ISODate) } });
    }
    return QJsonDocument(QJsonObject { { u"version"_s, u"https://jsonfeed.org/version/1.1"_s },
                             { u"title"_s, u"N"_s }, { u"items"_s, items } })
        .toJson();
}

} // namespace

class TestFeeds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFeedOverHttpBecomesCandidatesOnce();
    void anUnchangedFeedIsNotSentAgain();
    void aBrokenFeedIsRememberedAsSuch();
    void theAdminAddsAndFetchesASource();
    void theAdminFetchesThePicturesToo();
    void aPrivateAddressIsRefused_data();
    void aPrivateAddressIsRefused();
    void redirectsAreFollowedThreeTimes();
    void aRedirectToAnotherSchemeIsRefused();
    void aLargeAnswerIsCutOff();
    void aSlowAnswerIsGivenUp();
    void theHostHeaderKeepsTheName();
    void aFailingSourceIsAskedLessAndLess();
    void theWaitThatAServerAsksForIsKept();
    void aWaitIsAlsoReadAsADate_data();
    void aWaitIsAlsoReadAsADate();
    void aFloodIsHeldToADaysShare();
    void aSourceWithItsDaysShareRestsUntilItMayBringMore();
    void theSamePageFromTwoSourcesIsOneCandidate();
    void whatIsOnlyWatchedKeepsNothingOutOfTheInbox();
    void aSourceKeepsItsFormatItsTimeAndItsWeek();
    void onlyOneProcessFetchesASource();
    void nothingWaitsWhileAFeedIsRead();
    void aCandidateGetsThePictureThatItsFeedNames();
    void picturesOfTheNewestAreWanted();
    void aPictureThatTheWriterHadNoTimeForIsNotedLater();
    void aPictureThatAnEditorFetchedIsNoted();
    void theAdminReadsAndWritesAList();
    void aLongListIsAddedByImportingItAgain();
    void whatAnEditorAsksForIsGuardedToo();

private:
    Source addSource(const QUrl &url)
    {
        Source source;
        source.id.value = newUuid7(m_clock);
        source.url = url;
        source.allowPrivate = true;
        Test::must(SourceRepository(m_world->database).add(source, m_clock.now()));
        return source;
    }
    Result<int> takeNow()
    {
        const Source source = SourceRepository(m_world->database).all().value().constFirst();
        return takeIn(m_world->database, source, readFeed(fetchNow(requestFor(source))), m_clock);
    }
    QList<Candidate> candidates()
    {
        return CandidateRepository(m_world->database).open(m_clock.now().addDays(1), 100).value();
    }

    const SystemClock m_clock {};
    const std::unique_ptr<Test::World> m_world = std::make_unique<Test::World>(m_clock);

private Q_SLOTS:
    void cleanup()
    {
        run(m_world->database, u"DELETE FROM candidate"_s).value();
        run(m_world->database, u"DELETE FROM source"_s).value();
    }
};

void TestFeeds::aFeedOverHttpBecomesCandidatesOnce()
{
    Test::HttpServer server([](const ServerRequest &request) {
        return ServerAnswer { .body = file(request.path.mid(1)) };
    });
    addSource(server.url(u"/news.rss"_s));
    QCOMPARE(takeNow().value(), 2);
    QCOMPARE(takeNow().value(), 0);
    const QList<Candidate> found = candidates();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1].title, u"L’usine d’Annonay passe à lélectrique"_s);
    QCOMPARE(found[1].guid, u"norvane-1"_s);
    const Source source = SourceRepository(m_world->database).all().value().constFirst();
    QCOMPARE(source.title, u"Norvane & vous"_s);
    QVERIFY(source.problem.isEmpty() && source.fetchedAt.isValid());
}

void TestFeeds::anUnchangedFeedIsNotSentAgain()
{
    QByteArrayList asked;
    Test::HttpServer server([&asked](const ServerRequest &request) {
        asked.append(request.headers.value("if-none-match"));
        if (asked.last() == "\"v1\"")
            return ServerAnswer { .status = 304 };
        return ServerAnswer { .body = file(u"news.json"_s), .headers = { { "ETag", "\"v1\"" } } };
    });
    addSource(server.url(u"/news.json"_s));
    QCOMPARE(takeNow().value(), 2);
    QCOMPARE(takeNow().value(), 0);
    QCOMPARE(asked, (QByteArrayList { {}, "\"v1\"" }));
    QCOMPARE(SourceRepository(m_world->database).all().value()[0].title, u"Norvane jobs"_s);
}

void TestFeeds::aBrokenFeedIsRememberedAsSuch()
{
    Test::HttpServer server(
        [](const ServerRequest &) { return ServerAnswer { .body = "<html></html>" }; });
    addSource(server.url(u"/"_s));
    QCOMPARE(takeNow().error().reason, u"feed-is-page"_s);
    QCOMPARE(SourceRepository(m_world->database).all().value()[0].problem, u"feed-is-page"_s);
}

void TestFeeds::theAdminAddsAndFetchesASource()
{
    Test::HttpServer server(
        [](const ServerRequest &) { return ServerAnswer { .body = file(u"news.atom"_s) }; });
    const auto admin = [this](const QStringList &arguments) {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
            QStringList { u"admin"_s, u"source"_s } + arguments
                + QStringList { u"--data"_s, m_world->folder(), u"--database"_s, m_world->url() });
        const bool ended = QTest::qWaitFor(
            [&process] { return process->state() == QProcess::NotRunning; }, 20'000);
        return ended ? process->exitCode() : -1;
    };
    const QString url = server.url(u"/news.atom"_s).toString();
    QCOMPARE(admin({ u"add"_s, url }), 0);
    QCOMPARE(admin({ u"add"_s, url }), 1); // known
    QCOMPARE(admin({ u"add"_s, u"file:///etc/passwd"_s }), 1);
    QCOMPARE(admin({ u"add"_s }), 2);
    QCOMPARE(admin({ u"fetch"_s }), 1); // a loopback address is not public
    QCOMPARE(candidates().size(), 0);
    run(m_world->database, u"DELETE FROM source"_s).value();
    QCOMPARE(admin({ u"add"_s, u"--allow-private"_s, url }), 0);
    QCOMPARE(admin({ u"fetch"_s }), 0);
    QCOMPARE(candidates().size(), 2);
}

void TestFeeds::theAdminFetchesThePicturesToo()
{
    const QByteArray picture = Test::drawnPicture({ 40, 30 }, QColor(qRgb(0x23, 0x23, 0x23)));
    const QByteArray feed = feedOfPictures({ u"/gone.png"_s, u"/good.png"_s });
    Test::HttpServer server([&picture, &feed](const ServerRequest &request) {
        if (request.path == u"/gone.png"_s)
            return ServerAnswer { .status = 404 };
        return ServerAnswer { .body = request.path == u"/good.png"_s ? picture : feed };
    });
    addSource(server.url(u"/feed"_s));
    QProcess process;
    process.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
        { u"admin"_s, u"source"_s, u"fetch"_s, u"--data"_s, m_world->folder(), u"--database"_s,
            m_world->url() });
    QVERIFY(
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(process.exitCode(), 0);
    const QList<Candidate> all = candidates();
    QCOMPARE(all.size(), 2);
    QVERIFY(!all.constFirst().picture.has_value());
    const StoryImage image = all.constLast().picture.value_or(StoryImage());
    QCOMPARE(QSize(image.width, image.height), QSize(40, 30));
    const auto stored = MediaStore(m_world->folder()).read(image.path.section(u'/', -1));
    QVERIFY(stored.has_value());
    QCOMPARE(stored->bytes, picture);
}

void TestFeeds::aPrivateAddressIsRefused_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : { "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
             "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "169.254.169.254" })
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestFeeds::aPrivateAddressIsRefused()
{
    QFETCH(const QString, host);
    int deliveries = 0;
    Test::HttpServer server([&deliveries](const ServerRequest &) {
        ++deliveries;
        return ServerAnswer {};
    });
    const QUrl url(u"http://%1:%2/"_s.arg(host).arg(server.port()));
    const auto fetched = fetchNow({ url });
    QVERIFY(!fetched);
    // Refused, or no address at all; never an attempt that failed.
    const Error error = fetched.error();
    QVERIFY2(error.reason == u"address-not-public"_s || error.reason == u"url-not-allowed"_s
            || error.detail == u"the source's name is not known"_s,
        qPrintable(error.detail));
    QCOMPARE(deliveries, 0);
}

void TestFeeds::redirectsAreFollowedThreeTimes()
{
    Test::HttpServer server([](const ServerRequest &request) {
        const int left = request.path.mid(1).toInt();
        if (left == 0)
            return ServerAnswer { .body = "end" };
        return ServerAnswer { .status = 302,
            .headers = { { "Location", QByteArray('/' + QByteArray::number(left - 1)) } } };
    });
    const auto three = fetchNow({ server.url(u"/3"_s), true });
    QCOMPARE(three.value().body, QByteArray("end"));
    QCOMPARE(three.value().url, server.url(u"/0"_s));
    QCOMPARE(fetchNow({ server.url(u"/4"_s), true }).error().reason, u"too-many-redirects"_s);
}

void TestFeeds::aRedirectToAnotherSchemeIsRefused()
{
    Test::HttpServer server([](const ServerRequest &) {
        return ServerAnswer { .status = 301, .headers = { { "Location", "file:///etc/passwd" } } };
    });
    QCOMPARE(fetchNow({ server.url(u"/"_s), true }).error().reason, u"url-not-allowed"_s);
}

void TestFeeds::aLargeAnswerIsCutOff()
{
    Test::HttpServer server(
        [](const ServerRequest &) { return ServerAnswer { .body = QByteArray(200'000, 'a') }; });
    FetchLimits limits;
    limits.bytes = 100'000;
    QCOMPARE(fetchNow({ server.url(u"/"_s), true }, limits).error().reason, u"too-large"_s);
}

void TestFeeds::aSlowAnswerIsGivenUp()
{
    Test::HttpServer server([](const ServerRequest &) { return ServerAnswer { .never = true }; });
    FetchLimits limits;
    limits.time = std::chrono::milliseconds(300);
    QCOMPARE(fetchNow({ server.url(u"/"_s), true }, limits).error().code, ErrorCode::Timeout);
}

void TestFeeds::theHostHeaderKeepsTheName()
{
    QByteArray host;
    Test::HttpServer server([&host](const ServerRequest &request) {
        host = request.headers.value("host");
        return ServerAnswer { .body = "x" };
    });
    const QUrl url(u"http://localhost:%1/"_s.arg(server.port()));
    QVERIFY(fetchNow({ url, true }).has_value());
    QCOMPARE(host, QByteArray("localhost:" + QByteArray::number(server.port())));
}

void TestFeeds::aFailingSourceIsAskedLessAndLess()
{
    Test::HttpServer server([](const ServerRequest &) { return ServerAnswer { .status = 500 }; });
    addSource(server.url(u"/"_s));
    qint64 before = 0;
    for (int failures = 1; failures <= 12; ++failures) {
        QCOMPARE(takeNow().error().reason, u"answer-not-ok"_s);
        const Source source = SourceRepository(m_world->database).all().value()[0];
        const qint64 wait = source.fetchedAt.msecsTo(source.nextAt);
        QCOMPARE(source.failures, failures);
        QVERIFY(wait >= before && wait <= qint64(27) * 3600 * 1000);
        QVERIFY(!source.succeededAt.isValid());
        before = wait;
    }
    QVERIFY(before >= qint64(24) * 3600 * 1000);
}

void TestFeeds::theWaitThatAServerAsksForIsKept()
{
    Test::HttpServer server([](const ServerRequest &request) {
        if (request.path == u"/gone"_s)
            return ServerAnswer { .status = 410 };
        return ServerAnswer { .status = 503, .headers = { { "Retry-After", "7200" } } };
    });
    const auto busy = fetchNow({ server.url(u"/"_s), true });
    QCOMPARE(busy.error().retryAfter, std::chrono::seconds(7200));
    const QDateTime now = m_clock.now();
    QVERIFY(now.secsTo(nextFetch({ u"s"_s }, 1, busy.error(), now)) >= 7200);
    QVERIFY(now.secsTo(nextFetch({ u"s"_s }, 0, std::nullopt, now)) < 1000);
    const auto gone = fetchNow({ server.url(u"/gone"_s), true });
    QVERIFY(now.secsTo(nextFetch({ u"s"_s }, 1, gone.error(), now)) >= 24 * 3600);
}

void TestFeeds::aWaitIsAlsoReadAsADate_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    // The server's clock may be wrong: what counts is how far its two times are apart.
    const QByteArray now = "Sun, 06 Nov 1994 08:49:37 GMT";
    const auto row = [](const char *name, const QByteArray &date, const QByteArray &retryAfter,
                         int seconds) { QTest::newRow(name) << date << retryAfter << seconds; };
    row("in two hours", now, "Sun, 06 Nov 1994 10:49:37 GMT", 7200);
    row("in a week", now, "Sun, 13 Nov 1994 08:49:37 GMT", 24 * 3600);
    row("over", now, "Sun, 06 Nov 1994 08:49:36 GMT", 0);
    row("no date of its own", {}, "Sun, 06 Nov 1994 10:49:37 GMT", 0);
    row("neither", now, "soon", 0);
    row("many seconds", now, "99999999999", 24 * 3600);
}

void TestFeeds::aWaitIsAlsoReadAsADate()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, seconds);
    Test::HttpServer server([&date, &retryAfter](const ServerRequest &) {
        ServerAnswer answer { .status = 503, .headers = { { "Retry-After", retryAfter } } };
        if (!date.isEmpty())
            answer.headers.append({ "Date", date });
        return answer;
    });
    const auto busy = fetchNow({ server.url(u"/"_s), true });
    QCOMPARE(busy.error().reason, u"answer-not-ok"_s);
    QCOMPARE(busy.error().retryAfter, std::chrono::seconds(seconds));
}

void TestFeeds::aFloodIsHeldToADaysShare()
{
    QByteArray items;
    for (int i = 0; i < 150; ++i)
        items += QByteArray("<item><title>T</title><link>https://norvane.example/"
            + QByteArray::number(i) + "</link></item>");
    const FetchedDocument document { QUrl(u"https://norvane.example/rss"_s), false,
        QByteArray("<rss><channel>" + items + "</channel></rss>"), "\"v1\"" };
    const Result<FetchedFeed> archive = readFeed(document);
    ManualClock clock(m_clock.now());
    const Source source = addSource(document.url);
    const SourceRepository sources(m_world->database);
    QCOMPARE(takeIn(m_world->database, source, archive, clock).value(), mostCandidatesADay);
    QVERIFY(sources.byId(source.id).value().etag.isEmpty()); // the rest must come yet
    QCOMPARE(takeIn(m_world->database, source, archive, clock).value(), 0);
    clock.advance(std::chrono::hours(25));
    QCOMPARE(takeIn(m_world->database, source, archive, clock).value(), 50);
    QCOMPARE(sources.byId(source.id).value().etag, QByteArray("\"v1\""));
}

void TestFeeds::aSourceWithItsDaysShareRestsUntilItMayBringMore()
{
    const auto feedOf = [](int entries) {
        QStringList pictures;
        for (int i = 0; i < entries; ++i)
            pictures.append(QString());
        return readFeed(FetchedDocument {
            QUrl(u"https://norvane.example/feed"_s), false, feedOfPictures(pictures) });
    };
    ManualClock clock(m_clock.now());
    SourceRepository sources(m_world->database);
    const SourceId id = addSource(QUrl(u"https://norvane.example/feed"_s)).id;
    const auto now = [&] { return sources.byId(id).value(); };
    SourceSettings settings;
    settings.perDay = 2;
    QVERIFY(sources.change(id, now().url, settings));

    const QDateTime first = clock.now();
    QCOMPARE(takeIn(m_world->database, now(), feedOf(1), clock).value(), 1);
    QVERIFY(now().nextAt < first.addSecs(3600)); // it may bring another
    clock.advance(std::chrono::hours(2));
    QCOMPARE(takeIn(m_world->database, now(), feedOf(3), clock).value(), 1);
    QCOMPARE(toStored(now().nextAt), toStored(first.addDays(1)));
    QVERIFY(now().problem.isEmpty());
    QCOMPARE(now().failures, 0);
    QCOMPARE(toStored(now().succeededAt), toStored(clock.now()));

    // Whoever allows it more, or asks by hand, does not wait.
    settings.perDay = 3;
    QVERIFY(sources.change(id, now().url, settings));
    QVERIFY(!now().nextAt.isValid());
    QCOMPARE(takeIn(m_world->database, now(), feedOf(3), clock).value(), 1);
    QCOMPARE(toStored(now().nextAt), toStored(first.addDays(1)));
}

void TestFeeds::theSamePageFromTwoSourcesIsOneCandidate()
{
    const auto feedWith = [](const QByteArray &link) {
        return readFeed(FetchedDocument { QUrl(u"https://norvane.example/rss"_s), false,
            QByteArray("<rss><channel><item><title>T</title><link>" + link
                + "</link></item></channel></rss>") });
    };
    const Source one = addSource(QUrl(u"https://norvane.example/rss"_s));
    const Source two = addSource(QUrl(u"https://norvane.example/other"_s));
    QSqlDatabase &db = m_world->database;
    QCOMPARE(takeIn(db, one, feedWith("https://norvane.example/a?utm_source=one"), m_clock), 1);
    QCOMPARE(takeIn(db, two, feedWith("http://www.norvane.example/a/#x"), m_clock), 0);
    QCOMPARE(takeIn(db, two, feedWith("https://norvane.example/b"), m_clock), 1);
}

void TestFeeds::whatIsOnlyWatchedKeepsNothingOutOfTheInbox()
{
    QSqlDatabase &db = m_world->database;
    const Result<FetchedFeed> feed =
        readFeed(FetchedDocument { QUrl(u"https://norvane.example/rss"_s), false,
            "<rss><channel><item><title>Turbines</title><link>https://norvane.example/a</link>"
            "</item></channel></rss>" });
    const SourceId press = addSource(QUrl(u"https://press.example/rss"_s)).id;
    const SourceId newsroom = addSource(QUrl(u"https://norvane.example/rss"_s)).id;
    SourceRepository sources(db);
    SourceSettings watched;
    watched.watchOnly = true;
    QVERIFY(sources.change(press, QUrl(u"https://press.example/rss"_s), watched));
    const auto take = [&](const SourceId &id) {
        return takeIn(db, sources.byId(id).value(), feed, m_clock).value();
    };
    QCOMPARE(take(press), 1);
    QVERIFY(candidates().isEmpty());
    QCOMPARE(take(newsroom), 1);
    QCOMPARE(candidates().size(), 1);
    QCOMPARE(take(press), 0); // neither comes twice
    QCOMPARE(take(newsroom), 0);
    const QDateTime soon = m_clock.now().addSecs(60);
    WatchRepository watches(db);
    QVERIFY(watches.save({ { u"w"_s }, u"W"_s, { u"turbines"_s } }, soon));
    QCOMPARE(watches.mentions({ u"w"_s }, std::nullopt, soon).value().size(), 1);
    QVERIFY(watches.remove({ u"w"_s }));
}

void TestFeeds::aSourceKeepsItsFormatItsTimeAndItsWeek()
{
    const FetchedDocument document { QUrl(u"https://norvane.example/atom"_s), false,
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>N</title><entry><title>T</title>"
        "<link href='https://norvane.example/a'/></entry></feed>",
        {}, {}, {}, std::chrono::milliseconds(8'100) };
    ManualClock clock(m_clock.now());
    const Source source = addSource(document.url);
    SourceRepository sources(m_world->database);
    QVERIFY(sources.byId(source.id)->format.isEmpty());
    QCOMPARE(takeIn(m_world->database, source, readFeed(document), clock).value(), 1);
    const auto fetched = sources.byId(source.id);
    QCOMPARE(fetched->format, u"atom"_s);
    QCOMPARE(fetched->fetchMs, 8'100);
    // As it was stored while it was reckoned from a timer: no client would read the list.
    QCOMPARE(change(m_world->database, u"UPDATE source SET fetch_ms = -40 WHERE id = ?"_s,
                 { source.id.value })
                 .value(),
        1);
    QCOMPARE(sources.byId(source.id)->fetchMs, 0);
    clock.advance(std::chrono::hours(49));
    QCOMPARE(sources.weeks(clock.now())->value(source.id), (QList<int> { 0, 0, 0, 0, 1, 0, 0 }));
    clock.advance(std::chrono::hours(24 * 7));
    QVERIFY(sources.weeks(clock.now())->isEmpty());
    // Another address is another feed.
    QVERIFY(sources.change(source.id, QUrl(u"https://norvane.example/json"_s), {}).has_value());
    QVERIFY(sources.byId(source.id)->format.isEmpty());
    QCOMPARE(sources.byId(source.id)->fetchMs, 0);
}

void TestFeeds::onlyOneProcessFetchesASource()
{
    const Source source = addSource(QUrl(u"https://norvane.example/rss"_s));
    SourceRepository sources(m_world->database);
    const QDateTime now = m_clock.now();
    QVERIFY(sources.claim(source.id, now, now.addSecs(120)).value());
    QVERIFY(!sources.claim(source.id, now, now.addSecs(120)).value());
    QVERIFY(sources.claim(source.id, now.addSecs(121), now.addSecs(240)).value());
}

void TestFeeds::nothingWaitsWhileAFeedIsRead()
{
    // A mistake in each entry, so that all of it is mended before it is read.
    const QByteArray item =
        "<item><title>T<br></title><link>https://norvane.example/a</link></item>";
    const QByteArray large("<rss><channel>" + item.repeated(60'000) + "</channel></rss>");
    Test::HttpServer server(
        [&large](const ServerRequest &) { return ServerAnswer { .body = large }; });
    addSource(server.url(u"/rss"_s));
    Writer writer(m_world->url());
    const qint64 before = microsecondsOf(writer);
    const qint64 ownBefore = ownMicroseconds();
    qint64 looped = 0;
    {
        FeedJob job({ m_world->url(), m_world->folder(), {}, std::chrono::milliseconds(50) },
            writer, m_clock);
        QTRY_COMPARE_WITH_TIMEOUT(candidates().size(), 1, 30'000);
        looped = ownMicroseconds() - ownBefore;
        job.stop();
        writer.flush();
    }
    const qint64 written = microsecondsOf(writer) - before;
    const qint64 start = ownMicroseconds();
    QVERIFY(parseFeed(large, server.url()).has_value());
    const qint64 reading = ownMicroseconds() - start;
    QVERIFY2(written < reading / 2, qPrintable(u"%1 against %2"_s.arg(written).arg(reading)));
    // The event loop fetched, looked for candidates, and served the test's feed: it read nothing.
    QVERIFY2(looped < reading, qPrintable(u"%1 against %2"_s.arg(looped).arg(reading)));
}

void TestFeeds::aCandidateGetsThePictureThatItsFeedNames()
{
    const QByteArray picture = Test::drawnPicture({ 40, 30 });
    const QByteArray large(MediaStore::largestBytes + 1, 'x');
    int deliveries = 0;
    Test::HttpServer inside([&](const ServerRequest &) {
        ++deliveries;
        return ServerAnswer { .body = picture };
    });
    // The last one is good: by then all others were tried.
    const QByteArray feed = feedOfPictures({ u"/large.png"_s, u"/page.png"_s, u"/gone.png"_s,
        inside.url(u"/other.png"_s).toString(), {}, u"/good.png"_s });
    Test::HttpServer server([&](const ServerRequest &request) {
        if (request.path == u"/good.png"_s)
            return ServerAnswer { .body = picture };
        if (request.path == u"/large.png"_s)
            return ServerAnswer { .body = large };
        if (request.path == u"/page.png"_s)
            return ServerAnswer { .body = "<html></html>" };
        if (request.path == u"/gone.png"_s)
            return ServerAnswer { .status = 404 };
        return ServerAnswer { .body = feed };
    });
    addSource(server.url(u"/feed"_s));
    Writer writer(m_world->url());
    const auto kept = [this] {
        QStringList titles;
        const QList<Candidate> all = candidates();
        for (const Candidate &candidate : all) {
            if (candidate.picture)
                titles.append(candidate.title);
        }
        return titles;
    };
    {
        FeedJob job({ m_world->url(), m_world->folder(), {}, std::chrono::milliseconds(50) },
            writer, m_clock);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringList(u"5"_s), 30'000);
        job.stop();
        writer.flush();
    }
    QCOMPARE(candidates().size(), 6);
    QCOMPARE(kept(), QStringList(u"5"_s));
    QCOMPARE(deliveries, 0); // the feed's server was allowed to be private, and no other
    const StoryImage image = candidates().constLast().picture.value();
    QCOMPARE(QSize(image.width, image.height), QSize(40, 30));
    const auto stored = MediaStore(m_world->folder()).read(image.path.section(u'/', -1));
    QVERIFY(stored.has_value());
    QCOMPARE(stored->bytes, picture);
}

void TestFeeds::picturesOfTheNewestAreWanted()
{
    QStringList pictures;
    for (int i = 0; i < 30; ++i)
        pictures.append(i == 3 ? QString() : u"/%1.png"_s.arg(i));
    const QUrl url(u"https://norvane.example/feed"_s);
    const auto feed = readFeed(FetchedDocument { url, false, feedOfPictures(pictures) });
    QVERIFY(feed.has_value());
    const Source source = addSource(url);
    QList<WantedPicture> wanted;
    QCOMPARE(takeIn(m_world->database, source, feed, m_clock, &wanted), 30);
    QCOMPARE(wanted.size(), mostWantedPictures);
    QCOMPARE(wanted.constFirst().url, QUrl(u"https://norvane.example/0.png"_s));
    QCOMPARE(wanted.constLast().url, QUrl(u"https://norvane.example/20.png"_s));
    QCOMPARE(takeIn(m_world->database, source, feed, m_clock, &wanted), 0); // they are known
    QVERIFY(wanted.isEmpty());
}

void TestFeeds::aPictureThatTheWriterHadNoTimeForIsNotedLater()
{
    const QByteArray bytes = Test::drawnPicture({ 40, 30 }, QColor(qRgb(0x21, 0x21, 0x21)));
    Test::HttpServer server(
        [&bytes](const ServerRequest &) { return ServerAnswer { .body = bytes }; });
    const QTemporaryDir elsewhere;
    const QString path = MediaStore(elsewhere.path()).add(bytes).value().path;
    const MediaStore media(m_world->folder());
    CandidateRepository candidates(m_world->database);
    std::atomic<bool> started = false;
    std::atomic<bool> go = false;
    std::unique_ptr<CandidatePictures> pictures; // the writer ends before it
    Writer writer(m_world->url());
    const auto release = qScopeGuard([&go] {
        go = true;
        go.notify_all();
    });
    QVERIFY(writer.submit(
        [&](QSqlDatabase &) {
            started = true;
            started.notify_all();
            go.wait(false);
            return true;
        },
        {}));
    started.wait(false);
    while (writer.submit([](QSqlDatabase &) { return true; }, {})) { }
    pictures = std::make_unique<CandidatePictures>(m_world->folder(), writer, EgressProxy());
    Source source;
    source.url = server.url(u"/feed"_s);
    source.allowPrivate = true;
    pictures->fetch(source, { WantedPicture { { u"c"_s }, server.url(u"/p.png"_s) } });
    QTRY_VERIFY_WITH_TIMEOUT(media.read(path.section(u'/', -1)).has_value(), 20'000);
    pictures->stop(); // what it was at is done
    go = true;
    go.notify_all();
    writer.flush();
    QCOMPARE(candidates.isLoose(path).value(), false);
    pictures->noteLeft(m_clock.now());
    writer.flush();
    QCOMPARE(candidates.isLoose(path).value(), true);
}

void TestFeeds::aPictureThatAnEditorFetchedIsNoted()
{
    const QByteArray bytes = Test::drawnPicture({ 40, 30 }, QColor(qRgb(0x22, 0x22, 0x22)));
    Test::HttpServer server(
        [&bytes](const ServerRequest &) { return ServerAnswer { .body = bytes }; });
    Test::ForwardProxy proxy; // it finds every server here
    UnnotedPictures unnoted;
    std::atomic<int> status = 0;
    QString path;
    FetchThread fetches(egressProxyFrom(proxy.address()).value());
    RouteContext context;
    context.dataFolder = m_world->folder();
    context.fetches = &fetches;
    context.unnoted = &unnoted;
    const QList<Route> routes = previewRoutes(context);
    const auto route = std::find_if(routes.cbegin(), routes.cend(),
        [](const Route &one) { return one.pattern == Api::Routes::previewPicture(); });
    QVERIFY(route != routes.cend());
    Request request;
    request.body = u"{\"url\":\"http://192.0.9.1:%1/p.png\"}"_s.arg(server.url().port()).toUtf8();
    route->later(request, m_world->database, [&status, &path](const Response &response) {
        path = QJsonDocument::fromJson(response.body).object().value("path"_L1).toString();
        status = response.status;
    });
    QTRY_COMPARE_WITH_TIMEOUT(status.load(), 200, 20'000);
    Writer writer(m_world->url());
    unnoted.handTo(writer, m_clock.now());
    writer.flush();
    QCOMPARE(CandidateRepository(m_world->database).isLoose(path).value(), true);
}

void TestFeeds::theAdminReadsAndWritesAList()
{
    const auto admin = [this](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
            QStringList { u"admin"_s, u"source"_s } + arguments
                + QStringList { u"--data"_s, m_world->folder(), u"--database"_s, m_world->url() });
        return process.waitForFinished(20'000) ? process.exitCode() : -1;
    };
    QFile list(m_world->folder() + u"/in.opml"_s);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("<opml><body><outline xmlUrl=\"https://a.example/rss\"/>"
               "<outline xmlUrl=\"https://b.example/rss\"/></body></opml>");
    list.close();
    QCOMPARE(admin({ u"import"_s, list.fileName() }), 0);
    QCOMPARE(admin({ u"import"_s, list.fileName() }), 0);
    QCOMPARE(SourceRepository(m_world->database).all().value().size(), 2);
    QCOMPARE(admin({ u"export"_s, m_world->folder() + u"/out.opml"_s }), 0);
    QFile written(m_world->folder() + u"/out.opml"_s);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(opmlFrom(written.readAll()).value().size(), 2);
    QCOMPARE(admin({ u"import"_s, m_world->folder() + u"/relais.db"_s }), 1);
}

void TestFeeds::aLongListIsAddedByImportingItAgain()
{
    constexpr int rest = 7;
    QList<OpmlEntry> entries;
    for (int i = 0; i < mostSourcesAdded + rest; ++i)
        entries.append({ u"N"_s, QUrl(u"https://n%1.example/rss"_s.arg(i)) });
    const QList<OpmlEntry> list = opmlFrom(toOpml(u"Norvane"_s, m_clock.now(), entries)).value();
    QCOMPARE(list, entries); // none is cut while it is read
    const Transaction transaction(m_world->database);
    const auto import = [&] { return addSources(m_world->database, list, m_clock).value(); };
    QCOMPARE(import(), (SourcesAdded { mostSourcesAdded, 0, rest }));
    QCOMPARE(import(), (SourcesAdded { rest, mostSourcesAdded, 0 }));
    QCOMPARE(import(), (SourcesAdded { 0, mostSourcesAdded + rest, 0 }));
}

void TestFeeds::whatAnEditorAsksForIsGuardedToo()
{
    int deliveries = 0;
    Test::HttpServer server([&deliveries](const ServerRequest &) {
        ++deliveries;
        return ServerAnswer {};
    });
    std::atomic<int> refused { 0 };
    {
        FetchThread thread;
        for (int i = 0; i < 3; ++i)
            QVERIFY(thread.fetch({ server.url(u"/"_s) }, [&](const Result<FetchedDocument> &got) {
                refused += !got && got.error().reason == u"address-not-public"_s ? 1 : 0;
            }));
        QTRY_COMPARE_WITH_TIMEOUT(refused.load(), 3, 20'000);
    }
    QCOMPARE(deliveries, 0);
    // One that ends in the middle of a fetch takes it along.
    Test::HttpServer silent([](const ServerRequest &) { return ServerAnswer { .never = true }; });
    FetchThread thread;
    QVERIFY(thread.fetch({ silent.url(u"/"_s), true }, [](const auto &) { QFAIL("answered"); }));
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
