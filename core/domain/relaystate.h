// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/relay.h"

namespace Relais {

//! What moves a relay from one state to another.
enum class RelayEvent {
    Confirm, //!< Drafted → Queued
    Start, //!< Queued → Sending
    Accepted, //!< Sending, Reconciling, … → Published
    Rejected, //!< Sending → Refused
    FailedBeforeSending, //!< Sending → Queued: nothing left this machine
    AnswerLost, //!< Sending → Unknown
    FoundInterrupted, //!< Sending (at start-up) → Reconciling
    LookUp, //!< Unknown, AskPerson → Reconciling
    Found, //!< Reconciling → Published
    SurelyAbsent, //!< Reconciling → Queued (safe to retry)
    StillUnknown, //!< Reconciling → Unknown (look again later)
    CannotTell, //!< Reconciling → AskPerson
    HandedOver, //!< Queued → NeedsConfirmation: the network's own page was opened
    PersonSaysPublished, //!< NeedsConfirmation, AskPerson, Unknown → Published
    PersonSaysNot, //!< NeedsConfirmation, AskPerson → Queued
    Retry, //!< Refused → Queued, by the person
    Cancel, //!< Drafted, Queued, Refused, NeedsConfirmation, AskPerson → Cancelled
};

//! The relay's state machine, as a pure function. Conflict ("relay-state") for an arrow that does
//! not exist: a Published or Cancelled relay never moves again, a Sending one cannot be cancelled.
Result<RelayState> after(RelayState state, RelayEvent event);

//! Nothing waits for this relay any more: Published, Refused, Cancelled.
bool isSettled(RelayState state);
//! The person must act: Refused, AskPerson, NeedsConfirmation.
bool needsPerson(RelayState state);

} // namespace Relais
