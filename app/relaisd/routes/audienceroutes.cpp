// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/audiencereach.h"
#include "app/relaisd/routes/context.h"
#include "core/api/curation.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 storyBody = 1024 * 1024;

Response reach(const Request &request, QSqlDatabase &db)
{
    const auto story = Api::objectFrom(request.body).and_then(Api::storyFrom);
    if (!story)
        return errorResponse(story.error());
    const auto reach = reachOf(db, story->audience);
    return reach ? jsonResponse(Api::toJson(*reach)) : errorResponse(reach.error());
}

} // namespace

QList<Route> audienceRoutes(const RouteContext &)
{
    Route reaching { "POST", Api::Routes::audience(), Access::Editor, storyBody };
    reaching.read = reach;
    return { reaching };
}

} // namespace Relais::Backend
