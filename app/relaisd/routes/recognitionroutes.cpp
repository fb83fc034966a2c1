// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/recognitiondesk.h"
#include "app/relaisd/repositories/leaderboardrepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/codec.h"
#include "core/api/recognition.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

NominationId nominationIn(const Request &request)
{
    return { request.parameters.value(u"id"_s) };
}

Response nothingMore(const Result<void> &done)
{
    return done ? Response { 204 } : errorResponse(done.error());
}

Response nominate(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto giver = actorOf(request, db);
    const auto json = giver ? Api::objectFrom(request.body) : fail(giver.error());
    auto nomination = json ? Api::nominationFrom(*json) : fail(json.error());
    if (!nomination)
        return errorResponse(nomination.error());
    nomination->id = nominationIn(request);
    return nothingMore(RecognitionDesk(db, clock).nominate(*giver, *nomination));
}

Response ofMonth(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const QString asked = request.query.queryItemValue(u"month"_s);
    const QString month = asked.isEmpty() ? monthOf(clock.now()) : asked;
    if (!isMonth(month))
        return errorResponse({ ErrorCode::InvalidInput, u"/month"_s, u"invalid-input"_s });
    const auto all = NominationRepository(db).ofMonth(month);
    return all ? jsonResponse(Api::nominationsResponse(*all)) : errorResponse(all.error());
}

Response recognised(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto reader = actorOf(request, db);
    if (!reader)
        return errorResponse(reader.error());
    const QString since = monthOf(clock.now().addMonths(1 - NominationLimits::monthsShown));
    const auto all = NominationRepository(db).recognised(since, reader->id);
    return all ? jsonResponse(Api::nominationsResponse(*all)) : errorResponse(all.error());
}

//! One of two words of the path: true for the first.
std::optional<bool> actionIn(const Request &request, const QString &yes, const QString &no)
{
    const QString action = request.parameters.value(u"action"_s);
    if (action != yes && action != no)
        return std::nullopt;
    return action == yes;
}

Response unknownAction()
{
    return errorResponse({ ErrorCode::NotFound, u"no such action"_s, u"action-unknown"_s });
}

Response choose(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto chooser = actorOf(request, db);
    if (!chooser)
        return errorResponse(chooser.error());
    const auto chosen = actionIn(request, u"choose"_s, u"unchoose"_s);
    if (!chosen)
        return unknownAction();
    return nothingMore(
        RecognitionDesk(db, clock).setChosen(*chooser, nominationIn(request), *chosen));
}

Response show(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto receiver = actorOf(request, db);
    if (!receiver)
        return errorResponse(receiver.error());
    const auto shown = actionIn(request, u"show"_s, u"hide"_s);
    if (!shown)
        return unknownAction();
    return nothingMore(
        RecognitionDesk(db, clock).setShown(*receiver, nominationIn(request), *shown));
}

Result<Leaderboard> boardWith(const LeaderboardRules &rules, const QSqlDatabase &db,
    const Clock &clock, const MemberId &reader)
{
    const QDate today = clock.now().toUTC().date();
    const QDateTime from = QDate(today.year(), today.month(), 1).startOfDay(Qt::UTC);
    const auto deeds = LeaderboardRepository(db).deeds(from, from.addMonths(1));
    if (!deeds)
        return fail(deeds.error());
    return leaderboardOf(*deeds, rules, monthOf(from), reader);
}

// People are for people who joined; off, there is nothing but that.
Response board(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto reader = actorOf(request, db);
    const auto rules = reader ? LeaderboardRepository(db).rules() : fail(reader.error());
    if (!rules)
        return errorResponse(rules.error());
    if (!rules->on) {
        Leaderboard none;
        none.rules = *rules;
        none.month = monthOf(clock.now());
        return jsonResponse(Api::toJson(none));
    }
    auto board = boardWith(*rules, db, clock, reader->id);
    if (!board)
        return errorResponse(board.error());
    if (!board->joined)
        board->people.clear();
    return jsonResponse(Api::toJson(*board));
}

Response join(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto member = actorOf(request, db);
    const auto json = member ? Api::objectFrom(request.body) : fail(member.error());
    if (!json)
        return errorResponse(json.error());
    const bool joined = json->value(u"joined"_s).toBool();
    LeaderboardRepository leaderboard(db);
    const auto rules = leaderboard.rules();
    if (!rules)
        return errorResponse(rules.error());
    if (joined && !rules->on)
        return errorResponse({ ErrorCode::Conflict, u"there is none"_s, u"leaderboard-off"_s });
    const auto set = leaderboard.setJoined(member->id, joined, clock.now());
    return set ? board(request, db, clock) : errorResponse(set.error());
}

Response versions(const Request &, const QSqlDatabase &db)
{
    const auto all = LeaderboardRepository(db).versions();
    return all ? jsonResponse(Api::leaderboardVersionsResponse(*all)) : errorResponse(all.error());
}

Result<LeaderboardRules> leaderboardRulesIn(const Request &request)
{
    const auto json = Api::objectFrom(request.body);
    return json ? Api::leaderboardRulesFrom(*json) : Result<LeaderboardRules>(fail(json.error()));
}

Response publishRules(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto manager = actorOf(request, db);
    const auto rules = manager ? leaderboardRulesIn(request) : fail(manager.error());
    if (!rules)
        return errorResponse(rules.error());
    const auto version = LeaderboardRepository(db).publish(*rules, manager->id, clock.now());
    if (!version)
        return errorResponse(version.error());
    Response response = versions(request, db);
    response.subject = QString::number(*version);
    response.auditDetails = { { u"on"_s, rules->on }, { u"relay"_s, rules->relay },
        { u"ownWords"_s, rules->ownWords }, { u"click"_s, rules->click } };
    return response;
}

Response preview(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto manager = actorOf(request, db);
    const auto rules = manager ? leaderboardRulesIn(request) : fail(manager.error());
    const auto current = rules ? LeaderboardRepository(db).rules() : fail(rules.error());
    if (!current)
        return errorResponse(current.error());
    const auto now = boardWith(*current, db, clock, manager->id);
    const auto then = boardWith(*rules, db, clock, manager->id);
    if (!now || !then)
        return errorResponse(now ? then.error() : now.error());
    return jsonResponse(Api::toJson(previewOf(*now, *then)));
}

using TimedHandler = Response (*)(const Request &, const QSqlDatabase &, const Clock &);

Route readingAt(const Clock &clock, const QString &pattern, Access access, TimedHandler handler)
{
    Route route { "GET", pattern, access };
    route.read = [handler, &clock](const Request &request, QSqlDatabase &db) {
        return handler(request, db, clock);
    };
    return route;
}

Route writingAt(const Clock &clock, const QByteArray &method, const QString &pattern, Access access,
    const QString &act, TimedHandler handler)
{
    Route route { method, pattern, access };
    route.act = act;
    route.write = [handler, &clock](const Request &request, QSqlDatabase &db) {
        return handler(request, db, clock);
    };
    return route;
}

} // namespace

QList<Route> recognitionRoutes(const RouteContext &context)
{
    const Clock &clock = *context.clock;
    Route rules { "GET", Api::Routes::leaderboardRules(), Access::Manager };
    rules.read = [](const Request &request, QSqlDatabase &db) { return versions(request, db); };
    Route previewing { "POST", Api::Routes::leaderboardPreview(), Access::Manager };
    previewing.act = u"leaderboard.preview"_s;
    previewing.write = [&clock](const Request &request, QSqlDatabase &db) {
        return preview(request, db, clock);
    };
    return {
        writingAt(clock, "PUT", u"/v1/nominations/{id}"_s, Access::Member, {}, nominate),
        readingAt(clock, Api::Routes::nominations(), Access::EditorOrManager, ofMonth),
        writingAt(clock, "POST", u"/v1/nominations/{id}/{action}"_s, Access::EditorOrManager,
            u"nomination.{action}"_s, choose),
        readingAt(clock, Api::Routes::recognitions(), Access::Member, recognised),
        writingAt(clock, "POST", u"/v1/recognitions/{id}/{action}"_s, Access::Member, {}, show),
        readingAt(clock, Api::Routes::leaderboard(), Access::Member, board),
        writingAt(clock, "PUT", Api::Routes::myLeaderboard(), Access::Member, {}, join),
        rules,
        writingAt(clock, "PUT", Api::Routes::leaderboardRules(), Access::Manager,
            u"leaderboard.publish"_s, publishRules),
        previewing,
    };
}

} // namespace Relais::Backend
