// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/digestrepository.h"
#include "app/relaisd/repositories/smtprepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/support.h"
#include "core/api/digest.h"
#include "core/api/routes.h"

namespace Relais::Backend {

namespace {

Response stateOf(const MemberId &member, const QSqlDatabase &db)
{
    const auto choice = DigestRepository(db).of(member);
    const auto offered = SmtpRepository(db).isSet();
    if (!choice || !offered)
        return errorResponse(choice ? offered.error() : choice.error());
    return jsonResponse(Api::toJson(DigestState { *choice, *offered }));
}

Response show(const Request &request, const QSqlDatabase &db)
{
    const auto member = actorOf(request, db);
    return member ? stateOf(member->id, db) : errorResponse(member.error());
}

Response save(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return errorResponse(json.error());
    const auto choice = Api::digestChoiceFrom(*json);
    if (!choice)
        return errorResponse(choice.error());
    if (const QStringList problems = problemsOf(*choice); !problems.isEmpty())
        return errorResponse({ ErrorCode::InvalidInput, {}, problems.constFirst() });
    const auto saved = DigestRepository(db).save(member->id, *choice, clock.now());
    return saved ? stateOf(member->id, db) : errorResponse(saved.error());
}

} // namespace

QList<Route> digestRoutes(const RouteContext &context)
{
    Route showing { "GET", Api::Routes::myDigest() };
    showing.read = show;
    Route saving { "PUT", Api::Routes::myDigest() };
    saving.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return save(request, db, *clock);
    };
    return { showing, saving };
}

} // namespace Relais::Backend
