// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real relais-cli is killed at every marked point of a relay's way
// (core/services/outbox/relaystep.h, core/net/httpexchange.cpp) and started again: the relay is
// never lost and never published twice.

#include "tests/chaos/ambassador.h"

#include <QTest>

using namespace Relais::Chaos;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class TestKillPoints final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_lea.start()); }
    void aKilledRelayIsNeitherLostNorTwice_data();
    void aKilledRelayIsNeitherLostNorTwice();
    void killedAtAnyRequestItGoesOutOnce_data();
    void killedAtAnyRequestItGoesOutOnce();
    void killedAtAnyRequestAThreadGoesOutOnce_data();
    void killedAtAnyRequestAThreadGoesOutOnce();
    void whatWasNotConfirmedIsNotSent();
    void killedAgainAndAgainItStillGoesOutOnce();
    void refusedAndKilledItIsOfferedAgain();
    void cancelledAndKilledItGoesOutOnceOrNever();
    void handedOverAndKilledThePageIsOfferedAgain();
    void inDoubtAndKilledThePersonIsAskedAndNothingIsSentAgain();

private:
    CliResult runOutbox(const QByteArray &killAt = {})
    {
        return m_lea.cli().run({ u"outbox"_s, u"run"_s, u"--json"_s }, {}, killAt);
    }
    CliResult outbox(const QString &word, const QString &id, const QByteArray &killAt = {})
    {
        return m_lea.cli().run({ u"outbox"_s, word, id, u"--json"_s }, {}, killAt);
    }
    qsizetype outboxSize()
    {
        return m_lea.cli().run({ u"outbox"_s, u"--json"_s }).objects().size();
    }
    void setFault(const QString &fault)
    {
        const QStringList faults = fault.isEmpty() ? QStringList() : QStringList { fault };
        m_lea.mastodon().ask([&faults](FakeMastodon &fake) { fake.setFaults(faults); });
    }

    Ambassador m_lea;
};

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
    const QJsonObject relay = m_lea.relayLater(network);
    const QString id = relay["id"_L1].toString();
    QVERIFY(!id.isEmpty());
    setFault(fault);
    const CliResult killed = runOutbox(point);
    setFault({});
    QVERIFY2(killed.killed, "the point was not passed");
    if (fault == u"rate-limit"_s)
        outbox(u"retry"_s, id); // else it waits a while
    QCOMPARE(m_lea.settle(id), u"published"_s);
    QCOMPARE(m_lea.timesPublished(relay), 1);
}

void TestKillPoints::killedAtAnyRequestItGoesOutOnce_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QString>("network");
    for (const QByteArray point :
        { "net.before-write", "net.after-last-byte", "net.before-answer" }) {
        for (const QString &network : { u"mastodon"_s, u"wall"_s })
            QTest::addRow("%s %s", point.constData(), qPrintable(network)) << point << network;
    }
}

//! At the first request of the run, at the second, … until a run gets through.
void TestKillPoints::killedAtAnyRequestItGoesOutOnce()
{
    QFETCH(QByteArray, point);
    QFETCH(QString, network);
    int kills = 0;
    for (int nth = 1; nth < 20; ++nth) {
        const QJsonObject relay = m_lea.relayLater(network);
        const CliResult result = runOutbox(point + ':' + QByteArray::number(nth));
        kills += result.killed;
        QCOMPARE(m_lea.settle(relay["id"_L1].toString()), u"published"_s);
        QCOMPARE(m_lea.timesPublished(relay), 1);
        if (!result.killed)
            break;
    }
    QVERIFY2(kills >= 1 && kills < 19, qPrintable(QString::number(kills)));
}

void TestKillPoints::killedAtAnyRequestAThreadGoesOutOnce_data()
{
    QTest::addColumn<QByteArray>("point");
    for (const QByteArray point :
        { "net.before-write", "net.after-last-byte", "net.before-answer" })
        QTest::newRow(point.constData()) << point;
}

//! Between its posts, too.
void TestKillPoints::killedAtAnyRequestAThreadGoesOutOnce()
{
    QFETCH(QByteArray, point);
    int kills = 0;
    for (int nth = 1; nth < 30; ++nth) {
        const int before = m_lea.postsOn(u"mastodon"_s);
        const QJsonObject relay = m_lea.relayThreadLater(u"mastodon"_s);
        QVERIFY(!relay.isEmpty());
        const CliResult result = runOutbox(point + ':' + QByteArray::number(nth));
        kills += result.killed;
        QCOMPARE(m_lea.settle(relay["id"_L1].toString()), u"published"_s);
        QCOMPARE(m_lea.timesPublished(relay), 1);
        QCOMPARE(m_lea.postsOn(u"mastodon"_s), before + 3);
        if (!result.killed)
            break;
    }
    QVERIFY2(kills >= 3 && kills < 29, qPrintable(QString::number(kills)));
}

void TestKillPoints::whatWasNotConfirmedIsNotSent()
{
    const qsizetype before = outboxSize();
    QVERIFY(m_lea.relayLater(u"mastodon"_s, "relay.queued.before-commit").isEmpty());
    QCOMPARE(outboxSize(), before);
    QVERIFY(m_lea.relayLater(u"mastodon"_s, "relay.queued.committed").isEmpty());
    // Committed, though nobody was told: it is there, and goes out once.
    QCOMPARE(outboxSize(), before + 1);
    const CliResult sent = runOutbox();
    QCOMPARE(sent.first()["state"_L1].toString(), u"published"_s);
    QCOMPARE(m_lea.timesPublished(sent.first()), 1);
}

//! Each start gets one step further: every look back is interrupted too.
void TestKillPoints::killedAgainAndAgainItStillGoesOutOnce()
{
    const QJsonObject relay = m_lea.relayLater(u"mastodon"_s);
    const QList<QByteArray> points { "relay.sending.committed", "relay.reconciling.before-commit",
        "relay.reconciling.committed", "relay.before-look-up", "relay.after-look-up",
        "relay.queued.before-commit", "relay.queued.committed", "relay.sending.committed",
        "relay.reconciling.committed", "relay.queued.committed", "relay.after-send",
        "relay.reconciling.committed", "relay.after-look-up", "relay.published.before-commit",
        "relay.published.committed" };
    for (const QByteArray &point : points) {
        const CliResult killed = runOutbox(point);
        QVERIFY2(killed.killed, point.constData());
    }
    QCOMPARE(m_lea.settle(relay["id"_L1].toString()), u"published"_s);
    QCOMPARE(m_lea.timesPublished(relay), 1);
}

void TestKillPoints::refusedAndKilledItIsOfferedAgain()
{
    // Killed before it was kept that the network refused: looked for, not there, sent again.
    setFault(u"error-422"_s);
    const QJsonObject first = m_lea.relayLater(u"mastodon"_s);
    QVERIFY(runOutbox("relay.refused.before-commit").killed);
    QCOMPARE(m_lea.timesPublished(first), 0);
    QCOMPARE(m_lea.settle(first["id"_L1].toString()), u"published"_s);
    QCOMPARE(m_lea.timesPublished(first), 1);

    setFault(u"error-422"_s);
    const QJsonObject second = m_lea.relayLater(u"mastodon"_s);
    const QString id = second["id"_L1].toString();
    QVERIFY(runOutbox("relay.refused.committed").killed);
    runOutbox(); // never again by itself
    QCOMPARE(m_lea.stateOf(id), u"refused"_s);
    QCOMPARE(m_lea.timesPublished(second), 0);
    outbox(u"retry"_s, id);
    QCOMPARE(m_lea.stateOf(id), u"published"_s);
    QCOMPARE(m_lea.timesPublished(second), 1);
}

void TestKillPoints::cancelledAndKilledItGoesOutOnceOrNever()
{
    const QJsonObject kept = m_lea.relayLater(u"mastodon"_s);
    const QString keptId = kept["id"_L1].toString();
    QVERIFY(outbox(u"cancel"_s, keptId, "relay.cancelled.before-commit").killed);
    QCOMPARE(m_lea.stateOf(keptId), u"queued"_s);
    QCOMPARE(m_lea.settle(keptId), u"published"_s);
    QCOMPARE(m_lea.timesPublished(kept), 1);

    const QJsonObject gone = m_lea.relayLater(u"mastodon"_s);
    const QString goneId = gone["id"_L1].toString();
    QVERIFY(outbox(u"cancel"_s, goneId, "relay.cancelled.committed").killed);
    runOutbox();
    QCOMPARE(m_lea.stateOf(goneId), u"cancelled"_s);
    QCOMPARE(m_lea.timesPublished(gone), 0);
}

//! What is finished in the network's own page: Relais never claims that it went out.
void TestKillPoints::handedOverAndKilledThePageIsOfferedAgain()
{
    for (const QByteArray point :
        { "relay.needs-confirmation.before-commit", "relay.needs-confirmation.committed" }) {
        const QString id = m_lea.relayLater(u"linkedin"_s)["id"_L1].toString();
        QVERIFY(!id.isEmpty());
        QVERIFY2(runOutbox(point).killed, point.constData());
        const CliResult again = outbox(u"retry"_s, id);
        QCOMPARE(m_lea.stateOf(id), u"needs-confirmation"_s);
        QVERIFY2(again.output.contains("\"open\""), again.output.constData());
        QCOMPARE(outbox(u"confirm"_s, id).first()["state"_L1].toString(), u"published"_s);
    }
}

//! The answer is lost, and so much was posted since that no look back reaches the post.
void TestKillPoints::inDoubtAndKilledThePersonIsAskedAndNothingIsSentAgain()
{
    for (const QByteArray point :
        { "relay.ask-person.before-commit", "relay.ask-person.committed" }) {
        const QJsonObject relay = m_lea.relayLater(u"mastodon"_s);
        const QString id = relay["id"_L1].toString();
        setFault(u"accept-drop"_s);
        runOutbox();
        QCOMPARE(m_lea.stateOf(id), u"unknown"_s);
        m_lea.mastodon().ask([](FakeMastodon &fake) { fake.postElsewhere(250); });
        bool killed = false;
        for (int look = 0; look < 10 && !killed; ++look)
            killed = outbox(u"check"_s, id, point).killed;
        QVERIFY2(killed, point.constData());
        runOutbox();
        QCOMPARE(m_lea.stateOf(id), u"ask-person"_s);
        QCOMPARE(m_lea.timesPublished(relay), 1);
        QCOMPARE(outbox(u"confirm"_s, id).first()["state"_L1].toString(), u"published"_s);
        QCOMPARE(m_lea.timesPublished(relay), 1);
        m_lea.mastodon().ask([](FakeMastodon &fake) { fake.letDaysPass(2); });
    }
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
