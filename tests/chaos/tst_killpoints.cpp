// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real relais-cli is killed at every marked point of a relay's way (core/services/relaystep.h)
// and started again: the relay is never lost and never published twice. The judge is the ledger of
// the fake Mastodon, and the Wall of the real relaisd.

#include "tests/support/backendprocess.h"
#include "tests/support/cli.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/person.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr int killsABatch = 200; // settled and counted in between

//! The fake on a thread of its own: the test blocks while it waits for a process.
class MastodonThread final : public QThread {
public:
    ~MastodonThread() override
    {
        quit();
        wait();
    }
    QUrl startAndWait()
    {
        start();
        while (!m_ready)
            QThread::msleep(5);
        return m_url;
    }
    void setFaults(const QStringList &faults)
    {
        QMetaObject::invokeMethod(
            m_context, [this, faults] { m_fake->setFaults(faults); }, Qt::BlockingQueuedConnection);
    }
    void letDaysPass(int days)
    {
        QMetaObject::invokeMethod(
            m_context, [this, days] { m_fake->letDaysPass(days); }, Qt::BlockingQueuedConnection);
    }
    QJsonArray ledger()
    {
        QJsonArray ledger;
        QMetaObject::invokeMethod(
            m_context, [this, &ledger] { ledger = m_fake->ledger(); },
            Qt::BlockingQueuedConnection);
        return ledger;
    }

private:
    void run() override
    {
        FakeMastodon fake;
        QObject context;
        m_fake = &fake;
        m_context = &context;
        m_url = fake.url();
        m_ready = true;
        exec();
    }
    FakeMastodon *m_fake = nullptr;
    QObject *m_context = nullptr;
    QUrl m_url;
    std::atomic<bool> m_ready { false };
};
} // namespace

class TestKillPoints final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aKilledRelayIsNeitherLostNorTwice_data();
    void aKilledRelayIsNeitherLostNorTwice();
    void whatWasNotConfirmedIsNotSent();
    void killedAgainAndAgainItStillGoesOutOnce();
    void killedAtRandomEveryRelayGoesOutOnce();

private:
    struct Sent {
        QJsonObject relay;
        QString network;
    };
    struct Tally {
        qsizetype relays = 0;
        int lost = 0;
        int twice = 0;
        QStringList stuck;
    };
    QJsonObject relayLater(const QString &network, const QByteArray &killAt = {});
    //! Runs the outbox until the relay is settled, as a person would.
    QString settle(const QString &id);
    //! Runs the outbox until all of it is; answers what is not.
    QStringList settleAll();
    int timesPublished(const QJsonObject &relay, const QString &network);
    QList<Sent> relayWhileKilled(QRandomGenerator &random, int wanted);
    void count(const QList<Sent> &relays, Tally &tally);

    BackendProcess m_backend;
    MastodonThread m_mastodon;
    Cli m_cli;
    Person m_colleague;
    QString m_story;
    QString m_disclosure;
    int m_count = 0;
};

void TestKillPoints::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.start());
    QCOMPARE(m_cli.run({ u"sign-in"_s, invitations["ambassador"_L1].toString() }).exitCode, 0);
    m_colleague = Person::join(m_backend, invitations["editor"_L1].toString());
    QVERIFY(m_colleague.isSignedIn());
    QCOMPARE(m_cli.run({ u"sync"_s }).exitCode, 0);
    QVERIFY(m_cli.connectMastodon(m_mastodon.startAndWait()));
    const CliResult queue = m_cli.run({ u"queue"_s, u"--json"_s, u"--limit"_s, u"200"_s });
    for (const QJsonObject &story : queue.objects()) {
        if (story["editRule"_L1].toString() == u"free"_s) {
            m_story = story["id"_L1].toString();
            m_disclosure = story["disclosure"_L1].toString();
        }
    }
    QVERIFY(!m_story.isEmpty());
}

QJsonObject TestKillPoints::relayLater(const QString &network, const QByteArray &killAt)
{
    const QString text = u"%1: words of my own, number %2."_s.arg(m_disclosure).arg(++m_count);
    const CliResult result =
        m_cli.run({ u"relay"_s, m_story, u"--to"_s, network, u"--text-file"_s, m_cli.textFile(text),
                      u"--no-image"_s, u"--later"_s, u"--json"_s },
            {}, killAt);
    return result.first();
}

QString TestKillPoints::settle(const QString &id)
{
    QString state;
    for (int i = 0; i < 5; ++i) {
        const CliResult result = m_cli.run({ u"outbox"_s, u"run"_s });
        state =
            m_cli.run({ u"outbox"_s, u"show"_s, id, u"--json"_s }).first()["state"_L1].toString();
        if (result.killed || state == u"published"_s)
            break;
        if (state == u"unknown"_s || state == u"ask-person"_s)
            m_cli.run({ u"outbox"_s, u"check"_s, id });
    }
    return state;
}

QStringList TestKillPoints::settleAll()
{
    QStringList open;
    for (int i = 0; i < 10; ++i) {
        m_cli.run({ u"outbox"_s, u"run"_s });
        open.clear();
        for (const QJsonObject &relay : m_cli.run({ u"outbox"_s, u"--json"_s }).objects()) {
            const QString state = relay["state"_L1].toString();
            if (state == u"published"_s)
                continue;
            const QString id = relay["id"_L1].toString();
            open.append(QString::fromUtf8(
                m_cli.run({ u"outbox"_s, u"show"_s, id, u"--json"_s }).output)); // with its history
            const bool doubtful = state == u"unknown"_s || state == u"ask-person"_s;
            m_cli.run({ u"outbox"_s, doubtful ? u"check"_s : u"retry"_s, id });
        }
        if (open.isEmpty())
            break;
    }
    return open;
}

int TestKillPoints::timesPublished(const QJsonObject &relay, const QString &network)
{
    const QString link = relay["trackedLink"_L1].toString();
    int times = 0;
    if (network == u"mastodon"_s) {
        for (const QJsonValue &post : m_mastodon.ledger())
            times += post["status"_L1].toString().contains(link) ? 1 : 0;
        return times;
    }
    const Answer posts = m_colleague.get(u"/v1/wall/posts?limit=200"_s);
    const QJsonArray array = QJsonDocument::fromJson(posts.body).object()["posts"_L1].toArray();
    for (const QJsonValue &post : array)
        times += post["text"_L1].toString().contains(link) ? 1 : 0;
    // A post that the newest 200 no longer hold is asked for by its id, which is the relay's.
    const QString own = u"/v1/wall/posts/"_s + relay["id"_L1].toString();
    return times > 0 || m_colleague.get(own).status != 200 ? times : 1;
}

//! Empty when a relay could not even be made.
QList<TestKillPoints::Sent> TestKillPoints::relayWhileKilled(QRandomGenerator &random, int wanted)
{
    const QStringList faults { {}, {}, u"accept-drop"_s, u"accept-504"_s, u"accept-cut"_s };
    QList<Sent> relays;
    // How long a start takes differs by machine and load; killed is within what it takes here.
    int span = 200;
    int kills = 0;
    for (int round = 0; kills < wanted; ++round) {
        if (round % 2 == 0) {
            const QString network = random.bounded(2) == 0 ? u"mastodon"_s : u"wall"_s;
            const QJsonObject relay = relayLater(network);
            if (relay["trackedLink"_L1].toString().isEmpty())
                return {};
            relays.append({ relay, network });
        }
        const QString fault = faults.at(random.bounded(static_cast<int>(faults.size())));
        m_mastodon.setFaults(fault.isEmpty() ? QStringList() : QStringList { fault });
        QElapsedTimer clock;
        clock.start();
        const bool killed =
            m_cli.runAndKill({ u"outbox"_s, u"run"_s }, 10 + random.bounded(span)).killed;
        kills += killed;
        span = killed ? span + 10 : std::max(20, static_cast<int>(clock.elapsed()));
    }
    return relays;
}

void TestKillPoints::count(const QList<Sent> &relays, Tally &tally)
{
    tally.stuck += settleAll();
    for (const Sent &sent : relays) {
        const int times = timesPublished(sent.relay, sent.network);
        tally.lost += times == 0;
        tally.twice += times > 1;
    }
    tally.relays += relays.size();
    m_mastodon.letDaysPass(2); // nobody posts hundreds in a day: a look back would give up there
}

void TestKillPoints::aKilledRelayIsNeitherLostNorTwice_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("network");
    const QList<QByteArray> onTheWay { "relay.sending.before-commit", "relay.sending.committed",
        "relay.before-send", "relay.after-send", "relay.published.before-commit",
        "relay.published.committed" };
    for (const QByteArray &point : onTheWay) {
        for (const QString &network : { u"mastodon"_s, u"wall"_s })
            QTest::addRow("%s %s", point.constData(), qPrintable(network))
                << point << QString() << network;
    }
    const QList<QByteArray> inDoubt { "relay.after-send", "relay.unknown.before-commit",
        "relay.unknown.committed" };
    for (const QByteArray &point : inDoubt) {
        for (const QString &fault : { u"accept-drop"_s, u"accept-504"_s, u"accept-cut"_s })
            QTest::addRow("%s %s", point.constData(), qPrintable(fault))
                << point << fault << u"mastodon"_s;
    }
    for (const QByteArray point : { "relay.queued.before-commit", "relay.queued.committed" })
        QTest::addRow("%s rate-limit", point.constData())
            << point << u"rate-limit"_s << u"mastodon"_s;
}

void TestKillPoints::aKilledRelayIsNeitherLostNorTwice()
{
    QFETCH(QByteArray, point);
    QFETCH(QString, fault);
    QFETCH(QString, network);
    const QJsonObject relay = relayLater(network);
    const QString id = relay["id"_L1].toString();
    QVERIFY(!id.isEmpty());
    if (!fault.isEmpty())
        m_mastodon.setFaults({ fault });
    const CliResult killed = m_cli.run({ u"outbox"_s, u"run"_s }, {}, point);
    m_mastodon.setFaults({});
    QVERIFY2(killed.killed, "the point was not passed");
    if (fault == u"rate-limit"_s)
        m_cli.run({ u"outbox"_s, u"retry"_s, id }); // else it waits a while
    QCOMPARE(settle(id), u"published"_s);
    QCOMPARE(timesPublished(relay, network), 1);
}

void TestKillPoints::whatWasNotConfirmedIsNotSent()
{
    const auto before = m_cli.run({ u"outbox"_s, u"--json"_s }).objects().size();
    QVERIFY(relayLater(u"mastodon"_s, "relay.queued.before-commit").isEmpty());
    QCOMPARE(m_cli.run({ u"outbox"_s, u"--json"_s }).objects().size(), before);
    QVERIFY(relayLater(u"mastodon"_s, "relay.queued.committed").isEmpty());
    // Committed, though nobody was told: it is there, and goes out once.
    QCOMPARE(m_cli.run({ u"outbox"_s, u"--json"_s }).objects().size(), before + 1);
    const CliResult sent = m_cli.run({ u"outbox"_s, u"run"_s, u"--json"_s });
    QCOMPARE(sent.first()["state"_L1].toString(), u"published"_s);
    QCOMPARE(timesPublished(sent.first(), u"mastodon"_s), 1);
}

//! Each start gets one step further: every look back is interrupted too.
void TestKillPoints::killedAgainAndAgainItStillGoesOutOnce()
{
    const QJsonObject relay = relayLater(u"mastodon"_s);
    const QString id = relay["id"_L1].toString();
    const QList<QByteArray> points { "relay.sending.committed", "relay.reconciling.before-commit",
        "relay.reconciling.committed", "relay.before-look-up", "relay.after-look-up",
        "relay.queued.before-commit", "relay.queued.committed", "relay.sending.committed",
        "relay.reconciling.committed", "relay.queued.committed", "relay.after-send",
        "relay.reconciling.committed", "relay.after-look-up", "relay.published.before-commit",
        "relay.published.committed" };
    for (const QByteArray &point : points) {
        const CliResult killed = m_cli.run({ u"outbox"_s, u"run"_s }, {}, point);
        QVERIFY2(killed.killed, point.constData());
    }
    QCOMPARE(settle(id), u"published"_s);
    QCOMPARE(timesPublished(relay, u"mastodon"_s), 1);
}

//! RELAIS_CHAOS_KILLS sets the size, RELAIS_CHAOS_SEED repeats a run.
void TestKillPoints::killedAtRandomEveryRelayGoesOutOnce()
{
    const int wanted = qEnvironmentVariableIsSet("RELAIS_CHAOS_KILLS")
        ? qEnvironmentVariableIntValue("RELAIS_CHAOS_KILLS")
        : 200;
    const quint32 seed = qEnvironmentVariableIsSet("RELAIS_CHAOS_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("RELAIS_CHAOS_SEED"))
        : QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    Tally tally;
    for (int kills = 0; kills < wanted; kills += killsABatch) {
        const QList<Sent> relays = relayWhileKilled(random, std::min(killsABatch, wanted - kills));
        QVERIFY(!relays.isEmpty());
        m_mastodon.setFaults({});
        count(relays, tally);
        QVERIFY2(tally.stuck.isEmpty(), qPrintable(tally.stuck.join(u'\n')));
    }
    qInfo() << wanted << "kills," << tally.relays << "relays:" << tally.lost << "lost,"
            << tally.twice << "twice," << tally.stuck.size() << "stuck";
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.twice, 0);
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
