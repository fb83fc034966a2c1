// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sync/syncservice.h"

#include "core/base/log.h"
#include "core/base/retrypolicy.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "core/store/truststore.h"
#include "core/sync/newswait.h"

#include <QNetworkInformation>
#include <QPointer>
#include <QRandomGenerator>

#include <cstdlib>
#include <limits>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto rhythm = 60s;
constexpr auto soon = 1s;
constexpr auto freshFor = 5min;
constexpr int newsSpread = 1'500; // milliseconds
constexpr auto keepAnswerHolds = 24h;

SyncService::State stateFor(const Error &error)
{
    if (error.code == ErrorCode::Unauthorized)
        return SyncService::State::SignInAgain;
    const bool unreachable = error.isTransient() || error.code == ErrorCode::OutcomeUnknown;
    return unreachable ? SyncService::State::Offline : SyncService::State::Failed;
}
} // namespace

SyncService::SyncService(SyncEngine &engine, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncService::syncNow);
    connect(&m_engine, &SyncEngine::progressed, this, [this](int rows) {
        m_status.done = rows;
        Q_EMIT statusChanged();
    });
}

SyncService::~SyncService()
{
    for (const auto &waiter : std::exchange(m_waiting, {}))
        waiter.settle(fail(goneAway()));
}

SyncService::Status SyncService::status() const
{
    Status status = m_status;
    const auto waiting = PushStore(m_store.reader()).count();
    if (waiting)
        status.waitingPushes = *waiting;
    else
        qCWarning(lcServices) << "pushes cannot be counted:" << waiting.error().detail;
    const auto refused = TrustStore(m_store.reader()).refusedCount();
    status.refusedStories = refused.value_or(0);
    return status;
}

bool SyncService::isFresh() const
{
    if (!m_status.lastSuccess.isValid())
        return false;
    const qint64 age = std::abs(m_status.lastSuccess.secsTo(m_clock.now())); // clocks jump
    return age <= std::chrono::seconds(freshFor).count();
}

void SyncService::start()
{
    m_rhythm = true;
    watchNetwork();
    syncNow();
}

void SyncService::stop()
{
    m_rhythm = false;
    m_timer.stop();
}

void SyncService::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // the rhythm finds it out too, only later
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability now) {
            if (m_rhythm && now == QNetworkInformation::Reachability::Online)
                syncNow();
        });
}

void SyncService::syncNow()
{
    round();
}

void SyncService::localChange()
{
    if (m_running) {
        m_again = true;
        return;
    }
    // While the backend is silent the rhythm alone decides when to try again.
    if (m_rhythm && m_reachable
        && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > soon))
        m_timer.start(soon);
}

QCoro::Task<Result<SyncReport>> SyncService::round()
{
    if (m_running) {
        const Pending<Result<SyncReport>> pending;
        m_waiting.append(pending);
        co_return co_await pending;
    }
    const QPointer<SyncService> self(this);
    m_running = true;
    m_timer.stop();
    m_status.state = State::Syncing;
    m_status.done = 0;
    Q_EMIT statusChanged();
    const Result<SyncReport> result = co_await m_engine.round();
    if (!self)
        co_return result;
    m_running = false;
    finish(result);
    for (const auto &waiter : std::exchange(m_waiting, {}))
        waiter.settle(result);
    co_return result;
}

void SyncService::finish(const Result<SyncReport> &result)
{
    noteReachable(result);
    m_status.error.reset();
    m_status.deletions = 0;
    if (!result) {
        qCInfo(lcServices) << "sync:" << result.error().detail;
        m_status.state = stateFor(result.error());
        m_status.error = result.error();
    } else {
        m_status.lastSuccess = m_clock.now();
        const bool asks =
            result->deletionsAsked > 0 && (!m_keepUntil.isValid() || m_keepUntil <= m_clock.now());
        m_status.state = asks ? State::AsksAboutDeletion : State::UpToDate;
        m_status.deletions = asks ? result->deletionsAsked : 0;
    }
    planNext(result);
    Q_EMIT statusChanged();
    if (m_rhythm && result)
        listen();
}

// Ends at the first error and where the backend does not hold it; the next good round begins anew.
QCoro::Task<void> SyncService::listen()
{
    if (m_listening)
        co_return;
    const QPointer<SyncService> self(this);
    m_listening = true;
    bool again = true;
    while (again && m_rhythm) {
        const Result<News> news = co_await m_engine.awaitNews();
        if (!self)
            co_return;
        again = news && *news == News::None;
        if (news && *news == News::Came && m_rhythm && !m_running) {
            // Not all clients of a company at the same moment.
            const int spread = QRandomGenerator::global()->bounded(newsSpread);
            m_timer.start(std::chrono::milliseconds(spread));
        }
    }
    m_listening = false;
}

void SyncService::noteReachable(const Result<SyncReport> &result)
{
    // Any answer of the backend, a refusal too, shows that it can be reached.
    const bool reachable = result || stateFor(result.error()) != State::Offline;
    if (reachable && (!m_reachable || !m_reachableSince.isValid()))
        m_reachableSince = m_clock.now();
    m_reachable = reachable;
    m_failures = reachable ? 0 : m_failures + 1;
}

void SyncService::planNext(const Result<SyncReport> &result)
{
    const bool again = std::exchange(m_again, false);
    if (!m_rhythm)
        return;
    if (m_reachable) {
        // A few seconds apart, so that a company's clients do not all ask at once.
        const auto spread = std::chrono::seconds(QRandomGenerator::global()->bounded(6));
        m_timer.start(again && result ? soon : rhythm + spread);
        return;
    }
    const RetryPolicy policy { std::numeric_limits<int>::max(), 5s, 300s };
    Error error = result ? Error {} : result.error();
    error.code = ErrorCode::Network;
    const double jitter = QRandomGenerator::global()->generateDouble();
    m_timer.start(policy.delayAfter(m_failures, error, jitter).value_or(rhythm));
}

void SyncService::allowDeletion()
{
    m_engine.allowDeletion();
}

void SyncService::answerDeletion(bool remove)
{
    if (remove)
        m_engine.allowDeletion();
    else
        m_keepUntil = m_clock.now().addSecs(std::chrono::seconds(keepAnswerHolds).count());
    m_again = m_again || m_running; // the round that runs may have asked already
    syncNow();
}

} // namespace Relais
