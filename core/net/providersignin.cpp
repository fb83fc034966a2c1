// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/providersignin.h"

#include "core/base/log.h"
#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr qint64 largestAnswer = 256 * 1024;
constexpr qsizetype longestToken = 16 * 1024;

// What the provider says of itself, as far as Relais uses it.
struct Metadata {
    QUrl authorization;
    QUrl token;
    bool namesItself = false; //!< every redirect holds the issuer (RFC 9207)
};

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::Rejected, u"the provider: "_s + what, u"provider-broken"_s);
}

// Codes and tokens go over TLS, or do not leave the machine.
bool isSafe(const QUrl &url)
{
    const bool loopback = url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment()
        && (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && loopback));
}

QCoro::Task<Result<QJsonObject>> askForObject(Http http, HttpRequest request)
{
    if (!http)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    request.headers.emplaceBack("Accept", "application/json");
    request.maxAnswerBytes = largestAnswer;
    const auto response = co_await http->send(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (response->status >= 500)
        co_return fail(ErrorCode::ServerFault, u"the provider answers %1"_s.arg(response->status));
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!response->isSuccess()) {
        const QString word = document.object().value("error"_L1).toString().left(64);
        qCWarning(lcNet) << "the provider refused:" << response->status << word;
        co_return fail(ErrorCode::Rejected, u"the provider refused"_s, u"sign-in-failed"_s);
    }
    if (!document.isObject())
        co_return broken(u"no JSON object"_s);
    co_return document.object();
}

Result<Metadata> metadataFrom(const QJsonObject &about, const QString &issuer)
{
    if (about.value("issuer"_L1).toString() != issuer)
        return broken(u"another issuer"_s);
    const QJsonValue methods = about.value("code_challenge_methods_supported"_L1);
    // Some have PKCE without saying so; none that lists its methods may lack S256.
    if (methods.isArray() && !methods.toArray().contains(u"S256"_s))
        return broken(u"no S256"_s);
    Metadata metadata;
    metadata.authorization =
        QUrl(about.value("authorization_endpoint"_L1).toString(), QUrl::StrictMode);
    metadata.token = QUrl(about.value("token_endpoint"_L1).toString(), QUrl::StrictMode);
    metadata.namesItself =
        about.value("authorization_response_iss_parameter_supported"_L1).toBool();
    if (!isSafe(metadata.authorization) || !isSafe(metadata.token))
        return broken(u"an address that is not https"_s);
    return metadata;
}

QCoro::Task<Result<Metadata>> discovered(Http http, QString issuer)
{
    HttpRequest request;
    request.url = QUrl(issuer, QUrl::StrictMode);
    if (!isSafe(request.url) || request.url.hasQuery())
        co_return broken(u"an issuer that is not https"_s);
    const QString path = request.url.path();
    request.url.setPath(QString(
        (path.endsWith(u'/') ? path.chopped(1) : path) + u"/.well-known/openid-configuration"_s));
    const auto about = co_await askForObject(http, std::move(request));
    if (!about)
        co_return fail(about.error());
    co_return metadataFrom(*about, issuer);
}

struct Secrets {
    QByteArray state = randomToken();
    QByteArray verifier = randomToken();
    QByteArray nonce = randomToken();
};

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrl browserAddress(const Metadata &metadata, const OpenIdProvider &provider, const QUrl &redirect,
    const Secrets &secrets)
{
    QUrl url = metadata.authorization;
    QUrlQuery query(url); // an endpoint may have a query of its own
    add(query, u"response_type"_s, u"code"_s);
    add(query, u"client_id"_s, provider.clientId);
    add(query, u"redirect_uri"_s, redirect.toString());
    add(query, u"scope"_s, u"openid email profile"_s);
    add(query, u"state"_s, QString::fromLatin1(secrets.state));
    add(query, u"nonce"_s, QString::fromLatin1(pkceChallenge(secrets.nonce)));
    add(query, u"code_challenge"_s, QString::fromLatin1(pkceChallenge(secrets.verifier)));
    add(query, u"code_challenge_method"_s, u"S256"_s);
    url.setQuery(query);
    return url;
}

// A code goes to the provider that gave it and to no other (RFC 9207, mix-up).
bool isFrom(const QUrlQuery &redirect, const Metadata &metadata, const QString &issuer)
{
    if (!redirect.hasQueryItem(u"iss"_s))
        return !metadata.namesItself;
    return redirect.queryItemValue(u"iss"_s, QUrl::FullyDecoded) == issuer;
}

HttpRequest tokenRequest(const Metadata &metadata, const OpenIdProvider &provider,
    const QUrl &redirect, const QString &code, const Secrets &secrets)
{
    QUrlQuery form;
    add(form, u"grant_type"_s, u"authorization_code"_s);
    add(form, u"code"_s, code);
    add(form, u"redirect_uri"_s, redirect.toString());
    add(form, u"client_id"_s, provider.clientId);
    add(form, u"code_verifier"_s, QString::fromLatin1(secrets.verifier));
    if (!provider.clientSecret.isEmpty())
        add(form, u"client_secret"_s, provider.clientSecret);
    HttpRequest request;
    request.method = "POST";
    request.url = metadata.token;
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.body = form.toString(QUrl::FullyEncoded).toUtf8();
    request.delivery = HttpRequest::Delivery::Once;
    return request;
}

} // namespace

QCoro::Task<Result<ProviderAnswer>> signInWithProvider(HttpClient &http, LoopbackReceiver &receiver,
    OpenIdProvider provider, std::function<void(QUrl)> openBrowser)
{
    const Http client(&http);
    const QPointer<LoopbackReceiver> browser(&receiver);
    const Result<QUrl> redirect = receiver.listen();
    if (!redirect)
        co_return fail(redirect.error());
    const Result<Metadata> metadata = co_await discovered(client, provider.issuer);
    if (!metadata)
        co_return fail(metadata.error());
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Secrets secrets;
    openBrowser(browserAddress(*metadata, provider, *redirect, secrets));
    if (!browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Result<QUrlQuery> back = co_await browser->redirected(secrets.state);
    if (!back)
        co_return fail(back.error());
    if (!isFrom(*back, *metadata, provider.issuer))
        co_return fail(ErrorCode::Rejected, u"another provider answered"_s, u"wrong-issuer"_s);
    const QString code = back->queryItemValue(u"code"_s, QUrl::FullyDecoded);
    HttpRequest request = tokenRequest(*metadata, provider, *redirect, code, secrets);
    const auto answer = co_await askForObject(client, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    const QString token = answer->value("id_token"_L1).toString();
    if (token.isEmpty() || token.size() > longestToken)
        co_return fail(ErrorCode::Rejected, u"no id token came"_s, u"sign-in-failed"_s);
    co_return ProviderAnswer { token, QString::fromLatin1(secrets.nonce) };
}

} // namespace Relais
