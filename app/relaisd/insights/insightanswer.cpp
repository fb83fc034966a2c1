// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightanswer.h"

#include "app/relaisd/repositories/insightrepository.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString keyOf(const InsightQuery &query)
{
    return QStringList { query.period.from.toString(Qt::ISODate),
        query.period.to.toString(Qt::ISODate), query.team, query.network, query.topic,
        query.campaign, query.language }
        .join(u'\n');
}

} // namespace

Result<QByteArray> insightAnswer(
    const InsightQuery &query, const QSqlDatabase &db, const QDate &today, InsightCache &cache)
{
    const InsightRepository repository(db, today, cache);
    auto facts = repository.teamsFor(query.period);
    if (!facts)
        return fail(facts.error());
    const auto stamp = insightStamp(db, *facts);
    if (!stamp)
        return stamp;
    if (const QByteArray known = cache.answer(keyOf(query), *stamp); !known.isEmpty())
        return known;
    if (const auto filled = repository.fill(*facts); !filled)
        return fail(filled.error());
    Result<void> widened;
    const InsightSpace space(
        *std::move(facts), [&](InsightFacts &wider) { widened = repository.widen(wider); });
    const QByteArray report =
        QJsonDocument(insightReport(query, space)).toJson(QJsonDocument::Compact);
    if (!widened)
        return fail(widened.error());
    cache.keepAnswer(keyOf(query), *stamp, report);
    return report;
}

} // namespace Relais::Backend
