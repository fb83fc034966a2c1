// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/linkroutes.h"

#include "app/relaisd/links/clickcounter.h"
#include "app/relaisd/links/destinations.h"
#include "app/relaisd/links/visitor.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/pages/withdrawal.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestCode = 64;

Response follow(const LinkParts &parts, const Request &request, const Destination &destination)
{
    if (destination.isWithdrawn())
        return withdrawnStoryPage(
            request, destination.withdrawn ? *destination.withdrawn : Story());
    if (isVisit(request) && parts.clicks)
        parts.clicks->count(request.parameters.value(u"code"_s));
    Response response;
    response.status = 302;
    response.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    response.headers.reserve(3); // and the request's id
    response.headers.emplaceBack(QByteArrayLiteral("Location"), destination.link);
    response.headers.emplaceBack(QByteArrayLiteral("X-Robots-Tag"), QByteArrayLiteral("noindex"));
    return response;
}

std::optional<Response> fromMemory(const LinkParts &parts, const Request &request)
{
    const auto destination =
        parts.destinations.find(request.parameters.value(u"code"_s), parts.clock.now());
    if (!destination)
        return std::nullopt;
    return follow(parts, request, *destination);
}

Response fromDatabase(const LinkParts &parts, const Request &request, const QSqlDatabase &database)
{
    const QString code = request.parameters.value(u"code"_s);
    if (code.size() > longestCode)
        return unknownLinkPage(request);
    const QDateTime now = parts.clock.now();
    const Result<Destination> destination = destinationOf(database, code, now);
    if (!destination)
        return destination.error().code == ErrorCode::NotFound ? unknownLinkPage(request)
                                                               : errorResponse(destination.error());
    parts.destinations.put(code, *destination, now);
    return follow(parts, request, *destination);
}

} // namespace

QList<Route> linkRoutes(const LinkParts &parts)
{
    Route route { .method = "GET", .pattern = u"/r/{code}"_s, .access = Access::Anyone };
    route.instant = [parts](const Request &request) { return fromMemory(parts, request); };
    route.read = [parts](const Request &request, QSqlDatabase &database) {
        return fromDatabase(parts, request, database);
    };
    route.problemPage = problemNotice;
    return { route };
}

} // namespace Relais::Backend
