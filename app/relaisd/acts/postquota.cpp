// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/postquota.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/networkrepository.h"

#include <QMap>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

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
    const qint64 from = toStored(beginOfMonth(now)) / storedDay;
    const qint64 to = toStored(beginOfMonth(now, 1)) / storedDay;
    const QString key = networkKey(network);
    auto query = run(m_db,
        u"SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM daily_total "
        "WHERE day >= ? AND day < ? AND network = ? AND metric = 'relay' AND provenance = '' "
        "UNION ALL SELECT CAST(COALESCE(SUM(-count), 0) AS BIGINT) FROM own_page_total "
        "WHERE day >= ? AND day < ? AND network = ?"_s,
        { from, to, key, from, to, key });
    if (!query)
        return fail(query.error());
    qint64 relays = 0;
    while (query->next())
        relays += query->value(0).toLongLong();
    return relays;
}

// Beside the totals, which know no way: what people see of them is the same whichever it was.
Statements PostQuota::leavingOutOwnPages(const QList<RegisteredRelay> &published)
{
    QMap<std::pair<qint64, QString>, qint64> counts;
    for (const RegisteredRelay &relay : published) {
        if (relay.byOwnPage && relay.publishedAt.isValid())
            ++counts[{ toStored(relay.publishedAt) / storedDay, networkKey(relay.network) }];
    }
    Statements statements;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const Statement adding { u"INSERT INTO own_page_total (day, network, count) "
                                 "VALUES (?, ?, ?) ON CONFLICT (day, network) "
                                 "DO UPDATE SET count = own_page_total.count + excluded.count"_s,
            { it.key().first, it.key().second, it.value() } };
        statements.append(adding);
    }
    return statements;
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
