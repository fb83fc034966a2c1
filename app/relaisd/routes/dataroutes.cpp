// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightcache.h"
#include "app/relaisd/routes/context.h"

namespace Relais::Backend {

QList<Route> dataRoutes(const RouteContext &given)
{
    RouteContext context = given;
    if (!context.insights)
        context.insights = std::make_shared<InsightCache>();
    return changeRoutes(context) + pushRoutes(context) + storyRoutes(context)
        + candidateRoutes(context) + sourceRoutes(context) + audienceRoutes(context)
        + mediaRoutes(context) + wallRoutes(context) + relayRoutes(context) + cardRoutes(context)
        + mailRoutes(context) + recognitionRoutes(context) + watchRoutes(context)
        + networkRoutes(context) + lentPictureRoutes(context) + previewRoutes(context)
        + opmlRoutes(context) + privacyRoutes(context) + insightRoutes(context)
        + phraseRoutes(context) + signingRoutes(context) + planningRoutes(context)
        + rateRoutes(context) + ideaRoutes(context) + reviewRoutes(context)
        + pageReportRoutes(context) + directoryRoutes(context) + sharePageRoutes(context)
        + dayRuleRoutes(context);
}

} // namespace Relais::Backend
