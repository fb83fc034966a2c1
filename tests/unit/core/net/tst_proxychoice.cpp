// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/proxychoice.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_ProxyChoice : public QObject {
    Q_OBJECT

    static QNetworkProxy first(const ProxyChoice &choice, const QString &url)
    {
        ProxyFactory factory(choice);
        return factory.queryProxy(QNetworkProxyQuery(QUrl(url))).value(0);
    }

private Q_SLOTS:
    void theNamedProxyIsUsed()
    {
        const ProxyChoice choice { ProxyChoice::Mode::Manual, u"proxy.example"_s, 3128, u"ana"_s,
            u"secret"_s };
        const QNetworkProxy proxy = first(choice, u"https://bsky.social/xrpc"_s);
        QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxy.hostName(), u"proxy.example"_s);
        QCOMPARE(proxy.port(), quint16(3128));
        QCOMPARE(proxy.user(), u"ana"_s);
    }
    void thisMachineIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : { "http://127.0.0.1:8080/", "http://localhost:1/",
                 "http://relais.localhost/", "http://[::1]:99/" })
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void thisMachineIsReachedDirectly()
    {
        QFETCH(QString, url);
        for (const auto mode :
            { ProxyChoice::Mode::Manual, ProxyChoice::Mode::System, ProxyChoice::Mode::None }) {
            const ProxyChoice choice { mode, u"proxy.example"_s, 3128 };
            QCOMPARE(first(choice, url).type(), QNetworkProxy::NoProxy);
        }
    }
    void listeningNeverGoesThroughAProxy()
    {
        const ProxyChoice choice { ProxyChoice::Mode::Manual, u"proxy.example"_s, 3128 };
        ProxyFactory factory(choice);
        const QNetworkProxyQuery query(0, {}, QNetworkProxyQuery::TcpServer);
        QCOMPARE(factory.queryProxy(query).value(0).type(), QNetworkProxy::NoProxy);
    }
    void withoutAnAddressThereIsNone()
    {
        const ProxyChoice choice { ProxyChoice::Mode::Manual };
        QCOMPARE(first(choice, u"https://bsky.social/"_s).type(), QNetworkProxy::NoProxy);
    }
};

QTEST_APPLESS_MAIN(tst_ProxyChoice)
#include "tst_proxychoice.moc"
