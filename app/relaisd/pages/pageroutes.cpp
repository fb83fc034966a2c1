// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/pageroutes.h"

#include "app/relaisd/pages/cardpage.h"
#include "app/relaisd/pages/digestpages.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/pages/reportpage.h"
#include "app/relaisd/pages/sharepage.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// An office of thousands may look from one address; guesses cost tenfold.
constexpr int looksPerMinute = 1200;

using Page = Response (*)(const PageParts &, const Request &, const QSqlDatabase &);

Route routeOf(const QString &pattern, const PageParts &parts, Page page)
{
    return { .method = "GET",
        .pattern = pattern,
        .access = Access::Anyone,
        .read = [parts, page](
                    const Request &request, QSqlDatabase &db) { return page(parts, request, db); },
        .perMinute = looksPerMinute,
        .problemPage = problemNotice };
}

// Mail programs of an office may end many at one address; a code cannot be guessed.
Route endingDigests(const PageParts &parts)
{
    Route route { .method = "POST", .pattern = u"/u/{code}"_s, .access = Access::Anyone };
    route.bodyLimit = 4 * 1024;
    route.write = [parts](const Request &request, QSqlDatabase &db) {
        return digestEnded(parts, request, db);
    };
    route.perMinute = looksPerMinute;
    route.problemPage = problemNotice;
    return route;
}

} // namespace

QList<Route> pageRoutes(const PageParts &parts)
{
    QList<Route> routes {
        routeOf(u"/s/{code}"_s, parts, sharePage),
        routeOf(u"/c/{code}"_s, parts, cardPage),
        routeOf(u"/c/{code}/contact.vcf"_s, parts, cardContact),
        routeOf(u"/c/{code}/qr.svg"_s, parts, cardQrCode),
        routeOf(u"/u/{code}"_s, parts, digestEndPage),
        endingDigests(parts),
        routeOf(u"/o/{code}"_s, parts, storyOpened),
    };
    return routes + reportRoutes(parts);
}

} // namespace Relais::Backend
