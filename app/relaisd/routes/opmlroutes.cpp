// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/feedintake.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/curation.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 largestList = 1024 * 1024;

Response write(const QSqlDatabase &db, const Clock &clock)
{
    const auto sources = SourceRepository(db).all();
    const auto organization = OrganizationRepository(db).get();
    if (!sources || !organization)
        return errorResponse(sources ? organization.error() : sources.error());
    QList<OpmlEntry> entries;
    for (const Source &source : *sources)
        entries.append({ source.title, source.url });
    Response response;
    response.contentType = "text/x-opml; charset=utf-8";
    response.headers.emplaceBack("Content-Disposition", "attachment; filename=\"sources.opml\"");
    response.body = toOpml(organization->name, clock.now(), entries);
    return response;
}

Response read(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto entries = opmlFrom(request.body);
    if (!entries)
        return errorResponse(entries.error());
    const auto added = addSources(db, *entries, clock);
    if (!added)
        return errorResponse(added.error());
    Response response = jsonResponse(Api::toJson(*added));
    response.auditDetails = { { u"added"_s, added->added } };
    return response;
}

} // namespace

QList<Route> opmlRoutes(const RouteContext &context)
{
    Route writing { "GET", Api::Routes::sourceList(), Access::Editor };
    writing.read = [clock = context.clock](
                       const Request &, QSqlDatabase &db) { return write(db, *clock); };
    Route reading { "POST", Api::Routes::sourceList(), Access::Editor, largestList };
    reading.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return read(request, db, *clock);
    };
    reading.act = u"source.import"_s;
    return { writing, reading };
}

} // namespace Relais::Backend
