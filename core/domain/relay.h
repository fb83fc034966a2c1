// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"
#include "core/domain/network.h"

#include <QDateTime>
#include <QUrl>

namespace Relais {

//! relaystate.h has the arrows. A relay that waits for a retry is Queued with a later notBefore.
enum class RelayState {
    Drafted,
    Queued,
    Sending,
    Published,
    Refused,
    Unknown, //!< the answer was lost
    Reconciling, //!< the network is being asked whether it has the post
    AskPerson, //!< neither the network nor Relais can tell
    NeedsConfirmation, //!< finished in the network's own page: "did it go out?"
    Cancelled,
};

QString relayStateKey(RelayState state); //!< "drafted", "queued", "sending", … "needs-confirmation"
std::optional<RelayState> relayStateFromKey(const QString &key);

//! One member's sharing of one story revision on one account. Times are UTC.
struct Relay {
    RelayId id;
    StoryId story;
    int revision = 0;
    AccountId account;
    Network network = Network::Wall;
    QString text; //!< as the person confirmed it, without the tracked link
    QUrl trackedLink; //!< of this relay alone; also the marker when reading back
    QString trackedCode; //!< last part of trackedLink
    QString language;
    bool withImage = false;
    int ownPercent = 0; //!< share of own words, 0…100
    RelayState state = RelayState::Drafted;
    int attempts = 0;
    QDateTime createdAt;
    QDateTime changedAt;
    QDateTime notBefore; //!< scheduled, or the next retry; invalid: now
    bool scheduled = false; //!< notBefore was chosen by the person
    QString postId; //!< the network's id, once published
    QUrl permalink;
    std::optional<Error> lastError {};

    bool operator==(const Relay &) const = default;
};

//! Some posts of its thread are public, and by lastError the others are not: nobody may be told
//! that nothing was sent.
bool isPartlyOut(const Relay &relay);

//! What fails once the first posts of a thread are out, so many as far as one knows
//! (Error::done): its reason becomes "thread-incomplete" where the network refuses for good, else
//! "thread-begun".
Error asPartlyOut(Error error, int posts = 0);

//! One durable step of a relay's history.
struct RelayStep {
    RelayId relay;
    QDateTime at;
    RelayState state = RelayState::Drafted;
    int attempt = 0;
    QString reason; //!< stable word, "" or e.g. "timeout", "text-too-long", "found-by-link"
    bool operator==(const RelayStep &) const = default;
};

} // namespace Relais
