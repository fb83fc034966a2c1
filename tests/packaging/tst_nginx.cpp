// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/backendprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;

// packaging/nginx/relais.conf as it is, but for ports and paths, in a real nginx before a real
// relaisd.
class TestNginx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theFileIsGoodAsItIs();
    void aRequestComesThroughByHttp2();
    void theNameWithoutTlsLeadsToTheOther();
    void theClientsClaimOfAnAddressIsDropped();
    void metricsAreNotPublic();
    void aHugeBodyStaysOutside();
    void aRestartedBackendIsFoundAgain();

private:
    struct Curl {
        int code = 0; //!< of curl
        QByteArray body;
        QByteArray status; //!< "2 200": version and status
    };
    Curl curl(const QStringList &arguments) const;
    QString https(const QString &path) const;

    QTemporaryDir m_folder;
    Test::BackendProcess m_backend;
    QProcess m_nginx;
    quint16 m_http = 0;
    quint16 m_https = 0;
};

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

TestNginx::Curl TestNginx::curl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"curl"_s,
        QStringList { u"-sk"_s, u"-m"_s, u"20"_s, u"-w"_s, u"\n%{http_version} %{http_code}"_s,
            u"--resolve"_s, u"relais.example.com:%1:127.0.0.1"_s.arg(m_https) }
            + arguments);
    process.waitForFinished(30'000);
    const QByteArray out = process.readAllStandardOutput();
    const qsizetype last = out.lastIndexOf('\n');
    return { process.exitCode(), out.left(last), out.mid(last + 1) };
}

QString TestNginx::https(const QString &path) const
{
    return u"https://relais.example.com:%1"_s.arg(m_https) + path;
}

void TestNginx::initTestCase()
{
    QVERIFY(!m_backend.init().isEmpty());
    QVERIFY(m_backend.start(
        { u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--rate-per-address"_s, u"30"_s }));
    m_http = freePort();
    m_https = freePort();
    QCOMPARE(QProcess::execute(u"openssl"_s,
                 { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                     u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                     u"/CN=relais.example.com"_s, u"-keyout"_s, m_folder.filePath(u"privkey.pem"_s),
                     u"-out"_s, m_folder.filePath(u"fullchain.pem"_s) }),
        0);
    const QByteArray folder = m_folder.path().toUtf8();
    QByteArray site = contents(QStringLiteral(RELAIS_SOURCE_DIR "/packaging/nginx/relais.conf"));
    site.replace("listen [::]:80;", "").replace("listen [::]:443 ssl http2;", "");
    site.replace("listen 80;", QByteArray("listen 127.0.0.1:" + QByteArray::number(m_http) + ';'));
    site.replace(
        "listen 443 ", QByteArray("listen 127.0.0.1:" + QByteArray::number(m_https) + ' '));
    site.replace(
        "127.0.0.1:8480", QByteArray("127.0.0.1:" + QByteArray::number(m_backend.url().port())));
    site.replace("/etc/letsencrypt/live/relais.example.com", folder);
    site.replace("/var/log/nginx", folder);
    QVERIFY(write(m_folder.filePath(u"relais.conf"_s), site));
    QByteArray paths;
    for (const char *name : { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" })
        paths += QByteArray(name) + "_temp_path " + folder + '/' + name + ";\n";
    QVERIFY(write(m_folder.filePath(u"nginx.conf"_s),
        "daemon off; master_process off; worker_rlimit_nofile 1000; pid " + folder
            + "/nginx.pid; error_log " + folder + "/error.log;\nevents {}\nhttp {\n" + paths
            + "include " + folder + "/relais.conf;\n}\n"));
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(u"/usr/sbin/nginx"_s,
        { u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s) });
    QTcpSocket probe;
    QElapsedTimer timer;
    timer.start();
    do {
        probe.connectToHost(u"127.0.0.1"_s, m_https);
    } while (!probe.waitForConnected(200) && timer.elapsed() < 10'000
        && m_nginx.state() != QProcess::NotRunning);
    QVERIFY2(probe.state() == QTcpSocket::ConnectedState,
        contents(m_folder.filePath(u"error.log"_s)).constData());
}

void TestNginx::cleanupTestCase()
{
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(5'000))
        m_nginx.kill();
    m_nginx.waitForFinished(5'000);
}

void TestNginx::theFileIsGoodAsItIs()
{
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(u"/usr/sbin/nginx"_s,
        { u"-t"_s, u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s) });
    QVERIFY(check.waitForFinished(10'000));
    const QByteArray said = check.readAll();
    QVERIFY2(check.exitCode() == 0 && !said.contains("[warn]"), said.constData());
}

void TestNginx::aRequestComesThroughByHttp2()
{
    const Curl answer = curl({ u"-i"_s, https(u"/healthz"_s) });
    QCOMPARE(answer.status, QByteArray("2 200"));
    QVERIFY(answer.body.endsWith("ok\n"));
    QVERIFY(answer.body.contains("x-content-type-options: nosniff"));
    QCOMPARE(answer.body.toLower().count("x-request-id: "), 1);
    QVERIFY(answer.body.contains("server: nginx\r\n")); // without its version
}

void TestNginx::theNameWithoutTlsLeadsToTheOther()
{
    const Curl answer = curl({ u"-i"_s, u"-H"_s, u"Host: relais.example.com"_s,
        u"http://127.0.0.1:%1/r/abc?x=y"_s.arg(m_http) });
    QVERIFY(answer.status.endsWith(" 301"));
    QVERIFY(answer.body.contains("Location: https://relais.example.com/r/abc?x=y\r\n"));
}

// relaisd counts requests by the address that nginx saw: another one each time would never be
// refused.
void TestNginx::theClientsClaimOfAnAddressIsDropped()
{
    QByteArray last;
    for (int i = 0; i < 60 && last != "2 429"; ++i)
        last =
            curl({ u"-H"_s, u"X-Forwarded-For: 192.0.2.%1"_s.arg(i), https(u"/r/none"_s) }).status;
    QCOMPARE(last, QByteArray("2 429"));
}

void TestNginx::metricsAreNotPublic()
{
    QCOMPARE(curl({ https(u"/metrics"_s) }).status, QByteArray("2 404"));
}

void TestNginx::aHugeBodyStaysOutside()
{
    const QString path = m_folder.filePath(u"huge"_s);
    QVERIFY(write(path, QByteArray(8 * 1024 * 1024, 'x')));
    QVERIFY(
        curl({ u"--data-binary"_s, u'@' + path, https(u"/v1/media"_s) }).status.endsWith(" 413"));
}

void TestNginx::aRestartedBackendIsFoundAgain()
{
    QCOMPARE(m_backend.stop(), 0);
    QVERIFY(curl({ https(u"/healthz"_s) }).status.startsWith("2 50"));
    QVERIFY(m_backend.start());
    QTRY_COMPARE(curl({ https(u"/healthz"_s) }).status, QByteArray("2 200"));
    const QByteArray log = contents(m_folder.filePath(u"relais.log"_s));
    QVERIFY(!log.contains("127.0.0.1") && !log.contains("/healthz"));
}

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
