// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks' settings, the address of the incoming webhook, and where a sign-in's browser comes back
// to. The text of a relay never comes here.

#include "app/relaisd/acts/networkdesk.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/networkexchange.h"
#include "core/api/jsonreader.h"
#include "core/api/networks.h"
#include "core/api/routes.h"
#include "core/domain/blueskyclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int returnsPerMinute = 30;

Response webhookOf(const Request &request, const QSqlDatabase &db, const QString &dataFolder)
{
    const auto network = networkNamedIn(request);
    if (!network)
        return errorResponse(network.error());
    const auto stored = NetworkRepository(db).find(*network);
    if (!stored)
        return errorResponse(stored.error());
    if (!stored->setting.enabled || !stored->setting.webhook)
        return errorResponse({ ErrorCode::NotFound, u"no webhook is set"_s, u"webhook-none"_s });
    const auto key = SealKey::load(dataFolder);
    const auto url = key ? key->open(stored->sealedWebhook) : Result<QByteArray>(fail(key.error()));
    return url ? jsonResponse({ { u"url"_s, QString::fromUtf8(*url) } })
               : errorResponse(url.error());
}

// What every client learns by the change sequence, as it stands this moment.
Response listed(const QSqlDatabase &db)
{
    const auto settings = NetworkRepository(db).settings();
    return settings ? jsonResponse(Api::toJson(*settings)) : errorResponse(settings.error());
}

Response answerOf(
    const Request &request, const Result<StoredNetwork> &stored, const NetworkChange &change)
{
    if (!stored)
        return errorResponse(stored.error());
    Response response = jsonResponse(Api::toJson(stored->setting));
    response.subject = request.parameters.value(u"network"_s);
    response.auditDetails = NetworkDesk::auditOf(change);
    return response;
}

Response changed(const Request &request, NetworkDesk desk)
{
    const auto network = networkNamedIn(request);
    if (!network)
        return errorResponse(network.error());
    const auto change = Api::objectFrom(request.body).and_then(Api::networkChangeFrom);
    if (!change)
        return errorResponse(change.error());
    return answerOf(request, desk.change(*network, *change), *change);
}

Response webhookGiven(const Request &request, NetworkDesk desk)
{
    const auto network = networkNamedIn(request);
    if (!network)
        return errorResponse(network.error());
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return errorResponse(json.error());
    Api::JsonReader reader(*json);
    const auto url = reader.finish(reader.text("url"_L1, longestNetworkField));
    if (!url)
        return errorResponse(url.error());
    NetworkChange change;
    change.webhook = *url;
    return answerOf(request, desk.setWebhook(*network, *url), change);
}

// Networks that refuse a loopback redirect come back here; the state begins with the port of the
// program that waits on the person's own machine, and the browser goes on to there and nowhere
// else.
Response goneOn(const Request &request)
{
    static const QRegularExpression form(u"\\A([1-9][0-9]{3,4})\\.[A-Za-z0-9_-]{16,200}\\z"_s);
    const QString state = request.query.queryItemValue(u"state"_s, QUrl::FullyDecoded);
    const auto match = form.match(state);
    const int port = match.captured(1).toInt();
    if (!match.hasMatch() || port < 1024 || port > 65535)
        return strandedSignInPage(request);
    QUrl back;
    back.setScheme(u"http"_s);
    back.setHost(u"127.0.0.1"_s);
    back.setPort(port);
    back.setPath(u"/relais/callback"_s);
    QList<std::pair<QString, QString>> fields;
    for (const QString &name : { u"code"_s, u"state"_s, u"error"_s, u"iss"_s }) {
        const QString value = request.query.queryItemValue(name, QUrl::FullyDecoded);
        fields.append({ name, value.left(longestNetworkField) });
    }
    back.setQuery(QString::fromLatin1(networkForm(fields)), QUrl::StrictMode);
    Response response;
    response.status = 302;
    response.headers = { { "Location", back.toEncoded() }, { "Referrer-Policy", "no-referrer" } };
    return response;
}

// Relais as a public client (https://atproto.com/specs/oauth, "Client ID Metadata Document"). The
// address of this answer is the client id; nothing in it is secret.
Response blueskyClient(const QUrl &publicUrl)
{
    if (publicUrl.scheme() != u"https"_s)
        return errorResponse({ ErrorCode::NotFound, u"not public"_s, u"client-not-public"_s });
    const auto address = [&publicUrl](const QString &path) {
        QUrl url = publicUrl;
        url.setPath(path);
        return url.toString(QUrl::FullyEncoded);
    };
    const QJsonObject client { { u"client_id"_s, address(Api::Routes::blueskyClient()) },
        { u"client_name"_s, u"Relais"_s }, { u"client_uri"_s, address(u"/"_s) },
        { u"application_type"_s, u"native"_s },
        { u"grant_types"_s, QJsonArray { u"authorization_code"_s, u"refresh_token"_s } },
        { u"response_types"_s, QJsonArray { u"code"_s } },
        { u"redirect_uris"_s, QJsonArray { address(Api::Routes::networkReturn()) } },
        { u"scope"_s, blueskyScopes() }, { u"token_endpoint_auth_method"_s, u"none"_s },
        { u"dpop_bound_access_tokens"_s, true } };
    return jsonResponse(client);
}

} // namespace

QList<Route> networkRoutes(const RouteContext &context)
{
    Route webhook { "GET", Api::Routes::networkWebhook(u"{network}"_s) };
    webhook.read = [folder = context.dataFolder](const Request &request, QSqlDatabase &db) {
        return webhookOf(request, db, folder);
    };
    Route listing { "GET", Api::Routes::networks() };
    listing.read = [](const Request &, QSqlDatabase &db) { return listed(db); };
    const auto desk = [clock = context.clock, folder = context.dataFolder](
                          QSqlDatabase &db) { return NetworkDesk(db, *clock, folder); };
    Route changing { "PATCH", Api::Routes::network(u"{network}"_s), Access::Admin };
    changing.act = u"network.change"_s;
    changing.write = [desk](const Request &request, QSqlDatabase &db) {
        return changed(request, desk(db));
    };
    Route giving { "PUT", Api::Routes::networkWebhook(u"{network}"_s), Access::Editor };
    giving.act = u"network.webhook"_s;
    giving.write = [desk](const Request &request, QSqlDatabase &db) {
        return webhookGiven(request, desk(db));
    };
    Route back { "GET", Api::Routes::networkReturn(), Access::Anyone };
    back.instant = [](const Request &request) { return goneOn(request); };
    back.perMinute = returnsPerMinute;
    back.problemPage = problemNotice;
    Route client { "GET", Api::Routes::blueskyClient(), Access::Anyone };
    client.instant = [url = context.publicUrl](const Request &) { return blueskyClient(url); };
    client.perMinute = returnsPerMinute;
    return networkExchangeRoutes(context)
        + QList<Route> { webhook, back, client, listing, changing, giving };
}

} // namespace Relais::Backend
