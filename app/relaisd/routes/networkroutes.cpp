// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the company's secrets are needed for, and nothing else: its app's secret when somebody signs
// in at a network, and the address of its incoming webhook. Nothing of an exchange is stored or
// logged; the text of a relay never comes here.
// Token endpoints: learn.microsoft.com/linkedin, authorization-code-flow;
// developers.facebook.com/docs/threads (fbsamples/threads_api) and /docs/instagram-platform
// (business login); developers.pinterest.com/docs/api/v5 (oauth/token).

#include "app/relaisd/acts/networkdesk.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/networks/tokencall.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/support.h"
#include "core/api/jsonreader.h"
#include "core/api/networks.h"
#include "core/api/routes.h"
#include "core/domain/blueskyclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A person signs in now and then; whoever guesses codes is stopped by the price of a failure.
constexpr int exchangesPerMinute = 30;
constexpr qsizetype longestField = 2048;

struct Endpoint {
    Network network;
    QLatin1StringView token;
    QLatin1StringView longLived {}; //!< swaps a short token for a long one, by GET
    QLatin1StringView longGrant {};
    bool basic = false; //!< the secret goes into the Authorization header
};
constexpr Endpoint endpoints[] {
    { .network = Network::LinkedIn, .token = "https://www.linkedin.com/oauth/v2/accessToken"_L1 },
    { .network = Network::Threads,
        .token = "https://graph.threads.net/oauth/access_token"_L1,
        .longLived = "https://graph.threads.net/access_token"_L1,
        .longGrant = "th_exchange_token"_L1 },
    { .network = Network::Instagram,
        .token = "https://api.instagram.com/oauth/access_token"_L1,
        .longLived = "https://graph.instagram.com/access_token"_L1,
        .longGrant = "ig_exchange_token"_L1 },
    { .network = Network::Pinterest,
        .token = "https://api.pinterest.com/v5/oauth/token"_L1,
        .basic = true },
};

bool isLongGrant(const QString &grant)
{
    return std::any_of(std::begin(endpoints), std::end(endpoints), [&grant](const Endpoint &one) {
        return !one.longGrant.isEmpty() && grant == one.longGrant;
    });
}

//! What a sign-in brought back.
struct Exchange {
    QString grantType;
    QString code;
    QString redirect;
    QString clientId;
    QString verifier;
    QString token; //!< for a long-lived one
};

Result<Network> networkIn(const Request &request)
{
    return NetworkDesk::networkIn(request.parameters.value(u"network"_s));
}

bool isReturn(const QUrl &redirect, const QUrl &publicUrl)
{
    const bool loopback = redirect.scheme() == u"http"_s && redirect.host() == u"127.0.0.1"_s
        && redirect.path() == u"/relais/callback"_s;
    QUrl own = publicUrl;
    own.setPath(Api::Routes::networkReturn());
    return (loopback && redirect.userInfo().isEmpty() && !redirect.hasQuery()) || redirect == own;
}

Result<Exchange> exchangeIn(const Request &request, const QUrl &publicUrl)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    Exchange exchange;
    exchange.grantType = reader.text("grant_type"_L1, 64);
    exchange.code = reader.optionalText("code"_L1, longestField);
    exchange.redirect = reader.optionalText("redirect_uri"_L1, longestField);
    exchange.clientId = reader.text("client_id"_L1, longestField);
    exchange.verifier = reader.optionalText("code_verifier"_L1, longestField);
    exchange.token = reader.optionalText("access_token"_L1, longestField);
    if (exchange.grantType == u"authorization_code"_s) {
        if (exchange.code.isEmpty())
            reader.reject("code"_L1);
        if (!isReturn(QUrl(exchange.redirect, QUrl::StrictMode), publicUrl))
            reader.reject("redirect_uri"_L1);
    } else if (!isLongGrant(exchange.grantType) || exchange.token.isEmpty()) {
        reader.reject("grant_type"_L1);
    }
    return reader.finish(exchange);
}

QByteArray formOf(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        form += form.isEmpty() ? "" : "&";
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

//! What is asked of the network: an address, and a form for POST.
struct Ask {
    QUrl url;
    QByteArray form {};
    QByteArray authorization {};
};

Result<Ask> askFor(Network network, const Exchange &exchange, const QByteArray &secret,
    const std::function<QUrl(QUrl)> &elsewhere)
{
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.network != network)
            continue;
        const QString plainSecret = QString::fromUtf8(secret);
        const bool isLong = exchange.grantType != u"authorization_code"_s;
        if (isLong && exchange.grantType != endpoint.longGrant)
            break;
        QUrl url(isLong ? endpoint.longLived : endpoint.token);
        if (elsewhere)
            url = elsewhere(url);
        if (!isLong) {
            const QByteArray form =
                formOf({ { u"grant_type"_s, exchange.grantType }, { u"code"_s, exchange.code },
                    { u"redirect_uri"_s, exchange.redirect }, { u"client_id"_s, exchange.clientId },
                    { u"client_secret"_s, endpoint.basic ? QString() : plainSecret },
                    { u"code_verifier"_s, exchange.verifier } });
            const QByteArray pair = exchange.clientId.toUtf8() + ':' + secret;
            return Ask { url, form, endpoint.basic ? "Basic " + pair.toBase64() : QByteArray() };
        }
        const QByteArray query = formOf({ { u"grant_type"_s, exchange.grantType },
            { u"client_secret"_s, plainSecret }, { u"access_token"_s, exchange.token } });
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
        return Ask { url };
    }
    return fail(ErrorCode::NotFound, u"its codes need no exchange"_s, u"exchange-not-offered"_s);
}

//! The company's secret for the network, when this client id is the company's.
Result<QByteArray> secretOf(
    const QSqlDatabase &db, Network network, const QString &clientId, const QString &dataFolder)
{
    const auto stored = NetworkRepository(db).find(network);
    if (!stored)
        return fail(stored.error());
    const NetworkSetting &setting = stored->setting;
    if (!setting.enabled || !setting.exchange)
        return fail(ErrorCode::NotFound, u"no secret is set"_s, u"exchange-not-offered"_s);
    if (setting.clientId != clientId)
        return fail(ErrorCode::InvalidInput, u"/client_id"_s, u"invalid-input"_s);
    const auto key = SealKey::load(dataFolder);
    return key ? key->open(stored->sealedSecret) : Result<QByteArray>(fail(key.error()));
}

//! What a client needs, and nothing else that a network may say.
Response answerFor(const Result<TokenCall::Answer> &answered)
{
    if (!answered)
        return problemResponse({ 503, u"network-unreachable"_s, {}, 5 });
    if (answered->status < 200 || answered->status > 299)
        return problemResponse({ 422, u"exchange-refused"_s, {}, 0 });
    // Instagram puts its answer into a list of one.
    const QJsonObject body = answered->body.contains(u"data"_s)
        ? answered->body.value(u"data"_s)[0].toObject()
        : answered->body;
    QJsonObject tokens;
    for (const QLatin1StringView name : { "access_token"_L1, "refresh_token"_L1, "expires_in"_L1,
             "token_type"_L1, "scope"_L1, "user_id"_L1 }) {
        if (body.contains(name))
            tokens.insert(name, body.value(name));
    }
    return jsonResponse(tokens);
}

Route exchanging(const RouteContext &context)
{
    Route route { "POST", Api::Routes::networkExchange(u"{network}"_s) };
    route.bodyLimit = 16 * 1024;
    route.perMinute = exchangesPerMinute;
    route.later = [context](const Request &request, QSqlDatabase &db,
                      const std::function<void(Response)> &reply) {
        const auto network = networkIn(request);
        const auto exchange = network ? exchangeIn(request, context.publicUrl)
                                      : Result<Exchange>(fail(network.error()));
        const auto secret = exchange
            ? secretOf(db, *network, exchange->clientId, context.dataFolder)
            : Result<QByteArray>(fail(exchange.error()));
        const auto ask = secret ? askFor(*network, *exchange, *secret, context.tokensElsewhere)
                                : Result<Ask>(fail(secret.error()));
        if (!ask) {
            reply(errorResponse(ask.error()));
            return;
        }
        const bool taken = context.tokens
            && context.tokens->ask({ ask->url, ask->form, ask->authorization },
                [reply](const Result<TokenCall::Answer> &answered) { reply(answerFor(answered)); });
        if (!taken)
            reply(problemResponse({ 503, u"exchanges-full"_s, {}, 5 }));
    };
    return route;
}

Response webhookOf(const Request &request, const QSqlDatabase &db, const QString &dataFolder)
{
    const auto network = networkIn(request);
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
    const auto network = networkIn(request);
    if (!network)
        return errorResponse(network.error());
    const auto json = Api::objectFrom(request.body);
    const auto change =
        json ? Api::networkChangeFrom(*json) : Result<NetworkChange>(fail(json.error()));
    if (!change)
        return errorResponse(change.error());
    return answerOf(request, desk.change(*network, *change), *change);
}

Response webhookGiven(const Request &request, NetworkDesk desk)
{
    const auto network = networkIn(request);
    if (!network)
        return errorResponse(network.error());
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return errorResponse(json.error());
    Api::JsonReader reader(*json);
    const auto url = reader.finish(reader.text("url"_L1, longestField));
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
        fields.append({ name, value.left(longestField) });
    }
    back.setQuery(QString::fromLatin1(formOf(fields)), QUrl::StrictMode);
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
    back.perMinute = exchangesPerMinute;
    Route client { "GET", Api::Routes::blueskyClient(), Access::Anyone };
    client.instant = [url = context.publicUrl](const Request &) { return blueskyClient(url); };
    client.perMinute = exchangesPerMinute;
    return { exchanging(context), webhook, back, client, listing, changing, giving };
}

} // namespace Relais::Backend
