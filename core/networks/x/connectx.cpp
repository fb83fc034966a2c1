// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code, /developer-apps;
// RFC 8252, RFC 7636. The code is good for 30 seconds.

#include "core/networks/x/connectx.h"

#include "core/net/loopbackreceiver.h"
#include "core/networks/x/xsession.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// offline.access: the refresh token, without which the person signs in every two hours.
const QString scopes = u"tweet.read tweet.write users.read media.write offline.access"_s;

QCoro::Task<Result<ConnectedAccount>> withAccount(
    QPointer<HttpClient> http, QUrl api, XSecret secret)
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

QCoro::Task<Result<ConnectedAccount>> connectX(HttpClient &http, LoopbackReceiver &receiver,
    XServices services, QString clientId, std::function<void(QUrl)> openBrowser)
{
    const QPointer<HttpClient> client(&http);
    const QPointer<LoopbackReceiver> browser(&receiver);
    if (clientId.isEmpty())
        co_return fail(ErrorCode::Rejected, u"no app of X is set up"_s, u"no-client"_s);
    const Result<QUrl> redirect = receiver.listen(services.ports);
    if (!redirect)
        co_return fail(redirect.error());
    const QByteArray state = randomToken();
    const QByteArray verifier = randomToken();
    const Fields query { { u"response_type"_s, u"code"_s }, { u"client_id"_s, clientId },
        { u"redirect_uri"_s, redirect->toString() }, { u"scope"_s, scopes },
        { u"state"_s, QString::fromLatin1(state) },
        { u"code_challenge"_s, QString::fromLatin1(pkceChallenge(verifier)) },
        { u"code_challenge_method"_s, u"S256"_s } };
    openBrowser(endpoint(services.authorize, {}, query));
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Result<QUrlQuery> back = co_await browser->redirected(state);
    if (!back)
        co_return fail(back.error());
    Fields fields { { u"grant_type"_s, u"authorization_code"_s },
        { u"code"_s, back->queryItemValue(u"code"_s, QUrl::FullyDecoded) },
        { u"redirect_uri"_s, redirect->toString() }, { u"client_id"_s, clientId },
        { u"code_verifier"_s, QString::fromLatin1(verifier) } };
    Result<XSecret> secret = co_await xTokens(client, services.api, std::move(fields));
    if (!secret)
        co_return fail(secret.error());
    secret->clientId = clientId;
    co_return co_await withAccount(client, services.api, *secret);
}

} // namespace Relais
