// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Token endpoints: learn.microsoft.com/linkedin, authorization-code-flow;
// developers.facebook.com/docs/threads (fbsamples/threads_api) and /docs/instagram-platform
// (business login); developers.pinterest.com/docs/api/v5 (oauth/token, continuous_refresh). That
// LinkedIn ends a token at oauth/v2/revoke (RFC 7009) is known from public code, not from its
// documentation.

#include "app/relaisd/routes/networkexchange.h"

#include "app/relaisd/acts/networkdesk.h"
#include "app/relaisd/command.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/networks/tokencall.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A person signs in now and then; whoever guesses codes is stopped by the price of a failure.
constexpr int exchangesPerMinute = 30;
constexpr auto refreshGrant = "refresh_token"_L1;

struct Endpoint {
    Network network;
    QLatin1StringView token;
    QLatin1StringView longLived {}; //!< swaps a short token for a long one, by GET
    QLatin1StringView longGrant {};
    QLatin1StringView revocation {}; //!< ends a token (RFC 7009)
    bool basic = false; //!< the secret goes into the Authorization header
    bool refreshes = false; //!< its refresh tokens are good with the secret alone
};
constexpr Endpoint endpoints[] {
    { .network = Network::LinkedIn,
        .token = "https://www.linkedin.com/oauth/v2/accessToken"_L1,
        .revocation = "https://www.linkedin.com/oauth/v2/revoke"_L1 },
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
        .basic = true,
        .refreshes = true },
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
    QString refreshToken;
};

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
    exchange.code = reader.optionalText("code"_L1, longestNetworkField);
    exchange.redirect = reader.optionalText("redirect_uri"_L1, longestNetworkField);
    exchange.clientId = reader.text("client_id"_L1, longestNetworkField);
    exchange.verifier = reader.optionalText("code_verifier"_L1, longestNetworkField);
    exchange.token = reader.optionalText("access_token"_L1, longestNetworkField);
    exchange.refreshToken = reader.optionalText("refresh_token"_L1, longestNetworkField);
    if (exchange.grantType == u"authorization_code"_s) {
        if (exchange.code.isEmpty())
            reader.reject("code"_L1);
        if (!isReturn(QUrl(exchange.redirect, QUrl::StrictMode), publicUrl))
            reader.reject("redirect_uri"_L1);
    } else if (exchange.grantType == refreshGrant) {
        if (exchange.refreshToken.isEmpty())
            reader.reject("refresh_token"_L1);
    } else if (!isLongGrant(exchange.grantType) || exchange.token.isEmpty()) {
        reader.reject("grant_type"_L1);
    }
    return reader.finish(exchange);
}

//! What is asked of the network: an address, and a form for POST.
struct Ask {
    QUrl url;
    QByteArray form {};
    QByteArray authorization {};
};

const Endpoint *endpointOf(Network network)
{
    const auto row = std::find_if(std::begin(endpoints), std::end(endpoints),
        [network](const Endpoint &one) { return one.network == network; });
    return row == std::end(endpoints) ? nullptr : &*row;
}

QUrl addressFor(QLatin1StringView address, const std::function<QUrl(QUrl)> &elsewhere)
{
    const QUrl url { QString(address) };
    return elsewhere ? elsewhere(url) : url;
}

//! A code or a refresh token, by POST.
Ask tokenAsk(
    const Endpoint &endpoint, const QUrl &url, const Exchange &exchange, const QByteArray &secret)
{
    const bool refreshes = exchange.grantType == refreshGrant;
    // Pinterest's older apps get refresh tokens that can be renewed only when they ask for them.
    const bool asksForRenewable = endpoint.refreshes && !refreshes;
    const QByteArray form = networkForm({ { u"grant_type"_s, exchange.grantType },
        { u"code"_s, refreshes ? QString() : exchange.code },
        { u"redirect_uri"_s, refreshes ? QString() : exchange.redirect },
        { u"refresh_token"_s, refreshes ? exchange.refreshToken : QString() },
        { u"client_id"_s, exchange.clientId },
        { u"client_secret"_s, endpoint.basic ? QString() : QString::fromUtf8(secret) },
        { u"code_verifier"_s, refreshes ? QString() : exchange.verifier },
        { u"continuous_refresh"_s, asksForRenewable ? u"true"_s : QString() } });
    const QByteArray pair = exchange.clientId.toUtf8() + ':' + secret;
    return { url, form, endpoint.basic ? QByteArray("Basic " + pair.toBase64()) : QByteArray() };
}

Result<Ask> askFor(Network network, const Exchange &exchange, const QByteArray &secret,
    const std::function<QUrl(QUrl)> &elsewhere)
{
    const Endpoint *endpoint = endpointOf(network);
    const bool isCode = exchange.grantType == u"authorization_code"_s;
    const bool isRefresh = exchange.grantType == refreshGrant;
    const bool isLong = endpoint && exchange.grantType == endpoint->longGrant;
    if (!endpoint || !(isCode || isLong || (isRefresh && endpoint->refreshes)))
        return fail(
            ErrorCode::NotFound, u"its codes need no exchange"_s, u"exchange-not-offered"_s);
    if (!isLong)
        return tokenAsk(*endpoint, addressFor(endpoint->token, elsewhere), exchange, secret);
    QUrl url = addressFor(endpoint->longLived, elsewhere);
    const QByteArray query = networkForm({ { u"grant_type"_s, exchange.grantType },
        { u"client_secret"_s, QString::fromUtf8(secret) }, { u"access_token"_s, exchange.token } });
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return Ask { url };
}

//! Of a network that an admin switched off: nobody gets a token, whereas one is still ended.
enum class SwitchedOff { Refused, Allowed };

//! The company's secret for the network, when this client id is the company's.
Result<QByteArray> secretOf(const QSqlDatabase &db, Network network, const QString &clientId,
    const QString &dataFolder, SwitchedOff off)
{
    const auto stored = NetworkRepository(db).find(network);
    if (!stored)
        return fail(stored.error());
    const NetworkSetting &setting = stored->setting;
    const bool serves = setting.enabled || off == SwitchedOff::Allowed;
    if (!serves || !setting.exchange)
        return fail(ErrorCode::NotFound, u"no secret is set"_s, u"exchange-not-offered"_s);
    if (setting.clientId != clientId)
        return fail(ErrorCode::InvalidInput, u"/client_id"_s, u"invalid-input"_s);
    const auto key = SealKey::load(dataFolder);
    return key ? key->open(stored->sealedSecret) : Result<QByteArray>(fail(key.error()));
}

//! Of an answer that is no word of the code or token: the network cannot serve now.
bool isForLater(int status)
{
    return status == 429 || status >= 500;
}

//! What a client needs, and nothing else that a network may say.
Response answerFor(const Result<TokenCall::Answer> &answered)
{
    if (!answered || isForLater(answered->status))
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

//! Asks the network, and says what it answered; at once when there is nothing to ask.
void passToNetwork(const RouteContext &context, const Result<Ask> &ask,
    const std::function<void(Response)> &reply,
    const std::function<Response(const Result<TokenCall::Answer> &)> &say)
{
    if (!ask) {
        reply(errorResponse(ask.error()));
        return;
    }
    const bool taken = context.tokens
        && context.tokens->ask({ ask->url, ask->form, ask->authorization },
            [reply, say](const Result<TokenCall::Answer> &answered) { reply(say(answered)); });
    if (!taken)
        reply(problemResponse({ 503, u"exchanges-full"_s, {}, 5 }));
}

Route exchanging(const RouteContext &context)
{
    Route route { "POST", Api::Routes::networkExchange(u"{network}"_s) };
    route.bodyLimit = 16 * 1024;
    route.perMinute = exchangesPerMinute;
    route.later = [context](const Request &request, QSqlDatabase &db,
                      const std::function<void(Response)> &reply) {
        const auto network = networkNamedIn(request);
        const auto exchange = network ? exchangeIn(request, context.publicUrl)
                                      : Result<Exchange>(fail(network.error()));
        const auto secret = exchange
            ? secretOf(db, *network, exchange->clientId, context.dataFolder, SwitchedOff::Refused)
            : Result<QByteArray>(fail(exchange.error()));
        const auto ask = secret ? askFor(*network, *exchange, *secret, context.tokensElsewhere)
                                : Result<Ask>(fail(secret.error()));
        passToNetwork(context, ask, reply, answerFor);
    };
    return route;
}

//! A token that its member wants ended.
struct Ending {
    QString clientId;
    QString token;
};

Result<Ending> endingIn(const Request &request)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    Ending ending;
    ending.clientId = reader.text("client_id"_L1, longestNetworkField);
    ending.token = reader.text("token"_L1, longestNetworkField);
    if (ending.token.isEmpty())
        reader.reject("token"_L1);
    return reader.finish(ending);
}

Result<Ask> askToEnd(Network network, const Ending &ending, const QByteArray &secret,
    const std::function<QUrl(QUrl)> &elsewhere)
{
    const Endpoint *endpoint = endpointOf(network);
    if (!endpoint || endpoint->revocation.isEmpty())
        return fail(
            ErrorCode::NotFound, u"it ends no token for a program"_s, u"exchange-not-offered"_s);
    const QByteArray form = networkForm({ { u"token"_s, ending.token },
        { u"client_id"_s, ending.clientId }, { u"client_secret"_s, QString::fromUtf8(secret) } });
    return Ask { addressFor(endpoint->revocation, elsewhere), form };
}

Response endingAnswer(const Result<TokenCall::Answer> &answered)
{
    if (!answered || isForLater(answered->status))
        return problemResponse({ 503, u"network-unreachable"_s, {}, 5 });
    if (answered->status < 200 || answered->status > 299)
        return problemResponse({ 422, u"exchange-refused"_s, {}, 0 });
    return { .status = 204 };
}

Route endingTokens(const RouteContext &context)
{
    Route route { "POST", Api::Routes::networkRevocation(u"{network}"_s) };
    route.bodyLimit = 16 * 1024;
    route.perMinute = exchangesPerMinute;
    route.later = [context](const Request &request, QSqlDatabase &db,
                      const std::function<void(Response)> &reply) {
        const auto network = networkNamedIn(request);
        const auto ending = network ? endingIn(request) : Result<Ending>(fail(network.error()));
        const auto secret = ending
            ? secretOf(db, *network, ending->clientId, context.dataFolder, SwitchedOff::Allowed)
            : Result<QByteArray>(fail(ending.error()));
        const auto ask = secret ? askToEnd(*network, *ending, *secret, context.tokensElsewhere)
                                : Result<Ask>(fail(secret.error()));
        passToNetwork(context, ask, reply, endingAnswer);
    };
    return route;
}

} // namespace

Result<Network> networkNamedIn(const Request &request)
{
    return NetworkDesk::networkIn(request.parameters.value(u"network"_s));
}

QByteArray networkForm(const QList<std::pair<QString, QString>> &fields)
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

QList<Route> networkExchangeRoutes(const RouteContext &context)
{
    return { exchanging(context), endingTokens(context) };
}

} // namespace Relais::Backend
