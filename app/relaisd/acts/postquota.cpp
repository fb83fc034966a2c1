// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/postquota.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/networkrepository.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 quotaDayMilliseconds = 24LL * 3600 * 1000;

//! The first moment of the month that holds the moment, and of the one after.
QDateTime beginOfMonth(const QDateTime &moment, int later = 0)
{
    const QDate day = moment.toUTC().date();
    return QDate(day.year(), day.month(), 1).addMonths(later).startOfDay(Qt::UTC);
}

} // namespace

PostQuota::PostQuota(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<qint64> PostQuota::relays(Network network) const
{
    const QDateTime now = m_clock.now();
    auto query = run(m_db,
        u"SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM daily_total "
        "WHERE day >= ? AND day < ? AND network = ? AND metric = 'relay' AND provenance = ''"_s,
        { toStored(beginOfMonth(now)) / quotaDayMilliseconds,
            toStored(beginOfMonth(now, 1)) / quotaDayMilliseconds, networkKey(network) });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<QDateTime> PostQuota::stopOf(const NetworkSetting &setting) const
{
    if (setting.monthlyPosts <= 0)
        return QDateTime();
    const auto sent = relays(setting.network);
    if (!sent)
        return fail(sent.error());
    return *sent >= setting.monthlyPosts ? beginOfMonth(m_clock.now(), 1) : QDateTime();
}

Result<void> PostQuota::stopWhatIsUsedUp(const QList<Network> &networks)
{
    const auto isWall = [](Network network) { return network == Network::Wall; };
    if (std::all_of(networks.begin(), networks.end(), isWall))
        return {};
    NetworkRepository repository(m_db);
    const auto limited = repository.limited();
    if (!limited)
        return fail(limited.error());
    for (StoredNetwork stored : *limited) {
        NetworkSetting &setting = stored.setting;
        if (!networks.contains(setting.network) || setting.isStoppedAt(m_clock.now()))
            continue;
        const auto stop = stopOf(setting);
        if (!stop)
            return fail(stop.error());
        if (!stop->isValid())
            continue;
        setting.stoppedUntil = *stop;
        if (const auto kept = repository.put(stored, m_clock.now()); !kept)
            return kept;
    }
    return {};
}

} // namespace Relais::Backend
