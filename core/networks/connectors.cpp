// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/connectors.h"

#include "core/domain/networktraits.h"
#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/chat/chatconnector.h"
#include "core/networks/chat/webhook.h"
#include "core/networks/chatter/chatterapi.h"
#include "core/networks/linkedin/linkedinconnector.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/matrix/matrixapi.h"
#include "core/networks/mattermost/mattermostapi.h"
#include "core/networks/misskey/misskeyapi.h"
#include "core/networks/ownpage/ownpageconnector.h"
#include "core/networks/rocketchat/rocketchatapi.h"
#include "core/networks/slack/slackapi.h"
#include "core/networks/teams/teamsapi.h"
#include "core/networks/vivaengage/vivaengageapi.h"
#include "core/networks/wall/wallconnector.h"
#include "core/networks/x/xconnector.h"

namespace Relais {

namespace {

using Made = std::unique_ptr<Connector>;
using Around = ConnectorSurroundings;

struct Row {
    Network network;
    Made (*make)(const Around &around);
};

Made chat(const Around &around, ChatApi api)
{
    return std::make_unique<ChatConnector>(around.http, std::move(api), around.keep);
}

// One row a network that Relais sends to.
constexpr Row rows[] {
    { Network::Wall,
        [](const Around &around) -> Made {
            return std::make_unique<WallConnector>(around.publishOnWall, around.lookUpOnWall);
        } },
    { Network::LinkedIn,
        [](const Around &around) -> Made {
            return std::make_unique<LinkedInConnector>(
                around.http, around.services.linkedIn, around.revocation);
        } },
    { Network::Bluesky,
        [](const Around &around) -> Made {
            return std::make_unique<BlueskyConnector>(
                around.http, around.services.bluesky, around.keep);
        } },
    { Network::Mastodon,
        [](const Around &around) -> Made {
            return std::make_unique<MastodonConnector>(around.http);
        } },
    { Network::X,
        [](const Around &around) -> Made {
            return std::make_unique<XConnector>(around.http, around.services.x, around.keep);
        } },
    { Network::Threads,
        [](const Around &around) -> Made {
            return std::make_unique<ThreadsConnector>(
                around.http, around.lender, around.services.threads);
        } },
    { Network::Instagram,
        [](const Around &around) -> Made {
            return std::make_unique<InstagramConnector>(
                around.http, around.lender, around.services.instagram);
        } },
    { Network::Pinterest,
        [](const Around &around) -> Made {
            return std::make_unique<PinterestConnector>(
                around.http, around.services.pinterest, around.exchange);
        } },
    { Network::Misskey, [](const Around &around) { return chat(around, misskeyApi()); } },
    { Network::VivaEngage,
        [](const Around &around) {
            return chat(around, vivaEngageApi(around.services.microsoft));
        } },
    { Network::Teams,
        [](const Around &around) { return chat(around, teamsApi(around.services.microsoft)); } },
    { Network::Slack,
        [](const Around &around) { return chat(around, slackApi(around.services.slack)); } },
    { Network::Chatter, [](const Around &around) { return chat(around, chatterApi()); } },
    { Network::Talkspirit, [](const Around &around) { return chat(around, talkspiritApi()); } },
    { Network::Mattermost, [](const Around &around) { return chat(around, mattermostApi()); } },
    { Network::RocketChat, [](const Around &around) { return chat(around, rocketChatApi()); } },
    { Network::Matrix, [](const Around &around) { return chat(around, matrixApi()); } },
};

} // namespace

Connectors::Connectors(const ConnectorSurroundings &around)
{
    for (const NetworkTraits &traits : networkTable())
        m_connectors[traits.network] = std::make_unique<OwnPageConnector>(traits.network);
    for (const Row &row : rows)
        m_connectors[row.network] = row.make(around);
}

Connectors::~Connectors() = default;

Connector &Connectors::of(Network network) const
{
    return *m_connectors.at(network);
}

} // namespace Relais
