// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/proxies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestAddress = 45;

bool isIn(const QHostAddress &address, const QList<QPair<QHostAddress, int>> &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&address](const auto &network) {
        return address.isInSubnet(network.first, network.second);
    });
}

// Only digits: Qt would take "1" for 0.0.0.1 and a name for nothing.
QHostAddress addressFrom(const QByteArray &text)
{
    if (text.size() > longestAddress || (text.count('.') != 3 && !text.contains(':')))
        return {};
    const QHostAddress address(QString::fromLatin1(text));
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // "::ffff:192.0.2.1" is one, too
    return isV4 ? QHostAddress(v4) : address;
}

// Some proxies write the client's port, too: 192.0.2.1:4711, [2001:db8::1]:4711.
QByteArray withoutPort(const QByteArray &text)
{
    if (text.startsWith('['))
        return text.mid(1, std::max<qsizetype>(0, text.indexOf(']') - 1));
    return text.count(':') == 1 ? text.left(text.indexOf(':')) : text;
}

} // namespace

Result<TrustedProxies> TrustedProxies::from(const QStringList &texts)
{
    TrustedProxies proxies;
    for (const QString &text : texts) {
        const auto network = QHostAddress::parseSubnet(text);
        if (network.second < 0 || addressFrom(text.section(u'/', 0, 0).toLatin1()).isNull())
            return fail(ErrorCode::InvalidInput, u"not an address or network: "_s + text);
        proxies.m_networks.append(network);
    }
    return proxies;
}

bool TrustedProxies::contains(const QString &address) const
{
    return !m_networks.isEmpty() && isIn(QHostAddress(address), m_networks);
}

// A client may send a header of its own: only what stands to the right of it, written by our
// proxies, says something.
QString TrustedProxies::clientOf(const Request &request, const QString &peer) const
{
    if (!contains(peer))
        return peer;
    QByteArray all;
    for (const auto &[name, value] : request.headers) {
        if (name == "x-forwarded-for")
            all += (all.isEmpty() ? QByteArray() : QByteArray(",")) + value;
    }
    QString client = peer;
    while (!all.isEmpty()) {
        const qsizetype comma = all.lastIndexOf(',');
        const QHostAddress address = addressFrom(withoutPort(all.mid(comma + 1).trimmed()));
        if (address.isNull())
            break;
        client = address.toString();
        if (!isIn(address, m_networks))
            break;
        all.truncate(std::max<qsizetype>(0, comma));
    }
    return client;
}

QString rateKey(const QString &address)
{
    if (!address.contains(u':'))
        return address;
    const Q_IPV6ADDR bytes = QHostAddress(address).toIPv6Address();
    const QByteArray network(reinterpret_cast<const char *>(bytes.c), 8);
    return QString::fromLatin1(network.toHex());
}

} // namespace Relais::Backend
