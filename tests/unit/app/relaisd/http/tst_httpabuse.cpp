// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "tests/support/person.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Relais;

// What abuse costs a whole relaisd: the rows that need a process of its own. The malformed and the
// slow ones are in tst_httpserver.
class TestHttpAbuse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHundredMegabytesCostNothing_data();
    void aHundredMegabytesCostNothing();
    void thousandsOfIdleConnectionsCostLittle();
    void whoMayNotImportIsToldBeforeTheFileIsSent_data();
    void whoMayNotImportIsToldBeforeTheFileIsSent();
    void whoMayImportIsAskedForTheFile();
    void aRequestInFlightSurvivesTheEnd();

private:
    quint16 port() const { return static_cast<quint16>(m_backend.url().port()); }
    qint64 memory() const; //!< KiB
    int openFrom(int address) const;
    void announceImport(QTcpSocket &client, const QString &token, qsizetype length) const;

    Test::BackendProcess m_backend;
    QString m_admin; //!< their token, as the next
    QString m_ambassador;
};

namespace {

constexpr int connections = 10'000;
constexpr int perAddress = 1'000;
const QByteArray probe = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray until(QTcpSocket &client, const QByteArray &text)
{
    QByteArray all;
    while (!all.contains(text) && client.waitForReadyRead(20'000))
        all += client.readAll();
    return all;
}

} // namespace

qint64 TestHttpAbuse::memory() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_backend.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6, line.size() - 9).trimmed().toLongLong();
    }
    return -1;
}

// From another loopback address than the others': an office is allowed 1,024.
int TestHttpAbuse::openFrom(int address) const
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in own {};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(0x7f000002U + static_cast<std::uint32_t>(address));
    sockaddr_in target = own;
    target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    target.sin_port = htons(port());
    const auto generic = [](sockaddr_in *in) { return reinterpret_cast<sockaddr *>(in); };
    if (::bind(socket, generic(&own), sizeof own) == 0
        && ::connect(socket, generic(&target), sizeof target) == 0
        && ::send(socket, probe.constData(), static_cast<std::size_t>(probe.size()), MSG_NOSIGNAL)
            == probe.size())
        return socket;
    ::close(socket);
    return -1;
}

void TestHttpAbuse::initTestCase()
{
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_max < connections + 500)
        qFatal("this test needs %d descriptors a process (ulimit -Hn)", connections + 500);
    const QString first = m_backend.init();
    QVERIFY(!first.isEmpty());
    QVERIFY(m_backend.start());
    m_admin = Test::Person::join(m_backend, first).token();
    m_ambassador =
        Test::Person::join(m_backend, m_backend.invite(u"lea@norvane.example"_s, u"Lea"_s)).token();
    QVERIFY(!m_admin.isEmpty() && !m_ambassador.isEmpty());
}

void TestHttpAbuse::aHundredMegabytesCostNothing_data()
{
    QTest::addColumn<QByteArray>("top");
    QTest::newRow("length") << QByteArray("Content-Length: 104857600\r\n\r\n");
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n\r\n6400000\r\n");
}

void TestHttpAbuse::aHundredMegabytesCostNothing()
{
    QFETCH(const QByteArray, top);
    const qint64 before = memory();
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, port());
    QVERIFY(client.waitForConnected(5000));
    client.write("POST /v1/session/join HTTP/1.1\r\nHost: x\r\n" + top);
    const QByteArray block(256 * 1024, 'a');
    QElapsedTimer timer;
    timer.start();
    for (int sent = 0; sent < 400 && client.state() == QTcpSocket::ConnectedState; ++sent) {
        client.write(block);
        while (client.bytesToWrite() > 0 && client.waitForBytesWritten(2000)) { }
    }
    client.waitForReadyRead(20'000);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 413 "));
    QVERIFY2(memory() - before < 4 * 1024, qPrintable(QString::number(memory() - before)));
}

void TestHttpAbuse::thousandsOfIdleConnectionsCostLittle()
{
    const qint64 before = memory();
    std::vector<int> sockets;
    for (int i = 0; i < connections; ++i) {
        const int socket = openFrom(i / perAddress);
        QVERIFY2(socket >= 0, qPrintable(QString::number(i)));
        sockets.push_back(socket);
    }
    for (const int socket : sockets) {
        std::array<char, 1024> answer {};
        QVERIFY(::recv(socket, answer.data(), answer.size(), 0) > 0);
        QVERIFY(std::string_view(answer.data(), 15) == "HTTP/1.1 200 OK");
    }
    const double each = static_cast<double>(memory() - before) / connections;
    qInfo("%.1f KiB an idle connection", each);
    QVERIFY(each < 20);
    QCOMPARE(Test::call("GET", m_backend.url().resolved(QUrl(u"/readyz"_s))).status, 200);
    for (const int socket : sockets)
        ::close(socket);
}

// The head alone; empty token: of nobody.
void TestHttpAbuse::announceImport(QTcpSocket &client, const QString &token, qsizetype length) const
{
    client.connectToHost(u"127.0.0.1"_s, port());
    QVERIFY(client.waitForConnected(20'000));
    QByteArray head("POST " + Api::Routes::memberImport().toLatin1()
        + " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: "
        + QByteArray::number(length) + "\r\n");
    if (!token.isEmpty())
        head += "Authorization: Bearer " + token.toLatin1() + "\r\n";
    client.write(head + "\r\n");
}

void TestHttpAbuse::whoMayNotImportIsToldBeforeTheFileIsSent_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nobody") << QString() << QByteArray("401") << QByteArray("sign-in-required");
    QTest::newRow("a stranger") << u"guess"_s << QByteArray("401")
                                << QByteArray("sign-in-required");
    QTest::newRow("an ambassador")
        << m_ambassador << QByteArray("403") << QByteArray("role-required");
}

void TestHttpAbuse::whoMayNotImportIsToldBeforeTheFileIsSent()
{
    QFETCH(const QString, token);
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, code);
    QTcpSocket client;
    announceImport(client, token, 16 * 1024 * 1024);
    const QByteArray answer = until(client, code);
    const QByteArray start("HTTP/1.1 " + status + ' ');
    QVERIFY2(answer.startsWith(start), answer.constData()); // and no 100 before it
    QVERIFY(answer.contains("\r\nContent-Type: application/problem+json\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY2(answer.contains(code), answer.constData());
}

void TestHttpAbuse::whoMayImportIsAskedForTheFile()
{
    constexpr int people = 2'000;
    QByteArray file = "email,name\n";
    for (int i = 0; i < people; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += "m" + number + "@norvane.example,Member " + number + " of a large company\n";
    }
    QVERIFY(file.size() > 64 * 1024);
    QTcpSocket client;
    announceImport(client, m_admin, file.size());
    QCOMPARE(until(client, "\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.write(file);
    const QByteArray answer = until(client, "\r\n\r\n{");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QCOMPARE(m_backend.query(u"SELECT COUNT(*) FROM member"_s),
        QStringList { QString::number(people + 2) });
}

// The request waits for the database, which the test holds.
void TestHttpAbuse::aRequestInFlightSurvivesTheEnd()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(m_backend.dataFolder() + u"/relais.db"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, port());
        QVERIFY(client.waitForConnected(5000));
        const QByteArray body = R"({"code":"ABCDEFGHJKMNPQRS","device":"laptop"})";
        client.write("POST /v1/session/join HTTP/1.1\r\nHost: x\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.waitForBytesWritten(5000));
        // Whoever comes later is answered: so the request before was taken up.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(Test::call("GET", m_backend.url().resolved(QUrl(u"/healthz"_s))).status, 200);
        ::kill(static_cast<pid_t>(m_backend.processId()), SIGTERM);
        QTest::qWait(600);
        QVERIFY(m_backend.isRunning());
        QVERIFY(QSqlQuery(database).exec(u"COMMIT"_s));
        QVERIFY(client.waitForReadyRead(5000));
        QVERIFY(
            client.readAll().startsWith("HTTP/1.1 404 ")); // of the invitation: it was looked for
        client.disconnectFromHost();
        QCOMPARE(m_backend.stop(), 0);
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
}

QTEST_GUILESS_MAIN(TestHttpAbuse)
#include "tst_httpabuse.moc"
