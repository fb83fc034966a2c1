// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/linkedin/connectlinkedin.h"

#include "core/net/loopbackreceiver.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// Who it is, and posting; nothing is read.
const QString scopes = u"openid profile w_member_social"_s;

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

QCoro::Task<Result<ConnectedAccount>> connectLinkedIn(HttpClient &http, LoopbackReceiver &receiver,
    LinkedInServices services, QString clientId, std::function<void(QUrl)> openBrowser)
{
    const QPointer<HttpClient> client(&http);
    const QPointer<LoopbackReceiver> browser(&receiver);
    if (clientId.isEmpty())
        co_return fail(ErrorCode::Rejected, u"no app of LinkedIn is set up"_s, u"no-client"_s);
    const Result<QUrl> redirect = receiver.listen();
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
    const Fields fields { { u"grant_type"_s, u"authorization_code"_s },
        { u"code"_s, back->queryItemValue(u"code"_s, QUrl::FullyDecoded) },
        { u"redirect_uri"_s, redirect->toString() }, { u"client_id"_s, clientId },
        { u"code_verifier"_s, QString::fromLatin1(verifier) } };
    HttpRequest request = formPost(services.token, fields);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<QJsonObject> answer = co_await fetchObject(client, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    const QByteArray token = answer->value("access_token"_L1).toString().toUtf8();
    if (token.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an answer without a token"_s);
    co_return co_await withAccount(client, services.api, token);
}

} // namespace Relais
