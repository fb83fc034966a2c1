// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/limitsreader.h"

#include "core/base/log.h"
#include "core/services/accounts/accountrest.h"
#include "core/store/accountstore.h"

#include <QPointer>

#include <utility>

namespace Relais {

using namespace std::chrono_literals;

namespace {

constexpr auto firstLimitsLook = 2min;
constexpr auto limitsRhythm = 1h; // of looks; most find nothing due
constexpr std::chrono::seconds limitsAge = 24h;

Account withLimitsOf(Account account, const Account &told)
{
    account.maxLength = told.maxLength;
    account.linkLength = told.linkLength;
    account.maxImageBytes = told.maxImageBytes;
    account.maxPictures = told.maxPictures;
    account.maxAltLength = told.maxAltLength;
    return account;
}

} // namespace

LimitsReader::LimitsReader(
    Store &store, const Clock &clock, ConnectorOf connectorOf, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_connectorOf(std::move(connectorOf))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    connect(&m_timer, &QTimer::timeout, this, &LimitsReader::tick);
}

void LimitsReader::start()
{
    m_timer.start(firstLimitsLook);
}

void LimitsReader::stop()
{
    m_timer.stop();
}

QCoro::Task<void> LimitsReader::tick()
{
    m_timer.setInterval(limitsRhythm);
    co_await readDue();
}

QCoro::Task<int> LimitsReader::readDue()
{
    const QPointer<LimitsReader> self(this);
    const auto accounts = AccountStore(m_store.reader()).all();
    if (m_reading || !accounts)
        co_return 0;
    const QDateTime now = m_clock.now();
    QList<Account> due;
    for (const Account &account : *accounts) {
        const QDateTime tried = m_tried.value(account.id, account.connectedAt);
        const bool isFresh = tried.isValid() && tried.addSecs(limitsAge.count()) > now;
        const QDateTime restsUntil = figuresRestUntil(m_store.reader(), account.id);
        const bool rests = restsUntil.isValid() && restsUntil > now;
        if (!isFresh && !rests && m_connectorOf(account.network).capabilities().readsLimits)
            due.append(account);
    }
    m_reading = true;
    int count = 0;
    for (const Account &account : std::as_const(due)) {
        const bool isChanged = co_await readOne(account);
        if (!self)
            co_return count;
        count += isChanged ? 1 : 0;
    }
    m_reading = false;
    if (count > 0)
        Q_EMIT changed();
    co_return count;
}

QCoro::Task<bool> LimitsReader::readOne(Account account)
{
    const QPointer<LimitsReader> self(this);
    const auto told = co_await m_connectorOf(account.network).withLimits(account);
    if (!self)
        co_return false;
    // Without a network the next look asks again.
    if (told || told.error().code != ErrorCode::Network)
        m_tried.insert(account.id, m_clock.now());
    if (!told) {
        qCInfo(lcServices) << "a server's limits are not told:" << errorCodeName(told.error().code);
        co_return false;
    }
    if (withLimitsOf(account, *told) == account)
        co_return false;
    Store::Job job = [id = account.id, limits = *told](QSqlDatabase &db) -> Result<void> {
        // Signed in anew meanwhile, the rest of the row is another.
        const Result<Account> row = AccountStore(db).find(id);
        if (!row)
            return fail(row.error());
        return AccountStore(db).put(withLimitsOf(*row, limits));
    };
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "a server's limits are not kept:" << written.error().detail;
    co_return written.has_value();
}

} // namespace Relais
