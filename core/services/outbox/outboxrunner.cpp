// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/outboxrunner.h"

#include "core/base/log.h"
#include "core/domain/text/threadparts.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/accounts/accountrest.h"
#include "core/services/accounts/networklist.h"
#include "core/services/quietsettings.h"
#include "core/settings/settings.h"
#include "core/store/profilestore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"

#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// Clocks jump and settings of another program change: no wait is trusted for longer. A sync that
// went well, about each minute, looks before: one wakes the machine instead of two.
constexpr std::chrono::milliseconds longestSleep = 90s;

//! None is longer than a minute: what seems to be is of a clock that was set back since.
bool isHeldUntil(const QDateTime &end, const QDateTime &now)
{
    return end > now && now.msecsTo(end) <= longestSleep.count();
}

//! What the backend has for this member is here.
bool isPulled(QSqlDatabase &db)
{
    const ProfileStore profile(db);
    const auto cursor = profile.cursor();
    const auto resyncing = profile.isResyncing();
    return cursor && !cursor->isEmpty() && resyncing && !*resyncing;
}
} // namespace

OutboxRunner::OutboxRunner(Store &store, SecretStore &secrets, const Settings &settings,
    const Clock &clock, OutboxSurroundings surroundings, const QString &lockFile, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_sender(store, secrets, clock, std::move(surroundings))
    , m_lock(lockFile)
{
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OutboxRunner::look);
    connect(&m_later, &QTimer::timeout, this, &OutboxRunner::look);
    connect(&m_settings, &Settings::changed, this, &OutboxRunner::wake);
    m_sender.setLastWord([this](const Relay &relay) {
        return m_running && nextStep(relay, factsFor(relay)).kind == OutboxStep::Kind::Send;
    });
    connect(&m_sender, &RelaySender::changed, this, &OutboxRunner::changed);
    connect(&m_sender, &RelaySender::openOwnPage, this, &OutboxRunner::openOwnPage);
    connect(&m_sender, &RelaySender::accountChanged, this, &OutboxRunner::accountChanged);
    connect(&m_sender, &RelaySender::held, this,
        [this](const RelayId &id, const QString &why, const QDateTime &until) {
            m_holds.insert(id, { why, until });
        });
}

OutboxRunner::~OutboxRunner()
{
    m_running = false;
    for (const auto &waiter : std::exchange(m_settling, {}))
        waiter.settle(false);
}

Result<void> OutboxRunner::start()
{
    if (m_running)
        return {};
    const auto locked = m_lock.tryLock();
    if (!locked)
        return fail(locked.error());
    if (!*locked)
        return fail(ErrorCode::Conflict, u"the outbox is locked"_s, u"outbox-in-use"_s);
    m_running = true;
    wake();
    return {};
}

void OutboxRunner::stop()
{
    m_running = false;
    m_soon.stop();
    m_later.stop();
    if (m_busy.isEmpty())
        settle();
}

void OutboxRunner::wake()
{
    if (m_running && !m_soon.isActive())
        m_soon.start(0);
}

void OutboxRunner::release(const RelayId &id)
{
    m_holds.remove(id);
    wake();
}

QCoro::Task<void> OutboxRunner::settled()
{
    if (!m_running && m_busy.isEmpty())
        co_return;
    wake();
    const Pending<bool> pending;
    m_settling.append(pending);
    co_await pending;
}

void OutboxRunner::settle()
{
    if (!m_running)
        m_lock.unlock();
    for (const auto &waiter : std::exchange(m_settling, {}))
        waiter.settle(true);
}

OutboxFacts OutboxRunner::factsFor(const Relay &relay) const
{
    const OutboxSurroundings &around = m_sender.surroundings();
    OutboxFacts facts;
    facts.now = m_clock.now();
    facts.zone = QTimeZone::systemTimeZone();
    facts.quiet = quietHoursOf(m_settings);
    facts.latest = std::chrono::minutes(m_settings.latestMinutes());
    facts.paused = m_settings.sendsPaused();
    // An own page is an account too, beside those that are linked.
    const bool isLinked = relay.account != implicitAccount(relay.network);
    facts.ownPage = ownPageNetworks().contains(relay.network)
        && (!isLinked
            || around.connectorOf(relay.network).capabilities().publishing
                == Capabilities::Publishing::OwnPage);
    facts.needsBackend = relay.network == Network::Wall;
    facts.backendReachable = around.backendReachable();
    facts.reachableSince = around.backendReachableSince();
    const auto story = StoryStore(m_store.reader()).row(relay.story);
    // A story that is not here any more was taken from this member; one that is not here yet (the
    // store was damaged, say) comes with the pull.
    const StoryPhase phase = story ? phaseAt(story->story, facts.now) : StoryPhase::Withdrawn;
    const bool isMissing = !story && story.error().code == ErrorCode::NotFound;
    facts.storyUnknown = isMissing && !isPulled(m_store.reader());
    facts.storyWithdrawn =
        (story && phase == StoryPhase::Withdrawn) || (isMissing && !facts.storyUnknown);
    facts.storyExpired = phase == StoryPhase::Expired;
    const auto setting = networkSettingIn(m_store.reader(), relay.network);
    facts.networkOff = setting && !setting->enabled;
    const auto account = accountIn(m_store.reader(), relay.account);
    // The end of a thread that is out in part goes where its beginning went: in a page of the
    // network all of it would be posted, and its first posts twice.
    const bool mayChangeWay = !facts.ownPage && !isPartlyOut(relay);
    if (setting && mayChangeWay && ownPageNetworks().contains(relay.network)) {
        facts.postsUsedUp = setting->isStoppedAt(facts.now);
        const qsizetype few = mostThreadParts;
        facts.postsTooFew = !facts.postsUsedUp && account && !setting->hasRoomFor(few, facts.now)
            && !setting->hasRoomFor(m_sender.postsOf(relay, *account), facts.now);
    }
    facts.ownPage = facts.ownPage || facts.postsUsedUp || facts.postsTooFew;
    facts.accountKnown = account || account.error().code != ErrorCode::NotFound;
    if (account)
        facts.accountState = facts.needsBackend ? around.wallState() : account->state;
    if (relay.state == RelayState::Queued || relay.state == RelayState::Unknown)
        facts.restsUntil = postsRestUntil(m_store.reader(), relay.account);
    const auto hold = m_holds.constFind(relay.id);
    if (hold != m_holds.cend() && isHeldUntil(hold->until, facts.now)) {
        facts.heldUntil = hold->until;
        facts.heldWhy = hold->why;
    }
    return facts;
}

void OutboxRunner::look()
{
    if (!m_running)
        return;
    // One account's work may last, and does not keep another's relay from its time.
    planNextLook(beginWhatIsDue());
    if (m_busy.isEmpty())
        settle();
}

QDateTime OutboxRunner::beginWhatIsDue()
{
    const auto open = RelayStore(m_store.reader())
                          .inStates({ RelayState::Queued, RelayState::Sending, RelayState::Unknown,
                              RelayState::Reconciling });
    if (!open) {
        qCWarning(lcServices) << "the outbox cannot be read:" << open.error().detail;
        return m_clock.now().addMSecs(longestSleep.count());
    }
    QDateTime next;
    QList<RelayId> news;
    for (const Relay &relay : *open) {
        if (m_busy.contains(relay.id) || m_busyAccounts.contains(relay.account))
            continue;
        const OutboxStep step = nextStep(relay, factsFor(relay));
        if (beginsToAwait(relay.id, step))
            news.append(relay.id);
        if (step.kind == OutboxStep::Kind::Wait) {
            if (step.at.isValid() && (!next.isValid() || step.at < next))
                next = step.at;
        } else if (step.kind != OutboxStep::Kind::AwaitPerson
            && step.kind != OutboxStep::Kind::Rest) {
            work(relay, step);
        }
    }
    m_hasLooked = true;
    for (const RelayId &id : std::as_const(news))
        Q_EMIT changed(id);
    return next;
}

// Nothing of the relay itself changes, and yet it needs the person from now on. What needed them
// at the start stands in the outbox; a time that passed while the machine slept or was off is told.
bool OutboxRunner::beginsToAwait(const RelayId &id, const OutboxStep &step)
{
    if (step.kind != OutboxStep::Kind::AwaitPerson) {
        m_awaiting.remove(id);
        return false;
    }
    if (m_awaiting.contains(id))
        return false;
    m_awaiting.insert(id);
    return m_hasLooked || step.why == u"missed-schedule"_s;
}

QCoro::Task<void> OutboxRunner::work(Relay relay, OutboxStep step)
{
    const QPointer<OutboxRunner> self(this);
    const RelayId id = relay.id;
    const AccountId account = relay.account;
    m_busy.insert(id);
    m_busyAccounts.insert(account);
    m_holds.remove(id);
    co_await m_sender.perform(std::move(relay), std::move(step));
    if (!self)
        co_return;
    m_busy.remove(id);
    m_busyAccounts.remove(account);
    if (m_running)
        wake();
    else if (m_busy.isEmpty())
        settle();
}

void OutboxRunner::planNextLook(const QDateTime &next)
{
    std::chrono::milliseconds sleep = longestSleep;
    if (next.isValid()) {
        const std::chrono::milliseconds span(std::max<qint64>(m_clock.now().msecsTo(next), 0));
        sleep = std::min(sleep, span + 1ms);
    }
    m_later.start(sleep);
}

} // namespace Relais
