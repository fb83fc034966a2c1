// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/postchoices.h"
#include "core/domain/relaypicture.h"
#include "core/domain/relaystate.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>

namespace Relais {

// The marked points of a relay's way (killpoint.h), for the chaos tests:
//   relay.<state>.before-commit, relay.<state>.committed   around each durable step, where <state>
//     is the state it leads to: queued, sending, published, refused, unknown, reconciling,
//     ask-person, needs-confirmation, cancelled
//   relay.before-send, relay.after-send         around the network's publish
//   relay.before-look-up, relay.after-look-up   around the network's reading back

//! What goes with an event besides the state that it leads to.
struct StepDetail {
    QString reason {}; //!< stable word for the history
    std::optional<Error> error {};
    std::optional<QDateTime> notBefore {}; //!< nothing: as it was
    std::optional<bool> scheduled {};
    QString postId {};
    QUrl permalink {};
    Store::Job also {}; //!< in the same transaction
};

//! A relay that the person confirmed, with what is told or kept beside it.
struct NewRelay {
    Relay relay;
    QList<RelayPicture> pictures {};
    PostChoices choices {};
    CaptionId begunWith {}; //!< the caption that its text was made from, where there is one
};

//! Commits the new relays, each with its first step and the push that registers its tracked link.
//! also: in the same transaction.
QCoro::Task<Result<void>> commitNew(
    Store &store, const Clock &clock, QList<NewRelay> relays, Store::Job also = {});

//! Commits one step of the state machine: the relay, its history and, where the backend is told,
//! the push, in one transaction; durable when it returns. Answers the relay as it is now.
//! Conflict ("relay-state"): no such arrow, or somebody else moved the relay meanwhile, or, where
//! it is to go out, gave it another time.
QCoro::Task<Result<Relay>> commitStep(
    Store &store, const Clock &clock, Relay relay, RelayEvent event, StepDetail detail);

//! Commits other times for a relay that stays Queued.
QCoro::Task<Result<Relay>> commitTimes(
    Store &store, const Clock &clock, Relay relay, QDateTime notBefore, bool scheduled);

} // namespace Relais
