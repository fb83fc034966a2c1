// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/followersreader.h"

#include "core/base/log.h"
#include "core/secrets/secretstore.h"
#include "core/services/accounts/accountrest.h"
#include "core/settings/settings.h"
#include "core/store/accountstore.h"
#include "core/store/profilestore.h"

#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto lookRhythm = 10min;
constexpr std::chrono::seconds aWeek = 7 * 24h;
constexpr std::chrono::seconds betweenTries = 24h;
constexpr std::chrono::seconds leastPause = 15min;

QString followersKey(const AccountId &account)
{
    return u"followers:"_s + account.value;
}

//! "1200 2026-11-24T12:00:00Z"
std::optional<FollowerCount> followersFrom(const QString &kept)
{
    bool isNumber = false;
    FollowerCount followers;
    followers.count = kept.section(u' ', 0, 0).toLongLong(&isNumber);
    followers.readAt = QDateTime::fromString(kept.section(u' ', 1), Qt::ISODate);
    if (!isNumber || followers.count < 0 || !followers.readAt.isValid())
        return {};
    return followers;
}

//! Nothing is estimated of what a network counts itself; X charges for each reading.
bool isAsked(const Capabilities &can)
{
    const MetricSource counted { MetricKind::Impression, Provenance::Measured };
    return can.readsFollowers && !can.metrics.contains(counted);
}
} // namespace

Result<QHash<AccountId, FollowerCount>> followersIn(QSqlDatabase &db)
{
    const auto accounts = AccountStore(db).all();
    if (!accounts)
        return fail(accounts.error());
    QHash<AccountId, FollowerCount> all;
    for (const Account &account : *accounts) {
        const auto kept = ProfileStore(db).value(followersKey(account.id));
        if (!kept)
            return fail(kept.error());
        if (const auto followers = followersFrom(*kept))
            all.insert(account.id, *followers);
    }
    return all;
}

FollowersReader::FollowersReader(Store &store, SecretStore &secrets, const Settings &settings,
    const Clock &clock, ConnectorOf connectorOf, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_clock(clock)
    , m_connectorOf(std::move(connectorOf))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    m_timer.setInterval(lookRhythm);
    connect(&m_timer, &QTimer::timeout, this, &FollowersReader::tick);
}

void FollowersReader::start()
{
    if (m_settings.showsEstimates())
        m_timer.start();
    connect(&m_settings, &Settings::changed, this, &FollowersReader::follow, Qt::UniqueConnection);
}

void FollowersReader::follow()
{
    if (!m_settings.showsEstimates()) {
        m_timer.stop();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start();
    tick();
}

void FollowersReader::stop()
{
    m_timer.stop();
    disconnect(&m_settings, nullptr, this, nullptr);
}

QCoro::Task<void> FollowersReader::tick()
{
    const auto count = co_await readDue();
    if (!count)
        qCWarning(lcServices) << "followers cannot be read:" << count.error().detail;
}

QCoro::Task<Result<int>> FollowersReader::readDue()
{
    const QPointer<FollowersReader> self(this);
    if (m_reading || !m_settings.showsEstimates())
        co_return 0;
    const auto accounts = AccountStore(m_store.reader()).all();
    const auto known = followersIn(m_store.reader());
    if (!accounts || !known)
        co_return fail(accounts ? known.error() : accounts.error());
    const QDateTime now = m_clock.now();
    QList<Account> due;
    for (const Account &account : *accounts) {
        const QDateTime readAt = known->value(account.id).readAt;
        const QDateTime triedAt = m_tried.value(account.id);
        // What lies ahead of now, or too far, is of a clock that was ahead.
        const bool isFresh =
            readAt.isValid() && readAt <= now && readAt.addSecs(aWeek.count()) > now;
        const bool wasTried =
            triedAt.isValid() && triedAt <= now && triedAt.addSecs(betweenTries.count()) > now;
        const QDateTime restsUntil = figuresRestUntil(m_store.reader(), account.id);
        const bool rests = restsUntil.isValid() && restsUntil > now
            && now.secsTo(restsUntil) <= 2 * betweenTries.count();
        if (account.state == Account::State::Connected && !isFresh && !wasTried && !rests
            && isAsked(m_connectorOf(account.network).capabilities()))
            due.append(account);
    }
    m_reading = true;
    int count = 0;
    for (const Account &account : std::as_const(due)) {
        const bool isRead = co_await readOne(account);
        if (!self)
            co_return count;
        count += isRead ? 1 : 0;
    }
    m_reading = false;
    if (count > 0)
        Q_EMIT read();
    co_return count;
}

QCoro::Task<bool> FollowersReader::readOne(Account account)
{
    const QPointer<FollowersReader> self(this);
    m_tried.insert(account.id, m_clock.now());
    const auto secret = co_await m_secrets.read(account.id.value);
    if (!self || !secret)
        co_return false;
    const auto followers = co_await m_connectorOf(account.network).followers(account, *secret);
    if (!self)
        co_return false;
    if (!followers) {
        const Error &error = followers.error();
        qCInfo(lcServices) << "followers are not known:" << errorCodeName(error.code);
        if (error.code == ErrorCode::RateLimited) {
            const auto pause = std::clamp(error.retryAfter, leastPause, betweenTries);
            Store::Job rest = restFigures(account.id, m_clock.now().addSecs(pause.count()));
            const auto kept = co_await m_store.write(std::move(rest));
            if (!kept)
                qCWarning(lcServices) << "a pause is not kept:" << kept.error().detail;
        }
        co_return false;
    }
    const QString value =
        u"%1 %2"_s.arg(*followers).arg(m_clock.now().toUTC().toString(Qt::ISODate));
    Store::Job job = [key = followersKey(account.id), value](
                         QSqlDatabase &db) { return ProfileStore(db).setValue(key, value); };
    const auto written = co_await m_store.write(std::move(job));
    co_return written.has_value();
}

} // namespace Relais
