// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/network.h"

#include "core/domain/networktraits.h"

namespace Relais {

const QList<Network> &allNetworks()
{
    static const QList<Network> networks = [] {
        QList<Network> list;
        for (const NetworkTraits &traits : networkTable()) {
            if (traits.network != Network::Unknown)
                list.append(traits.network);
        }
        return list;
    }();
    return networks;
}

QString networkKey(Network network)
{
    return traitsOf(network).key;
}

std::optional<Network> networkFromKey(const QString &key)
{
    for (const NetworkTraits &traits : networkTable()) {
        if (traits.key == key && traits.network != Network::Unknown)
            return traits.network;
    }
    return std::nullopt;
}

QString networkName(Network network)
{
    return traitsOf(network).name;
}

} // namespace Relais
