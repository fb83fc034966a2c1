// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "app/relaisd/routes/storyresponse.h"
#include "core/api/idea.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int usualPage = 100;
constexpr int largestPage = 200;

QJsonObject toJson(const StoredIdea &idea)
{
    return Api::toJson(static_cast<const Idea &>(idea));
}

Response list(const Request &request, QSqlDatabase &db)
{
    const auto page = listPageIn(request, usualPage, largestPage);
    if (!page)
        return errorResponse(page.error());
    const QString word = request.query.queryItemValue(u"state"_s);
    const auto state = ideaStateFromKey(word);
    if (!state && !word.isEmpty())
        return errorResponse({ ErrorCode::InvalidInput, u"state"_s, u"invalid-input"_s });
    const auto ideas = IdeaRepository(db).list(state, { page->before }, page->limit);
    if (!ideas)
        return errorResponse(ideas.error());
    return listResponse(u"ideas"_s, *ideas, toJson);
}

std::optional<IdeaAct> actFrom(const QString &word)
{
    static const QHash<QString, IdeaAct> acts { { u"read"_s, IdeaAct::Read },
        { u"ask"_s, IdeaAct::Ask }, { u"answer"_s, IdeaAct::Answer },
        { u"review"_s, IdeaAct::Review }, { u"decline"_s, IdeaAct::Decline } };
    const auto it = acts.constFind(word);
    return it == acts.cend() ? std::nullopt : std::optional(*it);
}

Result<QString> textIn(const Request &request)
{
    if (request.body.isEmpty())
        return QString();
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    return reader.finish(reader.optionalText("text"_L1, IdeaLimits::message));
}

Response act(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto act = actFrom(request.parameters.value(u"action"_s));
    if (!act)
        return errorResponse({ ErrorCode::NotFound, u"no such action"_s, u"not-found"_s });
    const auto text = textIn(request);
    if (!text)
        return errorResponse(text.error());
    const auto idea =
        IdeaDesk(db, clock).act(*editor, *act, { request.parameters.value(u"id"_s) }, *text);
    return idea ? jsonResponse(toJson(*idea)) : errorResponse(idea.error());
}

Response turn(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    return newStoryResponse(IdeaDesk(db, clock).turnIntoStory(
        *editor, { request.parameters.value(u"id"_s) }, { newUuid7(clock) }));
}

} // namespace

QList<Route> ideaRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::ideas();
    Route listing { "GET", all, Access::Editor };
    listing.read = list;
    Route turning { "POST", all + u"/{id}/story"_s, Access::Editor };
    turning.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return turn(request, db, *clock);
    };
    turning.act = u"idea.story"_s;
    Route acting { "POST", all + u"/{id}/{action}"_s, Access::Editor };
    acting.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return act(request, db, *clock);
    };
    acting.act = u"idea.{action}"_s;
    return { listing, turning, acting };
}

} // namespace Relais::Backend
