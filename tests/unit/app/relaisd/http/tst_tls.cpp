// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/app/relaisd/http/rawclient.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using namespace Relais::Test;
using namespace std::chrono_literals;

// What tst_httpserver asks of both, and what only TLS can do wrong.
class TestTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyNewProtocolsWithForwardSecrecyAreSpoken();
    void whoOffersOldProtocolsIsTurnedAway();
    void aHandshakeThatDoesNotComeIsClosedInTime();
    void aByteNowAndThenDoesNotProlongTheHandshake();
    void clearTextToTlsIsClosed();
    void whatRunsIsFinishedAtTheEnd();
    void aNewCertificateServesNewConnections();
    void aBrokenCertificateLeavesTheOldOne();
    void aKeyThatDoesNotFitIsSaidAtTheStart();

private:
    std::unique_ptr<Identity> m_identity;
};

namespace {

void replace(const QString &from, const QString &to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

QString nameShown(quint16 port)
{
    Raw client(port, true);
    return client.socket().peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
}

} // namespace

void TestTls::initTestCase()
{
    m_identity = std::make_unique<Identity>(u"first"_s);
}

void TestTls::onlyNewProtocolsWithForwardSecrecyAreSpoken()
{
    Served served(shortLimits(), {}, m_identity->files());
    Raw newest(served.port, true);
    QCOMPARE(newest.socket().sessionProtocol(), QSsl::TlsV1_3);
    QVERIFY(newest.send(get("/a")).until("GET /a ").startsWith("HTTP/1.1 200 OK"));
    QSslSocket older;
    older.setPeerVerifyMode(QSslSocket::VerifyNone);
    older.setProtocol(QSsl::TlsV1_2);
    older.connectToHostEncrypted(u"127.0.0.1"_s, served.port);
    QVERIFY(older.waitForEncrypted(patience));
    QVERIFY(older.sessionCipher().name().startsWith(u"ECDHE-"_s));
    const QString cipher = older.sessionCipher().name();
    QVERIFY2(cipher.contains(u"GCM"_s) || cipher.contains(u"CHACHA"_s), qPrintable(cipher));
}

void TestTls::whoOffersOldProtocolsIsTurnedAway()
{
    Served served(shortLimits(), {}, m_identity->files());
    const QString target = u"127.0.0.1:%1"_s.arg(served.port);
    // Whether it got as far as the certificate; nothing: it never ended.
    const auto tries = [&target](const QStringList &more) -> std::optional<bool> {
        QProcess client;
        client.setStandardInputFile(QProcess::nullDevice());
        client.start(u"openssl"_s, QStringList { u"s_client"_s, u"-connect"_s, target } + more);
        if (!client.waitForFinished(patience))
            return std::nullopt;
        return client.readAllStandardOutput().contains("-----BEGIN CERTIFICATE-----");
    };
    QVERIFY(tries({ u"-tls1_2"_s }) == true);
    QVERIFY(tries({ u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s }) == false);
    QVERIFY(tries({ u"-tls1_2"_s, u"-cipher"_s, u"AES128-SHA:AES256-GCM-SHA384"_s }) == false);
}

void TestTls::aHandshakeThatDoesNotComeIsClosedInTime()
{
    Served served(shortLimits(), {}, m_identity->files());
    Raw silent(served.port);
    QCOMPARE(silent.untilClosed(), QByteArray());
    QVERIFY(!silent.isOpen());
}

void TestTls::aByteNowAndThenDoesNotProlongTheHandshake()
{
    Served served(shortLimits(), {}, m_identity->files());
    Raw client(served.port);
    QElapsedTimer timer;
    timer.start();
    client.send(QByteArray::fromHex("160301020001")); // a hello of 512 bytes begins
    while (client.isOpen() && timer.elapsed() < patience) {
        client.send(QByteArray(1, '\0'));
        QThread::msleep(30);
    }
    QVERIFY(!client.isOpen());
}

void TestTls::clearTextToTlsIsClosed()
{
    Served served(shortLimits(), {}, m_identity->files());
    const QByteArray answer = Raw(served.port).send(get("/a")).untilClosed();
    QVERIFY2(!answer.contains("HTTP"), answer.constData());
    QCOMPARE(served.handler.handled.load(), 0);
}

void TestTls::whatRunsIsFinishedAtTheEnd()
{
    Served served(shortLimits(), {}, m_identity->files());
    Raw running(served.port, true);
    running.send(get("/slow"));
    QTRY_COMPARE_WITH_TIMEOUT(served.handler.handled.load(), 1, 20'000);
    std::thread drainer([&served] { served.server.drain(); });
    const QByteArray answer = running.untilClosed();
    drainer.join();
    QVERIFY2(answer.contains("GET /slow"), answer.constData());
}

void TestTls::aNewCertificateServesNewConnections()
{
    const Identity mine(u"first"_s);
    const Identity next(u"second"_s);
    Backend::HttpLimits patient = shortLimits();
    patient.idle = std::chrono::seconds(60); // openssl is started twice meanwhile
    Served served(patient, {}, mine.files());
    Raw before(served.port, true);
    QCOMPARE(nameShown(served.port), u"first"_s);
    replace(next.files().certificate, mine.files().certificate);
    replace(next.files().key, mine.files().key);
    QVERIFY(served.server.reloadTls());
    QCOMPARE(nameShown(served.port), u"second"_s);
    QVERIFY(before.send(get("/a")).until("GET /a ").contains("200 OK"));
}

void TestTls::aBrokenCertificateLeavesTheOldOne()
{
    const Identity mine(u"first"_s);
    Served served(shortLimits(), {}, mine.files());
    QVERIFY(QFile::resize(mine.files().key, 40));
    QVERIFY(!served.server.reloadTls());
    QCOMPARE(nameShown(served.port), u"first"_s);
}

void TestTls::aKeyThatDoesNotFitIsSaidAtTheStart()
{
    const Identity other;
    Echo handler;
    Backend::HttpServer server({ u"127.0.0.1"_s, 0, shortLimits(), {},
                                   { m_identity->files().certificate, other.files().key } },
        handler);
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
