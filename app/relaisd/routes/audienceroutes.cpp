// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/support.h"
#include "core/api/curation.h"
#include "core/api/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 storyBody = 1024 * 1024;
constexpr auto smallestGroup = 5; // fewer people would be told apart

Response reach(const Request &request, QSqlDatabase &db)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return errorResponse(json.error());
    const auto story = Api::storyFrom(*json);
    if (!story)
        return errorResponse(story.error());
    const auto members = MemberRepository(db).all();
    const auto teams = TeamRepository(db).all();
    if (!members || !teams)
        return errorResponse(members ? teams.error() : members.error());
    AudienceReach reach;
    reach.members = static_cast<int>(members->size());
    reach.reached = static_cast<int>(std::count_if(members->begin(), members->end(),
        [&](const Member &member) { return holds(story->audience, member, *teams); }));
    if (reach.reached < smallestGroup && !story->audience.isEveryone()) {
        reach.tooFew = true;
        reach.reached = 0;
    }
    return jsonResponse(Api::toJson(reach));
}

} // namespace

QList<Route> audienceRoutes(const RouteContext &)
{
    Route reaching { "POST", Api::Routes::audience(), Access::Editor, storyBody };
    reaching.read = reach;
    return { reaching };
}

} // namespace Relais::Backend
