// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: mspoweruser.com on Workplace; neowin.net on Foursquare City Guide, whose Swarm
// continues; numerama.com on Viadeo. blueKiwi was taken over by Atos.

#include "core/domain/closedservice.h"

#include <QUrl>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
struct Row {
    ClosedService service;
    QLatin1StringView host;
};
constexpr Row rows[] {
    { { "google-plus"_L1, "Google+"_L1, "2019-04-02"_L1, {} }, "plus.google.com"_L1 },
    { { "viadeo"_L1, "Viadeo"_L1, {}, {} }, "viadeo.com"_L1 },
    { { "foursquare"_L1, "Foursquare City Guide"_L1, "2024-12-15"_L1, "Swarm"_L1 },
        "foursquare.com"_L1 },
    { { "bluekiwi"_L1, "blueKiwi"_L1, {}, {} }, "bluekiwi.net"_L1 },
    { { "workplace"_L1, "Workplace"_L1, "2026-06-01"_L1, "Workvivo"_L1 }, "workplace.com"_L1 },
};
} // namespace

std::optional<ClosedService> closedServiceFrom(const QString &wordOrAddress)
{
    const QString word = wordOrAddress.trimmed().toLower();
    const bool isBare = word.contains(u'.') && !word.contains(u"://"_s);
    const QString host = QUrl(isBare ? QString(u"https://"_s + word) : word).host();
    for (const Row &row : rows) {
        const bool isHost = host == row.host || host.endsWith(QString(u'.' + QString(row.host)));
        if (word == row.service.key || word == QString(row.service.name).toLower() || isHost)
            return row.service;
    }
    return std::nullopt;
}

} // namespace Relais
