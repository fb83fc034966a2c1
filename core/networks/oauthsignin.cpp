// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RFC 8252 (loopback), RFC 7636 (PKCE), RFC 9207 (the issuer in the redirect), RFC 9126 (pushed
// requests), RFC 9449 (DPoP).

#include "core/networks/oauthsignin.h"

#include "core/networks/oauthsession.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

bool isOfOrigin(const QUrl &url, const QUrl &page)
{
    const auto portOf = [](const QUrl &one) {
        return one.port(one.scheme() == "https"_L1 ? 443 : 80);
    };
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && url.scheme() == page.scheme() && url.host() == page.host()
        && portOf(url) == portOf(page);
}

// A redirect that names another issuer is another server's answer (mix-up); one that names none is
// as well, when its server says that it always does. Which issuer a network without metadata is
// nobody says: it is on the server of its own page.
bool isFrom(const OAuthShape &shape, const QUrlQuery &redirect)
{
    const QStringList named = redirect.allQueryItemValues(u"iss"_s, QUrl::FullyDecoded);
    const auto plain = [](const QString &url) { return url.endsWith(u'/') ? url.chopped(1) : url; };
    if (named.isEmpty())
        return !shape.issuerPromised;
    if (named.size() > 1)
        return false;
    if (!shape.issuer.isEmpty())
        return plain(named.first()) == plain(shape.issuer);
    return isOfOrigin(QUrl(named.first(), QUrl::StrictMode), shape.authorize);
}

QCoro::Task<Result<QJsonObject>> asked(
    QPointer<HttpClient> http, OAuthShape shape, HttpRequest request)
{
    Result<HttpResponse> response;
    if (shape.dpop)
        response = co_await sendProven(http, shape.dpop, std::move(request));
    else
        response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return jsonObjectOf(*response);
}

Fields authorizeFields(const OAuthShape &shape, const QByteArray &state, const QByteArray &verifier)
{
    Fields query { { u"response_type"_s, u"code"_s }, { u"client_id"_s, shape.clientId },
        { u"redirect_uri"_s, shape.redirect.toString() }, { shape.scopeParameter, shape.scopes },
        { u"state"_s, QString::fromLatin1(state) } };
    if (shape.pkce) {
        query.append({ u"code_challenge"_s, QString::fromLatin1(pkceChallenge(verifier)) });
        query.append({ u"code_challenge_method"_s, u"S256"_s });
    }
    return query + shape.more;
}

// Pushed, the parameters stand in no address: the page is opened with a handle to them.
QCoro::Task<Result<QUrl>> authorizePage(
    QPointer<HttpClient> http, OAuthShape shape, QByteArray state, QByteArray verifier)
{
    const Fields fields = authorizeFields(shape, state, verifier);
    if (shape.pushed.isEmpty())
        co_return endpoint(shape.authorize, {}, fields);
    HttpRequest request = formPost(shape.pushed, fields);
    const Result<QJsonObject> answer = co_await asked(http, shape, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    const QString handle = answer->value("request_uri"_L1).toString();
    if (handle.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"a pushed request without a handle"_s);
    const Fields named { { u"client_id"_s, shape.clientId }, { u"request_uri"_s, handle } };
    co_return endpoint(shape.authorize, {}, named);
}

QCoro::Task<Result<QJsonObject>> tokensFor(QPointer<HttpClient> http, TokenExchange exchange,
    OAuthShape shape, QString code, QByteArray verifier)
{
    Fields fields { { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, code },
        { u"redirect_uri"_s, shape.redirect.toString() }, { u"client_id"_s, shape.clientId } };
    if (shape.pkce)
        fields.append({ u"code_verifier"_s, QString::fromLatin1(verifier) });
    if (shape.exchangeFor != Network::Unknown) {
        if (!exchange)
            co_return fail(ErrorCode::Unauthorized, u"the exchange needs the company's backend"_s);
        co_return co_await exchange(shape.exchangeFor, fields);
    }
    if (!shape.clientSecret.isEmpty()) {
        fields.append({ u"client_secret"_s, shape.clientSecret });
        fields.append({ u"scope"_s, shape.scopes });
    }
    HttpRequest request = formPost(shape.token, fields);
    request.delivery = HttpRequest::Delivery::Once;
    co_return co_await asked(http, std::move(shape), std::move(request));
}

} // namespace

QCoro::Task<Result<QJsonObject>> signInByOAuth(
    QPointer<HttpClient> http, SignInSurroundings around, OAuthShape shape)
{
    const QPointer<LoopbackReceiver> browser = around.receiver;
    if (shape.clientId.isEmpty())
        co_return fail(ErrorCode::Rejected, u"no app of the network is set up"_s, u"no-client"_s);
    if (shape.redirect.isEmpty() && browser) {
        const Result<QUrl> redirect =
            shape.ports.isEmpty() ? browser->listen() : browser->listen(shape.ports);
        if (!redirect)
            co_return fail(redirect.error());
        shape.redirect = *redirect;
    }
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    QByteArray state = randomToken();
    if (!shape.returnPage.isEmpty()) { // it reads from the state which port waits
        state = QByteArray::number(shape.redirect.port()) + '.' + state;
        shape.redirect = shape.returnPage;
    }
    const QByteArray verifier = randomToken();
    const Result<QUrl> page = co_await authorizePage(http, shape, state, verifier);
    if (!page)
        co_return fail(page.error());
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    around.openBrowser(*page);
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Result<QUrlQuery> back = co_await browser->redirected(state);
    if (!back)
        co_return fail(back.error());
    if (!isFrom(shape, *back))
        co_return fail(ErrorCode::Rejected, u"another server answered"_s, u"wrong-issuer"_s);
    const QString code = back->queryItemValue(u"code"_s, QUrl::FullyDecoded);
    co_return co_await tokensFor(http, around.exchange, shape, code, verifier);
}

QCoro::Task<Result<OAuthPerson>> signInAsPerson(
    QPointer<HttpClient> http, SignInSurroundings around, OAuthShape shape, QUrl me)
{
    const QString clientId = shape.clientId;
    const Result<QJsonObject> tokens =
        co_await signInByOAuth(http, std::move(around), std::move(shape));
    if (!tokens)
        co_return fail(tokens.error());
    const Result<OAuthSecret> secret = oauthSecretFrom(*tokens, clientId);
    if (!secret)
        co_return fail(secret.error());
    HttpRequest look;
    look.url = me;
    authorize(look, secret->accessToken.toUtf8());
    const Result<QJsonObject> person = co_await fetchObject(http, std::move(look));
    if (!person)
        co_return fail(person.error());
    const OAuthPerson found { *person, *secret };
    co_return found;
}

} // namespace Relais
