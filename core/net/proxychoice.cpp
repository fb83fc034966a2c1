// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/proxychoice.h"

#include <QHostAddress>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    const QHostAddress address(host);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || host.endsWith(".localhost"_L1, Qt::CaseInsensitive) || address.isLoopback();
}

} // namespace

ProxyFactory::ProxyFactory(ProxyChoice choice)
    : m_choice(std::move(choice))
{
}

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const QList<QNetworkProxy> direct { QNetworkProxy::NoProxy };
    const bool goesOut = query.queryType() == QNetworkProxyQuery::UrlRequest
        || query.queryType() == QNetworkProxyQuery::TcpSocket;
    if (!goesOut || isThisMachine(query.peerHostName()))
        return direct;
    switch (m_choice.mode) {
    case ProxyChoice::Mode::None:
        return direct;
    case ProxyChoice::Mode::System:
        return systemProxyForQuery(query);
    case ProxyChoice::Mode::Manual:
        break;
    }
    if (m_choice.host.isEmpty() || m_choice.port == 0)
        return direct;
    return { QNetworkProxy(
        QNetworkProxy::HttpProxy, m_choice.host, m_choice.port, m_choice.user, m_choice.password) };
}

void useProxy(const ProxyChoice &choice)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyFactory(choice)); // Qt owns it
}

} // namespace Relais
