// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/linkroutes.h"

#include "app/relaisd/links/clickcounter.h"
#include "app/relaisd/links/destinations.h"
#include "app/relaisd/links/visitor.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestCode = 64;

// A visitor's browser, not a client of ours, reads these: both languages, no script, nothing
// loaded.
Response page(int status, const QString &french, const QString &english)
{
    static const QString frame = uR"(<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Relais</title>
<style>body{font:18px/1.5 system-ui,sans-serif;max-width:34em;margin:15vh auto;padding:0 1em;
color:#1c2430;background:#fff}@media(prefers-color-scheme:dark){body{color:#e6eaf0;
background:#14181f}}</style></head>
<body><p>%1</p><p lang="en">%2</p></body></html>
)"_s;
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.headers.emplaceBack("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    response.body = frame.arg(french, english).toUtf8();
    return response;
}

Response unknownPage()
{
    return page(404, u"Ce lien n’existe pas ou n’existe plus."_s,
        u"This link does not exist, or no longer does."_s);
}

Response withdrawnPage()
{
    return page(410, u"L’entreprise a retiré cette actualité."_s,
        u"The company has withdrawn this story."_s);
}

Response follow(const LinkParts &parts, const Request &request, const Destination &destination)
{
    if (destination.isWithdrawn())
        return withdrawnPage();
    if (isVisit(request) && parts.clicks)
        parts.clicks->count(request.parameters.value(u"code"_s));
    Response response;
    response.status = 302;
    response.contentType = "text/plain; charset=utf-8";
    response.headers.emplaceBack("Location", destination.link);
    response.headers.emplaceBack("X-Robots-Tag", "noindex");
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
        return unknownPage();
    const QDateTime now = parts.clock.now();
    const Result<Destination> destination = destinationOf(database, code, now);
    if (!destination)
        return destination.error().code == ErrorCode::NotFound ? unknownPage()
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
    return { route };
}

} // namespace Relais::Backend
