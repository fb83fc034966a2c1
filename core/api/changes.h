// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"

#include <variant>

namespace Relais::Api {

//! What Relais.Api tells the member about one of their own relays.
struct OwnRelayCounts {
    RelayId relay;
    QList<RelayCount> counts; //!< clicks of the tracked link, views of the Wall post
};

//! One entry of the change sequence. The same id comes again with a higher sequence when it
//! changes.
struct Change {
    qint64 sequence = 0;
    //! "story", "topic", "campaign", "team", "member" (oneself), "wall-post", "relay-counts"
    QString kind;
    QString id;
    bool deleted = false; //!< tombstone: value is empty
    std::variant<std::monostate, Story, Topic, Campaign, Team, Member, WallPost, OwnRelayCounts>
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
Result<OwnRelayCounts> ownRelayCountsFrom(const QJsonObject &json);

QJsonObject toJson(const Change &change);
QJsonObject toJson(const ChangesPage &page);
//! A kind that this version does not know is left out, so that an older client keeps working.
Result<ChangesPage> changesPageFrom(const QJsonObject &json);

} // namespace Relais::Api
