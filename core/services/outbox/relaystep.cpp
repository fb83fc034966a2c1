// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/relaystep.h"

#include "core/api/codec.h"
#include "core/base/killpoint.h"
#include "core/services/sync/newpush.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
void passMark([[maybe_unused]] RelayState state, [[maybe_unused]] const char *moment)
{
#ifdef RELAIS_KILL_POINTS
    killPoint(QByteArray("relay." + relayStateKey(state).toLatin1() + moment).constData());
#endif
}

//! The states that the backend is told: the code to register, and how it ended.
bool isTold(RelayState state)
{
    return state == RelayState::Queued || isSettled(state);
}

//! Whatever comes of the thread: the posts that are out may cost the company.
bool tellsPosts(const StepDetail &detail)
{
    return detail.error && detail.error->done > 0;
}

//! What the network was given.
struct Outcome {
    bool byOwnPage = false;
    bool isPartlyOut = false; //!< a thread that is not published, but has posts that are
    int posts = 1; //!< of a thread more
};

//! A thread's were kept before the first of them was sent.
int postsOf(const Store &store, const Relay &relay)
{
    const auto parts = RelayStore(store.reader()).parts(relay.id);
    return parts ? std::max(1, int(parts->size())) : 1;
}

//! Only what stops a thread knows how many of its posts are out, and the step that it leads to
//! tells them. A later step tells that there are some: the backend takes nothing off.
Outcome outcomeOf(const Store &store, const Relay &relay, RelayState from, const StepDetail &detail)
{
    Outcome outcome;
    if (relay.state == RelayState::Published) {
        outcome.byOwnPage = from == RelayState::NeedsConfirmation;
        if (!outcome.byOwnPage)
            outcome.posts = postsOf(store, relay);
    } else if (isPartlyOut(relay)) {
        outcome.isPartlyOut = true;
        outcome.posts = detail.error ? std::max(1, detail.error->done) : 1;
    }
    return outcome;
}

//! Never the text, the handle or a token.
QueuedPush pushOf(
    const Relay &relay, const Clock &clock, const Outcome &outcome, const CaptionId &caption)
{
    const QJsonObject body { { u"relay"_s, relay.id.value }, { u"story"_s, relay.story.value },
        { u"revision"_s, relay.revision }, { u"network"_s, networkKey(relay.network) },
        { u"code"_s, relay.trackedCode }, { u"ownPercent"_s, relay.ownPercent },
        { u"caption"_s, caption.value }, { u"state"_s, relayStateKey(relay.state) },
        { u"ownPage"_s, outcome.byOwnPage }, { u"partlyOut"_s, outcome.isPartlyOut },
        { u"posts"_s, outcome.posts }, { u"at"_s, Api::toWire(relay.changedAt) } };
    return newPush(u"relay"_s, body, clock);
}

//! That a thread is public in part is not forgotten by what fails, or is given up, later.
std::optional<Error> errorAfter(
    const Relay &relay, RelayState state, const std::optional<Error> &error)
{
    if (!isPartlyOut(relay) || state == RelayState::Published)
        return error;
    return error ? asPartlyOut(*error) : relay.lastError;
}

Relay moved(Relay relay, RelayState state, RelayEvent event, const StepDetail &detail)
{
    relay.state = state;
    relay.attempts += event == RelayEvent::Start ? 1 : 0;
    relay.lastError = errorAfter(relay, state, detail.error);
    if (detail.notBefore)
        relay.notBefore = *detail.notBefore;
    if (detail.scheduled)
        relay.scheduled = *detail.scheduled;
    if (state == RelayState::Published) {
        relay.postId = detail.postId;
        relay.permalink = detail.permalink;
    }
    return relay;
}

//! Of a relay that is put apart it is told in its own member's name, once they are back.
Result<void> tellInItsName(QSqlDatabase &db, const RelayId &relay, const QueuedPush &push)
{
    const auto other = RelayStore(db).apartFor(relay);
    if (!other)
        return fail(other.error());
    PushStore pushes(db);
    return other->isEmpty() ? pushes.enqueue(push) : pushes.keepApart(push, *other);
}

Result<void> insertAll(
    QSqlDatabase &db, const QList<NewRelay> &relays, const QList<QueuedPush> &pushes)
{
    for (const NewRelay &one : relays) {
        if (const auto inserted = RelayStore(db).insert(one.relay); !inserted)
            return inserted;
        if (!one.pictures.isEmpty()) {
            const auto kept = RelayStore(db).setPictures(one.relay.id, one.pictures);
            if (!kept)
                return kept;
        }
        if (one.choices == PostChoices())
            continue;
        if (const auto kept = RelayStore(db).setChoices(one.relay.id, one.choices); !kept)
            return kept;
    }
    for (const QueuedPush &push : pushes) {
        if (const auto queued = PushStore(db).enqueue(push); !queued)
            return queued;
    }
    return {};
}
} // namespace

QCoro::Task<Result<void>> commitNew(
    Store &store, const Clock &clock, QList<NewRelay> relays, Store::Job also)
{
    QList<QueuedPush> pushes;
    for (const NewRelay &one : relays)
        pushes.append(pushOf(one.relay, clock, {}, one.begunWith));
    passMark(RelayState::Queued, ".before-commit");
    // A named job: GCC 12 destroys a closure made inside a co_await expression twice.
    Store::Job job = [relays, pushes, also](QSqlDatabase &db) {
        const auto inserted = insertAll(db, relays, pushes);
        return inserted && also ? also(db) : inserted;
    };
    const auto written = co_await store.write(std::move(job));
    if (written)
        passMark(RelayState::Queued, ".committed");
    co_return written;
}

QCoro::Task<Result<Relay>> commitStep(
    Store &store, const Clock &clock, Relay relay, RelayEvent event, StepDetail detail)
{
    const RelayState from = relay.state;
    // A time that the person gives it in this very moment leaves it queued, and holds.
    const bool goesOut = event == RelayEvent::Start || event == RelayEvent::HandedOver;
    const QDateTime seen = goesOut ? relay.changedAt : QDateTime();
    const auto state = after(from, event);
    if (!state)
        co_return fail(state.error());
    relay = moved(std::move(relay), *state, event, detail);
    relay.changedAt = clock.now();
    std::optional<QueuedPush> push;
    const bool isRetry =
        event == RelayEvent::FailedBeforeSending || event == RelayEvent::SurelyAbsent;
    if ((isTold(*state) && !isRetry) || tellsPosts(detail))
        push = pushOf(relay, clock, outcomeOf(store, relay, from, detail), {});
    passMark(*state, ".before-commit");
    Store::Job job = [relay, from, seen, push, detail](QSqlDatabase &db) -> Result<void> {
        if (const auto changed = RelayStore(db).change(relay, from, detail.reason, seen); !changed)
            return changed;
        if (push) {
            if (const auto told = tellInItsName(db, relay.id, *push); !told)
                return told;
        }
        return detail.also ? detail.also(db) : Result<void> {};
    };
    const auto written = co_await store.write(std::move(job));
    if (!written)
        co_return fail(written.error());
    passMark(*state, ".committed");
    co_return relay;
}

QCoro::Task<Result<Relay>> commitTimes(
    Store &store, const Clock &clock, Relay relay, QDateTime notBefore, bool scheduled)
{
    relay.notBefore = notBefore;
    relay.scheduled = scheduled;
    relay.changedAt = clock.now();
    // A time that the person chose after it failed is no retry, and no connection hurries it.
    if (scheduled && !isPartlyOut(relay))
        relay.lastError.reset();
    const QString reason = scheduled ? u"rescheduled"_s : u"now"_s;
    Store::Job job = [relay, reason](QSqlDatabase &db) {
        return RelayStore(db).change(relay, RelayState::Queued, reason);
    };
    const auto written = co_await store.write(std::move(job));
    if (!written)
        co_return fail(written.error());
    co_return relay;
}

} // namespace Relais
