// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/canonicallink.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr std::array<const char16_t *, 9> followers { u"fbclid", u"gclid", u"dclid", u"msclkid",
    u"mc_cid", u"mc_eid", u"igshid", u"yclid", u"_hsenc" };

bool onlyFollows(const QString &name)
{
    return name.startsWith(u"utm_"_s, Qt::CaseInsensitive)
        || std::any_of(followers.begin(), followers.end(), [&name](const char16_t *known) {
               return name.compare(QStringView(known), Qt::CaseInsensitive) == 0;
           });
}

} // namespace

QString linkKey(const QUrl &link)
{
    QString host = link.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    const bool usual = link.port() < 0 || (link.scheme() == "http"_L1 && link.port() == 80)
        || (link.scheme() == "https"_L1 && link.port() == 443);
    QString path = link.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QStringList kept;
    const auto items = QUrlQuery(link).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!onlyFollows(name))
            kept.append(name + u'=' + value);
    }
    kept.sort();
    QString key = usual ? host : QString(host + u':' + QString::number(link.port()));
    key += path;
    return kept.isEmpty() ? key : QString(key + u'?' + kept.join(u'&'));
}

} // namespace Relais::Backend
