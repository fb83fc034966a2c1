// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/publicaddress.h"

#include <QList>
#include <QPair>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

using Subnet = QPair<QHostAddress, int>;

QList<Subnet> subnets(const QStringList &texts)
{
    QList<Subnet> list;
    for (const QString &text : texts)
        list.append(QHostAddress::parseSubnet(text));
    return list;
}

// https://www.iana.org/assignments/iana-ipv4-special-registry, and class D and E.
const QList<Subnet> &specialV4()
{
    static const QList<Subnet> list = subnets({ u"0.0.0.0/8"_s, u"10.0.0.0/8"_s, u"100.64.0.0/10"_s,
        u"127.0.0.0/8"_s, u"169.254.0.0/16"_s, u"172.16.0.0/12"_s, u"192.0.0.0/24"_s,
        u"192.0.2.0/24"_s, u"192.31.196.0/24"_s, u"192.52.193.0/24"_s, u"192.88.99.0/24"_s,
        u"192.168.0.0/16"_s, u"192.175.48.0/24"_s, u"198.18.0.0/15"_s, u"198.51.100.0/24"_s,
        u"203.0.113.0/24"_s, u"224.0.0.0/4"_s, u"240.0.0.0/4"_s });
    return list;
}

// https://www.iana.org/assignments/iana-ipv6-special-registry within 2000::/3; all else is refused.
const QList<Subnet> &specialV6()
{
    static const QList<Subnet> list = subnets(
        { u"2001::/23"_s, u"2001:db8::/32"_s, u"2002::/16"_s, u"3fff::/20"_s, u"5f00::/16"_s });
    return list;
}

bool isIn(const QHostAddress &address, const QList<Subnet> &list)
{
    return std::any_of(list.begin(), list.end(),
        [&address](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also for ::ffff:a.b.c.d
    if (isV4)
        return !isIn(QHostAddress(v4), specialV4());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    const bool unicast = address.isInSubnet(QHostAddress(u"2000::"_s), 3);
    return unicast && address.scopeId().isEmpty() && !isIn(address, specialV6());
}

} // namespace Relais::Backend
