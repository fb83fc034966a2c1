// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: mspoweruser.com on Workplace; neowin.net on Foursquare City Guide, whose Swarm
// continues; numerama.com on Viadeo. blueKiwi was taken over by Atos.

#include "core/domain/closedservice.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
struct ClosedRow {
    ClosedService service;
    std::array<QLatin1StringView, 4> words; //!< letters and digits alone, "+" as plus
    std::array<QLatin1StringView, 2> hosts;
};
constexpr ClosedRow closedRows[] {
    { { "google-plus"_L1, "Google+"_L1, "2019-04-02"_L1, {} },
        { "googleplus"_L1, "gplus"_L1, {}, {} }, { "plus.google.com"_L1, {} } },
    { { "viadeo"_L1, "Viadeo"_L1, {}, {} }, { "viadeo"_L1, {}, {}, {} }, { "viadeo.com"_L1, {} } },
    { { "foursquare"_L1, "Foursquare City Guide"_L1, "2024-12-15"_L1, "Swarm"_L1 },
        { "foursquare"_L1, "foursquarecityguide"_L1, {}, {} }, { "foursquare.com"_L1, {} } },
    { { "bluekiwi"_L1, "blueKiwi"_L1, {}, {} }, { "bluekiwi"_L1, {}, {}, {} },
        { "bluekiwi.net"_L1, {} } },
    { { "workplace"_L1, "Workplace"_L1, "2026-06-01"_L1, "Workvivo"_L1 },
        { "workplace"_L1, "workplacefrommeta"_L1, "workplacebyfacebook"_L1,
            "facebookworkplace"_L1 },
        { "workplace.com"_L1, "workplace.fb.com"_L1 } },
};

QString plainWord(const QString &word)
{
    QString plain;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (c == u'+')
            plain += u"plus"_s;
    }
    return plain;
}

bool isUnder(const QString &host, QLatin1StringView domain)
{
    return !domain.isEmpty() && (host == domain || host.endsWith(QString(u'.' + QString(domain))));
}
} // namespace

std::optional<ClosedService> closedServiceFrom(const QString &wordOrAddress)
{
    const QString word = wordOrAddress.trimmed().toLower();
    const QString plain = plainWord(word);
    const bool isBare = word.contains(u'.') && !word.contains(u"://"_s);
    const QString host = QUrl(isBare ? QString(u"https://"_s + word) : word).host();
    for (const ClosedRow &row : closedRows) {
        const bool isNamed = std::any_of(row.words.begin(), row.words.end(),
            [&plain](QLatin1StringView one) { return !one.isEmpty() && plain == one; });
        const bool isThere = std::any_of(row.hosts.begin(), row.hosts.end(),
            [&host](QLatin1StringView one) { return isUnder(host, one); });
        if (isNamed || isThere)
            return row.service;
    }
    return std::nullopt;
}

} // namespace Relais
