// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int usualPage = 500;
constexpr int largestPage = 1000;

//! Of the caller alone; nothing of a colleague's relay is ever in the answer.
Response own(const Request &request, QSqlDatabase &db)
{
    const auto reader = actorOf(request, db);
    if (!reader)
        return errorResponse(reader.error());
    const auto page = listPageIn(request, usualPage, largestPage);
    if (!page)
        return errorResponse(page.error());
    const auto relays = RelayRepository(db).ownedBy(reader->id, { page->before }, page->limit);
    if (!relays)
        return errorResponse(relays.error());
    return listResponse(
        u"relays"_s, *relays, [](const Api::OwnRelay &r) { return Api::toJson(r); });
}

} // namespace

QList<Route> relayRoutes(const RouteContext &)
{
    Route route { "GET", Api::Routes::ownRelays() };
    route.read = own;
    return { route };
}

} // namespace Relais::Backend
