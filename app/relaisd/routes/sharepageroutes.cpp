// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"
#include "core/api/sharepages.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Response readSharePages(const Request &, QSqlDatabase &db)
{
    const auto organization = OrganizationRepository(db).get();
    return organization ? jsonResponse(Api::sharePagesJson(organization->sharePages))
                        : errorResponse(organization.error());
}

Response saveSharePages(const Request &request, QSqlDatabase &db)
{
    const auto everyStory = Api::objectFrom(request.body).and_then(Api::sharePagesFrom);
    if (!everyStory)
        return errorResponse(everyStory.error());
    if (const auto set = OrganizationRepository(db).setSharePages(*everyStory); !set)
        return errorResponse(set.error());
    const QJsonObject now = Api::sharePagesJson(*everyStory);
    Response response = jsonResponse(now);
    response.auditDetails = now;
    return response;
}

} // namespace

QList<Route> sharePageRoutes(const RouteContext &)
{
    Route reading { "GET", Api::Routes::sharePages(), Access::Admin };
    reading.read = readSharePages;
    Route saving { "PUT", Api::Routes::sharePages(), Access::Admin };
    saving.write = saveSharePages;
    saving.act = u"share-pages.save"_s;
    return { reading, saving };
}

} // namespace Relais::Backend
