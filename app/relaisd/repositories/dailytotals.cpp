// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/dailytotals.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Relais::Backend::DailyTotals {

namespace {

qint64 dayOf(const RegisteredRelay &relay)
{
    return toStored(relay.publishedAt) / storedDay;
}

Statement numbering(qint64 day, int relays, int earned)
{
    return { u"INSERT INTO insight_day (day, relays, earned) VALUES (?, ?, ?) ON CONFLICT (day) "
             "DO UPDATE SET relays = insight_day.relays + excluded.relays, "
             "earned = insight_day.earned + excluded.earned"_s,
        { day, relays, earned } };
}
} // namespace

Result<void> add(const QSqlDatabase &db, const RegisteredRelay &relay, const QString &metric,
    const QString &provenance, qint64 difference)
{
    const qint64 day = dayOf(relay);
    const auto added = change(db,
        u"INSERT INTO daily_total (day, team, network, story, metric, provenance, count, location) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (day, team, network, story, metric, provenance, location) "
        "DO UPDATE SET count = daily_total.count + excluded.count"_s,
        { day, text(relay.team.value), networkKey(relay.network), relay.story.value, metric,
            text(provenance), difference, text(relay.location) });
    if (!added)
        return fail(added.error());
    const bool isRelay = provenance.isEmpty();
    const Statement numbered = numbering(day, isRelay ? 1 : 0, isRelay ? 0 : 1);
    return change(db, numbered.sql, numbered.values).map([](int) { });
}

Statements adding(
    const QString &metric, const QString &provenance, const QList<EarnedCount> &earned)
{
    struct Total {
        qint64 day = 0;
        qint64 count = 0;
    };
    QMap<QStringList, Total> totals;
    QMap<qint64, int> days; // how many relays changed them
    for (const EarnedCount &one : earned) {
        if (!one.relay.publishedAt.isValid())
            continue;
        const qint64 day = dayOf(one.relay);
        Total &total = totals[{ QString::number(day), one.relay.team.value,
            networkKey(one.relay.network), one.relay.story.value, one.relay.location }];
        total.day = day;
        total.count += one.count;
        ++days[day];
    }
    if (totals.isEmpty())
        return {};
    RowList rows;
    for (auto it = totals.cbegin(); it != totals.cend(); ++it)
        rows.row()
            .with("day"_L1, it->day)
            .with("team"_L1, it.key()[1])
            .with("network"_L1, it.key()[2])
            .with("story"_L1, it.key()[3])
            .with("location"_L1, it.key()[4])
            .with("count"_L1, it->count);
    Statements statements {
        { u"INSERT INTO daily_total (day, team, network, story, metric, provenance, count, "
          "location) SELECT CAST(json_extract(value, '$.day') AS BIGINT), "
          "json_extract(value, '$.team'), json_extract(value, '$.network'), "
          "json_extract(value, '$.story'), ?, ?, "
          "CAST(json_extract(value, '$.count') AS BIGINT), json_extract(value, '$.location') "
          "FROM json_each(?) WHERE TRUE "
          "ON CONFLICT (day, team, network, story, metric, provenance, location) "
          "DO UPDATE SET count = daily_total.count + excluded.count"_s,
            { metric, text(provenance), rows.text() } },
    };
    const bool isRelay = provenance.isEmpty();
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        statements.append(numbering(it.key(), isRelay ? it.value() : 0, isRelay ? 0 : it.value()));
    return statements;
}

Statements addingRelays(const QList<RegisteredRelay> &relays)
{
    QList<EarnedCount> earned;
    for (const RegisteredRelay &relay : relays)
        earned.append({ relay, 1 });
    return adding(u"relay"_s, {}, earned);
}

} // namespace Relais::Backend::DailyTotals
