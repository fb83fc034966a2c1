// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/relay.h"

namespace Relais::Backend {

//! What the backend knows of a relay: never its text, handle or token.
struct RegisteredRelay {
    RelayId id;
    MemberId member;
    TeamId team; //!< the member's when it was registered
    StoryId story;
    int revision = 0;
    Network network = Network::Wall;
    QString code; //!< of the tracked link; says nothing about the person
    int ownPercent = 0;
    RelayState state = RelayState::Queued;
    QDateTime stateAt;
    QDateTime publishedAt; //!< invalid until it is published
    //! That its text began with. Counted for the caption when the relay is registered, and not
    //! kept.
    CaptionId caption {};
    //! The person published it in the network's own page. Counted for the month when it is
    //! published, and not kept.
    bool byOwnPage = false;
    int posts = 1; //!< that a network took for it, of a thread more; the same holds
    bool isPartlyOut = false; //!< a thread that stopped: posts are out, though it is not published
    int countedPosts = 0; //!< that count towards a month, with this state
    int newPosts = 0; //!< those of them that count with this state alone; not kept
    QString location {}; //!< the member's when it was registered
};

//! More of what Relais measures, for a relay that is there.
struct EarnedCount {
    RegisteredRelay relay;
    qint64 count = 0;
};

} // namespace Relais::Backend
