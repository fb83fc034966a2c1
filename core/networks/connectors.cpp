// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/connectors.h"

#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/linkedin/linkedinconnector.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/ownpage/ownpageconnector.h"
#include "core/networks/wall/wallconnector.h"
#include "core/networks/x/xconnector.h"

namespace Relais {

namespace {

struct Surroundings {
    WallPublisher publishOnWall;
    WallLookup lookUpOnWall;
    BlueskyServices bluesky;
    SecretKeeper keep;
    XServices x;
};

std::unique_ptr<Connector> made(Network network, HttpClient &http, const Surroundings &with)
{
    switch (network) {
    case Network::Wall:
        return std::make_unique<WallConnector>(with.publishOnWall, with.lookUpOnWall);
    case Network::Bluesky:
        return std::make_unique<BlueskyConnector>(http, with.bluesky);
    case Network::Mastodon:
        return std::make_unique<MastodonConnector>(http);
    case Network::LinkedIn:
        return std::make_unique<LinkedInConnector>(http);
    case Network::X:
        return std::make_unique<XConnector>(http, with.x, with.keep);
    case Network::Facebook:
    case Network::Threads:
    case Network::WhatsApp:
    case Network::Email:
        break;
    }
    return std::make_unique<OwnPageConnector>(network);
}

} // namespace

Connectors::Connectors(HttpClient &http, WallPublisher publishOnWall, WallLookup lookUpOnWall,
    BlueskyServices bluesky, SecretKeeper keep, XServices x)
{
    const Surroundings with { std::move(publishOnWall), std::move(lookUpOnWall), std::move(bluesky),
        std::move(keep), std::move(x) };
    for (const Network network : allNetworks())
        m_connectors[network] = made(network, http, with);
}

Connectors::~Connectors() = default;

Connector &Connectors::of(Network network) const
{
    return *m_connectors.at(network);
}

} // namespace Relais
