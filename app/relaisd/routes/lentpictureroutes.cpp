// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/networks/lentpictures.h"
#include "app/relaisd/routes/context.h"
#include "core/api/codec.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int loansPerMinute = 120; // a company may be one address

Response lentOut(const Request &request, LentPictures pictures, const QUrl &publicUrl)
{
    const auto network = networkFromKey(request.query.queryItemValue(u"network"_s));
    if (!network)
        return errorResponse({ ErrorCode::NotFound, u"no such network"_s, u"network-unknown"_s });
    if (!request.caller)
        return errorResponse({ ErrorCode::Unauthorized, u"nobody asks"_s });
    const auto loan = pictures.lend(request.caller->member, *network, request.body);
    if (!loan)
        return errorResponse(loan.error());
    QUrl url = publicUrl;
    url.setPath(u"/lent/"_s + loan->name);
    return jsonResponse({ { u"url"_s, url.toString(QUrl::FullyEncoded) }, { u"name"_s, loan->name },
        { u"expiresAt"_s, Api::toWire(loan->until) } });
}

Response takenBack(const Request &request, LentPictures pictures)
{
    if (!request.caller)
        return errorResponse({ ErrorCode::Unauthorized, u"nobody asks"_s });
    const QString name = request.query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    const auto done = pictures.giveBack(request.caller->member, name);
    return done ? Response { .status = 204 } : errorResponse(done.error());
}

Response shown(const Request &request, const LentPictures &pictures)
{
    const auto bytes = pictures.read(request.parameters.value(u"name"_s));
    if (!bytes)
        return errorResponse(bytes.error());
    Response response;
    response.contentType = "image/jpeg";
    response.body = *bytes;
    response.headers = { { "Cache-Control", "no-store" }, { "X-Robots-Tag", "noindex" } };
    return response;
}

} // namespace

QList<Route> lentPictureRoutes(const RouteContext &context)
{
    const auto pictures = [clock = context.clock, folder = context.dataFolder](
                              QSqlDatabase &db) { return LentPictures(db, *clock, folder); };
    const QString all = Api::Routes::lentPictures();
    Route lending { "POST", all, Access::Member, LentPictures::largestBytes };
    lending.perMinute = loansPerMinute;
    lending.write = [pictures, url = context.publicUrl](const Request &request, QSqlDatabase &db) {
        return lentOut(request, pictures(db), url);
    };
    Route returning { "DELETE", all };
    returning.write = [pictures](const Request &request, QSqlDatabase &db) {
        return takenBack(request, pictures(db));
    };
    Route showing { "GET", u"/lent/{name}"_s, Access::Anyone };
    showing.read = [pictures](const Request &request, QSqlDatabase &db) {
        return shown(request, pictures(db));
    };
    return { lending, returning, showing };
}

} // namespace Relais::Backend
