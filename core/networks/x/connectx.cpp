// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code, /developer-apps;
// RFC 8252, RFC 7636. The code is good for 30 seconds.

#include "core/networks/x/connectx.h"

#include "core/networks/oauthsession.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// offline.access: the refresh token, without which the person signs in every two hours.
const QString scopes = u"tweet.read tweet.write users.read media.write offline.access"_s;

QCoro::Task<Result<ConnectedAccount>> withAccount(
    QPointer<HttpClient> http, QUrl api, OAuthSecret secret)
{
    HttpRequest request;
    request.url = endpoint(api, u"/2/users/me"_s);
    authorize(request, secret.accessToken.toUtf8());
    const Result<QJsonObject> answer = co_await fetchObject(http, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    const QJsonObject person = answer->value("data"_L1).toObject();
    ConnectedAccount connected;
    connected.account.network = Network::X;
    connected.account.remoteId = person.value("id"_L1).toString();
    connected.account.handle = u"@%1"_s.arg(person.value("username"_L1).toString());
    connected.account.displayName = person.value("name"_L1).toString().left(200);
    connected.secret = secret.toBytes();
    if (connected.account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

QCoro::Task<Result<ConnectedAccount>> connectX(QPointer<HttpClient> http, SignInSurroundings around,
    XServices services, ConnectRequest request)
{
    const OAuthShape shape { .authorize = services.authorize,
        .token = endpoint(services.api, u"/2/oauth2/token"_s),
        .clientId = request.clientId,
        .scopes = scopes,
        .ports = services.ports };
    const Result<QJsonObject> tokens = co_await signInByOAuth(http, std::move(around), shape);
    if (!tokens)
        co_return fail(tokens.error());
    const Result<OAuthSecret> secret = oauthSecretFrom(*tokens, request.clientId);
    if (!secret)
        co_return fail(secret.error());
    co_return co_await withAccount(http, services.api, *secret);
}

} // namespace Relais
