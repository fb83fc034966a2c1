// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/signinrenewer.h"

#include "core/base/log.h"
#include "core/store/accountstore.h"
#include "core/store/profilestore.h"

#include <QPointer>

#include <utility>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto firstRenewal = 1min;
constexpr auto renewalRhythm = 1h; // of looks; most find nothing due
constexpr std::chrono::seconds refusalRest = 25h;

QString renewalKey(const AccountId &account)
{
    return u"renewed:"_s + account.value;
}
} // namespace

SignInRenewer::SignInRenewer(
    Store &store, const Clock &clock, SecretKeeper keeper, ConnectorOf connectorOf, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_keeper(std::move(keeper))
    , m_connectorOf(std::move(connectorOf))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    connect(&m_timer, &QTimer::timeout, this, &SignInRenewer::tick);
}

void SignInRenewer::start()
{
    m_timer.start(firstRenewal);
}

void SignInRenewer::stop()
{
    m_timer.stop();
}

QCoro::Task<void> SignInRenewer::tick()
{
    m_timer.setInterval(renewalRhythm);
    co_await renewDue();
}

bool SignInRenewer::isDue(const Account &account) const
{
    const QDateTime now = m_clock.now();
    const bool hasEnded = account.expiresAt.isValid() && account.expiresAt <= now;
    const Capabilities can = m_connectorOf(account.network).capabilities();
    if (hasEnded || account.state != Account::State::Connected || !can.renews)
        return false;
    const auto kept = ProfileStore(m_store.reader()).value(renewalKey(account.id));
    const QDateTime last = kept ? QDateTime::fromString(*kept, Qt::ISODate) : QDateTime();
    QDateTime since; // what is to come tomorrow or later is of a clock that was set back since
    for (const QDateTime &at : { last, account.connectedAt }) {
        if (at.isValid() && at <= now.addDays(1) && (!since.isValid() || at > since))
            since = at;
    }
    return !since.isValid() || since.addSecs(std::chrono::seconds(can.renewsAfter).count()) <= now;
}

QCoro::Task<int> SignInRenewer::renewDue()
{
    const QPointer<SignInRenewer> self(this);
    const auto accounts = AccountStore(m_store.reader()).all();
    if (m_renewing || !accounts)
        co_return 0;
    QList<AccountId> due;
    for (const Account &account : *accounts) {
        const QDateTime refused = m_refused.value(account.id);
        const bool rests =
            refused.isValid() && refused.addSecs(refusalRest.count()) > m_clock.now();
        if (!rests && isDue(account))
            due.append(account.id);
    }
    m_renewing = true;
    int count = 0;
    for (const AccountId &id : std::as_const(due)) {
        const bool isRenewed = co_await renewOne(id);
        if (!self)
            co_return count;
        count += isRenewed ? 1 : 0;
    }
    m_renewing = false;
    if (count > 0)
        Q_EMIT renewed();
    co_return count;
}

QCoro::Task<bool> SignInRenewer::renewOne(AccountId id)
{
    const QPointer<SignInRenewer> self(this);
    RenewalHold hold; // until the renewed secret is kept
    if (m_keeper.hold) {
        const Result<RenewalHold> held = co_await m_keeper.hold(id);
        if (!self || !held)
            co_return false;
        hold = *held;
    }
    // Another program on the profile may have done it meanwhile.
    const auto account = AccountStore(m_store.reader()).find(id);
    if (!account || !isDue(*account))
        co_return false;
    const auto secret = co_await m_keeper.read(id);
    if (!self || !secret)
        co_return false;
    const auto fresh = co_await m_connectorOf(account->network).renew(*account, *secret);
    if (!self)
        co_return false;
    if (!fresh) {
        // The next post, or the notice before the end, says it where the person has to act.
        qCWarning(lcServices) << "a sign-in is not renewed:" << errorCodeName(fresh.error().code);
        if (!fresh.error().isTransient() || fresh.error().code == ErrorCode::RateLimited)
            m_refused.insert(id, m_clock.now());
        co_return false;
    }
    co_return co_await keep(*account, *fresh);
}

// The secret first: an end that is told too early does no harm.
QCoro::Task<bool> SignInRenewer::keep(Account account, RenewedSecret fresh)
{
    const QPointer<SignInRenewer> self(this);
    // Disconnected or signed in anew meanwhile: what is kept now is another one.
    const auto present = AccountStore(m_store.reader()).find(account.id);
    if (!present || present->connectedAt != account.connectedAt)
        co_return false;
    const auto kept = co_await m_keeper.write(account.id, fresh.secret);
    if (!self)
        co_return false;
    if (!kept) {
        qCWarning(lcServices) << "a renewed sign-in is not kept:" << kept.error().detail;
        co_return false;
    }
    const QDateTime now = m_clock.now();
    Store::Job job = [id = account.id, now, lifetime = fresh.lifetime](
                         QSqlDatabase &db) -> Result<void> {
        auto row = AccountStore(db).find(id);
        if (!row)
            return fail(row.error());
        if (lifetime.count() > 0)
            row->expiresAt = now.addSecs(lifetime.count());
        const auto put = AccountStore(db).put(*row);
        return put ? ProfileStore(db).setValue(renewalKey(id), now.toString(Qt::ISODate)) : put;
    };
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "a sign-in's new end is not kept:" << written.error().detail;
    co_return written.has_value();
}

} // namespace Relais
