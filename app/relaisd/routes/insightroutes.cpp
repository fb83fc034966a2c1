// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"
#include "app/relaisd/insights/insightreport.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/support.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int mostDays = 800;
constexpr int mostValues = 200;
constexpr int farthestOffset = 14 * 60;

tl::unexpected<Error> wrong(const QString &parameter)
{
    return fail(ErrorCode::InvalidInput, parameter, u"invalid-input"_s);
}

Result<QSet<QString>> idsIn(const Request &request, const QString &name)
{
    const QStringList values = request.query.allQueryItemValues(name, QUrl::FullyDecoded);
    if (values.size() > mostValues)
        return wrong(name);
    for (const QString &value : values) {
        if (value.isEmpty() || value.size() > 64)
            return wrong(name);
    }
    return QSet<QString>(values.begin(), values.end());
}

Result<void> readNetworks(const Request &request, InsightQuery &query)
{
    const auto keys = idsIn(request, u"network"_s);
    if (!keys)
        return fail(keys.error());
    for (const QString &key : *keys) {
        const auto network = networkFromKey(key);
        if (!network)
            return wrong(u"network"_s);
        query.networks.insert(*network);
    }
    return {};
}

Result<InsightQuery> queryOf(const Request &request)
{
    InsightQuery query;
    InsightPeriod &period = query.period;
    period.from = QDate::fromString(request.query.queryItemValue(u"from"_s), Qt::ISODate);
    period.to = QDate::fromString(request.query.queryItemValue(u"to"_s), Qt::ISODate);
    if (!period.from.isValid())
        return wrong(u"from"_s);
    if (!period.to.isValid() || period.to < period.from
        || period.from.daysTo(period.to) >= mostDays)
        return wrong(u"to"_s);
    const auto offset = numberIn(request, u"offset"_s, -farthestOffset, farthestOffset, 0);
    const auto teams = idsIn(request, u"team"_s);
    const auto topics = idsIn(request, u"topic"_s);
    if (!offset || !teams || !topics)
        return fail(!offset ? offset.error() : !teams ? teams.error() : topics.error());
    period.offsetMinutes = *offset;
    query.teams = *teams;
    query.topics = *topics;
    if (const auto networks = readNetworks(request, query); !networks)
        return fail(networks.error());
    return query;
}

//! A team stands for those below it too.
Result<QSet<QString>> withTeamsBelow(const QSqlDatabase &db, QSet<QString> teams)
{
    const auto all = TeamRepository(db).all();
    if (!all)
        return fail(all.error());
    for (qsizetype before = -1; before != teams.size();) {
        before = teams.size();
        for (const Team &team : *all) {
            if (teams.contains(team.parent.value))
                teams.insert(team.id.value);
        }
    }
    return teams;
}

Result<void> addStories(const QSqlDatabase &db, InsightFacts &facts)
{
    QSet<QString> ids;
    for (const InsightFacts::Part *part : { &facts.now, &facts.before }) {
        for (const InsightRelay &relay : part->relays)
            ids.insert(relay.place.story);
    }
    const auto stories = StoryRepository(db).published(ids.values());
    if (!stories)
        return fail(stories.error());
    for (const Story &story : *stories) {
        facts.titles.insert(story.id.value, story.title);
        for (const TopicId &topic : story.topics)
            facts.topics[story.id.value].insert(topic.value);
    }
    return {};
}

Result<InsightFacts::Part> partFor(const InsightRepository &repository, const InsightPeriod &period)
{
    auto relays = repository.relaysOf(period);
    auto counts = repository.countsOf(period);
    if (!relays || !counts)
        return fail(relays ? counts.error() : relays.error());
    return InsightFacts::Part { *std::move(relays), *std::move(counts) };
}

Result<InsightFacts> factsFor(const QSqlDatabase &db, const InsightPeriod &period)
{
    InsightPeriod before = period;
    before.to = period.from.addDays(-1);
    before.from = before.to.addDays(-period.from.daysTo(period.to));
    const InsightRepository repository(db);
    auto now = partFor(repository, period);
    auto earlier = partFor(repository, before);
    auto headcounts = repository.headcounts();
    if (!now || !earlier || !headcounts)
        return fail(!now ? now.error() : !earlier ? earlier.error() : headcounts.error());
    InsightFacts facts { *std::move(now), *std::move(earlier), *std::move(headcounts), {}, {} };
    if (const auto added = addStories(db, facts); !added)
        return fail(added.error());
    return facts;
}

Response insights(const Request &request, QSqlDatabase &db)
{
    auto query = queryOf(request);
    if (!query)
        return errorResponse(query.error());
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto teams = withTeamsBelow(db, query->teams);
    if (!teams)
        return errorResponse(teams.error());
    query->teams = *teams;
    const auto facts = factsFor(db, query->period);
    return facts ? jsonResponse(insightReport(*query, *facts)) : errorResponse(facts.error());
}

} // namespace

QList<Route> insightRoutes(const RouteContext &)
{
    Route route { "GET", Api::Routes::insights(), Access::EditorOrManager };
    route.read = insights;
    return { route };
}

} // namespace Relais::Backend
