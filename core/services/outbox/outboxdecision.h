// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"
#include "core/domain/quiethours.h"
#include "core/domain/relaystate.h"

#include <optional>

namespace Relais {

namespace OutboxRules {
//! A schedule missed by less goes out; by more it asks. Where the person set nothing else.
inline constexpr std::chrono::hours latest { 2 };
//! A "now" of the person holds this long against quiet hours, and for opening an own page.
inline constexpr std::chrono::minutes freshAct { 10 };
//! An unscheduled relay that could not go out for so long asks before it does.
inline constexpr std::chrono::hours oldest { 7 * 24 };
//! The first look after a lost answer, doubled each time up to the longest.
inline constexpr std::chrono::seconds firstLook { 30 };
inline constexpr std::chrono::seconds longestLook { 600 };
//! Looks that cannot tell before the person is asked.
inline constexpr int looks = 4;
} // namespace OutboxRules

//! What the decision about one relay rests on; gathered by whoever asks.
struct OutboxFacts {
    QDateTime now;
    QTimeZone zone;
    QuietHours quiet {};
    bool paused = false;
    std::chrono::minutes latest = OutboxRules::latest; //!< a schedule missed by more asks
    bool ownPage = false; //!< finished in the network's own page
    bool postsUsedUp = false; //!< because the organization's posts of this month are used up
    bool postsTooFew = false; //!< or because they are too few for its thread
    bool needsBackend = false; //!< the Wall: goes nowhere without the backend
    bool backendReachable = true;
    QDateTime reachableSince {}; //!< when the backend answered again after a silence; or invalid
    bool storyWithdrawn = false;
    bool storyExpired = false;
    bool storyUnknown = false; //!< it is not here, and nobody knows why before all is pulled
    bool networkOff = false; //!< the organization has switched it off since
    bool accountKnown = true;
    Account::State accountState = Account::State::Connected;
    QDateTime restsUntil {}; //!< the network asked the account for a pause; invalid: it did not
    QDateTime heldUntil {}; //!< something it needs could not be had: not before; or invalid
    //! "keychain-locked", "keychain-changed", "offline", "picture", "storage"
    QString heldWhy {};
};

//! What comes next for a relay that nobody is working on.
struct OutboxStep {
    enum class Kind {
        Rest, //!< settled, or not confirmed yet
        Send,
        HandOver, //!< open the network's own page
        Reconcile, //!< found in Sending: commit that, then look up
        LookUp,
        Wait, //!< until at; invalid: until something else changes
        AwaitPerson,
        Cancel,
    };
    Kind kind = Kind::Rest;
    QDateTime at {};
    //! Wait: "scheduled", "retry", "quiet-hours", "paused", "offline", "network-pause",
    //! "keychain-locked", "keychain-changed", "picture", "storage", "next-look". AwaitPerson:
    //! "missed-schedule", "too-old", "own-page", "posts-used-up", "posts-too-few", "network-off",
    //! "sign-in-again", "secret-unreadable", "account-gone", or empty when the state itself says
    //! it. Cancel: "story-withdrawn", "story-expired".
    QString why {};
    bool operator==(const OutboxStep &) const = default;
};

//! Pure. A relay whose notBefore is invalid was told "now" by the person at changedAt; every retry
//! that the machine plans has a notBefore, so that quiet hours hold it.
OutboxStep nextStep(const Relay &relay, const OutboxFacts &facts);

//! The wait before the next look-up after so many that did not settle it.
std::chrono::seconds lookDelay(int looksSoFar);

//! What a failed publish means for a relay in Sending; every code means something.
RelayEvent eventFor(const Error &error);

} // namespace Relais
