// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/proxies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestProxies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoAddressIsNamed_data();
    void whatIsNoAddressIsNamed();
    void theClientIsTheFirstOneThatIsNoProxy_data();
    void theClientIsTheFirstOneThatIsNoProxy();
    void aSecondHeaderIsReadToo();
    void aHomeWithItsOwnNetworkCountsOnce();
};

void TestProxies::whatIsNoAddressIsNamed_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "localhost", "", "1", "10.0.0.0/40", "10.0.0", "::1/200", "nginx/8" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestProxies::whatIsNoAddressIsNamed()
{
    QFETCH(const QString, text);
    const auto proxies = TrustedProxies::from({ u"127.0.0.1"_s, text });
    QVERIFY(!proxies);
    QCOMPARE(proxies.error().code, ErrorCode::InvalidInput);
    QVERIFY(proxies.error().detail.endsWith(text));
}

void TestProxies::theClientIsTheFirstOneThatIsNoProxy_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *name, const char *peer, const char *forwarded,
                         const char *client) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(forwarded)
                            << QString::fromLatin1(client);
    };
    row("a stranger's header", "192.0.2.7", "198.51.100.1", "192.0.2.7");
    row("one", "127.0.0.1", "198.51.100.1", "198.51.100.1");
    row("forged before", "127.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1");
    row("two proxies", "127.0.0.1", "198.51.100.1, 10.1.2.3", "198.51.100.1");
    row("forged behind two", "10.0.0.9", "1.1.1.1,198.51.100.1 ,10.1.2.3", "198.51.100.1");
    row("only proxies", "127.0.0.1", "10.1.2.3", "10.1.2.3");
    row("IPv6", "::1", "2001:db8::5", "2001:db8::5");
    row("mapped", "127.0.0.1", "::ffff:198.51.100.1", "198.51.100.1");
    row("empty", "127.0.0.1", "", "127.0.0.1");
    row("a word", "127.0.0.1", "unknown", "127.0.0.1");
    row("a port", "127.0.0.1", "198.51.100.1:80", "198.51.100.1");
    row("a port of IPv6", "127.0.0.1", "[2001:db8::5]:80", "2001:db8::5");
    row("an open bracket", "127.0.0.1", "[2001:db8::5", "127.0.0.1");
    row("a port alone", "127.0.0.1", ":80", "127.0.0.1");
    row("a line", "127.0.0.1", "198.51.100.1, <script>", "127.0.0.1");
    row("a number", "127.0.0.1", "1", "127.0.0.1");
}

void TestProxies::theClientIsTheFirstOneThatIsNoProxy()
{
    QFETCH(const QString, peer);
    QFETCH(const QByteArray, forwarded);
    QFETCH(const QString, client);
    const auto proxies = TrustedProxies::from({ u"127.0.0.1"_s, u"::1"_s, u"10.0.0.0/8"_s });
    QVERIFY(proxies);
    Request request;
    request.headers = { { "x-forwarded-for", forwarded } };
    QCOMPARE(proxies->clientOf(request, peer), client);
}

// HAProxy adds a line of its own instead of lengthening the client's.
void TestProxies::aSecondHeaderIsReadToo()
{
    const auto proxies = TrustedProxies::from({ u"127.0.0.1"_s });
    Request request;
    request.headers = { { "x-forwarded-for", "1.2.3.4" }, { "host", "x" },
        { "x-forwarded-for", "198.51.100.1" } };
    QCOMPARE(proxies->clientOf(request, u"127.0.0.1"_s), u"198.51.100.1"_s);
}

void TestProxies::aHomeWithItsOwnNetworkCountsOnce()
{
    QCOMPARE(rateKey(u"2001:db8:1:2::5"_s), rateKey(u"2001:db8:1:2:ffff::1"_s));
    QVERIFY(rateKey(u"2001:db8:1:2::5"_s) != rateKey(u"2001:db8:1:3::5"_s));
    QCOMPARE(rateKey(u"192.0.2.7"_s), u"192.0.2.7"_s);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
