// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/relayservice.h"

#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/domain/draftpictures.h"
#include "core/domain/networktraits.h"
#include "core/domain/text/composing.h"
#include "core/services/outbox/gonepost.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/queue/trackedlink.h"
#include "core/services/quietsettings.h"
#include "core/services/sync/newpush.h"
#include "core/settings/settings.h"
#include "core/store/draftstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <QPointer>

#include <utility>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

//! Done with a relay of a withdrawn story; the backend counts one more, and says no more than that.
Store::Job settingRight(const RelayId &id, const Clock &clock)
{
    const QueuedPush push = newPush(u"relay-corrected"_s, { { u"relay"_s, id.value } }, clock);
    return [id, push, at = clock.now()](QSqlDatabase &db) -> Result<void> {
        if (const auto marked = RelayStore(db).markCorrected(id, at); !marked)
            return marked;
        return PushStore(db).enqueue(push);
    };
}

//! A chosen time never falls in the quiet hours.
QDateTime outsideQuiet(const QDateTime &at, const Settings &settings)
{
    const QuietHours quiet = lastingHours(quietHoursOf(settings));
    return at.isValid() ? quietUntil(quiet, at, QTimeZone::systemTimeZone()) : at;
}

//! What the network has of it: a choice that it does not know is no part of the relay.
PostChoices choicesFor(const Draft &draft, const AccountCheck &check)
{
    const NetworkTraits &traits = traitsOf(check.account.network);
    PostChoices choices;
    if (traits.visibilities)
        choices.visibility = draft.choices.visibility;
    if (traits.warning != NetworkTraits::Warning::None)
        choices.warning = draft.choices.warning.trimmed();
    choices.thread = !check.partChecks.isEmpty();
    return choices;
}
} // namespace

RelayService::RelayService(
    Store &store, OutboxRunner &runner, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_runner(runner)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&m_runner, &OutboxRunner::changed, this, &RelayService::changed);
    connect(&m_runner, &OutboxRunner::openOwnPage, this, &RelayService::openOwnPage);
    // What waits since an earlier run is in the outbox; it is no news.
    if (const auto known = RelayStore(store.reader()).toCorrect())
        m_toCorrect = QSet<RelayId>(known->cbegin(), known->cend());
}

QCoro::Task<Result<QList<RelayId>>> RelayService::relay(Story story, Draft draft, QDateTime at)
{
    const QPointer<RelayService> self(this);
    const QUrl server = m_settings.server();
    if (server.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no server gives tracked links"_s);
    // Judged by what is here now, not by what was on the screen: it may have been withdrawn.
    const auto stored = StoryStore(m_store.reader()).row(story.id);
    if (!stored)
        co_return fail(stored.error());
    const QUrl sample = trackedLink(server, newTrackedCode());
    const DraftCheck check =
        checkDraft(stored->story, draft, draftFacts(m_store.reader(), story.id, sample, m_clock));
    if (!check.problems.isEmpty())
        co_return fail(ErrorCode::Rejected, u"the draft is not ready"_s, check.problems.first());
    if (check.readyAccounts == 0)
        co_return fail(ErrorCode::Rejected, u"no account is ready"_s, u"text-too-long"_s);
    QList<NewRelay> relays;
    QList<RelayId> ids;
    for (const AccountCheck &account : check.accounts) {
        if (account.ready) {
            relays.append(newRelay(stored->story, draft, account, at));
            relays.last().relay.ownPercent = check.ownPercent;
            ids.append(relays.last().relay.id);
        }
    }
    // Each commit waits for the disk: the draft goes with the one that keeps its relays.
    Store::Job also;
    if (ids.size() == check.accounts.size())
        also = [id = story.id](QSqlDatabase &db) { return DraftStore(db).remove(id); };
    const auto committed = co_await commitNew(m_store, m_clock, std::move(relays), std::move(also));
    if (!committed)
        co_return fail(committed.error());
    if (!self)
        co_return ids;
    for (const RelayId &id : ids)
        Q_EMIT changed(id);
    tellRelayedAnew(story.id);
    m_lastMade = ids.last();
    Q_EMIT made(m_lastMade);
    m_runner.wake();
    co_return ids;
}

// What was refused there before asks for nothing more, where it is shown or was told.
void RelayService::tellRelayedAnew(const StoryId &story)
{
    const RelayStore store(m_store.reader());
    const auto anew = store.relayedAnew();
    const auto before = store.ofStory(story);
    if (!anew || !before) {
        qCWarning(lcServices) << "refused before:" << (anew ? before.error() : anew.error()).detail;
        return;
    }
    for (const Relay &relay : *before) {
        if (anew->contains(relay.id))
            Q_EMIT changed(relay.id);
    }
}

NewRelay RelayService::newRelay(
    const Story &story, const Draft &draft, const AccountCheck &check, const QDateTime &at) const
{
    Relay relay;
    relay.id = { newUuid7(m_clock) };
    relay.story = story.id;
    relay.revision = story.revision;
    relay.account = check.account.id;
    relay.network = check.account.network;
    relay.text = textFor(draft, check.account.id).trimmed();
    relay.trackedCode = newTrackedCode();
    relay.trackedLink = trackedLink(m_settings.server(), relay.trackedCode);
    relay.language = draft.language.isEmpty() ? story.language : draft.language;
    const QList<RelayPicture> pictures = picturesOf(story, draft);
    relay.withImage = !pictures.isEmpty();
    relay.state = RelayState::Queued;
    relay.createdAt = m_clock.now();
    relay.changedAt = relay.createdAt;
    relay.scheduled = at.isValid();
    relay.notBefore = outsideQuiet(at, m_settings);
    const int caption = captionBehind(story.captions, relay.text);
    return { relay, pictures, choicesFor(draft, check),
        caption < 0 ? CaptionId() : story.captions.at(caption).id };
}

QCoro::Task<Result<void>> RelayService::act(RelayId id, RelayEvent event, StepDetail detail)
{
    const QPointer<RelayService> self(this);
    const auto relay = RelayStore(m_store.reader()).find(id);
    if (!relay)
        co_return fail(relay.error());
    const auto next = co_await commitStep(m_store, m_clock, *relay, event, std::move(detail));
    if (!next)
        co_return fail(next.error());
    if (!self)
        co_return fail(goneAway());
    Q_EMIT changed(id);
    m_runner.release(id);
    co_return {};
}

QCoro::Task<Result<void>> RelayService::setTimes(RelayId id, QDateTime notBefore, bool scheduled)
{
    const QPointer<RelayService> self(this);
    const auto relay = RelayStore(m_store.reader()).find(id);
    if (!relay)
        co_return fail(relay.error());
    if (relay->state != RelayState::Queued)
        co_return fail(ErrorCode::Conflict, u"only a queued relay has a time"_s, u"relay-state"_s);
    const auto next = co_await commitTimes(m_store, m_clock, *relay, notBefore, scheduled);
    if (!next)
        co_return fail(next.error());
    if (!self)
        co_return fail(goneAway());
    Q_EMIT changed(id);
    m_runner.release(id);
    co_return {};
}

QCoro::Task<Result<void>> RelayService::retry(RelayId id)
{
    const auto relay = RelayStore(m_store.reader()).find(id);
    if (!relay)
        co_return fail(relay.error());
    StepDetail now;
    now.reason = u"now"_s;
    now.notBefore = QDateTime();
    now.scheduled = false;
    switch (relay->state) {
    case RelayState::Refused:
        co_return co_await act(id, RelayEvent::Retry, std::move(now));
    case RelayState::NeedsConfirmation:
        co_return co_await act(id, RelayEvent::PersonSaysNot, std::move(now));
    default: {
        const QDateTime none;
        co_return co_await setTimes(id, none, false);
    }
    }
}

QCoro::Task<Result<void>> RelayService::deleteAtNetwork(RelayId id)
{
    const QPointer<RelayService> self(this);
    const auto known = row(id);
    if (!known)
        co_return fail(known.error());
    if (!known->removable)
        co_return fail(ErrorCode::Conflict, u"this post cannot be taken back"_s, u"relay-state"_s);
    const auto removed = co_await m_removal.remove(known->relay);
    if (!removed)
        co_return fail(removed.error());
    if (!self)
        co_return fail(goneAway());
    const QDateTime now = m_clock.now();
    const bool toCorrect = known->toCorrect;
    const Store::Job gone = markGone(id, now);
    const Store::Job right = settingRight(id, m_clock);
    Store::Job mark = [gone, right, toCorrect](QSqlDatabase &db) -> Result<void> {
        const auto marked = gone(db);
        return marked && toCorrect ? right(db) : marked;
    };
    const auto kept = co_await m_store.write(std::move(mark));
    if (self)
        Q_EMIT changed(id);
    co_return kept;
}

QCoro::Task<Result<void>> RelayService::cancel(RelayId id)
{
    StepDetail detail;
    detail.reason = u"by-person"_s;
    co_return co_await act(id, RelayEvent::Cancel, std::move(detail));
}

QCoro::Task<Result<void>> RelayService::checkNow(RelayId id)
{
    StepDetail detail;
    detail.reason = u"by-person"_s;
    co_return co_await act(id, RelayEvent::LookUp, std::move(detail));
}

QCoro::Task<Result<void>> RelayService::confirmPublished(RelayId id, QUrl permalink)
{
    StepDetail detail;
    detail.reason = u"by-person"_s;
    if (permalink.scheme() == u"https"_s || permalink.scheme() == u"http"_s)
        detail.permalink = permalink;
    co_return co_await act(id, RelayEvent::PersonSaysPublished, std::move(detail));
}

QCoro::Task<Result<void>> RelayService::confirmNotPublished(RelayId id)
{
    StepDetail detail;
    detail.reason = u"by-person"_s;
    // Not a "now": an own page is opened again only when asked, a send respects quiet hours.
    detail.notBefore = m_clock.now();
    detail.scheduled = false;
    co_return co_await act(id, RelayEvent::PersonSaysNot, std::move(detail));
}

QCoro::Task<Result<void>> RelayService::reschedule(RelayId id, QDateTime at)
{
    if (!at.isValid())
        co_return fail(ErrorCode::InvalidInput, u"no time"_s, u"time-missing"_s);
    const QDateTime moved = outsideQuiet(at, m_settings);
    co_return co_await setTimes(id, moved, true);
}

QCoro::Task<Result<void>> RelayService::markCorrected(RelayId id)
{
    const QPointer<RelayService> self(this);
    const auto toCorrect = RelayStore(m_store.reader()).toCorrect();
    if (!toCorrect)
        co_return fail(toCorrect.error());
    if (!toCorrect->contains(id))
        co_return fail(ErrorCode::Conflict, u"nothing to set right"_s, u"relay-state"_s);
    Store::Job job = settingRight(id, m_clock);
    const auto written = co_await m_store.write(std::move(job));
    if (self && written)
        Q_EMIT changed(id);
    co_return written;
}

void RelayService::lookForWithdrawn()
{
    const auto now = RelayStore(m_store.reader()).toCorrect();
    if (!now) {
        qCWarning(lcServices) << "withdrawn stories:" << now.error().detail;
        return;
    }
    const QSet<RelayId> before =
        std::exchange(m_toCorrect, QSet<RelayId>(now->cbegin(), now->cend()));
    for (const RelayId &id : *now) {
        if (!before.contains(id))
            Q_EMIT changed(id);
    }
}

bool RelayService::isPaused() const
{
    return m_settings.sendsPaused();
}

void RelayService::setPaused(bool paused)
{
    if (m_settings.sendsPaused() == paused)
        return;
    m_settings.setSendsPaused(paused);
    Q_EMIT pausedChanged(paused);
    m_runner.wake();
}

} // namespace Relais
