// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/insightrepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 dayMilliseconds = 24LL * 3600 * 1000;

QDateTime midnight(const QDate &day, int offsetMinutes)
{
    return day.startOfDay(Qt::UTC).addSecs(qint64 { -60 } * offsetMinutes);
}

qint64 offsetOf(const InsightPeriod &period)
{
    return qint64 { period.offsetMinutes } * 60'000;
}

qint64 number(const QDate &day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

//! From four columns: day, team, network, story. Nothing for a network of a later version.
std::optional<InsightPlace> placeIn(const QSqlQuery &row)
{
    const auto network = networkFromKey(row.value(2).toString());
    if (!network)
        return std::nullopt;
    return InsightPlace { QDate(1970, 1, 1).addDays(row.value(0).toLongLong()),
        row.value(1).toString(), *network, row.value(3).toString() };
}

} // namespace

QDateTime InsightPeriod::begin() const
{
    return midnight(from, offsetMinutes);
}

QDateTime InsightPeriod::end() const
{
    return midnight(to.addDays(1), offsetMinutes);
}

InsightRepository::InsightRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<InsightRelay>> InsightRepository::relaysOf(const InsightPeriod &period) const
{
    auto query = run(m_db,
        u"SELECT (published_at + ?) / ?, team, network, story, published_at, member, own_percent "
        "FROM relay WHERE published_at >= ? AND published_at < ? AND published_at > 0"_s,
        { offsetOf(period), dayMilliseconds, toStored(period.begin()), toStored(period.end()) });
    if (!query)
        return fail(query.error());
    QList<InsightRelay> relays;
    while (query->next()) {
        if (const auto place = placeIn(*query))
            relays.append({ *place, timeFromStored(query->value(4).toLongLong()),
                query->value(5).toString(), query->value(6).toInt() });
    }
    return relays;
}

Result<QList<InsightCount>> InsightRepository::countsOf(const InsightPeriod &period) const
{
    if (period.offsetMinutes != 0)
        return recountOf(period);
    return counts(u"SELECT day, team, network, story, metric, provenance, count FROM daily_total "
                  "WHERE day >= ? AND day <= ? AND metric <> 'relay'"_s,
        { number(period.from), number(period.to) });
}

Result<QList<InsightCount>> InsightRepository::recountOf(const InsightPeriod &period) const
{
    return counts(u"SELECT (r.published_at + ?) / ?, r.team, r.network, r.story, c.metric, "
                  "c.provenance, CAST(SUM(c.count) AS BIGINT) FROM relay r "
                  "JOIN relay_count c ON c.relay = r.id "
                  "WHERE r.published_at >= ? AND r.published_at < ? AND r.published_at > 0 "
                  "GROUP BY 1, 2, 3, 4, 5, 6"_s,
        { offsetOf(period), dayMilliseconds, toStored(period.begin()), toStored(period.end()) });
}

Result<QList<InsightCount>> InsightRepository::counts(
    const QString &sql, const QVariantList &values) const
{
    auto query = run(m_db, sql, values);
    if (!query)
        return fail(query.error());
    QList<InsightCount> counts;
    while (query->next()) {
        const auto place = placeIn(*query);
        const auto kind = metricFromKey(query->value(4).toString());
        const auto provenance = provenanceFromKey(query->value(5).toString());
        if (place && kind && provenance)
            counts.append({ *place, *kind, *provenance, query->value(6).toLongLong() });
    }
    return counts;
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
