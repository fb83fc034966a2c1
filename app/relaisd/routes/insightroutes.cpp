// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/insights/insightanswer.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "core/api/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int longestId = 64;
constexpr int longestLocation = 200;

tl::unexpected<Error> wrong(const QString &parameter)
{
    return fail(ErrorCode::InvalidInput, parameter, u"invalid-input"_s);
}

//! At most so many values, none of them empty; each once.
Result<QStringList> readValues(
    const Request &request, const QString &name, qsizetype most, qsizetype longest = longestId)
{
    QStringList values = request.query.allQueryItemValues(name, QUrl::FullyDecoded);
    values.removeDuplicates();
    const bool wellFormed = std::all_of(values.cbegin(), values.cend(),
        [longest](const QString &value) { return !value.isEmpty() && value.size() <= longest; });
    if (values.size() > most || !wellFormed)
        return wrong(name);
    return values;
}

Result<InsightQuery> queryOf(const Request &request, const QDate &today)
{
    InsightQuery query;
    const auto day = [&request](const QString &name) {
        return QDate::fromString(request.query.queryItemValue(name), Qt::ISODate);
    };
    if (!day(u"from"_s).isValid())
        return wrong(u"from"_s);
    const auto period = InsightPeriod::asked(day(u"from"_s), day(u"to"_s), today);
    if (!period)
        return wrong(u"to"_s);
    query.period = *period;
    const auto team = readValues(request, u"team"_s, 1);
    if (!team)
        return fail(team.error());
    query.team = team->value(0);
    const auto location = readValues(request, u"location"_s, 1, longestLocation);
    if (!location)
        return fail(location.error());
    query.location = location->value(0);
    for (const auto &[name, values] : { std::pair(u"network"_s, &query.networks),
             std::pair(u"topic"_s, &query.topics), std::pair(u"campaign"_s, &query.campaigns),
             std::pair(u"language"_s, &query.languages) }) {
        const auto read = readValues(request, name, InsightQuestion::mostValues);
        if (!read)
            return fail(read.error());
        *values = *read;
    }
    const bool known = std::all_of(query.networks.cbegin(), query.networks.cend(),
        [](const QString &network) { return networkFromKey(network).has_value(); });
    if (!known)
        return wrong(u"network"_s);
    if (!query.mayBeTold())
        return fail(ErrorCode::InvalidInput, u"several values"_s, u"several-values"_s);
    return query;
}

Response insights(const Request &request, QSqlDatabase &db, const QDate &today, InsightCache &cache)
{
    const auto query = queryOf(request, today);
    if (!query)
        return errorResponse(query.error());
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto report = insightAnswer(*query, db, today, cache);
    if (!report)
        return errorResponse(report.error());
    Response response = jsonResponse(QJsonObject());
    response.body = *report;
    return response;
}

Response relaysOfStory(
    const Request &request, QSqlDatabase &db, const QDate &today, InsightCache &cache)
{
    const auto id = idIn(request, u"id"_s);
    if (!id)
        return errorResponse(id.error());
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto relays = storyRelaysAnswer({ *id }, db, today, cache);
    if (!relays)
        return errorResponse(relays.error());
    Response response = jsonResponse(QJsonObject());
    response.body = *relays;
    return response;
}

} // namespace

QList<Route> insightRoutes(const RouteContext &context)
{
    Route route { "GET", Api::Routes::insights(), Access::EditorOrManager };
    const std::shared_ptr<InsightCache> &cache = context.insights;
    route.read = [cache, clock = context.clock](const Request &request, QSqlDatabase &db) {
        return insights(request, db, clock->now().toUTC().date(), *cache);
    };
    Route ofStory { "GET", Api::Routes::stories() + u"/{id}/relays"_s, Access::Editor };
    ofStory.read = [cache, clock = context.clock](const Request &request, QSqlDatabase &db) {
        return relaysOfStory(request, db, clock->now().toUTC().date(), *cache);
    };
    return { route, ofStory };
}

} // namespace Relais::Backend
