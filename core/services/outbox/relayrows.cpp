// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox shows: read from the store, with what the runner means to do next.

#include "core/services/accounts/accountlist.h"
#include "core/services/outbox/gonepost.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/trackedlink.h"
#include "core/settings/settings.h"
#include "core/store/countstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <algorithm>

namespace Relais {

namespace {
qint64 measuredClicks(const QList<RelayCount> &counts)
{
    qint64 clicks = 0;
    for (const RelayCount &count : counts) {
        if (count.kind == MetricKind::Click && count.provenance == Provenance::Measured)
            clicks = count.count;
    }
    return clicks;
}
} // namespace

Result<QList<RelayService::Row>> RelayService::rowsOf(const QList<Relay> &relays) const
{
    QList<RelayId> ids;
    for (const Relay &relay : relays)
        ids.append(relay.id);
    const auto counts = CountStore(m_store.reader()).of(ids);
    if (!counts)
        return fail(counts.error());
    const auto titles = RelayStore(m_store.reader()).storyTitles(ids);
    if (!titles)
        return fail(titles.error());
    const auto toCorrect = RelayStore(m_store.reader()).toCorrect();
    if (!toCorrect)
        return fail(toCorrect.error());
    const auto relayedAnew = RelayStore(m_store.reader()).relayedAnew();
    if (!relayedAnew)
        return fail(relayedAnew.error());
    QList<Row> rows;
    rows.reserve(relays.size());
    for (const Relay &relay : relays) {
        Row row;
        row.relay = relay;
        // One from another machine came with its code alone.
        if (relay.trackedLink.isEmpty() && !relay.trackedCode.isEmpty())
            row.relay.trackedLink = trackedLink(m_settings.server(), relay.trackedCode);
        row.storyTitle = titles->value(relay.id);
        row.relayedAnew = relayedAnew->contains(relay.id);
        row.visits = measuredClicks(counts->value(relay.id));
        if (const auto account = accountIn(m_store.reader(), relay.account))
            row.account = *account;
        else
            row.account.network = relay.network; // disconnected since
        if (const auto story = StoryStore(m_store.reader()).row(relay.story)) {
            row.image = story->story.image;
            row.storyExpiry = story->story.expiry;
            row.storyWithdrawn = story->story.state == StoryState::Withdrawn;
            row.withdrawnReason = story->story.withdrawnReason;
            row.withdrawnBy = story->story.withdrawnByName;
            row.correction = correctionIn(story->story.corrections, relay.language);
            row.correctionPending = row.storyWithdrawn && story->story.correctionPending;
            row.deletionAsked = row.storyWithdrawn && story->story.deletionAsked;
            row.toCorrect = toCorrect->contains(relay.id);
        }
        if (relay.state == RelayState::Published && !relay.postId.isEmpty()) {
            if (const auto gone = goneSince(m_store.reader(), relay.id))
                row.goneSince = *gone;
            row.removable =
                !row.goneSince.isValid() && m_removal.isPossible && m_removal.isPossible(relay);
        }
        explain(row);
        rows.append(row);
    }
    return rows;
}

void RelayService::explain(Row &row) const
{
    const bool waits = Relais::needsPerson(row.relay.state) && !row.relayedAnew;
    row.needsPerson = waits || row.toCorrect;
    if (isSettled(row.relay.state) || m_runner.isBusyWith(row.relay.id))
        return;
    const OutboxStep step = nextStep(row.relay, m_runner.factsFor(row.relay));
    row.needsPerson = step.kind == OutboxStep::Kind::AwaitPerson;
    row.waiting = step.why;
    row.nextAt = step.at;
}

Result<QList<RelayService::Row>> RelayService::rows(int limit) const
{
    const auto relays = RelayStore(m_store.reader()).list(limit);
    if (!relays)
        return fail(relays.error());
    auto rows = rowsOf(*relays);
    // A scheduled own page or a missed schedule waits for the person though its state says Queued.
    if (rows) {
        std::stable_sort(rows->begin(), rows->end(),
            [](const Row &a, const Row &b) { return a.needsPerson && !b.needsPerson; });
    }
    return rows;
}

Result<RelayService::Row> RelayService::row(const RelayId &id) const
{
    const auto relay = RelayStore(m_store.reader()).find(id);
    if (!relay)
        return fail(relay.error());
    const auto rows = rowsOf({ *relay });
    if (!rows)
        return fail(rows.error());
    return rows->first();
}

Result<QList<RelayStep>> RelayService::history(const RelayId &id) const
{
    return RelayStore(m_store.reader()).history(id);
}

Result<QList<RelayService::Row>> RelayService::relaysOf(const StoryId &story) const
{
    const auto relays = RelayStore(m_store.reader()).ofStory(story);
    if (!relays)
        return fail(relays.error());
    return rowsOf(*relays);
}

Result<RelayService::Counts> RelayService::counts() const
{
    const auto byState = RelayStore(m_store.reader()).countsByState();
    if (!byState)
        return fail(byState.error());
    Counts counts;
    for (auto it = byState->cbegin(); it != byState->cend(); ++it) {
        counts.all += it.value();
        if (it.key() == RelayState::Published)
            counts.published += it.value();
        else if (it.key() == RelayState::Cancelled)
            counts.stopped += it.value();
        else if (Relais::needsPerson(it.key()))
            counts.needsYou += it.value();
        else
            counts.waiting += it.value();
        if (it.key() == RelayState::Sending || it.key() == RelayState::Reconciling)
            counts.sending += it.value();
    }
    const auto toCorrect = RelayStore(m_store.reader()).toCorrect();
    if (!toCorrect)
        return fail(toCorrect.error());
    counts.needsYou += int(toCorrect->size());
    const auto relayedAnew = RelayStore(m_store.reader()).relayedAnew();
    if (!relayedAnew)
        return fail(relayedAnew.error());
    counts.needsYou -= int(relayedAnew->size());
    counts.stopped += int(relayedAnew->size());
    const auto queued = RelayStore(m_store.reader()).inStates({ RelayState::Queued });
    if (!queued)
        return fail(queued.error());
    for (const Relay &relay : *queued) {
        if (nextStep(relay, m_runner.factsFor(relay)).kind == OutboxStep::Kind::AwaitPerson) {
            ++counts.needsYou;
            --counts.waiting;
        }
    }
    return counts;
}

Result<std::optional<RelayService::Next>> RelayService::next() const
{
    const auto queued = RelayStore(m_store.reader()).inStates({ RelayState::Queued });
    if (!queued)
        return fail(queued.error());
    std::optional<Next> next;
    for (const Relay &relay : *queued) {
        const OutboxStep step = nextStep(relay, m_runner.factsFor(relay));
        const bool waits = step.kind == OutboxStep::Kind::Wait && step.at.isValid();
        if (waits && (!next || step.at < next->at))
            next = Next { relay.network, step.at };
    }
    return next;
}

Result<QList<RelayService::Moment>> RelayService::moments(const QDateTime &since) const
{
    const auto relays = RelayStore(m_store.reader()).changedSince(since);
    if (!relays)
        return fail(relays.error());
    QList<Moment> moments;
    for (const Relay &relay : *relays) {
        if (relay.state == RelayState::Cancelled || relay.state == RelayState::Refused
            || relay.state == RelayState::Drafted)
            continue;
        const bool waits = relay.state == RelayState::Queued && relay.notBefore.isValid();
        const QDateTime at = waits ? relay.notBefore : relay.changedAt;
        if (at >= since)
            moments.append({ relay.story, at });
    }
    return moments;
}

} // namespace Relais
