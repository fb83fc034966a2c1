// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/relaysender.h"

#include "core/base/killpoint.h"
#include "core/base/log.h"
#include "core/base/retrypolicy.h"
#include "core/domain/text/composing.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/accounts/accountrest.h"
#include "core/services/outbox/lookhistory.h"
#include "core/store/accountstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto holdForBackend = 30s;
constexpr auto holdForSecret = 60s;
constexpr auto holdForPicture = 60s;
constexpr auto holdForStore = 30s;

//! Reasons of the network are its own words for a program, never a person's text.
QString reasonOf(const Error &error)
{
    return error.reason.isEmpty() ? errorCodeName(error.code) : error.reason;
}

//! The account as it is by then: disconnected or signed in anew while the network was asked, it
//! stays so.
Store::Job signInAgain(const Account &account)
{
    return [id = account.id, since = account.connectedAt](QSqlDatabase &db) -> Result<void> {
        auto present = AccountStore(db).find(id);
        if (!present && present.error().code != ErrorCode::NotFound)
            return fail(present.error());
        if (!present || present->connectedAt != since)
            return {};
        present->state = Account::State::SignInAgain;
        return AccountStore(db).put(*present);
    };
}

//! In the step that is durable before the network is touched.
Store::Job keepParts(const Publication &parcel)
{
    const RelayId id = parcel.relay;
    const QStringList parts = QStringList(parcel.text) + parcel.continuation;
    return [id, parts](QSqlDatabase &db) { return RelayStore(db).setParts(id, parts); };
}

//! Refused from its first post on, it may be cut anew: the server's limits may be what changed.
Store::Job forgetParts(Relay relay, const Error &error)
{
    const bool wasBegun = isPartlyOut(relay);
    relay.lastError = error;
    if (wasBegun || isPartlyOut(relay))
        return {};
    return [id = relay.id](QSqlDatabase &db) { return RelayStore(db).setParts(id, {}); };
}

//! Of a look: neither time nor a new sign-in brings another answer.
bool saysNothing(const Error &error)
{
    switch (error.code) {
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Rejected:
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported:
        return true;
    default:
        return false;
    }
}

bool isLinked(const Account &account)
{
    return account.id != implicitAccount(account.network);
}
} // namespace

RelaySender::RelaySender(Store &store, SecretStore &secrets, const Clock &clock,
    OutboxSurroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_surroundings(std::move(surroundings))
{
}

void RelaySender::setLastWord(std::function<bool(const Relay &)> isStillDue)
{
    m_isStillDue = std::move(isStillDue);
}

QCoro::Task<void> RelaySender::perform(Relay relay, OutboxStep step)
{
    switch (step.kind) {
    case OutboxStep::Kind::Send:
        co_await send(std::move(relay));
        break;
    case OutboxStep::Kind::HandOver:
        co_await handOver(std::move(relay));
        break;
    case OutboxStep::Kind::Reconcile:
    case OutboxStep::Kind::LookUp:
        co_await lookUp(std::move(relay));
        break;
    case OutboxStep::Kind::Cancel: {
        StepDetail detail;
        detail.reason = step.why;
        if (!isPartlyOut(relay)) // then how far it came is what counts
            detail.error = Error { ErrorCode::Rejected, {}, step.why };
        co_await commit(std::move(relay), RelayEvent::Cancel, std::move(detail));
        break;
    }
    case OutboxStep::Kind::Rest:
    case OutboxStep::Kind::Wait:
    case OutboxStep::Kind::AwaitPerson:
        break;
    }
}

void RelaySender::hold(const Relay &relay, const QString &why, std::chrono::seconds span)
{
    Q_EMIT held(relay.id, why, m_clock.now().addSecs(span.count()));
    Q_EMIT changed(relay.id);
}

bool RelaySender::isUnmoved(const Relay &relay) const
{
    const auto now = RelayStore(m_store.reader()).find(relay.id);
    return now && now->state == relay.state && now->changedAt == relay.changedAt;
}

QCoro::Task<Result<Relay>> RelaySender::commit(Relay relay, RelayEvent event, StepDetail detail)
{
    const QPointer<RelaySender> self(this);
    const RelayId id = relay.id;
    const auto next =
        co_await commitStep(m_store, m_clock, std::move(relay), event, std::move(detail));
    if (!self)
        co_return fail(goneAway());
    if (!next) {
        qCWarning(lcServices) << "a relay's step is not kept:" << next.error().detail;
        // Moved by somebody else: fine. A file that cannot be written: not at once again.
        if (next.error().code != ErrorCode::Conflict)
            Q_EMIT held(id, u"storage"_s, m_clock.now().addSecs(holdForStore.count()));
    }
    Q_EMIT changed(id);
    co_return next;
}

QCoro::Task<bool> RelaySender::registerLink(Relay relay)
{
    const QPointer<RelaySender> self(this);
    const bool needsBackend = relay.network == Network::Wall;
    if (!needsBackend && !m_surroundings.backendReachable())
        co_return true;
    const bool pushed = co_await m_surroundings.pushFirst();
    if (!self)
        co_return false;
    if (!pushed && needsBackend) {
        hold(relay, u"offline"_s, holdForBackend);
        co_return false;
    }
    co_return true;
}

QCoro::Task<void> RelaySender::send(Relay relay)
{
    const QPointer<RelaySender> self(this);
    const bool registered = co_await registerLink(relay);
    if (!self || !registered)
        co_return;
    auto parcel = co_await gather(relay);
    if (!self)
        co_return;
    if (!parcel) {
        qCWarning(lcServices) << "a relay waits:" << parcel.error().detail;
        const bool elsewhere = parcel.error().reason == keychainChanged();
        hold(relay, elsewhere ? keychainChanged() : u"keychain-locked"_s, holdForSecret);
        co_return;
    }
    const auto pictures = co_await picturesFor(relay);
    if (!self)
        co_return;
    if (!pictures && pictures.error().code == ErrorCode::Rejected) {
        co_await refuse(std::move(relay), pictures.error());
        co_return;
    }
    if (!pictures) {
        hold(relay, u"picture"_s, holdForPicture);
        co_return;
    }
    parcel->images = *pictures;
    if (!isUnmoved(relay) || (m_isStillDue && !m_isStillDue(relay)))
        co_return; // the next look says what comes instead
    StepDetail start;
    if (parcel->choices.thread)
        start.also = keepParts(*parcel);
    const auto sending = co_await commit(std::move(relay), RelayEvent::Start, std::move(start));
    if (!self || !sending)
        co_return;
    killPoint("relay.before-send");
    const Account account = parcel->account;
    Connector &connector = m_surroundings.connectorOf(account.network);
    const auto outcome = co_await connector.publish(std::move(*parcel));
    if (!self)
        co_return;
    killPoint("relay.after-send");
    co_await finishSend(*sending, account, outcome);
}

// As the network would: nothing of it was sent, and the person decides what comes of it.
QCoro::Task<void> RelaySender::refuse(Relay relay, Error error)
{
    const QPointer<RelaySender> self(this);
    if (!isUnmoved(relay) || (m_isStillDue && !m_isStillDue(relay)))
        co_return;
    StepDetail start;
    const auto begun = co_await commit(std::move(relay), RelayEvent::Start, std::move(start));
    if (!self || !begun)
        co_return;
    StepDetail detail;
    detail.reason = error.reason;
    detail.error = error;
    co_await commit(*begun, RelayEvent::Rejected, std::move(detail));
}

StepDetail RelaySender::afterFailedSend(
    const Relay &relay, const Account &account, const Error &error)
{
    StepDetail detail;
    detail.reason = reasonOf(error);
    detail.error = error;
    switch (eventFor(error)) {
    case RelayEvent::AnswerLost:
        detail.notBefore = m_clock.now().addSecs(lookDelay(0).count());
        break;
    case RelayEvent::FailedBeforeSending: {
        // A relay is never given up for a bad connection: after a week it asks.
        const RetryPolicy policy { std::numeric_limits<int>::max() };
        const double jitter = QRandomGenerator::global()->generateDouble();
        // Whoever signs in again does not wait; a keychain that fails would be asked without end.
        const auto otherwise = error.code == ErrorCode::Unauthorized ? 0s : holdForSecret;
        const auto wait = policy.delayAfter(relay.attempts, error, jitter).value_or(otherwise);
        detail.notBefore = m_clock.now().addSecs(wait.count());
        if (error.code == ErrorCode::Unauthorized && isLinked(account))
            detail.also = signInAgain(account);
        else if (error.code == ErrorCode::RateLimited)
            detail.also = restPosts(relay.account, *detail.notBefore);
        break;
    }
    case RelayEvent::Rejected:
        detail.also = forgetParts(relay, error);
        break;
    default:
        break;
    }
    return detail;
}

QCoro::Task<void> RelaySender::finishSend(
    Relay relay, Account account, Result<PublishedPost> outcome)
{
    const QPointer<RelaySender> self(this);
    if (outcome) {
        StepDetail detail;
        detail.postId = outcome->postId;
        detail.permalink = outcome->permalink;
        const RelayId id = relay.id;
        const auto kept =
            co_await commit(std::move(relay), RelayEvent::Accepted, std::move(detail));
        if (self && !kept && kept.error().code != ErrorCode::Conflict)
            m_unkept.insert(id, *outcome); // a full disk is no reason to ask what is known
        co_return;
    }
    const Error &error = outcome.error();
    qCInfo(lcServices) << "not published:" << errorCodeName(error.code) << error.reason;
    StepDetail detail = afterFailedSend(relay, account, error);
    co_await commit(std::move(relay), eventFor(error), std::move(detail));
    if (self && error.code == ErrorCode::Unauthorized)
        Q_EMIT accountChanged();
}

QCoro::Task<void> RelaySender::handOver(Relay relay)
{
    const QPointer<RelaySender> self(this);
    const auto stored = StoryStore(m_store.reader()).row(relay.story);
    const QString subject = stored ? stored->story.title : QString();
    const QString text = composed(relay.network, relay.text, relay.trackedLink);
    const auto account = accountIn(m_store.reader(), relay.account);
    const QUrl server = account ? account->server : QUrl();
    const auto page = ownPageUrl(relay.network, relay.text, relay.trackedLink, subject, server);
    if (!isUnmoved(relay))
        co_return;
    StepDetail detail;
    const auto handed =
        co_await commit(std::move(relay), RelayEvent::HandedOver, std::move(detail));
    if (self && handed)
        Q_EMIT openOwnPage(handed->id, page.value_or(QUrl()), text);
}

QCoro::Task<void> RelaySender::lookUp(Relay relay)
{
    const QPointer<RelaySender> self(this);
    if (relay.state == RelayState::Sending && m_unkept.contains(relay.id)) {
        const Account none;
        const Result<PublishedPost> outcome = m_unkept.take(relay.id);
        co_await finishSend(std::move(relay), none, outcome);
        co_return;
    }
    if (relay.state != RelayState::Reconciling) {
        const RelayEvent event =
            relay.state == RelayState::Sending ? RelayEvent::FoundInterrupted : RelayEvent::LookUp;
        StepDetail detail;
        const auto reconciling = co_await commit(std::move(relay), event, std::move(detail));
        if (!self || !reconciling)
            co_return;
        relay = *reconciling;
    }
    auto parcel = co_await gather(relay);
    if (!self)
        co_return;
    if (!parcel) {
        const Account none;
        const Result<LookupResult> unread = fail(parcel.error());
        co_await finishLookUp(relay, none, unread);
        co_return;
    }
    killPoint("relay.before-look-up");
    const Account account = parcel->account;
    Connector &connector = m_surroundings.connectorOf(account.network);
    const auto outcome = co_await connector.lookUp(std::move(*parcel));
    if (!self)
        co_return;
    killPoint("relay.after-look-up");
    co_await finishLookUp(std::move(relay), account, outcome);
}

StepDetail RelaySender::afterFruitlessLook(const QString &reason, int looks)
{
    StepDetail detail;
    detail.reason = reason;
    detail.notBefore = m_clock.now().addSecs(lookDelay(looks).count());
    return detail;
}

StepDetail RelaySender::afterFailedLook(
    const Relay &relay, const Account &account, const Error &error, int looks)
{
    StepDetail detail = afterFruitlessLook(reasonOf(error), looks);
    detail.error = error;
    if (error.code == ErrorCode::Unauthorized && isLinked(account)) {
        detail.also = signInAgain(account);
    } else if (error.code == ErrorCode::RateLimited) {
        // Asked for by this look, the pause holds whatever the account asks or sends next.
        const auto wait = std::clamp(error.retryAfter, lookDelay(looks), RetryPolicy().longestWait);
        detail.notBefore = m_clock.now().addSecs(wait.count());
        detail.also = restPosts(relay.account, *detail.notBefore);
    }
    return detail;
}

QCoro::Task<void> RelaySender::finishLookUp(
    Relay relay, Account account, Result<LookupResult> outcome)
{
    const QPointer<RelaySender> self(this);
    const auto history = RelayStore(m_store.reader()).history(relay.id);
    const Looks looks = history ? looksIn(*history) : Looks {};
    if (!outcome) {
        const Error &error = outcome.error();
        StepDetail detail = afterFailedLook(relay, account, error, looks.all);
        const bool refused = error.code == ErrorCode::Unauthorized;
        const bool tellsNothing = saysNothing(error);
        if (tellsNothing)
            detail.reason = cannotTellReason();
        const bool ask = tellsNothing && looks.cannotTell + 1 >= OutboxRules::looks;
        co_await commit(std::move(relay), ask ? RelayEvent::CannotTell : RelayEvent::StillUnknown,
            std::move(detail));
        if (self && refused)
            Q_EMIT accountChanged();
        co_return;
    }
    StepDetail detail;
    switch (outcome->lookup) {
    case Lookup::Found:
        detail.reason = u"found-by-link"_s;
        detail.postId = outcome->post.postId;
        detail.permalink = outcome->post.permalink;
        co_await commit(std::move(relay), RelayEvent::Found, std::move(detail));
        break;
    case Lookup::SurelyAbsent:
        detail.reason = u"surely-absent"_s;
        if (outcome->begun) {
            detail.reason = u"thread-begun"_s;
            detail.error = Error { ErrorCode::OutcomeUnknown, u"a thread stopped"_s, detail.reason,
                {}, outcome->postsOut };
        }
        detail.notBefore = m_clock.now();
        co_await commit(std::move(relay), RelayEvent::SurelyAbsent, std::move(detail));
        break;
    case Lookup::CannotTell: {
        const bool ask = looks.cannotTell + 1 >= OutboxRules::looks;
        detail = afterFruitlessLook(cannotTellReason(), looks.all);
        co_await commit(std::move(relay), ask ? RelayEvent::CannotTell : RelayEvent::StillUnknown,
            std::move(detail));
        break;
    }
    }
}

} // namespace Relais
