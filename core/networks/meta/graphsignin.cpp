// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/instagram-platform (business login),
// github.com/fbsamples/threads_api (sign-in, long-lived tokens of 60 days and their renewal).

#include "core/networks/meta/graphsignin.h"

#include "core/networks/chat/chatapi.h"
#include "core/networks/meta/graphapi.h"

using namespace Qt::StringLiterals;

namespace Relais {

QCoro::Task<Result<ConnectedAccount>> signInByGraph(
    QPointer<HttpClient> http, SignInSurroundings around, GraphSignIn shape)
{
    const TokenExchange exchange = around.exchange;
    const OAuthShape oauth { .authorize = shape.authorize,
        .token = {},
        .clientId = shape.clientId,
        .scopes = shape.scopes,
        .pkce = false,
        .returnPage = around.returnPage,
        .exchangeFor = shape.network };
    const Result<QJsonObject> brief = co_await signInByOAuth(http, std::move(around), oauth);
    if (!brief)
        co_return fail(brief.error());
    const Fields fields { { u"grant_type"_s, shape.swap }, { u"client_id"_s, shape.clientId },
        { u"access_token"_s, brief->value("access_token"_L1).toString() } };
    const Result<QJsonObject> tokens = co_await exchange(shape.network, fields);
    if (!tokens)
        co_return fail(tokens.error());
    const QByteArray token = tokens->value("access_token"_L1).toString().toUtf8();
    const Fields query { { u"fields"_s, QString(shape.idField + u",username,name"_s) } };
    HttpRequest look = reading(endpoint(shape.person, {}, query));
    const Result<QJsonObject> person = co_await askGraph(http, token, std::move(look));
    if (!person)
        co_return fail(person.error());
    ConnectedAccount connected;
    connected.account.network = shape.network;
    connected.account.remoteId = person->value(shape.idField).toVariant().toString();
    connected.account.handle = u'@' + person->value("username"_L1).toString();
    connected.account.displayName = person->value("name"_L1).toString().left(200);
    connected.secret = token;
    connected.lifetime = lifetimeOf(*tokens);
    if (connected.account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

// The one call whose token is documented in the address alone: it goes by TLS, follows no redirect,
// and stands in no error.
QCoro::Task<Result<RenewedSecret>> renewByGraph(
    QPointer<HttpClient> http, QUrl api, QString grant, QByteArray token)
{
    if (token.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    const Fields query { { u"grant_type"_s, grant },
        { u"access_token"_s, QString::fromUtf8(token) } };
    HttpRequest asking = reading(endpoint(api, u"/refresh_access_token"_s, query));
    const Result<HttpResponse> response = co_await sendBy(http, std::move(asking));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(graphErrorOf(*response, false));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    RenewedSecret renewed;
    renewed.secret = answer->value("access_token"_L1).toString().toUtf8();
    renewed.lifetime = lifetimeOf(*answer);
    if (renewed.secret.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an answer without a token"_s);
    co_return renewed;
}

} // namespace Relais
