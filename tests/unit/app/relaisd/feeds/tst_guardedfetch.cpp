// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// No address that a stranger writes leads the backend inside: every way to write an address, for
// every kind of address that is not public, typed or redirected to, with a listener that counts.

#include "app/relaisd/feeds/guardedfetch.h"
#include "tests/support/httpserver.h"
#include "tests/unit/app/relaisd/feeds/fetchnow.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Test::fetchNow;
using Test::ServerAnswer;
using Test::ServerRequest;

namespace {

// One of each block that is not public.
const QStringList insideV4 { u"127.0.0.1"_s, u"127.255.255.254"_s, u"0.0.0.0"_s, u"0.1.2.3"_s,
    u"10.0.0.1"_s, u"10.255.255.255"_s, u"100.64.0.1"_s, u"100.127.255.254"_s, u"169.254.169.254"_s,
    u"172.16.0.1"_s, u"172.31.255.254"_s, u"192.0.0.8"_s, u"192.0.2.1"_s, u"192.88.99.1"_s,
    u"192.168.0.1"_s, u"192.168.255.254"_s, u"198.18.0.1"_s, u"198.51.100.7"_s, u"203.0.113.9"_s,
    u"224.0.0.1"_s, u"239.255.255.250"_s, u"240.0.0.1"_s, u"255.255.255.255"_s };
const QStringList insideV6 { u"[::]"_s, u"[::1]"_s, u"[0:0:0:0:0:0:0:1]"_s, u"[fe80::1]"_s,
    u"[fe80::1%25lo]"_s, u"[febf::1]"_s, u"[fec0::1]"_s, u"[fc00::1]"_s, u"[fd00:ec2::254]"_s,
    u"[ff02::1]"_s, u"[100::1]"_s, u"[2001::1]"_s, u"[2001:db8::1]"_s, u"[3fff::1]"_s,
    u"[5f00::1]"_s, u"[64:ff9b:1::1]"_s, u"[4000::1]"_s };

QString hex(quint32 value, int width = 0)
{
    return QString::number(value, 16).rightJustified(width, u'0');
}

// The ways to write an address of IPv4 that some program somewhere reads.
QStringList writtenAs(const QString &address)
{
    const quint32 value = QHostAddress(address).toIPv4Address();
    QList<quint32> part;
    for (int shift = 24; shift >= 0; shift -= 8)
        part.append((value >> shift) & 0xff);
    const auto joined = [&part](const QString &before, int base) {
        QStringList texts;
        for (const quint32 one : part)
            texts.append(before + QString::number(one, base));
        return texts.join(u'.');
    };
    QString wide = address;
    for (QChar &c : wide) {
        if (c.isDigit())
            c = QChar(0xff10 + c.digitValue());
    }
    const QString two = hex(value >> 16, 4) + u':' + hex(value & 0xffff, 4);
    return { address, address + u'.', QString::number(value), u"0x"_s + hex(value),
        u'0' + QString::number(value, 8), joined(u"0"_s, 8), joined(u"0x"_s, 16),
        u"%1.%2"_s.arg(part[0]).arg(value & 0xffffff),
        u"%1.%2.%3"_s.arg(part[0]).arg(part[1]).arg(value & 0xffff), wide,
        QString(address).replace(u'.', u"%2e"_s), u"[::ffff:%1]"_s.arg(address),
        u"[::ffff:%1]"_s.arg(two), u"[::%1]"_s.arg(address), u"[64:ff9b::%1]"_s.arg(two),
        u"[2002:%1::1]"_s.arg(two), address + u".inside.example"_s };
}

// The most credulous of resolvers: numbers in every notation that libc reads, and names that say
// where they lead.
QList<QHostAddress> believed(const QString &name)
{
    if (name.endsWith(u".inside.example"_s))
        return { QHostAddress(name.chopped(15)) };
    addrinfo hints {};
    hints.ai_flags = AI_NUMERICHOST;
    addrinfo *found = nullptr;
    if (getaddrinfo(name.toUtf8().constData(), nullptr, &hints, &found) != 0)
        return {};
    const QHostAddress address(found->ai_addr);
    freeaddrinfo(found);
    return { address };
}

NameLookup credulous()
{
    return [](const QString &name, const auto &found) { found(believed(name)); };
}

} // namespace

class TestGuardedFetch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noAddressLeadsInside();
    void noRedirectLeadsInside();
    void aNameIsLookedUpOnceAHopAndThatAddressUsed();
    void oneInsideAddressAmongManyIsNotTried();
    void theNextAddressIsTriedWhereOneLeadsNowhere_data();
    void theNextAddressIsTriedWhereOneLeadsNowhere();
    void aSlowServerIsNotLeftForAnotherAddress();
    void anAllowedHostRedirectsWithinItself();
    void theTimeThatItTookIsTold();

private:
    QUrl toListener(const QString &host) const
    {
        return QUrl(u"http://%1:%2/secret"_s.arg(host, QString::number(m_listener.serverPort())));
    }
    int knocks()
    {
        int count = 0;
        m_listener.waitForNewConnection(1);
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            delete socket;
            ++count;
        }
        return count;
    }

    QTcpServer m_listener; // at every address of this machine
    QStringList m_hosts;
};

void TestGuardedFetch::initTestCase()
{
    QVERIFY(m_listener.listen(QHostAddress::Any));
    for (const QString &address : insideV4)
        m_hosts += writtenAs(address);
    m_hosts += insideV6;
    for (const QString &name : { u"localhost"_s, u"LOCALHOST"_s, u"localhost."_s })
        m_hosts.append(name);
    QVERIFY2(m_hosts.size() >= 400, qPrintable(QString::number(m_hosts.size())));

    // The listener hears: a fetch that is allowed inside reaches it.
    FetchLimits brief;
    brief.time = std::chrono::milliseconds(300);
    QVERIFY(!fetchNow({ toListener(u"127.0.0.1"_s), true }, brief));
    QCOMPARE(knocks(), 1);
}

void TestGuardedFetch::noAddressLeadsInside()
{
    int refusedAsInside = 0;
    for (const QString &host : std::as_const(m_hosts)) {
        FetchRequest request { toListener(host) };
        if (!host.startsWith(u"localhost"_s, Qt::CaseInsensitive))
            request.lookup = credulous();
        const auto fetched = fetchNow(request);
        QVERIFY2(!fetched, qPrintable(host));
        // Refused, or no address at all; never an attempt that failed.
        const Error error = fetched.error();
        QVERIFY2(error.reason == u"address-not-public"_s || error.reason == u"url-not-allowed"_s
                || error.detail == u"the source's name is not known"_s,
            qPrintable(host + u": "_s + error.detail));
        refusedAsInside += error.reason == u"address-not-public"_s ? 1 : 0;
    }
    QCOMPARE(knocks(), 0);
    QVERIFY2(refusedAsInside >= 300, qPrintable(QString::number(refusedAsInside)));
}

// An intranet's feed, allowed by an admin, that sends the backend elsewhere.
void TestGuardedFetch::noRedirectLeadsInside()
{
    QByteArray location;
    Test::HttpServer server([&location](const ServerRequest &) {
        return ServerAnswer { .status = 302, .headers = { { "Location", location } } };
    });
    int redirected = 0;
    for (const QString &host : std::as_const(m_hosts)) {
        // Allowed is the host that the feed is at.
        if (QUrl(u"http://%1/"_s.arg(host)).host() == u"127.0.0.1"_s)
            continue;
        location = toListener(host).isValid()
            ? toListener(host).toEncoded()
            : u"http://%1:%2/"_s.arg(host, QString::number(m_listener.serverPort())).toUtf8();
        FetchRequest request { server.url(u"/feed"_s), true };
        if (!host.startsWith(u"localhost"_s, Qt::CaseInsensitive))
            request.lookup = credulous();
        const auto fetched = fetchNow(request);
        QVERIFY2(!fetched, qPrintable(host));
        QVERIFY2(fetched.error().reason == u"address-not-public"_s
                || fetched.error().reason == u"url-not-allowed"_s
                || fetched.error().detail == u"the source's name is not known"_s,
            qPrintable(host + u": "_s + fetched.error().detail));
        ++redirected;
    }
    QCOMPARE(knocks(), 0);
    QVERIFY2(redirected >= 380, qPrintable(QString::number(redirected)));
}

// DNS rebinding: public when it is checked, inside when it is asked again.
void TestGuardedFetch::aNameIsLookedUpOnceAHopAndThatAddressUsed()
{
    int lookups = 0;
    FetchRequest request { toListener(u"rebinds.example"_s) };
    request.lookup = [&lookups](const QString &, const auto &found) {
        // 192.0.9.1 is public and of nobody: what goes there goes nowhere.
        found({ QHostAddress(++lookups == 1 ? u"192.0.9.1"_s : u"127.0.0.1"_s) });
    };
    FetchLimits brief;
    brief.time = std::chrono::milliseconds(500);
    QVERIFY(!fetchNow(request, brief));
    QCOMPARE(lookups, 1);
    QCOMPARE(knocks(), 0);

    // At the next hop it is looked up and checked anew.
    Test::HttpServer server([this](const ServerRequest &) {
        return ServerAnswer { .status = 302,
            .headers = { { "Location", toListener(u"rebinds.example"_s).toEncoded() } } };
    });
    request.url = server.url(u"/feed"_s);
    request.allowPrivate = true;
    QCOMPARE(fetchNow(request).error().reason, u"address-not-public"_s);
    QCOMPARE(lookups, 2);
    QCOMPARE(knocks(), 0);
}

void TestGuardedFetch::oneInsideAddressAmongManyIsNotTried()
{
    FetchRequest request { toListener(u"both.example"_s) };
    request.lookup = [](const QString &, const auto &found) {
        found({ QHostAddress(u"127.0.0.1"_s), QHostAddress(u"192.0.9.1"_s) });
    };
    QCOMPARE(fetchNow(request).error().reason, u"address-not-public"_s);
    QCOMPARE(knocks(), 0);
    // Nor after one that leads nowhere.
    request.lookup = [](const QString &, const auto &found) {
        found({ QHostAddress(u"192.0.9.1"_s), QHostAddress(u"127.0.0.1"_s) });
    };
    FetchLimits brief;
    brief.time = std::chrono::milliseconds(1000);
    QVERIFY(!fetchNow(request, brief));
    QCOMPARE(knocks(), 0);
}

void TestGuardedFetch::theNextAddressIsTriedWhereOneLeadsNowhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("silent") << u"127.0.0.2"_s;
    QTest::newRow("no way there") << u"255.255.255.255"_s;
}

void TestGuardedFetch::theNextAddressIsTriedWhereOneLeadsNowhere()
{
    QFETCH(const QString, address);
    // Nobody takes what waits here, and more than two cannot wait.
    QTcpServer full;
    full.setListenBacklogSize(1);
    std::unique_ptr<Test::HttpServer> server;
    constexpr int tries = 20; // others on the machine may have the port at the second address
    for (int i = 0; i < tries && !full.isListening(); ++i) {
        server = std::make_unique<Test::HttpServer>(
            [](const ServerRequest &) { return ServerAnswer { .body = "here" }; });
        full.listen(QHostAddress(u"127.0.0.2"_s), server->port());
    }
    QVERIFY(full.isListening());
    full.pauseAccepting();
    std::array<QTcpSocket, 4> waiting;
    for (QTcpSocket &socket : waiting)
        socket.connectToHost(full.serverAddress(), full.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.front().state(), QAbstractSocket::ConnectedState, 20'000);
    QVERIFY(waiting.back().state() != QAbstractSocket::ConnectedState);

    FetchRequest request { QUrl(u"http://both.example:%1/"_s.arg(server->port())), true };
    request.lookup = [&address](const QString &, const auto &found) {
        found({ QHostAddress(address), QHostAddress(u"127.0.0.1"_s) });
    };
    FetchLimits limits;
    limits.time = std::chrono::milliseconds(4000);
    const auto fetched = fetchNow(request, limits);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->body, QByteArray("here"));
}

void TestGuardedFetch::aSlowServerIsNotLeftForAnotherAddress()
{
    int deliveries = 0;
    Test::HttpServer server([&deliveries](const ServerRequest &) {
        ++deliveries;
        return ServerAnswer { .body = "here", .delayMs = 2500 };
    });
    FetchRequest request { QUrl(u"http://both.example:%1/"_s.arg(server.port())), true };
    request.lookup = [](const QString &, const auto &found) {
        found({ QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s) });
    };
    FetchLimits limits;
    limits.time = std::chrono::milliseconds(4000);
    const auto fetched = fetchNow(request, limits);
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
    QCOMPARE(fetched->body, QByteArray("here"));
    QCOMPARE(deliveries, 1);
}

void TestGuardedFetch::anAllowedHostRedirectsWithinItself()
{
    Test::HttpServer server([](const ServerRequest &request) {
        if (request.path == u"/new"_s)
            return ServerAnswer { .body = "here" };
        return ServerAnswer { .status = 301, .headers = { { "Location", "/new" } } };
    });
    QCOMPARE(fetchNow({ server.url(u"/old"_s), true }).value().body, QByteArray("here"));
    QCOMPARE(fetchNow({ server.url(u"/old"_s) }).error().reason, u"address-not-public"_s);
}

// Begun all over a second: a timer that rounds its end would be wrong in one half or the other, and
// a client refuses a source whose fetch took less than no time.
void TestGuardedFetch::theTimeThatItTookIsTold()
{
    Test::HttpServer server([](const ServerRequest &) { return ServerAnswer { .body = "here" }; });
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer whole;
        whole.start();
        const auto fetched = fetchNow({ server.url(u"/feed"_s), true });
        const qint64 most = whole.elapsed();
        QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
        const qint64 took = fetched->took.count();
        QVERIFY2(took >= 0 && took <= most, qPrintable(u"%1 of %2 ms"_s.arg(took).arg(most)));
        QTest::qWait(90);
    }
}

QTEST_GUILESS_MAIN(TestGuardedFetch)
#include "tst_guardedfetch.moc"
