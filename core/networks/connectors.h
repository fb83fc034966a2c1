// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/bluesky/blueskyservices.h"
#include "core/networks/connector.h"
#include "core/networks/instagram/instagramconnector.h"
#include "core/networks/linkedin/linkedinservices.h"
#include "core/networks/picturelender.h"
#include "core/networks/pinterest/pinterestconnector.h"
#include "core/networks/secretkeeper.h"
#include "core/networks/teams/teamsapi.h"
#include "core/networks/threads/threadsconnector.h"
#include "core/networks/x/xservices.h"

#include <functional>
#include <map>
#include <memory>

namespace Relais {

class HttpClient;

//! Puts a relay on the company's Wall; given by the session, because it alone holds the access
//! token.
using WallPublisher = std::function<QCoro::Task<Result<PublishedPost>>(Publication)>;
using WallLookup = std::function<QCoro::Task<Result<LookupResult>>(Publication)>;

//! Where networks answer that have one address for everybody; tests name their own servers.
struct NetworkServices {
    BlueskyServices bluesky {};
    XServices x {};
    LinkedInServices linkedIn {};
    ThreadsServices threads {};
    InstagramServices instagram {};
    PinterestServices pinterest {};
    MicrosoftServices microsoft {}; //!< Teams and Viva Engage
    QUrl slack { QStringLiteral("https://slack.com") };
};

//! What connectors are made with.
struct ConnectorSurroundings {
    HttpClient &http;
    WallPublisher publishOnWall {};
    WallLookup lookUpOnWall {};
    SecretKeeper keep {};
    PictureLender lender {};
    TokenExchange exchange {}; //!< for tokens whose renewal wants the secret of the company's app
    TokenRevocation revocation {};
    NetworkServices services {};
};

//! The registry: one connector a network. A network that Relais sends to is its folder and its row
//! in connectors.cpp; one without a row is finished in its own page.
class Connectors final {
    Q_DISABLE_COPY_MOVE(Connectors)
public:
    explicit Connectors(const ConnectorSurroundings &around);
    ~Connectors();
    Connector &of(Network network) const;

private:
    std::map<Network, std::unique_ptr<Connector>> m_connectors;
};

} // namespace Relais
