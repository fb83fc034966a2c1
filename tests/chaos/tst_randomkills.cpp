// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real relais-cli is killed at random while networks lose their answers: nothing that is in the
// outbox is lost, nothing is out twice, nothing is out that is not in the outbox.
// RELAIS_CHAOS_KILLS sets the size, RELAIS_CHAOS_SEED repeats a run.

#include "tests/chaos/ambassador.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Relais::Chaos;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr int killsABatch = 200; // settled and counted in between

int wantedKills(int quick)
{
    return qEnvironmentVariableIsSet("RELAIS_CHAOS_KILLS")
        ? qEnvironmentVariableIntValue("RELAIS_CHAOS_KILLS")
        : quick;
}
} // namespace

class TestRandomKills final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedWhileItSendsEveryRelayGoesOutOnce();
    void killedWhileItRelaysItIsInTheOutboxOrNowhere();

private:
    struct Tally {
        qsizetype relays = 0;
        int lost = 0;
        int twice = 0;
        QStringList stuck;
    };
    QString anyNetwork();
    void anyFault();
    void noFault();
    //! Kills the command some time after its start; true when it still ran then.
    bool killSomewhere(const QStringList &command);
    QList<QJsonObject> relayWhileSendingIsKilled(int wanted);
    QList<QJsonObject> outbox() const
    {
        return m_lea.cli().run({ u"outbox"_s, u"--json"_s }).objects();
    }
    void count(const QList<QJsonObject> &relays, Tally &tally);

    Ambassador m_lea;
    QRandomGenerator m_random;
    int m_span = 200; // milliseconds; what a start takes differs by machine and load
};

void TestRandomKills::initTestCase()
{
    QVERIFY(m_lea.start());
    QVERIFY(m_lea.connectBluesky());
    const quint32 seed = qEnvironmentVariableIsSet("RELAIS_CHAOS_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("RELAIS_CHAOS_SEED"))
        : QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    m_random.seed(seed);
}

QString TestRandomKills::anyNetwork()
{
    static const QStringList networks { u"mastodon"_s, u"bluesky"_s, u"wall"_s };
    return networks.at(m_random.bounded(static_cast<int>(networks.size())));
}

void TestRandomKills::anyFault()
{
    static const QStringList onMastodon { {}, {}, u"accept-drop"_s, u"accept-504"_s,
        u"accept-cut"_s };
    static const QList<std::optional<Fault::Kind>> onBluesky { {}, {}, Fault::Kind::DropAnswer,
        Fault::Kind::TruncateAnswer, Fault::Kind::DropRequest };
    const QString fault = onMastodon.at(m_random.bounded(static_cast<int>(onMastodon.size())));
    const QStringList faults = fault.isEmpty() ? QStringList() : QStringList { fault };
    m_lea.mastodon().ask([&faults](FakeMastodon &fake) { fake.setFaults(faults); });
    m_lea.setBlueskyFault(onBluesky.at(m_random.bounded(static_cast<int>(onBluesky.size()))));
}

void TestRandomKills::noFault()
{
    m_lea.mastodon().ask([](FakeMastodon &fake) { fake.setFaults({}); });
    m_lea.setBlueskyFault({});
}

bool TestRandomKills::killSomewhere(const QStringList &command)
{
    QElapsedTimer clock;
    clock.start();
    const bool killed = m_lea.cli().runAndKill(command, 10 + m_random.bounded(m_span)).killed;
    m_span = killed ? m_span + 10 : std::max(20, static_cast<int>(clock.elapsed()));
    return killed;
}

//! Empty when a relay could not even be made.
QList<QJsonObject> TestRandomKills::relayWhileSendingIsKilled(int wanted)
{
    QList<QJsonObject> relays;
    int kills = 0;
    for (int round = 0; kills < wanted; ++round) {
        if (round % 2 == 0) {
            relays.append(m_lea.relayLater(anyNetwork()));
            if (relays.last()["trackedLink"_L1].toString().isEmpty())
                return {};
        }
        anyFault();
        kills += killSomewhere({ u"outbox"_s, u"run"_s });
    }
    return relays;
}

void TestRandomKills::count(const QList<QJsonObject> &relays, Tally &tally)
{
    noFault();
    tally.stuck += m_lea.settleAll();
    const QList<int> published = m_lea.timesPublished(relays);
    for (const int times : published) {
        tally.lost += times == 0;
        tally.twice += times > 1;
    }
    tally.relays += relays.size();
    // Nobody posts hundreds in a day: a look back would give up there.
    m_lea.mastodon().ask([](FakeMastodon &fake) { fake.letDaysPass(2); });
}

void TestRandomKills::killedWhileItSendsEveryRelayGoesOutOnce()
{
    const int wanted = wantedKills(200);
    Tally tally;
    for (int kills = 0; kills < wanted; kills += killsABatch) {
        const QList<QJsonObject> relays =
            relayWhileSendingIsKilled(std::min(killsABatch, wanted - kills));
        QVERIFY(!relays.isEmpty());
        count(relays, tally);
        QVERIFY2(tally.stuck.isEmpty(), qPrintable(tally.stuck.join(u'\n')));
    }
    qInfo() << wanted << "kills," << tally.relays << "relays:" << tally.lost << "lost,"
            << tally.twice << "twice," << tally.stuck.size() << "stuck";
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.twice, 0);
}

//! The command itself dies, whatever it was at: reading its file, keeping the relay, sending it.
void TestRandomKills::killedWhileItRelaysItIsInTheOutboxOrNowhere()
{
    const int wanted = wantedKills(60);
    QSet<QString> counted;
    for (const QJsonObject &relay : outbox())
        counted.insert(relay["id"_L1].toString());
    Tally tally;
    qsizetype commands = 0;
    for (int kills = 0; kills < wanted;) {
        const int batchEnd = std::min(kills + killsABatch, wanted);
        while (kills < batchEnd) {
            anyFault();
            ++commands;
            kills += killSomewhere(m_lea.relayCommand(anyNetwork(), false));
        }
        QList<QJsonObject> relays;
        for (const QJsonObject &relay : outbox()) {
            const QString id = relay["id"_L1].toString();
            if (!counted.contains(id))
                relays.append(relay);
            counted.insert(id);
        }
        count(relays, tally);
        QVERIFY2(tally.stuck.isEmpty(), qPrintable(tally.stuck.join(u'\n')));
    }
    QStringList known;
    for (const QJsonObject &relay : outbox())
        known.append(relay["trackedLink"_L1].toString());
    const QStringList out = m_lea.linksOut();
    QVERIFY(!out.isEmpty());
    for (const QString &link : out)
        QVERIFY2(known.contains(link), qPrintable(link));
    qInfo() << wanted << "kills," << commands << "commands," << tally.relays
            << "in the outbox:" << tally.lost << "lost," << tally.twice << "twice";
    QVERIFY(tally.relays > 0);
    QVERIFY(tally.relays < commands); // some died before they had confirmed anything
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.twice, 0);
}

QTEST_GUILESS_MAIN(TestRandomKills)
#include "tst_randomkills.moc"
