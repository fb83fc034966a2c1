// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real relais-cli is killed at every marked point of a sync (core/sync) and started again: it
// comes to the same as a client that was never killed, and nothing local is lost.

#include "tests/chaos/ambassador.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Relais::Chaos;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class TestSyncKills final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_lea.start()); }
    void aFirstSyncThatIsKilledComesToTheSame_data();
    void aFirstSyncThatIsKilledComesToTheSame();
    void aFullResyncThatIsKilledLosesNothingLocal_data();
    void aFullResyncThatIsKilledLosesNothingLocal();
    void aPushThatIsKilledIsTakenOnce_data();
    void aPushThatIsKilledIsTakenOnce();

private:
    //! Syncs until a sync gets through, killed at the first passage of point, at the second, …; how
    //! often it was killed. Never gets through: -1.
    static int syncWhileKilled(const Cli &cli, const QByteArray &point);
    static QByteArray whatItKnows(const Cli &cli);
    bool signIn(const Cli &cli);

    Ambassador m_lea;
};

int TestSyncKills::syncWhileKilled(const Cli &cli, const QByteArray &point)
{
    for (int kills = 0; kills < 30; ++kills) {
        const CliResult result =
            cli.run({ u"sync"_s }, {}, point + ':' + QByteArray::number(kills % 3 + 1));
        if (!result.killed)
            return result.exitCode == 0 ? kills : -1;
    }
    return -1;
}

QByteArray TestSyncKills::whatItKnows(const Cli &cli)
{
    QJsonObject impact = cli.run({ u"impact"_s, u"--json"_s }).first();
    impact.remove(u"countedAt"_s); // when it was asked
    QString queue =
        QString::fromUtf8(cli.run({ u"queue"_s, u"--json"_s, u"--limit"_s, u"200"_s }).output);
    // How many colleagues relayed a story is as new as its last change, and newer after a full
    // pull.
    static const QRegularExpression colleagues(u"\"colleagues\":\\d+"_s);
    queue.remove(colleagues);
    return queue.toUtf8() + QJsonDocument(impact).toJson(QJsonDocument::Compact);
}

bool TestSyncKills::signIn(const Cli &cli)
{
    const QString link = m_lea.backend().invite(u"camille.roux@norvane.example"_s, {});
    return cli.run({ u"sign-in"_s, link }).exitCode == 0;
}

void TestSyncKills::aFirstSyncThatIsKilledComesToTheSame_data()
{
    QTest::addColumn<QByteArray>("point");
    for (const QByteArray point : { "sync.page.before-commit", "sync.page.after-commit" })
        QTest::addRow("%s", point.constData()) << point;
}

void TestSyncKills::aFirstSyncThatIsKilledComesToTheSame()
{
    QFETCH(QByteArray, point);
    const Cli spared;
    const Cli killed;
    QVERIFY(signIn(spared));
    QVERIFY(signIn(killed));
    QCOMPARE(spared.run({ u"sync"_s }).exitCode, 0);
    QVERIFY(syncWhileKilled(killed, point) > 0);
    QVERIFY(whatItKnows(spared).size() > 10'000);
    QCOMPARE(whatItKnows(killed), whatItKnows(spared));
}

void TestSyncKills::aFullResyncThatIsKilledLosesNothingLocal_data()
{
    QTest::addColumn<QByteArray>("point");
    for (const QByteArray point :
        { "sync.page.before-commit", "sync.page.after-commit", "sync.resync.before-commit" })
        QTest::addRow("%s", point.constData()) << point;
}

void TestSyncKills::aFullResyncThatIsKilledLosesNothingLocal()
{
    QFETCH(QByteArray, point);
    const QJsonObject waiting = m_lea.relayLater(u"mastodon"_s);
    // What an earlier relay changed is pushed by one sync and comes back with the next.
    QCOMPARE(m_lea.cli().run({ u"sync"_s }).exitCode, 0);
    QCOMPARE(m_lea.cli().run({ u"sync"_s }).exitCode, 0);
    const QByteArray before = whatItKnows(m_lea.cli());
    {
        // As after a restore of the backend: a cursor of another life.
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"cursor"_s);
        db.setDatabaseName(m_lea.cli().profile() + u"/relais.db"_s);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(
            u"UPDATE profile SET value = 'another-epoch:5' WHERE key = 'sync-cursor'"_s));
        QCOMPARE(query.numRowsAffected(), 1);
        db.close();
    }
    QSqlDatabase::removeDatabase(u"cursor"_s);
    QVERIFY(syncWhileKilled(m_lea.cli(), point) > 0);
    QCOMPARE(whatItKnows(m_lea.cli()), before);
    QCOMPARE(m_lea.stateOf(waiting["id"_L1].toString()), u"queued"_s);
    QCOMPARE(m_lea.settle(waiting["id"_L1].toString()), u"published"_s);
    QCOMPARE(m_lea.timesPublished(waiting), 1);
}

void TestSyncKills::aPushThatIsKilledIsTakenOnce_data()
{
    QTest::addColumn<QByteArray>("point");
    for (const QByteArray point : { "sync.push.before-send", "sync.push.before-settle" })
        QTest::addRow("%s", point.constData()) << point;
}

void TestSyncKills::aPushThatIsKilledIsTakenOnce()
{
    QFETCH(QByteArray, point);
    const QJsonObject relay = m_lea.relayLater(u"mastodon"_s);
    const QUrl link(relay["trackedLink"_L1].toString());
    QCOMPARE(call("GET", link).status, 404); // nobody knows it yet
    QVERIFY(syncWhileKilled(m_lea.cli(), point) > 0);
    QCOMPARE(call("GET", link).status, 302);
    QCOMPARE(m_lea.settle(relay["id"_L1].toString()), u"published"_s);
    QCOMPARE(m_lea.cli().run({ u"sync"_s, u"--json"_s }).first()["waitingPushes"_L1].toInt(-1), 0);
    // As another of the person's devices gets it told.
    const Cli other;
    QVERIFY(signIn(other));
    QCOMPARE(other.run({ u"sync"_s }).exitCode, 0);
    int known = 0;
    for (const QJsonObject &told : other.run({ u"outbox"_s, u"--json"_s }).objects())
        known += told["id"_L1] == relay["id"_L1] && told["state"_L1].toString() == u"published"_s;
    QCOMPARE(known, 1);
}

QTEST_GUILESS_MAIN(TestSyncKills)
#include "tst_synckills.moc"
