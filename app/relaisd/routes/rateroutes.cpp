// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/raterepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/codec.h"
#include "core/api/rates.h"
#include "core/api/routes.h"
#include "core/domain/earnedrate.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Response list(const Request &, QSqlDatabase &db)
{
    const auto rates = RateRepository(db).all();
    if (!rates)
        return errorResponse(rates.error());
    return listResponse(
        u"rates"_s, *rates, [](const EarnedRate &rate) { return Api::toJson(rate); });
}

QString figureOf(const Request &request)
{
    return request.parameters.value(u"figure"_s);
}

Response save(const Request &request, QSqlDatabase &db)
{
    const auto rate = Api::objectFrom(request.body).and_then(Api::earnedRateFrom);
    if (!rate)
        return errorResponse(rate.error());
    if (rate->figure != figureOf(request))
        return errorResponse({ ErrorCode::InvalidInput, u"/figure"_s, u"invalid-input"_s });
    if (const QString problem = problemOf(*rate); !problem.isEmpty())
        return errorResponse({ ErrorCode::InvalidInput, problem, problem });
    if (const auto saved = RateRepository(db).set(*rate); !saved)
        return errorResponse(saved.error());
    Response response = jsonResponse(Api::toJson(*rate));
    response.subject = rate->figure;
    response.auditDetails = { { u"price"_s, rate->price }, { u"currency"_s, rate->currency } };
    return response;
}

Response remove(const Request &request, QSqlDatabase &db)
{
    const auto removed = RateRepository(db).remove(figureOf(request));
    if (!removed)
        return errorResponse(removed.error());
    Response response { .status = 204 };
    response.subject = figureOf(request);
    return response;
}

} // namespace

// Whatever a price is changed to, the dashboard says with it from where and of when it is.
QList<Route> rateRoutes(const RouteContext &)
{
    const QString all = Api::Routes::rates();
    Route listing { "GET", all, Access::Admin };
    listing.read = list;
    Route saving { "PUT", all + u"/{figure}"_s, Access::Admin };
    saving.write = save;
    saving.act = u"rate.save"_s;
    Route removing { "DELETE", all + u"/{figure}"_s, Access::Admin };
    removing.write = remove;
    removing.act = u"rate.remove"_s;
    return { listing, saving, removing };
}

} // namespace Relais::Backend
