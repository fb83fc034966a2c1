// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/support.h"
#include "core/api/routes.h"

namespace Relais::Backend {

QList<Route> pushRoutes(const RouteContext &context)
{
    Route route { "POST", Api::Routes::pushes() };
    route.bodyLimit = Api::PushLimits::bodyBytes;
    route.write = [context](const Request &request, QSqlDatabase &db) {
        const auto json = Api::objectFrom(request.body);
        if (!json)
            return errorResponse(json.error());
        const auto items = Api::pushItemsFrom(*json);
        if (!items)
            return errorResponse(items.error());
        const auto member = actorOf(request, db);
        if (!member)
            return errorResponse(member.error());
        PushDesk desk(db, *context.clock, context.publicUrl);
        QList<Api::PushResult> results;
        for (const Api::PushItem &item : *items)
            results.append(desk.take(*member, item));
        return jsonResponse(Api::pushResponse(results));
    };
    return { route };
}

} // namespace Relais::Backend
