// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/countsreader.h"

#include "core/base/log.h"
#include "core/secrets/secretstore.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/accounts/accountrest.h"
#include "core/services/insights/countpush.h"
#include "core/services/outbox/gonepost.h"
#include "core/store/countstore.h"
#include "core/store/profilestore.h"
#include "core/store/relaystore.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto first = 1min; // after the start: the person may be waiting for them
constexpr auto rhythm = 5min; // nothing is due sooner after it was published
// Clocks are set, and machines sleep: no wait is trusted for longer.
constexpr auto longestWait = 1h;
constexpr std::array<std::chrono::seconds, 3> firstReadings { 5min, 1h, 6h };
constexpr std::chrono::seconds between = 24h;
constexpr std::chrono::seconds quiet = 14 * 24h;
constexpr std::chrono::seconds longest = 183 * 24h;
constexpr std::chrono::seconds leastRest = 15min;
constexpr std::chrono::seconds longestRest = 24h; // whatever a network says
const QDateTime endOfTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);

//! The newest count that a network gave for the relay; clicks are Relais' own. What is dated after
//! now is of a clock that was ahead since, and says nothing of when it was read.
QDateTime readAt(const QList<RelayCount> &counts, const QDateTime &now)
{
    QDateTime newest;
    for (const RelayCount &count : counts) {
        if (count.provenance == Provenance::Measured && count.kind != MetricKind::Click
            && count.countedAt <= now && (!newest.isValid() || count.countedAt > newest))
            newest = count.countedAt;
    }
    return newest;
}

QString changedKey(const RelayId &relay)
{
    return u"counts-changed:"_s + relay.value;
}

QDateTime changedAt(QSqlDatabase &db, const RelayId &relay)
{
    const auto kept = ProfileStore(db).value(changedKey(relay));
    return kept ? QDateTime::fromString(*kept, Qt::ISODate) : QDateTime();
}

bool isNews(const QList<RelayCount> &known, const QList<RelayCount> &counts)
{
    return std::any_of(counts.begin(), counts.end(), [&known](const RelayCount &count) {
        const auto same = std::find_if(known.begin(), known.end(), [&count](const RelayCount &one) {
            return one.kind == count.kind && one.provenance == count.provenance;
        });
        return same == known.end() ? count.count > 0 : same->count != count.count;
    });
}
} // namespace

std::optional<QDateTime> nextReading(
    const QDateTime &publishedAt, const QDateTime &readAt, const QDateTime &changedAt)
{
    for (const std::chrono::seconds age : firstReadings) {
        const QDateTime at = publishedAt.addSecs(age.count());
        if (!readAt.isValid() || readAt < at)
            return at;
    }
    const QDateTime at = readAt.addSecs(between.count());
    const QDateTime lastLife = changedAt.isValid() ? std::max(publishedAt, changedAt) : publishedAt;
    if (at > lastLife.addSecs(quiet.count()))
        return std::nullopt;
    return at;
}

CountsReader::CountsReader(Store &store, SecretStore &secrets, const Clock &clock,
    ConnectorOf connectorOf, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_connectorOf(std::move(connectorOf))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    connect(&m_timer, &QTimer::timeout, this, &CountsReader::tick);
}

void CountsReader::start()
{
    m_timer.start(first);
}

void CountsReader::stop()
{
    m_timer.stop();
}

QCoro::Task<void> CountsReader::tick()
{
    const QPointer<CountsReader> self(this);
    m_timer.setInterval(rhythm);
    const auto read = co_await readNow(false);
    if (!read)
        qCWarning(lcServices) << "counts cannot be read back:" << read.error().detail;
    if (self && m_timer.isActive())
        m_timer.setInterval(untilNext());
}

void CountsReader::expect()
{
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() > rhythm)
        m_timer.setInterval(rhythm);
}

std::chrono::milliseconds CountsReader::untilNext() const
{
    const QDateTime now = m_clock.now();
    const auto published = readable(now);
    std::chrono::milliseconds wait = published ? longestWait : rhythm;
    for (const RelayForImpact &one : published.value_or(QList<RelayForImpact>())) {
        const auto next = nextOf(one, now);
        if (!next || *next >= now.addMSecs(wait.count()) || isGone(one.relay))
            continue;
        wait = std::chrono::milliseconds(now.msecsTo(*next));
    }
    return std::max<std::chrono::milliseconds>(wait, rhythm);
}

bool CountsReader::isGone(const RelayId &relay) const
{
    const auto gone = goneSince(m_store.reader(), relay);
    return gone && gone->isValid();
}

//! Of the last half year, what a network counts; what went out while the clock was ahead, too.
Result<QList<RelayForImpact>> CountsReader::readable(const QDateTime &now) const
{
    auto published =
        CountStore(m_store.reader()).publishedBetween(now.addSecs(-longest.count()), endOfTime);
    if (!published)
        return fail(published.error());
    published->removeIf([this](const RelayForImpact &one) {
        return one.network == Network::Wall
            || !m_connectorOf(one.network).capabilities().mayReadCounts();
    });
    return published;
}

QCoro::Task<Result<int>> CountsReader::readNow(bool everything)
{
    const QPointer<CountsReader> self(this);
    if (m_reading)
        co_return 0;
    const QDateTime now = m_clock.now();
    const auto published = readable(now);
    if (!published)
        co_return fail(published.error());
    QList<std::pair<Relay, QList<RelayCount>>> due;
    for (const RelayForImpact &one : *published) {
        const auto next = nextOf(one, now);
        if ((!everything && (!next || *next > now)) || isGone(one.relay))
            continue;
        if (const auto relay = RelayStore(m_store.reader()).find(one.relay))
            due.append({ *relay, one.counts });
    }
    m_reading = true;
    int read = 0;
    for (const auto &[relay, known] : std::as_const(due)) {
        const bool counted = co_await readOne(relay, known);
        if (!self)
            co_return read;
        read += counted ? 1 : 0;
    }
    m_reading = false;
    if (read > 0)
        Q_EMIT counted();
    co_return read;
}

bool CountsReader::takeTurn(const AccountId &account, int perMinute)
{
    const QDateTime now = m_clock.now();
    QList<QDateTime> &turns = m_turns[account];
    turns.removeIf([&now](const QDateTime &at) { return at > now || at.addSecs(60) <= now; });
    if (turns.size() >= perMinute)
        return false;
    turns.append(now);
    return true;
}

std::optional<QDateTime> CountsReader::nextOf(const RelayForImpact &one, const QDateTime &now) const
{
    const QDateTime tried = m_tried.value(one.relay);
    const QDateTime last = std::max(readAt(one.counts, now), tried <= now ? tried : QDateTime());
    if (one.publishedAt > now) // when it went out is not known: now, and then daily
        return last.isValid() ? last.addSecs(between.count()) : now;
    QDateTime changed;
    if (one.publishedAt.addSecs(quiet.count()) < now)
        changed = changedAt(m_store.reader(), one.relay);
    return nextReading(one.publishedAt, last, changed);
}

bool CountsReader::rests(const AccountId &account) const
{
    const QDateTime until = figuresRestUntil(m_store.reader(), account);
    const QDateTime now = m_clock.now();
    // None is kept for longer than a day: one that seems to be is of a clock that was ahead.
    return until.isValid() && until > now && now.secsTo(until) <= 2 * longestRest.count();
}

// A network that asks for a pause has it, over a restart too; a post that is gone is read no more.
QCoro::Task<void> CountsReader::settle(Relay relay, Error error)
{
    const QPointer<CountsReader> self(this);
    Store::Job job;
    // Networks learn of a fresh post here and there before everywhere.
    const bool isOld = relay.changedAt.addSecs(firstReadings.back().count()) < m_clock.now();
    if (error.code == ErrorCode::RateLimited) {
        const auto rest = std::clamp(error.retryAfter, leastRest, longestRest);
        job = restFigures(relay.account, m_clock.now().addSecs(rest.count()));
    } else if (error.code == ErrorCode::NotFound && isOld
        && m_connectorOf(relay.network).capabilities().tellsGone) {
        job = markGone(relay.id, m_clock.now());
    } else {
        co_return;
    }
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "a pause is not kept:" << written.error().detail;
    if (self && error.code == ErrorCode::NotFound)
        Q_EMIT postGone(relay.id);
}

QCoro::Task<bool> CountsReader::readOne(Relay relay, QList<RelayCount> known)
{
    const QPointer<CountsReader> self(this);
    const int perMinute = m_connectorOf(relay.network).capabilities().readsPerMinute;
    if (rests(relay.account) || !takeTurn(relay.account, perMinute))
        co_return false; // it stays due
    m_tried.insert(relay.id, m_clock.now());
    const auto account = accountIn(m_store.reader(), relay.account);
    if (!account || account->state != Account::State::Connected || relay.postId.isEmpty())
        co_return false;
    const auto secret = co_await m_secrets.read(account->id.value);
    if (!self || !secret)
        co_return false;
    Connector &connector = m_connectorOf(relay.network);
    auto counts = co_await connector.counts(relay.id, *account, *secret, relay.postId);
    if (!self)
        co_return false;
    if (!counts) {
        qCInfo(lcServices) << "no counts:" << errorCodeName(counts.error().code);
        co_await settle(std::move(relay), counts.error());
        co_return false;
    }
    for (RelayCount &count : *counts)
        count.countedAt = m_clock.now();
    Store::Job keep = keepCounts(relay.id, relay.network, *counts, m_clock);
    Store::Job job = keep;
    if (isNews(known, *counts)) {
        const QString now = m_clock.now().toString(Qt::ISODate);
        job = [keep, key = changedKey(relay.id), now](QSqlDatabase &db) {
            const auto kept = keep(db);
            return kept ? ProfileStore(db).setValue(key, now) : kept;
        };
    }
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "counts are not kept:" << written.error().detail;
    co_return written.has_value();
}

} // namespace Relais
