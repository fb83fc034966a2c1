// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/daemon.h"
#include "tests/support/backendprocess.h"
#include "tests/unit/app/relaisd/world.h"

#include <QProcess>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestMetrics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void prometheusFindsNothingToSay();
    void whatHappenedIsCounted();
    void nobodyIsNamed();
    void thePublicServerHasNone();
    void readinessEndsWithTheServer();

private:
    QByteArray metrics() const { return page(u"/metrics"_s).body; }
    Test::Answer page(const QString &path) const
    {
        return Test::call("GET", QUrl(u"http://127.0.0.1:%1"_s.arg(m_metrics) + path));
    }
    Test::Answer call(const QString &path) const
    {
        return Test::call("GET", QUrl(u"http://127.0.0.1:%1"_s.arg(m_port) + path));
    }

    const SystemClock m_clock {};
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Daemon> m_daemon;
    quint16 m_port = 0;
    quint16 m_metrics = 0;
};

void TestMetrics::init()
{
    m_world = std::make_unique<Test::World>(m_clock);
    const Config config { m_world->folder(), m_world->url(), u"http://127.0.0.1"_s };
    m_daemon = std::make_unique<Daemon>(config, Backend::HttpServer::Options {}, m_clock);
    m_port = m_daemon->start().value();
    m_metrics = m_daemon->startMetrics(u"127.0.0.1"_s, 0).value();
}

void TestMetrics::cleanup()
{
    m_daemon.reset();
    m_world.reset();
}

void TestMetrics::prometheusFindsNothingToSay()
{
    call(u"/r/none"_s);
    QProcess promtool;
    promtool.setProcessChannelMode(QProcess::MergedChannels);
    promtool.start(u"promtool"_s, { u"check"_s, u"metrics"_s });
    QVERIFY(promtool.waitForStarted());
    promtool.write(metrics());
    promtool.closeWriteChannel();
    QVERIFY(promtool.waitForFinished());
    QCOMPARE(promtool.readAll(), QByteArray());
    QCOMPARE(promtool.exitCode(), 0);
}

void TestMetrics::whatHappenedIsCounted()
{
    m_world->add(u"Lea"_s);
    call(u"/r/none"_s);
    call(u"/r/none"_s);
    call(u"/v1/me"_s);
    call(u"/elsewhere"_s);
    Test::call("POST", QUrl(u"http://127.0.0.1:%1/v1/session/join"_s.arg(m_port)), {}, "{}");
    QTcpSocket bad;
    bad.connectToHost(u"127.0.0.1"_s, m_port);
    QVERIFY(bad.waitForConnected());
    bad.write("nonsense\r\n\r\n");
    QVERIFY(bad.waitForReadyRead());
    const QByteArray text = metrics();
    const auto has = [&text](const QByteArray &line) {
        return text.contains(QByteArray('\n' + line + '\n'));
    };
    QVERIFY2(
        has("relaisd_http_requests_total{method=\"GET\",route=\"/r/{code}\",status=\"404\"} 2"),
        text.constData());
    QVERIFY(has("relaisd_http_requests_total{method=\"GET\",route=\"/v1/me\",status=\"401\"} 1"));
    QVERIFY(has("relaisd_http_requests_total{method=\"-\",route=\"-\",status=\"404\"} 1"));
    QVERIFY(has("relaisd_http_refused_total{status=\"400\"} 1"));
    QVERIFY(has("relaisd_writer_batch_jobs_count 1"));
    QVERIFY(has("relaisd_writer_queue_jobs 0"));
    QVERIFY(has("relaisd_audit_log_broken 0"));
    QVERIFY(has("relaisd_sessions 0"));
    QVERIFY(has("relaisd_feed_sources{health=\"good\"} 0"));
    QVERIFY(
        has("relaisd_http_request_duration_seconds_count{method=\"GET\",route=\"/r/{code}\"} 2"));
}

void TestMetrics::nobodyIsNamed()
{
    call(u"/r/SecretCode"_s);
    QTRY_VERIFY(metrics().contains("route=\"/r/{code}\",status=\"404\"} 1\n")); // it has it
    const QByteArray text = metrics();
    QVERIFY(!text.contains("SecretCode"));
    QVERIFY(!text.contains("127.0.0.1"));
}

void TestMetrics::thePublicServerHasNone()
{
    QCOMPARE(call(u"/metrics"_s).status, 404);
    QCOMPARE(page(u"/metrics"_s).status, 200);
    QCOMPARE(page(u"/v1/me"_s).status, 404);
}

void TestMetrics::readinessEndsWithTheServer()
{
    QCOMPARE(call(u"/readyz"_s).status, 200);
    QCOMPARE(page(u"/readyz"_s).status, 200);
    m_daemon->stop();
    QCOMPARE(page(u"/readyz"_s).status, -1);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
