// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox is killed at every marked point of a relay's way to each network that Relais posts to
// (to the Wall, Mastodon and Bluesky with the real relais-cli: tst_killpoints, tst_randomkills):
// the relay is never lost, never out twice, never stuck, as the ledger of the network's fake has
// it. Where a network can neither be searched nor told a key, the person is asked. Which networks
// there are is read from the registry: one without a fake ends the test. RELAIS_CHAOS_KILLS adds
// the points that differ little.

#include "core/domain/networktraits.h"
#include "core/store/accountstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "tests/support/anyfake.h"
#include "tests/support/onthread.h"
#include "tests/unit/core/store/storefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 180'000; // milliseconds; the sanitizers are slow
constexpr int mostRequests = 15; // of one relay, with its look-ups

bool isSoak()
{
    return qEnvironmentVariableIsSet("RELAIS_CHAOS_KILLS");
}

struct Run {
    bool killed = false;
    QString state {};
    bool readsBack = false;
    QByteArray errors {};
};

//! A profile with one confirmed relay, the network that it is for, and the outbox as a program.
class Relaying final {
    Q_DISABLE_COPY_MOVE(Relaying)
public:
    explicit Relaying(const PostingWay &way)
        : m_way(way)
        , m_fake([way] { return std::make_unique<AnyFake>(way); })
    {
    }

    bool confirm()
    {
        const auto store = Store::open(m_profile.filePath(u"relais.db"_s));
        if (!store)
            return false;
        const Account account = m_fake.ask([](AnyFake &fake) { return fake.account(); });
        Story story = aStory(1);
        story.createdAt = m_now.addDays(-2);
        story.approvedAt = m_now.addDays(-1);
        if (traitsOf(m_way.network).needsPicture)
            story.image = StoryImage { u"/media/pump.jpg"_s, u"A pump in a hall"_s, 60, 60 };
        Relay relay = aRelay(1);
        relay.account = account.id;
        relay.network = m_way.network;
        relay.trackedCode = u"AbC"_s;
        relay.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        relay.withImage = story.image.has_value();
        relay.createdAt = m_now;
        relay.changedAt = m_now;
        Store::Job job = [account, story, relay](QSqlDatabase &db) -> Result<void> {
            if (const auto put = AccountStore(db).put(account); !put)
                return put;
            if (const auto put = StoryStore(db).upsert({ story }); !put)
                return put;
            return RelayStore(db).insert(relay);
        };
        return QCoro::waitFor((*store)->write(std::move(job))).has_value();
    }

    void setFault(const QString &fault)
    {
        const QStringList faults = fault.isEmpty() ? QStringList() : QStringList { fault };
        m_fake.ask([&faults](AnyFake &fake) { fake.setFaults(faults); });
    }
    qsizetype timesOut()
    {
        return m_fake.ask([](AnyFake &fake) { return fake.ledger().size(); });
    }

    Run run(const QByteArray &killAt = {}, const QStringList &more = {})
    {
        const QUrl server = m_fake.ask([](AnyFake &fake) { return fake.url(); });
        const QByteArray secret = m_fake.ask([](AnyFake &fake) { return fake.secret(); });
        const QDateTime now = m_now.addSecs(3600 * m_runs++); // looks are not long in coming
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!killAt.isEmpty())
            environment.insert(u"RELAIS_KILL_AT"_s, QString::fromLatin1(killAt));
        process.setProcessEnvironment(environment);
        const QStringList arguments { u"--profile"_s, m_profile.path(), u"--network"_s,
            networkKey(m_way.network), u"--server"_s, server.toString(), u"--secret"_s,
            QString::fromLatin1(secret.toBase64()), u"--now"_s, now.toString(Qt::ISODateWithMs) };
        process.start(QStringLiteral(RELAIS_OUTBOXRUN), arguments + more);
        Run result;
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            return result;
        }
        result.killed = process.exitStatus() == QProcess::CrashExit;
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        result.state = said["state"_L1].toString();
        result.readsBack = said["readsBack"_L1].toBool();
        result.errors = process.readAllStandardError();
        return result;
    }

    //! Runs it to its end, with the person's answer where Relais has to ask: what is wrong then.
    QString complaint()
    {
        Run last = run();
        if (last.state == u"ask-person"_s) {
            if (last.readsBack && !m_way.byWebhook)
                return u"the person is asked what the network knows"_s;
            const bool isOut = timesOut() > 0;
            last = run({}, { u"--say"_s, isOut ? u"published"_s : u"not"_s });
        }
        const qsizetype times = timesOut();
        if (times != 1)
            return u"out %1 times"_s.arg(times);
        if (last.state != u"published"_s)
            return u"stuck: %1 %2"_s.arg(last.state, QString::fromUtf8(last.errors));
        return {};
    }

private:
    const PostingWay m_way;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    QTemporaryDir m_profile;
    OnThread<AnyFake> m_fake;
    int m_runs = 0;
};

} // namespace

class TestNetworkKills final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWayIsThere();
    void killedOnItsWayItGoesOutOnce_data();
    void killedOnItsWayItGoesOutOnce();
    void killedAtAnyRequestItGoesOutOnce_data();
    void killedAtAnyRequestItGoesOutOnce();
    void killedWhileItIsLookedForItGoesOutOnce_data();
    void killedWhileItIsLookedForItGoesOutOnce();

private:
    static void addRows(const QList<QByteArray> &points, const QStringList &faults)
    {
        for (const PostingWay &way : postingWays()) {
            for (const QByteArray &point : points) {
                for (const QString &fault : faults) {
                    const QString name =
                        u"%1 %2 %3"_s.arg(way.name(), QString::fromLatin1(point), fault);
                    QTest::newRow(qPrintable(name))
                        << static_cast<int>(way.network) << way.byWebhook << point << fault;
                }
            }
        }
    }
    static void addColumns()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<bool>("byWebhook");
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<QString>("fault");
    }
};

//! So that nothing below is empty when the registry is read wrongly.
void TestNetworkKills::everyWayIsThere()
{
    const QList<PostingWay> all = postingWays();
    const auto webhooks = std::count_if(
        all.cbegin(), all.cend(), [](const PostingWay &way) { return way.byWebhook; });
    QVERIFY2(all.size() - webhooks >= 14, qPrintable(QString::number(all.size())));
    QVERIFY2(webhooks >= 5, qPrintable(QString::number(webhooks)));
}

void TestNetworkKills::killedOnItsWayItGoesOutOnce_data()
{
    addColumns();
    QList<QByteArray> points { "relay.before-send", "relay.after-send",
        "relay.published.before-commit" };
    if (isSoak())
        points += QList<QByteArray> { "relay.sending.before-commit", "relay.sending.committed",
            "relay.published.committed" };
    addRows(points, { QString() });
    // The answer is lost, and then the program.
    QList<QByteArray> inDoubt { "relay.unknown.before-commit" };
    QStringList faults { u"accept-drop"_s };
    if (isSoak()) {
        inDoubt += QList<QByteArray> { "relay.after-send", "relay.unknown.committed" };
        faults += QStringList { u"accept-cut"_s, u"accept-504"_s, u"accept-500"_s, u"drop"_s };
    }
    addRows(inDoubt, faults);
}

void TestNetworkKills::killedOnItsWayItGoesOutOnce()
{
    QFETCH(int, network);
    QFETCH(bool, byWebhook);
    QFETCH(QByteArray, point);
    QFETCH(QString, fault);
    Relaying relaying({ Network(network), byWebhook });
    QVERIFY(relaying.confirm());
    relaying.setFault(fault);
    const Run killed = relaying.run(point);
    relaying.setFault({});
    QVERIFY2(killed.killed, "the point was not passed");
    QCOMPARE(relaying.complaint(), QString());
}

void TestNetworkKills::killedAtAnyRequestItGoesOutOnce_data()
{
    addColumns();
    QList<QByteArray> points { "net.after-last-byte", "net.before-answer" };
    if (isSoak())
        points.append("net.before-write");
    addRows(points, { QString() });
}

//! At the first request of the run, at the second, … until a run gets through.
void TestNetworkKills::killedAtAnyRequestItGoesOutOnce()
{
    QFETCH(int, network);
    QFETCH(bool, byWebhook);
    QFETCH(QByteArray, point);
    int kills = 0;
    for (int nth = 1; nth <= mostRequests; ++nth) {
        Relaying relaying({ Network(network), byWebhook });
        QVERIFY(relaying.confirm());
        const Run run = relaying.run(point + ':' + QByteArray::number(nth));
        kills += run.killed ? 1 : 0;
        QCOMPARE(relaying.complaint(), QString());
        if (!run.killed)
            break;
    }
    QVERIFY2(kills >= 1 && kills < mostRequests, qPrintable(QString::number(kills)));
}

void TestNetworkKills::killedWhileItIsLookedForItGoesOutOnce_data()
{
    addColumns();
    QList<QByteArray> points { "relay.before-look-up" };
    if (isSoak())
        points += QList<QByteArray> { "relay.reconciling.before-commit",
            "relay.reconciling.committed", "relay.after-look-up" };
    addRows(points, { QString() });
}

void TestNetworkKills::killedWhileItIsLookedForItGoesOutOnce()
{
    QFETCH(int, network);
    QFETCH(bool, byWebhook);
    QFETCH(QByteArray, point);
    Relaying relaying({ Network(network), byWebhook });
    QVERIFY(relaying.confirm());
    QVERIFY(relaying.run("relay.after-send").killed);
    QVERIFY2(relaying.run(point).killed, "the point was not passed");
    QCOMPARE(relaying.timesOut(), 1);
    QCOMPARE(relaying.complaint(), QString());
}

QTEST_GUILESS_MAIN(TestNetworkKills)
#include "tst_networkkills.moc"
