// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/insightrepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

InsightRepository::InsightRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<InsightRelay>> InsightRepository::publishedBetween(
    const QDateTime &from, const QDateTime &to) const
{
    auto query = run(m_db,
        u"SELECT id, member, team, network, story, own_percent, published_at FROM relay "
        "WHERE published_at >= ? AND published_at < ? AND published_at > 0"_s,
        { toStored(from), toStored(to) });
    if (!query)
        return fail(query.error());
    QHash<QString, InsightRelay> relays;
    while (query->next()) {
        const auto network = networkFromKey(query->value(3).toString());
        if (!network)
            continue;
        InsightRelay row;
        row.relay.relay.value = query->value(0).toString();
        row.relay.network = *network;
        row.relay.story.value = query->value(4).toString();
        row.relay.publishedAt = timeFromStored(query->value(6).toLongLong());
        row.member = query->value(1).toString();
        row.team = query->value(2).toString();
        row.ownPercent = query->value(5).toInt();
        relays.insert(row.relay.relay.value, row);
    }
    if (const auto added = addCounts(relays, from, to); !added)
        return fail(added.error());
    return relays.values();
}

Result<void> InsightRepository::addCounts(
    QHash<QString, InsightRelay> &relays, const QDateTime &from, const QDateTime &to) const
{
    auto query = run(m_db,
        u"SELECT c.relay, c.metric, c.provenance, c.count FROM relay_count c "
        "JOIN relay r ON r.id = c.relay "
        "WHERE r.published_at >= ? AND r.published_at < ? AND r.published_at > 0"_s,
        { toStored(from), toStored(to) });
    if (!query)
        return fail(query.error());
    while (query->next()) {
        const auto row = relays.find(query->value(0).toString());
        const auto kind = metricFromKey(query->value(1).toString());
        const auto provenance = provenanceFromKey(query->value(2).toString());
        if (row == relays.end() || !kind || !provenance)
            continue;
        row->relay.counts.append(
            { row->relay.relay, *kind, *provenance, query->value(3).toLongLong(), {} });
    }
    return {};
}

Result<QHash<QString, int>> InsightRepository::headcounts() const
{
    auto query = run(m_db, u"SELECT team, COUNT(*) FROM member WHERE active = 1 GROUP BY team"_s);
    if (!query)
        return fail(query.error());
    QHash<QString, int> counts;
    while (query->next())
        counts.insert(query->value(0).toString(), query->value(1).toInt());
    return counts;
}

} // namespace Relais::Backend
