// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/network.h"

#include "core/domain/keytable.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto keys = keyTable<Network>({
    { Network::Wall, "wall"_L1 },
    { Network::LinkedIn, "linkedin"_L1 },
    { Network::Bluesky, "bluesky"_L1 },
    { Network::Mastodon, "mastodon"_L1 },
    { Network::X, "x"_L1 },
    { Network::Facebook, "facebook"_L1 },
    { Network::Threads, "threads"_L1 },
    { Network::WhatsApp, "whatsapp"_L1 },
    { Network::Email, "email"_L1 },
});
} // namespace

const QList<Network> &allNetworks()
{
    static const QList<Network> networks = [] {
        QList<Network> list;
        for (const auto &[network, key] : keys.rows)
            list.append(network);
        return list;
    }();
    return networks;
}

QString networkKey(Network network)
{
    return keys.keyOf(network);
}

std::optional<Network> networkFromKey(const QString &key)
{
    return keys.valueOf(key);
}

QString networkName(Network network)
{
    switch (network) {
    case Network::Wall:
        return u"Wall"_s;
    case Network::LinkedIn:
        return u"LinkedIn"_s;
    case Network::Bluesky:
        return u"Bluesky"_s;
    case Network::Mastodon:
        return u"Mastodon"_s;
    case Network::X:
        return u"X"_s;
    case Network::Facebook:
        return u"Facebook"_s;
    case Network::Threads:
        return u"Threads"_s;
    case Network::WhatsApp:
        return u"WhatsApp"_s;
    case Network::Email:
        return u"E-mail"_s;
    }
    return {};
}

} // namespace Relais
