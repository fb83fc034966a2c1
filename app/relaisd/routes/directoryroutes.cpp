// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/cardpage.h"
#include "app/relaisd/repositories/directoryrepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "core/api/codec.h"
#include "core/api/directory.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Response find(const Request &request, QSqlDatabase &db, const RouteContext &context)
{
    const auto reader = actorOf(request, db);
    if (!reader)
        return errorResponse(reader.error());
    const auto team = idIn(request, u"team"_s);
    const auto skill = idIn(request, u"skill"_s);
    if (!team || !skill)
        return errorResponse(team ? skill.error() : team.error());
    const QString name = request.query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    if (name.size() > DirectoryLimits::query)
        return errorResponse({ ErrorCode::InvalidInput, u"name"_s, u"invalid-input"_s });
    const auto found = DirectoryRepository(db).find(
        { name, { *team }, { *skill } }, reader->id,
        [&context](const QString &code) { return cardAddress(context.publicUrl, code); },
        DirectoryLimits::answer);
    if (!found)
        return errorResponse(found.error());
    return listResponse(u"colleagues"_s, *found, [](const Colleague &c) { return Api::toJson(c); });
}

Response answer(const Result<DirectoryChoice> &choice)
{
    return choice ? jsonResponse(Api::toJson(*choice)) : errorResponse(choice.error());
}

Response show(const Request &request, const QSqlDatabase &db)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    return answer(DirectoryRepository(db).choiceOf(member->id));
}

Response save(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const auto choice = Api::objectFrom(request.body).and_then(Api::directoryChoiceFrom);
    if (!choice)
        return errorResponse(choice.error());
    DirectoryRepository directory(db);
    const auto saved = directory.save(member->id, member->name, *choice, clock.now());
    return saved ? answer(directory.choiceOf(member->id)) : errorResponse(saved.error());
}

} // namespace

QList<Route> directoryRoutes(const RouteContext &context)
{
    Route finding { "GET", Api::Routes::directory() };
    finding.read = [context](const Request &request, QSqlDatabase &db) {
        return find(request, db, context);
    };
    Route showing { "GET", Api::Routes::myDirectory() };
    showing.read = [](const Request &request, QSqlDatabase &db) { return show(request, db); };
    Route saving { "PUT", Api::Routes::myDirectory() };
    saving.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return save(request, db, *clock);
    };
    return { finding, showing, saving };
}

} // namespace Relais::Backend
