// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/linkedin/connectlinkedin.h"

#include "core/networks/linkedin/linkedinsecret.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// Who it is, and posting; nothing is read.
const QString scopes = u"openid profile w_member_social"_s;
// Refused whole to an app that LinkedIn has not approved for it.
const QString figuresScope = u"r_member_postAnalytics"_s;

//! What was given, where the answer says so; what was asked for elsewhere.
bool mayReadFigures(const QJsonObject &answer, bool asked)
{
    const QString given = answer.value("scope"_L1).toString();
    return asked && (given.isEmpty() || given.contains(figuresScope));
}

QCoro::Task<Result<ConnectedAccount>> withAccount(
    QPointer<HttpClient> http, QUrl api, QByteArray token)
{
    HttpRequest request;
    request.url = endpoint(api, u"/v2/userinfo"_s);
    authorize(request, token);
    const Result<QJsonObject> person = co_await fetchObject(http, std::move(request));
    if (!person)
        co_return fail(person.error());
    ConnectedAccount connected;
    connected.account.network = Network::LinkedIn;
    connected.account.remoteId = person->value("sub"_L1).toString();
    connected.account.displayName = person->value("name"_L1).toString().left(200);
    connected.account.handle = connected.account.displayName;
    connected.secret = token;
    if (connected.account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

QCoro::Task<Result<ConnectedAccount>> connectLinkedIn(QPointer<HttpClient> http,
    SignInSurroundings around, LinkedInServices services, ConnectRequest request)
{
    // The standard flow compares the redirect exactly, so that ports are registered.
    OAuthShape shape { .authorize = request.exchange ? services.standard : services.authorize,
        .token = services.token,
        .clientId = request.clientId,
        .scopes = request.figures ? QString(scopes + u' ' + figuresScope) : scopes };
    if (request.exchange) {
        shape.pkce = false;
        shape.ports = services.ports;
        shape.exchangeFor = Network::LinkedIn;
    }
    const Result<QJsonObject> answer = co_await signInByOAuth(http, std::move(around), shape);
    if (!answer)
        co_return fail(answer.error());
    const QByteArray token = answer->value("access_token"_L1).toString().toUtf8();
    if (token.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an answer without a token"_s);
    Result<ConnectedAccount> connected = co_await withAccount(http, services.api, token);
    if (!connected)
        co_return connected;
    connected->lifetime = lifetimeOf(*answer);
    const QString endedWith = request.exchange ? request.clientId : QString();
    connected->secret =
        LinkedInSecret { token, mayReadFigures(*answer, request.figures), endedWith }.toBytes();
    co_return connected;
}

} // namespace Relais
