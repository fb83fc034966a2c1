// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/cardpage.h"
#include "app/relaisd/pages/sharepage.h"
#include "app/relaisd/repositories/pagereportrepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "core/api/codec.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Response waitingReports(const Request &request, const QSqlDatabase &db, const QUrl &publicUrl)
{
    const auto limit = numberIn(request, u"limit"_s, 1, 200, 50);
    if (!limit)
        return errorResponse(limit.error());
    auto reports = PageReportRepository(db).waiting(*limit);
    if (!reports)
        return errorResponse(reports.error());
    for (PageReport &report : *reports)
        report.address = report.page == PageReport::Page::Card
            ? cardAddress(publicUrl, report.object)
            : shareAddress(publicUrl, report.object);
    return listResponse(u"reports"_s, *reports, [](const PageReport &r) { return Api::toJson(r); });
}

Response settle(const Request &request, const QSqlDatabase &db)
{
    const auto settled = PageReportRepository(db).settle({ request.parameters.value(u"id"_s) });
    return settled ? Response { .status = 204 } : errorResponse(settled.error());
}

} // namespace

QList<Route> pageReportRoutes(const RouteContext &context)
{
    Route listing { "GET", Api::Routes::pageReports(), Access::Editor };
    listing.read = [context](const Request &request, QSqlDatabase &db) {
        return waitingReports(request, db, context.publicUrl);
    };
    Route settling { "POST", Api::Routes::pageReportSettled({ u"{id}"_s }), Access::Editor };
    settling.write = [](const Request &request, QSqlDatabase &db) { return settle(request, db); };
    settling.act = u"page.settle"_s;
    return { listing, settling };
}

} // namespace Relais::Backend
