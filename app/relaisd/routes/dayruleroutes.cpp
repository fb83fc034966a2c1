// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/codec.h"
#include "core/api/dayrule.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Response readDayRule(const Request &, QSqlDatabase &db)
{
    const auto organization = OrganizationRepository(db).get();
    return organization ? jsonResponse(Api::dayRuleJson(organization->storiesADay))
                        : errorResponse(organization.error());
}

Response saveDayRule(const Request &request, QSqlDatabase &db)
{
    const auto stories = Api::objectFrom(request.body).and_then(Api::dayRuleFrom);
    if (!stories)
        return errorResponse(stories.error());
    if (const auto set = OrganizationRepository(db).setStoriesADay(*stories); !set)
        return errorResponse(set.error());
    const QJsonObject now = Api::dayRuleJson(*stories);
    Response response = jsonResponse(now);
    response.auditDetails = now;
    return response;
}

} // namespace

QList<Route> dayRuleRoutes(const RouteContext &)
{
    Route reading { "GET", Api::Routes::dayRule(), Access::Member };
    reading.read = readDayRule;
    Route saving { "PUT", Api::Routes::dayRule(), Access::Admin };
    saving.write = saveDayRule;
    saving.act = u"day-rule.save"_s;
    return { reading, saving };
}

} // namespace Relais::Backend
