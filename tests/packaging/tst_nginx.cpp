// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "tests/support/backendprocess.h"
#include "tests/support/nginxprocess.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;

// packaging/nginx/relais.conf in a real nginx before a real relaisd.
class TestNginx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFileIsGoodAsItIs();
    void aRequestComesThroughByHttp2();
    void theNameWithoutTlsLeadsToTheOther();
    void theClientsClaimOfAnAddressIsDropped();
    void whoIsSlowedDownIsToldHowLong();
    void metricsAreNotPublic();
    void aHugeBodyStaysOutside();
    void theFileOfALargeCompanyComesThrough();
    void aRestartedBackendIsFoundAgain();

private:
    struct Curl {
        int code = 0; //!< of curl
        QByteArray body;
        QByteArray status; //!< "2 200": version and status
    };
    Curl curl(const QStringList &arguments) const;
    QString https(const QString &path) const;

    Test::BackendProcess m_backend;
    Test::NginxProcess m_nginx;
};

TestNginx::Curl TestNginx::curl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"curl"_s,
        QStringList { u"-sk"_s, u"-m"_s, u"20"_s, u"-w"_s, u"\n%{http_version} %{http_code}"_s,
            u"--resolve"_s, u"relais.example.com:%1:127.0.0.1"_s.arg(m_nginx.https()) }
            + arguments);
    process.waitForFinished(30'000);
    const QByteArray out = process.readAllStandardOutput();
    const qsizetype last = out.lastIndexOf('\n');
    return { process.exitCode(), out.left(last), out.mid(last + 1) };
}

QString TestNginx::https(const QString &path) const
{
    return u"https://relais.example.com:%1"_s.arg(m_nginx.https()) + path;
}

void TestNginx::initTestCase()
{
    QVERIFY(!m_backend.init().isEmpty());
    QVERIFY(m_backend.start(
        { u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--rate-per-address"_s, u"30"_s }));
    QVERIFY(m_nginx.start({ static_cast<quint16>(m_backend.url().port()) }));
}

void TestNginx::theFileIsGoodAsItIs()
{
    const QByteArray said = m_nginx.check();
    QVERIFY2(said.contains("test is successful") && !said.contains("[warn]"), said.constData());
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
        u"http://127.0.0.1:%1/r/abc?x=y"_s.arg(m_nginx.http()) });
    QVERIFY(answer.status.endsWith(" 301"));
    QVERIFY(answer.body.contains("Location: https://relais.example.com/r/abc?x=y\r\n"));
}

// relaisd counts requests by the address that nginx saw: another one each time would never be
// refused.
void TestNginx::theClientsClaimOfAnAddressIsDropped()
{
    Curl last;
    for (int i = 0; i < 60 && last.status != "2 429"; ++i)
        last = curl(
            { u"-i"_s, u"-H"_s, u"X-Forwarded-For: 192.0.2.%1"_s.arg(i), https(u"/r/none"_s) });
    QCOMPARE(last.status, QByteArray("2 429"));
    QVERIFY(last.body.contains("application/problem+json"));
    QCOMPARE(last.body.toLower().count("\nretry-after: "), 1); // relaisd's own, and no other
}

void TestNginx::whoIsSlowedDownIsToldHowLong()
{
    Test::NginxProcess strict;
    QVERIFY(strict.start({ static_cast<quint16>(m_backend.url().port()) },
        { { "rate=50r/s", "rate=1r/m" }, { "burst=500 nodelay", "burst=1 nodelay" } }));
    const QString url = u"https://127.0.0.1:%1/healthz"_s.arg(strict.https());
    Curl last;
    // The first ones come through, to a relaisd that may have had enough of this address, too.
    for (int i = 0; i < 5 && !last.body.contains("<center>nginx</center>"); ++i)
        last = curl({ u"-i"_s, url });
    QCOMPARE(last.status, QByteArray("2 429"));
    QVERIFY(last.body.contains("<center>nginx</center>")); // relaisd was not even asked
    QVERIFY2(last.body.toLower().contains("\nretry-after: 1\r\n"), last.body.constData());
}

void TestNginx::metricsAreNotPublic()
{
    const Curl answer = curl({ https(u"/metrics"_s) });
    QCOMPARE(answer.status, QByteArray("2 404"));
    QVERIFY(answer.body.contains("nginx")); // relaisd was not even asked
}

void TestNginx::aHugeBodyStaysOutside()
{
    QTemporaryFile huge;
    QVERIFY(huge.open() && huge.write(QByteArray(8 * 1024 * 1024, 'x')) > 0 && huge.flush());
    const Curl answer = curl({ u"--data-binary"_s, u'@' + huge.fileName(), https(u"/v1/media"_s) });
    QVERIFY(answer.status.endsWith(" 413"));
    QVERIFY(answer.body.contains("nginx"));
}

// relaisd takes 16 MiB of members; here it says by itself that nobody is signed in.
void TestNginx::theFileOfALargeCompanyComesThrough()
{
    QTemporaryFile large;
    QVERIFY(large.open() && large.write(QByteArray(15 * 1024 * 1024, 'x')) > 0 && large.flush());
    const Curl answer = curl({ u"-i"_s, u"--data-binary"_s, u'@' + large.fileName(),
        https(Api::Routes::memberImport()) });
    QVERIFY2(answer.body.contains("application/problem+json"), answer.body.left(500).constData());
    QVERIFY(!answer.status.endsWith(" 413"));
}

void TestNginx::aRestartedBackendIsFoundAgain()
{
    QCOMPARE(m_backend.stop(), 0);
    QVERIFY(curl({ https(u"/healthz"_s) }).status.startsWith("2 50"));
    QVERIFY(m_backend.start());
    QTRY_COMPARE(curl({ https(u"/healthz"_s) }).status, QByteArray("2 200"));
    QTRY_VERIFY(m_nginx.accessLog().contains(" GET 200 "));
    const QByteArray log = m_nginx.accessLog();
    QVERIFY(!log.contains("127.0.0.1") && !log.contains("/healthz"));
}

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
