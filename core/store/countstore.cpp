// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/countstore.h"

#include "core/store/jsonlists.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// relay, kind, provenance, count, counted_at from column on; nothing for a word of a newer version.
std::optional<RelayCount> readCount(const Statement &row, const RelayId &relay, int column)
{
    const auto kind = metricFromKey(row.text(column));
    const auto provenance = provenanceFromKey(row.text(column + 1));
    if (!kind || !provenance)
        return std::nullopt;
    return RelayCount { relay, *kind, *provenance, row.integer(column + 2), row.time(column + 3) };
}

} // namespace

Result<QHash<RelayId, QList<RelayCount>>> CountStore::of(const QList<RelayId> &relays) const
{
    QHash<RelayId, QList<RelayCount>> counts;
    Statement statement(m_db,
        u"SELECT relay, kind, provenance, count, counted_at FROM relay_count"
        " WHERE relay IN (SELECT value FROM json_each(?1)) ORDER BY relay, kind, provenance"_s);
    const auto read = statement.each({ jsonIds(relays) }, [&](const Statement &row) {
        const RelayId relay { row.text(0) };
        if (const auto count = readCount(row, relay, 1))
            counts[relay].append(*count);
    });
    if (!read)
        return fail(read.error());
    return counts;
}

Result<QList<RelayForImpact>> CountStore::publishedBetween(
    const QDateTime &from, const QDateTime &to) const
{
    QList<RelayForImpact> relays;
    Statement statement(m_db,
        uR"(SELECT relay.id, story, network, published_at, relay_count.kind, provenance, count,
                counted_at
            FROM relay LEFT JOIN relay_count ON relay_count.relay = relay.id
            WHERE published_at >= ?1 AND published_at < ?2 AND relay.member IS NULL
            ORDER BY published_at, relay.key)"_s);
    const auto read = statement.each({ toSql(from), toSql(to) }, [&](const Statement &row) {
        const RelayId id { row.text(0) };
        const auto network = networkFromKey(row.text(2));
        if (!network)
            return; // of a later version; it stays in the file
        if (relays.isEmpty() || relays.last().relay != id)
            relays.append({ id, { row.text(1) }, *network, row.time(3), {} });
        if (const auto count = readCount(row, id, 4))
            relays.last().counts.append(*count);
    });
    if (!read)
        return fail(read.error());
    return relays;
}

Result<QDateTime> CountStore::newest() const
{
    QDateTime newest;
    Statement statement(m_db,
        u"SELECT max(counted_at) FROM relay_count"
        " WHERE relay NOT IN (SELECT id FROM relay WHERE member IS NOT NULL)"_s);
    const auto read = statement.each({}, [&](const Statement &row) { newest = row.time(0); });
    if (!read)
        return fail(read.error());
    return newest;
}

Result<int> CountStore::put(const QList<RelayCount> &counts, const QDateTime &now)
{
    int taken = 0;
    Statement statement(
        m_db, uR"(INSERT INTO relay_count (relay, kind, provenance, count, counted_at)
            VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (relay, kind, provenance) DO UPDATE
                SET count = excluded.count, counted_at = excluded.counted_at
                WHERE excluded.counted_at >= relay_count.counted_at
                    OR relay_count.counted_at > ?6)"_s);
    for (const RelayCount &count : counts) {
        const auto done = statement.run({ count.relay.value, metricKey(count.kind),
            provenanceKey(count.provenance), count.count, toSql(count.countedAt), toSql(now) });
        if (!done)
            return fail(done.error());
        taken += statement.changed();
    }
    return taken;
}

} // namespace Relais
