// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/backendprocess.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;

// slowhttptest's three attacks on a real relaisd, by 1,000 connections each, while somebody who
// means well asks four times a second.
class TestSlowHttp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void othersAreServedBesideSlowClients_data();
    void othersAreServedBesideSlowClients();
    void othersAreServedBesideSlowClientsForTenSeconds();

private:
    double probe() const; //!< ms; negative when there was no answer
    static double median(QList<double> times);

    Test::BackendProcess m_backend;
};

void TestSlowHttp::initTestCase()
{
    QVERIFY(!m_backend.init().isEmpty());
    QVERIFY(m_backend.start());
}

double TestSlowHttp::probe() const
{
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_backend.url().port()));
    if (!socket.waitForConnected(10'000))
        return -1;
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    if (!socket.waitForReadyRead(10'000) || !socket.readAll().startsWith("HTTP/1.1 200 "))
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double TestSlowHttp::median(QList<double> times)
{
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void TestSlowHttp::othersAreServedBesideSlowClients_data()
{
    QTest::addColumn<QStringList>("attack");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("dropped"); // relaisd ends them before the attacker gives up
    QTest::newRow("slow headers") << QStringList { u"-H"_s, u"-l"_s, u"20"_s } << u"/healthz"_s
                                  << true;
    QTest::newRow("slow body") << QStringList { u"-B"_s, u"-l"_s, u"45"_s } << u"/v1/session/join"_s
                               << true;
    QTest::newRow("slow read") << QStringList { u"-X"_s, u"-w"_s, u"10"_s, u"-y"_s, u"20"_s,
        u"-n"_s, u"5"_s, u"-z"_s, u"32"_s, u"-k"_s, u"3"_s, u"-l"_s, u"20"_s }
                               << u"/healthz"_s << false;
}

void TestSlowHttp::othersAreServedBesideSlowClients()
{
    QFETCH(const QStringList, attack);
    QFETCH(const QString, path);
    QFETCH(const bool, dropped);
    QList<double> quiet; // what this machine takes, whatever else it does
    for (int i = 0; i < 21; ++i)
        quiet.append(probe());
    const double usual = median(quiet);
    QVERIFY(usual >= 0);
    QProcess attacker;
    attacker.setProcessChannelMode(QProcess::MergedChannels);
    attacker.start(u"slowhttptest"_s,
        attack
            + QStringList { u"-c"_s, u"1000"_s, u"-r"_s, u"500"_s, u"-i"_s, u"2"_s, u"-x"_s,
                u"10"_s, u"-u"_s, m_backend.url().toString() + path });
    QVERIFY(attacker.waitForStarted());
    QList<double> times;
    while (!attacker.waitForFinished(250)) {
        times.append(probe());
        QVERIFY2(times.constLast() >= 0, qPrintable(QString::number(times.size())));
    }
    QVERIFY(times.size() > 20);
    const double beside = median(times);
    qInfo() << times.size() << "probes, median" << beside << "ms beside the attack," << usual
            << "ms before it, worst" << *std::max_element(times.cbegin(), times.cend()) << "ms";
    // Whoever waits for slow clients waits for seconds, that is thousands of times as long.
    QVERIFY2(beside < 100 * std::max(usual, 1.0), qPrintable(QString::number(beside)));
    const QByteArray said = attacker.readAll();
    QVERIFY2(!dropped || said.contains("No open connections left"), said.right(1'000).constData());
    QTRY_VERIFY_WITH_TIMEOUT(probe() >= 0, 20'000);
}

// The first attack, as long as each run of the suite has time for.
void TestSlowHttp::othersAreServedBesideSlowClientsForTenSeconds()
{
    QProcess attacker;
    attacker.setProcessChannelMode(QProcess::MergedChannels);
    attacker.start(u"slowhttptest"_s,
        { u"-H"_s, u"-l"_s, u"10"_s, u"-c"_s, u"300"_s, u"-r"_s, u"150"_s, u"-i"_s, u"2"_s, u"-x"_s,
            u"10"_s, u"-u"_s, m_backend.url().toString() + u"/healthz"_s });
    QVERIFY(attacker.waitForStarted());
    int probes = 0;
    while (!attacker.waitForFinished(250)) {
        ++probes;
        QVERIFY2(probe() >= 0, qPrintable(QString::number(probes)));
    }
    const QByteArray said = attacker.readAll();
    QVERIFY2(
        said.contains("slow HTTP test status"), said.right(1'000).constData()); // it did attack
    QVERIFY(probes > 0);
    QTRY_VERIFY_WITH_TIMEOUT(probe() >= 0, 20'000);
}

QTEST_GUILESS_MAIN(TestSlowHttp)
#include "tst_slowhttp.moc"
