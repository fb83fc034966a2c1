// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/blockedphrases.h"
#include "core/api/charter.h"
#include "core/api/codec.h"
#include "core/api/feedback.h"
#include "core/api/idea.h"
#include "core/api/networks.h"
#include "core/api/signing.h"
#include "core/domain/relay.h"

#include <variant>

namespace Relais::Api {

//! What Relais.Api tells the member about one of their own relays.
struct OwnRelayCounts {
    RelayId relay;
    QList<RelayCount> counts; //!< clicks of the tracked link, views of the Wall post
};

//! One of the member's own relays as Relais.Api knows it: never its text. Also an entry of
//! GET /v1/relays. It brings the history to a machine that did not send it.
struct OwnRelay {
    RelayId relay;
    StoryId story;
    QString storyTitle;
    int revision = 0;
    Network network = Network::Wall;
    QString code; //!< of the tracked link
    int ownPercent = 0;
    RelayState state = RelayState::Published;
    QDateTime at; //!< when it came into the state
    QList<RelayCount> counts; //!< only in GET /v1/relays
    bool operator==(const OwnRelay &) const = default;
};

//! One entry of the change sequence. The same id comes again with a higher sequence when it
//! changes.
struct Change {
    qint64 sequence = 0;
    //! "story", "topic", "campaign", "team", "member" (oneself), "wall-post",
    //! "relay" (own, published), "relay-counts", "charter", "blocked-phrases", "signing",
    //! "idea" (own), "thanks" (given, received, or shown on the Wall), "referral" (own),
    //! "networks"
    QString kind;
    QString id;
    bool deleted = false; //!< tombstone: value is empty
    std::variant<std::monostate, Story, Topic, Campaign, Team, Member, WallPost, OwnRelay,
        OwnRelayCounts, Charter, BlockedPhrases, SigningState, Idea, Thanks, Referral,
        NetworkSettings>
        value;
};

//! GET /v1/changes?since=<cursor>&limit=<1…1000>. 304 when there is nothing new.
//! 410 ("cursor-unknown") when the backend does not know the cursor: start over without since.
struct ChangesPage {
    QList<Change> changes;
    QString cursor; //!< opaque, "<epoch>:<sequence>"; kept for the next call
    bool more = false;
};

QJsonObject toJson(const OwnRelayCounts &own);
QJsonObject toJson(const OwnRelay &own);
Result<OwnRelay> ownRelayFrom(const QJsonObject &json);
Result<OwnRelayCounts> ownRelayCountsFrom(const QJsonObject &json);

QJsonObject toJson(const Change &change);
QJsonObject toJson(const ChangesPage &page);
//! A kind that this version does not know is left out, so that an older client keeps working.
Result<ChangesPage> changesPageFrom(const QJsonObject &json);

} // namespace Relais::Api
