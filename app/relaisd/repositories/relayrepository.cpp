// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/relayrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/dailytotals.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto columns = "r.id, r.member, r.team, r.story, r.revision, r.network, r.code, "
                         "r.own_percent, r.state, r.state_at, r.published_at, "
                         "r.counted_posts, r.location"_L1;
constexpr int columnCount = 13;

//! A network of a later version is Unknown: none of the totals that this one keeps.
RegisteredRelay read(const QSqlQuery &row)
{
    RegisteredRelay relay;
    relay.id.value = row.value(0).toString();
    relay.member.value = row.value(1).toString();
    relay.team.value = row.value(2).toString();
    relay.story.value = row.value(3).toString();
    relay.revision = row.value(4).toInt();
    relay.network = networkFromKey(row.value(5).toString()).value_or(Network::Unknown);
    relay.code = row.value(6).toString();
    relay.ownPercent = row.value(7).toInt();
    relay.state = relayStateFromKey(row.value(8).toString()).value_or(RelayState::Queued);
    relay.stateAt = timeFromStored(row.value(9).toLongLong());
    relay.publishedAt = timeFromStored(row.value(10).toLongLong());
    relay.countedPosts = row.value(11).toInt();
    relay.location = row.value(12).toString();
    return relay;
}

const QString insertionSql =
    QStringLiteral("INSERT INTO relay (id, member, team, story, revision, network, code, "
                   "own_percent, state, state_at, published_at, counted_posts, location) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

QVariantList valuesOf(const RegisteredRelay &relay)
{
    return { relay.id.value, relay.member.value, text(relay.team.value), relay.story.value,
        relay.revision, networkKey(relay.network), relay.code, relay.ownPercent,
        relayStateKey(relay.state), toStored(relay.stateAt), toStored(relay.publishedAt),
        relay.countedPosts, text(relay.location) };
}

QString statesOf(const QList<RegisteredRelay> &relays)
{
    RowList rows;
    for (const RegisteredRelay &relay : relays)
        rows.row()
            .with("id"_L1, relay.id.value)
            .with("percent"_L1, relay.ownPercent)
            .with("state"_L1, relayStateKey(relay.state))
            .with("stateAt"_L1, toStored(relay.stateAt))
            .with("publishedAt"_L1, toStored(relay.publishedAt))
            .with("counted"_L1, relay.countedPosts);
    return rows.text();
}

RelayCount readCount(const QSqlQuery &row, int first)
{
    RelayCount count;
    count.relay.value = row.value(first).toString();
    count.kind = metricFromKey(row.value(first + 1).toString()).value_or(MetricKind::Impression);
    count.provenance =
        provenanceFromKey(row.value(first + 2).toString()).value_or(Provenance::Estimated);
    count.count = row.value(first + 3).toLongLong();
    count.countedAt = timeFromStored(row.value(first + 4).toLongLong());
    return count;
}

} // namespace

RelayRepository::RelayRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<RegisteredRelay> RelayRepository::one(const QString &where, const QString &value) const
{
    auto query =
        run(m_db, u"SELECT "_s + columns + u" FROM relay r WHERE "_s + where, { text(value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such relay"_s, u"relay-unknown"_s);
    const RegisteredRelay relay = read(*query);
    if (relay.network == Network::Unknown)
        return fail(ErrorCode::NotFound, u"a relay of a later version"_s, u"relay-unknown"_s);
    return relay;
}

Result<RegisteredRelay> RelayRepository::byId(const RelayId &id) const
{
    return one(u"r.id = ?"_s, id.value);
}

Result<RegisteredRelay> RelayRepository::byCode(const QString &code) const
{
    return one(u"r.code = ?"_s, code);
}

// Beside a relay's: a job's link has its code at the same address, a story's page its id.
Result<bool> RelayRepository::isTaken(const QString &code) const
{
    auto query = run(m_db,
        u"SELECT 1 FROM relay WHERE code = ? UNION ALL SELECT 1 FROM referral WHERE code = ? "
        "UNION ALL SELECT 1 FROM story WHERE id = ?"_s,
        { text(code), text(code), text(code) });
    if (!query)
        return fail(query.error());
    return query->next();
}

Result<void> RelayRepository::insert(const RegisteredRelay &relay)
{
    const auto inserted = change(m_db, insertionSql, valuesOf(relay));
    if (!inserted)
        return fail(inserted.error());
    return relay.publishedAt.isValid() ? DailyTotals::add(m_db, relay, u"relay"_s, {}, 1)
                                       : Result<void>();
}

Result<void> RelayRepository::setRight(const MemberId &member, const RelayId &id)
{
    const auto done = change(m_db, u"UPDATE relay SET corrected = 1 WHERE id = ? AND member = ?"_s,
        { id.value, member.value });
    if (!done)
        return fail(done.error());
    if (*done == 0)
        return fail(ErrorCode::NotFound, u"no such relay of theirs"_s, u"relay-unknown"_s);
    return {};
}

Result<void> RelayRepository::updateState(const RegisteredRelay &relay)
{
    const auto before = byId(relay.id);
    if (!before)
        return fail(before.error());
    const auto updated = change(m_db,
        u"UPDATE relay SET state = ?, state_at = ?, own_percent = ?, published_at = ?, "
        "counted_posts = ? WHERE id = ?"_s,
        { relayStateKey(relay.state), toStored(relay.stateAt), relay.ownPercent,
            toStored(relay.publishedAt), relay.countedPosts, relay.id.value });
    if (!updated)
        return fail(updated.error());
    if (before->publishedAt.isValid() || !relay.publishedAt.isValid())
        return {};
    // Only a published relay is in the totals; counts that came first join it now.
    if (const auto added = DailyTotals::add(m_db, relay, u"relay"_s, {}, 1); !added)
        return added;
    const auto known = counts(relay.id);
    if (!known)
        return fail(known.error());
    for (const RelayCount &count : *known) {
        const auto added = DailyTotals::add(
            m_db, relay, metricKey(count.kind), provenanceKey(count.provenance), count.count);
        if (!added)
            return added;
    }
    return {};
}

Reading RelayRepository::reading(const QStringList &ids, QHash<RelayId, RegisteredRelay> &relays)
{
    return { u"SELECT "_s + columns
            + u" FROM relay r WHERE r.id IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) }, [&relays](const QSqlQuery &row) {
            const RegisteredRelay relay = read(row);
            relays.insert(relay.id, relay);
        } };
}

Reading RelayRepository::readingOfCodes(
    const QStringList &codes, QHash<QString, RegisteredRelay> &relays)
{
    return { u"SELECT "_s + columns
            + u" FROM relay r WHERE r.code IN (SELECT value FROM json_each(?))"_s,
        { idList(codes) }, [&relays](const QSqlQuery &row) {
            const RegisteredRelay relay = read(row);
            if (relay.network != Network::Unknown)
                relays.insert(relay.code, relay);
        } };
}

Reading RelayRepository::readingCodes(const QStringList &codes, QSet<QString> &taken)
{
    const QString all = idList(codes);
    return { u"SELECT code FROM relay WHERE code IN (SELECT value FROM json_each(?)) UNION "
             "SELECT code FROM link_click WHERE code IN (SELECT value FROM json_each(?)) UNION "
             "SELECT code FROM referral WHERE code IN (SELECT value FROM json_each(?)) UNION "
             "SELECT id FROM story WHERE id IN (SELECT value FROM json_each(?))"_s,
        { all, all, all, all },
        [&taken](const QSqlQuery &row) { taken.insert(row.value(0).toString()); } };
}

Result<QStringList> RelayRepository::countedOf(const QStringList &ids) const
{
    return firstColumn(m_db,
        u"SELECT DISTINCT relay FROM relay_count "
        "WHERE relay IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) });
}

Statements RelayRepository::inserting(const QList<RegisteredRelay> &relays)
{
    if (relays.isEmpty())
        return {};
    Statement insertion { insertionSql };
    for (const RegisteredRelay &relay : relays)
        insertion.rows.append(valuesOf(relay));
    return Statements { insertion } + DailyTotals::addingRelays(relays);
}

Statements RelayRepository::updatingStates(const QList<RegisteredRelay> &relays)
{
    if (relays.isEmpty())
        return {};
    const Statement update { u"UPDATE relay SET state = json_extract(value, '$.state'), "
                             "state_at = CAST(json_extract(value, '$.stateAt') AS BIGINT), "
                             "own_percent = CAST(json_extract(value, '$.percent') AS BIGINT), "
                             "published_at = CAST(json_extract(value, '$.publishedAt') AS BIGINT), "
                             "counted_posts = CAST(json_extract(value, '$.counted') AS BIGINT) "
                             "FROM json_each(?) WHERE relay.id = json_extract(value, '$.id')"_s,
        { statesOf(relays) } };
    return Statements { update } + DailyTotals::addingRelays(relays);
}

Result<void> RelayRepository::setCount(const RegisteredRelay &relay, const RelayCount &count)
{
    auto before = run(m_db,
        u"SELECT count FROM relay_count WHERE relay = ? AND metric = ? AND provenance = ?"_s,
        { relay.id.value, metricKey(count.kind), provenanceKey(count.provenance) });
    if (!before)
        return fail(before.error());
    const qint64 old = before->next() ? before->value(0).toLongLong() : 0;
    before->finish();
    const auto set = change(m_db,
        u"INSERT INTO relay_count (relay, metric, provenance, count, counted_at) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (relay, metric, provenance) "
        "DO UPDATE SET count = excluded.count, counted_at = excluded.counted_at"_s,
        { relay.id.value, metricKey(count.kind), provenanceKey(count.provenance), count.count,
            toStored(count.countedAt) });
    if (!set)
        return fail(set.error());
    if (!relay.publishedAt.isValid())
        return {};
    return DailyTotals::add(
        m_db, relay, metricKey(count.kind), provenanceKey(count.provenance), count.count - old);
}

Result<void> RelayRepository::addToCount(const RegisteredRelay &relay, MetricKind kind,
    Provenance provenance, qint64 difference, const QDateTime &at)
{
    const auto known = counts(relay.id);
    if (!known)
        return fail(known.error());
    qint64 now = difference;
    for (const RelayCount &count : *known) {
        if (count.kind == kind && count.provenance == provenance)
            now += count.count;
    }
    return setCount(relay, { relay.id, kind, provenance, std::max<qint64>(now, 0), at });
}

Result<qint64> RelayRepository::clicksOf(const QString &code) const
{
    auto query = run(m_db,
        u"SELECT CAST(COALESCE(SUM(clicks), 0) AS BIGINT) FROM link_click WHERE code = ?"_s,
        { code });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<void> RelayRepository::addRawClicks(const QString &code, const QDate &day, qint64 clicks)
{
    return change(m_db,
        u"INSERT INTO link_click (code, day, clicks) VALUES (?, ?, ?) "
        "ON CONFLICT (code, day) DO UPDATE SET clicks = link_click.clicks + excluded.clicks"_s,
        { code, day.toString(Qt::ISODate), clicks })
        .map([](int) { });
}

Statements RelayRepository::addingRawClicks(const QList<RawClicks> &clicks)
{
    if (clicks.isEmpty())
        return {};
    RowList rows;
    for (const RawClicks &one : clicks)
        rows.row()
            .with("code"_L1, one.code)
            .with("day"_L1, one.day.toString(Qt::ISODate))
            .with("clicks"_L1, one.clicks);
    return {
        { u"INSERT INTO link_click (code, day, clicks) SELECT json_extract(value, '$.code'), "
          "json_extract(value, '$.day'), CAST(json_extract(value, '$.clicks') AS BIGINT) "
          "FROM json_each(?) WHERE TRUE "
          "ON CONFLICT (code, day) DO UPDATE SET clicks = link_click.clicks + excluded.clicks"_s,
            { rows.text() } }
    };
}

Statements RelayRepository::addingToCounts(
    const QList<Earned> &earned, MetricKind kind, const QDateTime &at)
{
    if (earned.isEmpty())
        return {};
    RowList rows;
    for (const Earned &one : earned)
        rows.row().with("relay"_L1, one.relay.id.value).with("count"_L1, one.count);
    const QString metric = metricKey(kind);
    const QString provenance = provenanceKey(Provenance::Measured);
    const Statement counting {
        u"INSERT INTO relay_count (relay, metric, provenance, count, counted_at) "
        "SELECT json_extract(value, '$.relay'), ?, ?, "
        "CAST(json_extract(value, '$.count') AS BIGINT), CAST(? AS BIGINT) FROM json_each(?) "
        "WHERE TRUE ON CONFLICT (relay, metric, provenance) "
        "DO UPDATE SET count = relay_count.count + excluded.count, "
        "counted_at = excluded.counted_at"_s,
        { metric, provenance, toStored(at), rows.text() }
    };
    return Statements { counting } + DailyTotals::adding(metric, provenance, earned);
}

Result<QList<RelayCount>> RelayRepository::counts(const RelayId &id) const
{
    auto query = run(m_db,
        u"SELECT relay, metric, provenance, count, counted_at FROM relay_count WHERE relay = ?"_s,
        { text(id.value) });
    if (!query)
        return fail(query.error());
    QList<RelayCount> counts;
    while (query->next())
        counts.append(readCount(*query, 0));
    return counts;
}

Result<QList<Api::OwnRelay>> RelayRepository::owned(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT "_s + columns
            + u", COALESCE(json_extract(v.body, '$.title'), '') FROM relay r "
              "LEFT JOIN story_revision v ON v.story = r.story AND v.revision = r.revision "
              "WHERE r.member = ? "_s
            + where,
        values);
    if (!query)
        return fail(query.error());
    QList<Api::OwnRelay> relays;
    while (query->next()) {
        const RegisteredRelay relay = read(*query);
        if (relay.network == Network::Unknown)
            continue;
        relays.append({ relay.id, relay.story, query->value(columnCount).toString(), relay.revision,
            relay.network, relay.code, relay.ownPercent, relay.state, relay.stateAt, {} });
    }
    return relays;
}

Result<QList<Api::OwnRelay>> RelayRepository::ownedBy(
    const MemberId &member, const RelayId &before, int limit) const
{
    QString where;
    QVariantList values { text(member.value) };
    if (!before.isEmpty()) {
        where += u"AND (r.state_at, r.id) < (SELECT state_at, id FROM relay WHERE id = ?) "_s;
        values.append(before.value);
    }
    values.append(limit);
    auto relays = owned(where + u"ORDER BY r.state_at DESC, r.id DESC LIMIT ?"_s, values);
    if (!relays)
        return relays;
    QStringList ids;
    for (const Api::OwnRelay &own : std::as_const(*relays))
        ids.append(own.relay.value);
    const auto counted = countsIn(ids, member);
    if (!counted)
        return fail(counted.error());
    for (Api::OwnRelay &own : *relays)
        own.counts = counted->value(own.relay);
    return relays;
}

Result<QList<Api::OwnRelay>> RelayRepository::ownedIn(
    const QStringList &ids, const MemberId &owner) const
{
    return owned(u"AND r.published_at > 0 AND r.id IN (SELECT value FROM json_each(?))"_s,
        { text(owner.value), idList(ids) });
}

Result<QHash<RelayId, QList<RelayCount>>> RelayRepository::countsIn(
    const QStringList &ids, const MemberId &owner) const
{
    auto query = run(m_db,
        u"SELECT c.relay, c.metric, c.provenance, c.count, c.counted_at FROM relay r "
        "JOIN relay_count c ON c.relay = r.id "
        "WHERE r.member = ? AND r.id IN (SELECT value FROM json_each(?))"_s,
        { text(owner.value), idList(ids) });
    if (!query)
        return fail(query.error());
    QHash<RelayId, QList<RelayCount>> counts;
    while (query->next()) {
        const RelayCount count = readCount(*query, 0);
        counts[count.relay].append(count);
    }
    return counts;
}

} // namespace Relais::Backend
