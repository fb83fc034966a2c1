// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/sample/samplekeys.h"
#include "core/base/uuid7.h"
#include "tests/chaos/pushers.h"
#include "tests/support/nginxprocess.h"
#include "tests/support/person.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/verifyok.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Test;
using Relais::Chaos::Pushers;
using Relais::Chaos::PushTarget;

//! relaisd and PostgreSQL die while clients push and visit: nothing acknowledged is lost, nothing
//! is there twice, and the totals equal a recount, also in between. RELAIS_CHAOS_KILLS sets the
//! size.
class TestBackendKills final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedOnSqliteNothingIsLostAndTotalsStayExact();
    void killedOnPostgresqlTwoRelaisdOutliveEachOther();
    void whatOneThatLivedTellsIsWhatAFreshOneTells();
    void aRollingRestartFailsNoRequest();
    void thePrimaryDiesAndTheStandbyTakesOver();
    void primaryAndStandbySwapAgainAndAgain();

private:
    static int kills(int fallback)
    {
        const int asked = qEnvironmentVariableIntValue("RELAIS_CHAOS_KILLS");
        return asked > 0 ? asked : fallback;
    }
    //! Kills one, starts it again and waits until a push is acknowledged; recounts now and then.
    static void killAgainAndAgain(int rounds, const QList<BackendProcess *> &victims,
        const QStringList &options, const Pushers &pushers);
    static void pause(int least, int most)
    {
        QTest::qWait(QRandomGenerator::global()->bounded(least, most));
    }
    //! repeats: of visits, by the proxy.
    static void judge(
        BackendProcess &relaisd, const QString &url, const Pushers &pushers, int repeats = 0);

    struct Growth;
};

namespace {

constexpr int clients = 50;
constexpr int recountEvery = 20; // kills
const QStringList trusting { u"--trusted-proxy"_s, u"127.0.0.1"_s };

//! A story that one editor wrote and another approved.
QString storyIn(const QString &url, const QString &dataFolder)
{
    const SystemClock clock;
    QString id;
    {
        const QSqlDatabase db = Backend::openDatabase(url, u"seed"_s, false).value();
        const auto editor = [&](const QString &name) {
            Member member;
            member.id.value = newUuid7(clock);
            member.name = name;
            member.email = name + u"@norvane.example"_s;
            member.roles = { Role::Editor };
            return Backend::MemberRepository(db).add(member, clock.now()) ? member : Member();
        };
        Story story;
        story.id.value = id = newUuid7(clock);
        story.title = u"A story"_s;
        story.summary = u"Why it matters"_s;
        story.language = u"en"_s;
        story.link = QUrl(u"https://norvane.example/story"_s);
        const Member author = editor(u"edith"_s);
        Backend::StoryDesk desk(db, clock);
        int version = desk.save(author, story, std::nullopt).value().version;
        version = desk.act(author, StoryAction::Submit, story.id, version).value().version;
        const Member erik = editor(u"erik"_s);
        const auto approval =
            Backend::SampleKeys(dataFolder).sign(db, erik, story.id, clock).value();
        desk.act(erik, StoryAction::Approve, story.id, version, {}, approval).value();
    }
    QSqlDatabase::removeDatabase(u"seed"_s);
    return id;
}

QString sqliteOf(const BackendProcess &relaisd)
{
    return u"sqlite:"_s + relaisd.dataFolder() + u"/relais.db"_s;
}

//! What has been given out so far is good for a day longer: a quarter of an hour, as it is, ends
//! before a soak does. Before a relaisd has seen it.
void prolongTokens(const QString &url)
{
    {
        const QSqlDatabase db = Backend::openDatabase(url, u"tokens"_s, false).value();
        Backend::change(db, u"UPDATE access_token SET expires_at = expires_at + 86400000"_s)
            .value();
    }
    QSqlDatabase::removeDatabase(u"tokens"_s);
}

//! Starts it on an organization with a story and somebody who is ready to push.
PushTarget begun(BackendProcess &relaisd, const QString &url, const QStringList &options = {})
{
    if (relaisd.init().isEmpty())
        return {};
    const QString story = storyIn(url, relaisd.dataFolder());
    const QString invitation = relaisd.invite(u"lea@norvane.example"_s, u"Lea"_s);
    if (!relaisd.start(options))
        return {};
    const Person person = Person::join(relaisd, invitation);
    prolongTokens(url);
    return { static_cast<quint16>(relaisd.url().port()), false, person.token().toLatin1(), story };
}

qint64 single(const QSqlDatabase &db, const QString &sql)
{
    auto row = Backend::run(db, sql);
    return row && row->next() ? row->value(0).toLongLong() : -1;
}

} // namespace

//! One PostgreSQL or a primary with a synchronous standby, two relaisd and nginx before them.
struct TestBackendKills::Growth {
    PostgresCluster one { PostgresCluster::Disk::Memory };
    PostgresCluster other { PostgresCluster::Disk::Memory };
    PostgresCluster *primary = &one;
    PostgresCluster *standby = &other;
    BackendProcess first;
    BackendProcess second;
    NginxProcess nginx;
    PushTarget target;

    QString url() const
    {
        return u"postgresql://relais@127.0.0.1:%1,127.0.0.1:%2/postgres"_s.arg(one.port())
            .arg(other.port());
    }
    bool followPrimary()
    {
        return standby->createStandbyOf(*primary, u"second"_s) && standby->start()
            && primary->waitFor(u"second"_s);
    }
    //! The primary dies as a machine does, and the standby becomes the primary without one.
    bool failOver()
    {
        primary->kill();
        std::swap(primary, standby);
        return primary->promote() && primary->waitForNobody();
    }
    //! instead: of the site's file, as NginxProcess takes it.
    bool begin(QList<std::pair<QByteArray, QByteArray>> instead = {})
    {
        if (!primary->create() || !primary->start() || !followPrimary())
            return false;
        for (BackendProcess *relaisd : { &first, &second })
            relaisd->useDatabase(url());
        target = begun(first, url(), trusting);
        if (target.token.isEmpty() || !start(second))
            return false;
        target.tls = true;
        instead.emplaceBack("rate=500r/s", "rate=100000r/s"); // all clients have one address here
        instead.emplaceBack(" buffer=32k flush=1s", "");
        instead.emplaceBack("$request_id';", "$request_id tried:$upstream_addr';");
        const bool served = nginx.start(
            { static_cast<quint16>(first.url().port()), static_cast<quint16>(second.url().port()) },
            instead);
        target.port = nginx.https();
        return served;
    }
    static bool start(BackendProcess &relaisd) { return relaisd.start(trusting); }
    void stopBoth()
    {
        first.stop();
        second.stop();
    }
    //! Visits that nginx took to another relaisd when one died on them: both may have counted it.
    int repeatedVisits() const
    {
        int repeats = 0;
        const QList<QByteArray> lines = nginx.accessLog().split('\n');
        for (const QByteArray &line : lines) {
            if (line.contains(" GET "))
                repeats += static_cast<int>(line.mid(line.indexOf("tried:")).count(", "));
        }
        return repeats;
    }
};

// Knows nothing of how it is done: what was acknowledged, what is there, and what the totals say.
void TestBackendKills::judge(
    BackendProcess &relaisd, const QString &url, const Pushers &pushers, int repeats)
{
    {
        const auto db = Backend::openDatabase(url, u"judge"_s, true);
        VERIFY_OK(db);
        auto rows = Backend::run(*db, u"SELECT id FROM relay WHERE code LIKE 'p0-%'"_s);
        VERIFY_OK(rows);
        QSet<QString> there;
        int count = 0;
        for (; rows->next(); ++count)
            there.insert(rows->value(0).toString());
        const QSet<QString> acknowledged = pushers.acknowledged();
        QCOMPARE((acknowledged - there).size(), 0); // lost
        QCOMPARE((there - acknowledged).size(), 0); // every client finished its last item
        QCOMPARE(count, static_cast<int>(there.size())); // twice
        QCOMPARE(pushers.refused(), 0);
        QVERIFY(acknowledged.size() > 20);
        // Each relay once in the totals, and each click in the relay's count.
        QCOMPARE(
            single(*db,
                u"SELECT CAST(SUM(count) AS BIGINT) FROM daily_total WHERE metric = 'relay'"_s),
            single(*db, u"SELECT COUNT(*) FROM relay WHERE published_at > 0"_s));
        const qint64 clicks = single(*db,
            u"SELECT CAST(COALESCE(SUM(clicks), 0) AS BIGINT) FROM link_click "
            "WHERE code LIKE 'p0-%'"_s);
        QVERIFY2(clicks >= pushers.visits(), qPrintable(QString::number(clicks)));
        QVERIFY2(clicks <= pushers.visits() + pushers.unansweredVisits() + repeats,
            qPrintable(QString::number(clicks)));
        QVERIFY(pushers.visits() > 0);
    }
    QSqlDatabase::removeDatabase(u"judge"_s);
    QVERIFY(relaisd.admin({ u"recount"_s }));
}

void TestBackendKills::killAgainAndAgain(int rounds, const QList<BackendProcess *> &victims,
    const QStringList &options, const Pushers &pushers)
{
    QList<qint64> untilAWrite;
    for (int i = 0; i < rounds; ++i) {
        pause(5, 120);
        BackendProcess &victim = *victims.at(i % victims.size());
        QElapsedTimer since;
        since.start();
        victim.kill();
        const qsizetype before = pushers.acknowledgedCount();
        QVERIFY(victim.start(options));
        // QTRY_VERIFY looks each 50 ms alone.
        QVERIFY(QTest::qWaitFor(
            [&pushers, before] { return pushers.acknowledgedCount() > before; }, 30'000));
        untilAWrite.append(since.elapsed());
        if (i % recountEvery == recountEvery - 1)
            QVERIFY(victim.admin({ u"recount"_s }));
    }
    std::sort(untilAWrite.begin(), untilAWrite.end());
    qInfo() << rounds << "kills beside" << clients << "clients; a write again, and all that died "
            << "listens, after" << untilAWrite.at(rounds / 2) << "ms in the middle, at most"
            << untilAWrite.constLast() << "ms";
}

namespace {

void say(const Pushers &pushers)
{
    qInfo() << pushers.acknowledgedCount() << "pushes acknowledged," << pushers.failedTries()
            << "tried again;" << pushers.visits() << "clicks answered,"
            << pushers.unansweredVisits() << "not";
}

} // namespace

void TestBackendKills::killedOnSqliteNothingIsLostAndTotalsStayExact()
{
    BackendProcess relaisd;
    const PushTarget target = begun(relaisd, sqliteOf(relaisd));
    QVERIFY(!target.token.isEmpty());
    Pushers pushers(target, clients, Pushers::Visits::One);
    killAgainAndAgain(kills(60), { &relaisd }, {}, pushers);
    if (QTest::currentTestFailed())
        return;
    pushers.stop();
    say(pushers);
    QCOMPARE(relaisd.stop(), 0);
    judge(relaisd, sqliteOf(relaisd), pushers);
}

void TestBackendKills::killedOnPostgresqlTwoRelaisdOutliveEachOther()
{
    Growth growth;
    // Each dies again before nginx would take it back.
    QVERIFY(growth.begin({ { "max_fails=1", "max_fails=0" } }));
    Pushers pushers(growth.target, clients, Pushers::Visits::One);
    killAgainAndAgain(kills(40), { &growth.first, &growth.second }, trusting, pushers);
    if (QTest::currentTestFailed())
        return;
    pushers.stop();
    say(pushers);
    growth.stopBoth();
    judge(growth.first, growth.url(), pushers, growth.repeatedVisits());
}

// Insights are kept in memory by the day and read again when the day's number moved: whoever moved
// it, and however they died meanwhile.
void TestBackendKills::whatOneThatLivedTellsIsWhatAFreshOneTells()
{
    constexpr int people = 6; // what fewer than five did is told to nobody
    Growth growth;
    QVERIFY(growth.begin({ { "max_fails=1", "max_fails=0" } }));
    const Person manager = Person::join(
        growth.first, growth.first.invite(u"max@norvane.example"_s, u"Max"_s, { u"manager"_s }));
    QVERIFY(manager.isSignedIn());
    std::vector<PushTarget> targets(people, growth.target);
    for (int i = 0; i < people; ++i) {
        const QString invitation =
            growth.first.invite(u"p%1@norvane.example"_s.arg(i), u"P%1"_s.arg(i));
        targets[static_cast<std::size_t>(i)].token =
            Person::join(growth.first, invitation).token().toLatin1();
    }
    prolongTokens(growth.url());
    std::vector<std::unique_ptr<Pushers>> all;
    for (int i = 0; i < people; ++i) {
        all.push_back(std::make_unique<Pushers>(
            targets[static_cast<std::size_t>(i)], 2, Pushers::Visits::One, i));
    }
    const auto today = [] { return QDateTime::currentDateTimeUtc().date(); };
    const QDate from = today().addDays(-6);
    const auto questionNow = [&today, &from] { // relays may come on both sides of midnight
        return u"/v1/insights?from=%1&to=%2"_s.arg(
            from.toString(Qt::ISODate), today().toString(Qt::ISODate));
    };
    const int rounds = kills(20);
    for (int i = 0; i < rounds; ++i) {
        pause(5, 120);
        growth.second.kill();
        QCOMPARE(manager.get(questionNow()).status, 200);
        QVERIFY(Growth::start(growth.second));
    }
    qsizetype relays = 0;
    qint64 visits = 0;
    for (const auto &pushers : all) {
        pushers->stop();
        relays += pushers->acknowledgedCount();
        visits += pushers->visits();
    }
    QCOMPARE(growth.second.stop(), 0);
    const auto counted = [&growth] {
        return growth.first.query(u"SELECT SUM(clicks) FROM link_click"_s).value(0).toLongLong();
    };
    // The first one's clicks are in the counts each second, or later on a busy machine.
    QTRY_VERIFY_WITH_TIMEOUT(counted() >= visits, 30'000);
    QTest::qWait(3'000); // also those that were not answered
    const QString question = questionNow();
    const Answer lived = manager.get(question);
    QCOMPARE(growth.first.stop(), 0);
    QVERIFY(growth.first.admin({ u"recount"_s }));
    QVERIFY(Growth::start(growth.first));
    const Answer fresh = manager.get(question);
    qInfo() << rounds << "kills," << relays << "relays," << lived.body.size() << "bytes told";
    QCOMPARE(fresh.status, 200);
    QCOMPARE(lived.body, fresh.body);
    QCOMPARE(objectOf(fresh)[u"total"_s][u"relays"_s].toInteger(), qint64 { relays });
    growth.stopBoth();
}

void TestBackendKills::aRollingRestartFailsNoRequest()
{
    Growth growth;
    QVERIFY(growth.begin());
    Pushers pushers(growth.target, clients, Pushers::Visits::One);
    const int rounds = std::max(1, kills(50) / 50);
    for (int i = 0; i < rounds; ++i) {
        for (BackendProcess *one : { &growth.first, &growth.second }) {
            pause(150, 250);
            QCOMPARE(one->stop(), 0);
            QVERIFY(Growth::start(*one));
            pause(3'100, 3'200); // nginx takes it back after two seconds, as its clock counts them
        }
        QCOMPARE(pushers.failedTries(), 0);
        QCOMPARE(pushers.unansweredVisits(), 0);
    }
    pushers.stop();
    qInfo() << rounds << "times, one after the other";
    say(pushers);
    QCOMPARE(pushers.failedTries(), 0);
    QCOMPARE(pushers.unansweredVisits(), 0);
    growth.stopBoth();
    judge(growth.first, growth.url(), pushers, growth.repeatedVisits());
}

void TestBackendKills::thePrimaryDiesAndTheStandbyTakesOver()
{
    Growth growth;
    QVERIFY(growth.begin());
    Pushers pushers(growth.target, clients, Pushers::Visits::One);
    QTRY_VERIFY_WITH_TIMEOUT(pushers.acknowledgedCount() > 500, 30'000);
    QElapsedTimer since;
    since.start();
    QVERIFY(growth.failOver());
    const qint64 promoted = since.elapsed();
    const qsizetype before = pushers.acknowledgedCount();
    QTRY_VERIFY_WITH_TIMEOUT(pushers.acknowledgedCount() > before + clients, 30'000);
    qInfo() << "promoted after" << promoted << "ms, writes again after" << since.elapsed() << "ms";
    pause(300, 400);
    pushers.stop();
    say(pushers);
    growth.stopBoth();
    judge(growth.first, growth.url(), pushers, growth.repeatedVisits());
}

void TestBackendKills::primaryAndStandbySwapAgainAndAgain()
{
    Growth growth;
    QVERIFY(growth.begin());
    Pushers pushers(growth.target, clients, Pushers::Visits::One);
    const int swaps = kills(150) / 50;
    qint64 worst = 0;
    for (int i = 0; i < swaps; ++i) {
        pause(200, 1'000);
        QElapsedTimer since;
        since.start();
        QVERIFY(growth.failOver());
        const qsizetype before = pushers.acknowledgedCount();
        QTRY_VERIFY_WITH_TIMEOUT(pushers.acknowledgedCount() > before + clients, 30'000);
        worst = std::max(worst, since.elapsed());
        QVERIFY(growth.first.admin({ u"recount"_s }));
        QVERIFY(growth.followPrimary()); // what died begins anew as the standby
    }
    pushers.stop();
    qInfo() << swaps << "times; writes again after at most" << worst << "ms";
    say(pushers);
    growth.stopBoth();
    judge(growth.first, growth.url(), pushers, growth.repeatedVisits());
}

QTEST_GUILESS_MAIN(TestBackendKills)
#include "tst_backendkills.moc"
