// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/connectors.h"

#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/ownpage/ownpageconnector.h"
#include "core/networks/wall/wallconnector.h"

namespace Relais {

namespace {

std::unique_ptr<Connector> made(Network network, HttpClient &http, const WallPublisher &publish,
    const WallLookup &lookUp, const BlueskyServices &bluesky)
{
    switch (network) {
    case Network::Wall:
        return std::make_unique<WallConnector>(publish, lookUp);
    case Network::Bluesky:
        return std::make_unique<BlueskyConnector>(http, bluesky);
    case Network::Mastodon:
        return std::make_unique<MastodonConnector>(http);
    case Network::LinkedIn:
    case Network::X:
    case Network::Facebook:
    case Network::Threads:
    case Network::WhatsApp:
    case Network::Email:
        break;
    }
    return std::make_unique<OwnPageConnector>(network);
}

} // namespace

Connectors::Connectors(
    HttpClient &http, WallPublisher publishOnWall, WallLookup lookUpOnWall, BlueskyServices bluesky)
{
    for (const Network network : allNetworks())
        m_connectors[network] = made(network, http, publishOnWall, lookUpOnWall, bluesky);
}

Connectors::~Connectors() = default;

Connector &Connectors::of(Network network) const
{
    return *m_connectors.at(network);
}

} // namespace Relais
