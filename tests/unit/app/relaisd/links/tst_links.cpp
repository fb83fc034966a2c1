// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/links/clickcounter.h"
#include "app/relaisd/links/clickjournal.h"
#include "app/relaisd/links/destinations.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/serve/daemon.h"
#include "tests/unit/app/relaisd/world.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

const QByteArray firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const QByteArray target = "https://norvane.example/news?a=b&c=%C3%A9";

struct Page {
    int status = -1;
    QByteArray location;
    QByteArray body;
    QByteArray policy;
    bool cookie = false;
};

Page fetch(quint16 port, const QString &code, const QByteArray &agent,
    const QByteArray &verb = "GET", const QByteArray &purpose = {})
{
    QNetworkAccessManager manager;
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/r/%2"_s.arg(port).arg(code)));
    request.setRawHeader("User-Agent", agent);
    if (!purpose.isEmpty())
        request.setRawHeader("Sec-Purpose", purpose);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, verb));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        return {};
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        reply->rawHeader("Location"), reply->readAll(), reply->rawHeader("Content-Security-Policy"),
        reply->hasRawHeader("Set-Cookie") };
}

//! While it lives, no file of this process grows beyond some bytes.
class FullDisk final {
    Q_DISABLE_COPY_MOVE(FullDisk)
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit less = m_before;
        less.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before {};
};

//! A real relaisd on the folder and database of a world.
class Process final {
public:
    explicit Process(const Test::World &world)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(RELAIS_BIN_DIR "/relaisd"),
            { u"serve"_s, u"--data"_s, world.folder(), u"--database"_s, world.url(), u"--listen"_s,
                u"127.0.0.1:0"_s, u"--print-port"_s });
        if (m_process.waitForReadyRead(20'000))
            port = m_process.readAllStandardOutput().trimmed().toUShort();
    }
    ~Process() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(15'000) ? m_process.exitCode() : -1;
    }
    quint16 port = 0;

private:
    QProcess m_process;
};

//! Clicks over one connection as long as there are answers; how many there were.
int clickUntil(quint16 port, const QByteArray &code, int milliseconds)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected())
        return 0;
    const QByteArray request(
        "GET /r/" + code + " HTTP/1.1\r\nHost: x\r\nUser-Agent: " + firefox + "\r\n\r\n");
    int answered = 0;
    QElapsedTimer timer;
    timer.start();
    QByteArray received;
    while (timer.elapsed() < milliseconds) {
        socket.write(request);
        received.clear();
        while (!received.contains("\r\n\r\n") && socket.waitForReadyRead(20'000))
            received += socket.readAll();
        if (!received.startsWith("HTTP/1.1 302 "))
            break;
        ++answered;
    }
    return answered;
}

} // namespace

class TestLinks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aVisitIsLedOnAndCounted();
    void theOwnerIsToldOfNewClicks();
    void whoIsNoPersonIsLedOnButNotCounted_data();
    void whoIsNoPersonIsLedOnButNotCounted();
    void aPersonIsCountedWhateverTheBrowserIsCalled_data();
    void aPersonIsCountedWhateverTheBrowserIsCalled();
    void anUnknownCodeHasAPlainPage();
    void aWithdrawnStorySaysSoAtOnce();
    void aWithdrawnStoryThatWasNotForEverybodyIsNotNamed();
    void whatNobodyApprovedLeadsNobody();
    void whatWaitsForItsHourLeadsNobody();
    void aStoryThatAnotherProcessWithdrewIsForgotten();
    void aKilledProcessLosesNoAnsweredClick();
    void anOrderlyEndLeavesNothingInTheJournal();
    void theJournalIsReadFromItsPositionOn();
    void aTornLineIsPassedOver();
    void aClickAfterAFullDiskIsCountedAlone();
    void eachBackendReadsItsOwnJournal();
    void aBatchWhoseCommitIsNotKnownCountsOnce_data();
    void aBatchWhoseCommitIsNotKnownCountsOnce();

private:
    void serve() { serve(m_clock); }
    void serve(const Clock &clock)
    {
        const Config config { m_world->folder(), m_world->url(), u"http://127.0.0.1"_s };
        m_daemon = std::make_unique<Daemon>(config, Backend::HttpServer::Options {}, clock);
        m_port = m_daemon->start().value();
    }
    qint64 single(const QString &sql)
    {
        auto query = run(m_world->database, sql).value();
        return query.next() ? query.value(0).toLongLong() : 0;
    }
    qint64 clicks() { return single(u"SELECT SUM(clicks) FROM link_click"_s); }
    qint64 counted()
    {
        return single(u"SELECT SUM(count) FROM relay_count WHERE metric = 'click'"_s);
    }

    const SystemClock m_clock {};
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Daemon> m_daemon;
    RegisteredRelay m_relay;
    Member m_lea;
    Story m_story;
    quint16 m_port = 0;
};

void TestLinks::init()
{
    m_world = std::make_unique<Test::World>(m_clock);
    m_lea = m_world->add(u"Lea"_s);
    m_story = m_world->addStory(QString::fromLatin1(target));
    m_relay = m_world->addRelay(m_lea, m_story, u"abc123XY"_s, Network::Bluesky);
}

void TestLinks::cleanup()
{
    m_daemon.reset();
    m_world.reset();
}

void TestLinks::aVisitIsLedOnAndCounted()
{
    serve();
    for (int i = 0; i < 3; ++i) {
        const Page page = fetch(m_port, m_relay.code, firefox);
        QCOMPARE(page.status, 302);
        QCOMPARE(page.location, target);
        QVERIFY(!page.cookie);
    }
    m_daemon->stop();
    QCOMPARE(clicks(), 3);
    QCOMPARE(counted(), 3);
}

void TestLinks::theOwnerIsToldOfNewClicks()
{
    serve();
    const qint64 before = ChangeSequence(m_world->database).head().value().sequence;
    fetch(m_port, m_relay.code, firefox);
    QTRY_COMPARE_WITH_TIMEOUT(clicks(), 1, 20'000);
    const auto rows = ChangeSequence(m_world->database).after(before, m_lea.id, 10).value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].kind, ChangeKind::relayCounts);
    QCOMPARE(rows[0].id, m_relay.id.value);
}

void TestLinks::whoIsNoPersonIsLedOnButNotCounted_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("purpose");
    const auto row = [](const char *name, const QByteArray &agent, const QByteArray &verb = "GET",
                         const QByteArray &purpose = {}) {
        QTest::newRow(name) << agent << verb << purpose;
    };
    row("head", firefox, "HEAD");
    row("prefetch", firefox, "GET", "prefetch;prerender");
    row("LinkedIn",
        "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)");
    row("X", "Twitterbot/1.0");
    row("Facebook", "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)");
    row("Bluesky", "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)");
    row("Mastodon", "Mastodon/4.3.0 (http.rb/5.2.0; +https://mastodon.example/)");
    row("Friendica", "Friendica 'Yellow Archangel' 2024.12-1571; https://friendica.example");
    row("Lemmy", "Lemmy/0.19.5; +https://lemmy.example");
    row("VK", "Mozilla/5.0 (compatible; vkShare; +http://vk.com/dev/Share)");
    row("an app of Android by itself", "Dalvik/2.1.0 (Linux; U; Android 14; Pixel 8)");
    row("Slack", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)");
    row("WhatsApp", "WhatsApp/2.23.20.0");
    row("Telegram", "TelegramBot (like TwitterBot)");
    row("Google", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)");
    row("a tool", "curl/7.88.1");
}

void TestLinks::whoIsNoPersonIsLedOnButNotCounted()
{
    QFETCH(const QByteArray, agent);
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, purpose);
    serve();
    const Page page = fetch(m_port, m_relay.code, agent, verb, purpose);
    QCOMPARE(page.status, 302);
    QCOMPARE(page.location, target);
    m_daemon->stop();
    QCOMPARE(clicks(), 0);
}

void TestLinks::aPersonIsCountedWhateverTheBrowserIsCalled_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::newRow("in Telegram") << QByteArray(
        "Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Version/4.0 Chrome/129.0.0.0 Mobile Safari/537.36 Telegram-Android/11.2.3 (Samsung "
        "SM-S911B; Android 14; SDK 34; HIGH)");
    QTest::newRow("a CUBOT phone") << QByteArray(
        "Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/120.0.0.0 Mobile Safari/537.36");
}

void TestLinks::aPersonIsCountedWhateverTheBrowserIsCalled()
{
    QFETCH(const QByteArray, agent);
    serve();
    QCOMPARE(fetch(m_port, m_relay.code, agent).status, 302);
    m_daemon->stop();
    QCOMPARE(clicks(), 1);
}

void TestLinks::anUnknownCodeHasAPlainPage()
{
    serve();
    const QStringList codes { u"nobody"_s, u"%2e%2e"_s, u"https:%2F%2Fevil.example"_s,
        QString(500, u'a') };
    for (const QString &code : codes) {
        const Page page = fetch(m_port, code, firefox);
        QCOMPARE(page.status, 404);
        QVERIFY(page.location.isEmpty() && !page.cookie);
        QVERIFY(!page.body.contains("evil"));
    }
    const Page page = fetch(m_port, u"nobody"_s, firefox);
    QVERIFY(page.body.contains("does not exist"));
    QVERIFY(page.policy.startsWith("default-src 'none'"));
}

void TestLinks::aWithdrawnStorySaysSoAtOnce()
{
    serve();
    QCOMPARE(fetch(m_port, m_relay.code, firefox).status, 302);
    const Member editor = m_world->add(u"Ed"_s, { Role::Editor });
    StoryDesk desk(m_world->database, m_clock);
    const int version = StoryRepository(m_world->database).byId(m_story.id).value().version;
    ActNote note { u"wrong figure"_s };
    note.corrections = { { u"en"_s, u"It makes 42 dB."_s } };
    desk.act(editor, StoryAction::Withdraw, m_story.id, version, note).value();
    const Member other = m_world->add(u"Al"_s, { Role::Editor });
    desk.act(other, StoryAction::ApproveCorrection, m_story.id, std::nullopt).value();
    // Done behind relaisd’s back, as by another process.
    QTRY_COMPARE_WITH_TIMEOUT(fetch(m_port, m_relay.code, firefox).status, 410, 10'000);
    const Page page = fetch(m_port, m_relay.code, firefox);
    QVERIFY(page.body.contains("has withdrawn"));
    QVERIFY(page.body.contains("wrong figure") && page.body.contains("It makes 42 dB."));
    QVERIFY(page.location.isEmpty());
    QVERIFY(page.policy.startsWith("default-src 'none'"));
}

void TestLinks::aWithdrawnStoryThatWasNotForEverybodyIsNotNamed()
{
    const QList<Role> roles { Role::Editor };
    const Member author = m_world->add(u"Ed"_s, roles);
    const Member approver = m_world->add(u"Al"_s, roles);
    StoryDesk desk(m_world->database, m_clock);
    m_world->addFive([](Member &member) { member.languages = { u"fr"_s }; });
    Story inner = m_story;
    inner.title = u"Between ourselves"_s;
    inner.audience.languages = { u"fr"_s };
    int version = StoryRepository(m_world->database).byId(inner.id).value().version;
    version = desk.save(author, inner, version).value().version;
    version = desk.act(author, StoryAction::Submit, inner.id, version).value().version;
    version = desk.act(approver, StoryAction::Approve, inner.id, version).value().version;
    ActNote note { u"the lab was wrong"_s };
    note.corrections = { { u"en"_s, u"It makes 42 dB."_s } };
    desk.act(approver, StoryAction::Withdraw, inner.id, version, note).value();
    desk.act(author, StoryAction::ApproveCorrection, inner.id, std::nullopt).value();
    serve();
    const Page page = fetch(m_port, m_relay.code, firefox);
    QCOMPARE(page.status, 410);
    QVERIFY(page.body.contains("has withdrawn") && page.body.contains("It makes 42 dB."));
    QVERIFY(!page.body.contains("Between ourselves") && !page.body.contains("the lab was wrong"));
}

void TestLinks::whatNobodyApprovedLeadsNobody()
{
    constexpr int longerThanItIsKept = 2'500; // ms
    const QByteArray mended = "https://norvane.example/mended";
    serve();
    QCOMPARE(fetch(m_port, m_relay.code, firefox).location, target);
    const QList<Role> roles { Role::Editor };
    const Member author = m_world->add(u"Ed"_s, roles);
    const Member approver = m_world->add(u"Al"_s, roles);
    StoryDesk desk(m_world->database, m_clock);
    Story story = m_story;
    story.link = QUrl(QString::fromLatin1(mended));
    int version = StoryRepository(m_world->database).byId(m_story.id).value().version;
    version = desk.save(author, story, version).value().version;
    version = desk.act(author, StoryAction::Submit, story.id, version).value().version;
    QTest::qWait(longerThanItIsKept);
    QCOMPARE(fetch(m_port, m_relay.code, firefox).location, target);
    desk.act(approver, StoryAction::Approve, story.id, version).value();
    QTRY_COMPARE_WITH_TIMEOUT(fetch(m_port, m_relay.code, firefox).location, mended, 10'000);
}

// Nothing keeps a client from registering a relay of a revision that it has not seen.
void TestLinks::whatWaitsForItsHourLeadsNobody()
{
    const QByteArray mended = "https://norvane.example/mended";
    const QList<Role> roles { Role::Editor };
    const Member author = m_world->add(u"Ed"_s, roles);
    const Member approver = m_world->add(u"Al"_s, roles);
    StoryDesk desk(m_world->database, m_clock);
    Story story = m_story;
    story.link = QUrl(QString::fromLatin1(mended));
    story.embargo = m_clock.now().addDays(1);
    int version = StoryRepository(m_world->database).byId(m_story.id).value().version;
    version = desk.save(author, story, version).value().version;
    version = desk.act(author, StoryAction::Submit, story.id, version).value().version;
    const Story waiting = desk.act(approver, StoryAction::Approve, story.id, version).value().story;
    QCOMPARE(waiting.revision, 2);
    const QString code = m_world->addRelay(m_lea, waiting, u"early12X"_s, Network::Mastodon).code;
    const QSqlDatabase &db = m_world->database;
    QCOMPARE(destinationOf(db, code, m_clock.now()).value().link, target);
    QCOMPARE(destinationOf(db, code, story.embargo).value().link, mended);
}

void TestLinks::aStoryThatAnotherProcessWithdrewIsForgotten()
{
    // While it stands still, nothing that is remembered ends by itself.
    const ManualClock clock(m_clock.now());
    serve(clock);
    const auto follow = [this] { return fetch(m_port, m_relay.code, firefox).status; };
    QCOMPARE(follow(), 302);
    const Member editor = m_world->add(u"Ed"_s, { Role::Editor });
    {
        Transaction transaction(m_world->database);
        const int version = StoryRepository(m_world->database).byId(m_story.id).value().version;
        StoryDesk(m_world->database, m_clock)
            .act(editor, StoryAction::Withdraw, m_story.id, version, { u"wrong figure"_s })
            .value();
        QCOMPARE(follow(), 302);
        Test::must(transaction.commit());
    }
    QTRY_COMPARE_WITH_TIMEOUT(follow(), 410, 10'000);
    m_daemon.reset(); // before its clock
}

void TestLinks::aKilledProcessLosesNoAnsweredClick()
{
    int answered = 0;
    constexpr int kills = 6;
    for (int i = 0; i < kills; ++i) {
        Process process(*m_world);
        QVERIFY(process.port > 0);
        const int milliseconds = 50 + QRandomGenerator::global()->bounded(700);
        answered += clickUntil(process.port, m_relay.code.toLatin1(), milliseconds);
        process.kill();
    }
    QVERIFY(answered > 100);
    QCOMPARE(Process(*m_world).terminate(), 0);
    QCOMPARE(clicks(), answered); // each was answered before the next was sent
    QCOMPARE(counted(), answered);
}

void TestLinks::anOrderlyEndLeavesNothingInTheJournal()
{
    Process process(*m_world);
    const int answered = clickUntil(process.port, m_relay.code.toLatin1(), 300);
    QCOMPARE(process.terminate(), 0);
    QCOMPARE(clicks(), answered);
    const JournalPosition position { single(u"SELECT generation FROM click_journal"_s),
        single(u"SELECT position FROM click_journal"_s) };
    QVERIFY(ClickJournal::unread(m_world->folder(), position).value().clicks.isEmpty());
}

void TestLinks::theJournalIsReadFromItsPositionOn()
{
    const QTemporaryDir folder;
    const QDate day(2026, 11, 23);
    const auto journal = ClickJournal::open(folder.path(), 7).value();
    journal->append(u"one"_s, day);
    const ClickJournal::Batch first = journal->take();
    QCOMPARE(first.clicks.size(), 1);
    journal->append(u"two"_s, day);
    journal->append(u"two"_s, day);
    const ClickJournal::Batch rest = ClickJournal::unread(folder.path(), first.upTo).value();
    QCOMPARE(rest.clicks, (ClickCounts { { { u"two"_s, day }, 2 } }));
    QCOMPARE(rest.upTo, (JournalPosition { 8, 0 }));
    ClickJournal::removeBefore(folder.path(), 8);
    QVERIFY(ClickJournal::unread(folder.path(), {}).value().clicks.isEmpty());
}

void TestLinks::aTornLineIsPassedOver()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"clicks-3.journal"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("good 2026-11-23\nbad\nodd 2026-99-99\n 2026-11-23\ngood 2026-11-23\ntorn 2026-11");
    file.close();
    const ClickJournal::Batch batch = ClickJournal::unread(folder.path(), {}).value();
    QCOMPARE(batch.clicks, (ClickCounts { { { u"good"_s, QDate(2026, 11, 23) }, 2 } }));
}

void TestLinks::aClickAfterAFullDiskIsCountedAlone()
{
    const QTemporaryDir folder;
    const QDate day(2026, 11, 23);
    const auto journal = ClickJournal::open(folder.path(), 7).value();
    journal->append(u"one"_s, day);
    QList<bool> safe;
    {
        const FullDisk full(static_cast<rlim_t>(journal->take().upTo.offset) + 5);
        safe = { journal->append(u"torn"_s, day), journal->append(u"lost"_s, day) };
    }
    safe.append(journal->append(u"two"_s, day));
    safe.append(journal->append(u"two"_s, day));
    QCOMPARE(safe, (QList<bool> { false, false, true, true }));
    const ClickJournal::Batch replayed = ClickJournal::unread(folder.path(), {}).value();
    QCOMPARE(replayed.clicks, (ClickCounts { { { u"one"_s, day }, 1 }, { { u"two"_s, day }, 2 } }));
    QCOMPARE(journal->take().clicks.size(), 3); // while it lives, none is lost
}

void TestLinks::eachBackendReadsItsOwnJournal()
{
    const QTemporaryDir other;
    const QStringList folders { m_world->folder(), other.path() };
    for (int round = 0; round < 3; ++round) {
        for (const QString &folder : folders) {
            const auto counter = ClickCounter::open(folder, m_world->database, m_clock).value();
            if (round < 2)
                counter->count(m_relay.code);
        }
    }
    QCOMPARE(clicks(), 4);
    QCOMPARE(single(u"SELECT COUNT(*) FROM click_journal"_s), 2);
}

void TestLinks::aBatchWhoseCommitIsNotKnownCountsOnce_data()
{
    QTest::addColumn<bool>("applied");
    QTest::addColumn<bool>("restarted");
    QTest::newRow("it was applied") << true << false;
    QTest::newRow("it was not applied") << false << false;
    QTest::newRow("it was applied, and relaisd died") << true << true;
    QTest::newRow("it was not applied, and relaisd died") << false << true;
}

// A primary that is killed may have applied a COMMIT that it could not report.
void TestLinks::aBatchWhoseCommitIsNotKnownCountsOnce()
{
    QFETCH(const bool, applied);
    QFETCH(const bool, restarted);
    auto counter = ClickCounter::open(m_world->folder(), m_world->database, m_clock).value();
    const auto commit = [this](bool apply, bool told) {
        return [this, apply, told](const Writer::Job &job, const Writer::Done &done) {
            {
                Transaction transaction(m_world->database);
                if (job(m_world->database) && apply)
                    Test::must(transaction.commit());
            }
            done(told);
            return Result<void>();
        };
    };
    counter->count(m_relay.code);
    counter->count(m_relay.code);
    counter->flush(commit(applied, false));
    QCOMPARE(clicks(), applied ? 2 : 0);
    counter->count(m_relay.code); // meanwhile the visits go on
    if (restarted)
        counter = ClickCounter::open(m_world->folder(), m_world->database, m_clock).value();
    counter->finish(commit(true, true));
    QCOMPARE(clicks(), 3);
    QCOMPARE(counted(), 3);
    counter->count(m_relay.code);
    counter->flush(commit(true, true));
    QCOMPARE(clicks(), 4);
    QCOMPARE(counted(), 4);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
