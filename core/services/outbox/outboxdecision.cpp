// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/outboxdecision.h"

#include "core/base/retrypolicy.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
using Kind = OutboxStep::Kind;

qint64 milliseconds(std::chrono::milliseconds span)
{
    return span.count();
}

//! None is planned for longer than a day: one that seems to be is of a clock that was set back
//! since.
bool isPausedUntil(const QDateTime &end, const QDateTime &now)
{
    return end.isValid() && end > now && now.secsTo(end) <= 2 * RetryPolicy().longestWait.count();
}

//! An act that is of the future is of a clock that was set back since: nobody knows how old it is.
bool isFreshAct(const Relay &relay, const QDateTime &now)
{
    const qint64 age = relay.changedAt.msecsTo(now);
    const qint64 longest = milliseconds(OutboxRules::freshAct);
    return !relay.notBefore.isValid() && age <= longest && age >= -longest;
}

//! What only the person can put right before anything is sent.
std::optional<QString> needOfPerson(const Relay &relay, const OutboxFacts &facts)
{
    if (facts.networkOff)
        return u"network-off"_s;
    if (!facts.accountKnown)
        return u"account-gone"_s;
    if (facts.accountState == Account::State::SignInAgain)
        return u"sign-in-again"_s;
    if (facts.accountState == Account::State::SecretUnreadable)
        return u"secret-unreadable"_s;
    if (relay.scheduled && relay.notBefore.msecsTo(facts.now) > milliseconds(facts.latest))
        return u"missed-schedule"_s;
    const QDateTime since = relay.notBefore.isValid() ? relay.createdAt : relay.changedAt;
    if (!relay.scheduled && since.msecsTo(facts.now) > milliseconds(OutboxRules::oldest))
        return u"too-old"_s;
    return std::nullopt;
}

//! Its time is not the person's: what was scheduled failed on its way, and was given no other time
//! since (commitTimes() forgets what failed then).
bool retriesByItself(const Relay &relay)
{
    if (!relay.scheduled)
        return true;
    return relay.attempts > 0 && relay.lastError.has_value() && !isPartlyOut(relay);
}

//! A retry after a failed connection need not wait for its time when the connection came back.
bool connectionCameBack(const Relay &relay, const OutboxFacts &facts)
{
    return retriesByItself(relay) && relay.lastError && relay.lastError->code == ErrorCode::Network
        && facts.reachableSince.isValid() && facts.reachableSince > relay.changedAt;
}

//! The network asked for a pause when another relay of the account was sent. A person who was shown
//! that of this very one, and still says "now", is obeyed.
bool restsWithItsAccount(const Relay &relay, const OutboxFacts &facts)
{
    if (!isPausedUntil(facts.restsUntil, facts.now))
        return false;
    const bool knows = relay.lastError && relay.lastError->code == ErrorCode::RateLimited;
    return !knows || !isFreshAct(relay, facts.now);
}

QString whyOwnPage(const OutboxFacts &facts)
{
    if (facts.postsUsedUp)
        return u"posts-used-up"_s;
    return facts.postsTooFew ? u"posts-too-few"_s : u"own-page"_s;
}

OutboxStep nextForQueued(const Relay &relay, const OutboxFacts &facts)
{
    if (facts.storyWithdrawn)
        return { Kind::Cancel, {}, u"story-withdrawn"_s };
    if (facts.storyExpired)
        return { Kind::Cancel, {}, u"story-expired"_s };
    if (const std::optional<QString> need = needOfPerson(relay, facts))
        return { Kind::AwaitPerson, {}, *need };
    const bool isEarly = relay.scheduled ? relay.notBefore.isValid() && relay.notBefore > facts.now
                                         : isPausedUntil(relay.notBefore, facts.now);
    if (isEarly && !connectionCameBack(relay, facts)) {
        return { Kind::Wait, relay.notBefore,
            retriesByItself(relay) ? u"retry"_s : u"scheduled"_s };
    }
    if (facts.paused)
        return { Kind::Wait, {}, u"paused"_s };
    if (facts.storyUnknown)
        return { Kind::Wait, {}, u"offline"_s };
    if (facts.ownPage) {
        if (isFreshAct(relay, facts.now))
            return { Kind::HandOver };
        return { Kind::AwaitPerson, {}, whyOwnPage(facts) };
    }
    if (isQuiet(facts.quiet, facts.now, facts.zone) && !isFreshAct(relay, facts.now))
        return { Kind::Wait, quietUntil(facts.quiet, facts.now, facts.zone), u"quiet-hours"_s };
    if (facts.needsBackend && !facts.backendReachable)
        return { Kind::Wait, {}, u"offline"_s };
    if (restsWithItsAccount(relay, facts))
        return { Kind::Wait, facts.restsUntil, u"network-pause"_s };
    if (facts.heldUntil.isValid())
        return { Kind::Wait, facts.heldUntil, facts.heldWhy };
    return { Kind::Send };
}

OutboxStep nextForUnknown(const Relay &relay, const OutboxFacts &facts)
{
    if (isPausedUntil(relay.notBefore, facts.now))
        return { Kind::Wait, relay.notBefore, u"next-look"_s };
    if (facts.accountState == Account::State::SignInAgain)
        return { Kind::AwaitPerson, {}, u"sign-in-again"_s };
    // A look is a request like any other. The person's own "check" comes by Reconciling.
    if (isPausedUntil(facts.restsUntil, facts.now))
        return { Kind::Wait, facts.restsUntil, u"network-pause"_s };
    return { Kind::LookUp };
}
} // namespace

OutboxStep nextStep(const Relay &relay, const OutboxFacts &facts)
{
    // What could not be written to the store is not tried again at once, whatever it is.
    if (facts.heldUntil.isValid() && facts.heldWhy == u"storage"_s && !isSettled(relay.state))
        return { Kind::Wait, facts.heldUntil, facts.heldWhy };
    switch (relay.state) {
    case RelayState::Queued:
        return nextForQueued(relay, facts);
    case RelayState::Sending:
        return { Kind::Reconcile };
    case RelayState::Reconciling:
        return { Kind::LookUp };
    case RelayState::Unknown:
        return nextForUnknown(relay, facts);
    case RelayState::AskPerson:
    case RelayState::NeedsConfirmation:
        return { Kind::AwaitPerson };
    case RelayState::Drafted:
    case RelayState::Published:
    case RelayState::Refused:
    case RelayState::Cancelled:
        break;
    }
    return { Kind::Rest };
}

std::chrono::seconds lookDelay(int looksSoFar)
{
    const int doublings = std::clamp(looksSoFar, 0, 10);
    return std::min(OutboxRules::longestLook, OutboxRules::firstLook * (1 << doublings));
}

RelayEvent eventFor(const Error &error)
{
    if (error.isTransient())
        return RelayEvent::FailedBeforeSending;
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainLocked:
        return RelayEvent::FailedBeforeSending;
    case ErrorCode::Rejected:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported:
    case ErrorCode::Conflict:
        return RelayEvent::Rejected;
    default:
        // An answer that cannot be read, or a program that was ending: the post may be out.
        return RelayEvent::AnswerLost;
    }
}

} // namespace Relais
