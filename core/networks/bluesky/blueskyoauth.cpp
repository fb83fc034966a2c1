// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: https://atproto.com/specs/oauth, https://atproto.com/specs/permission; RFC 9728
// (protected resource), RFC 8414 (authorization server); seen on the reference server.

#include "core/networks/bluesky/blueskyoauth.h"

#include "core/base/log.h"
#include "core/domain/blueskyclient.h"
#include "core/networks/bluesky/blueskyidentity.h"
#include "core/networks/oauthsession.h"
#include "core/networks/oauthsignin.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

// Of a client without a secret, wherever it was published: then the person signs in again.
constexpr std::chrono::hours longestSession(14 * 24);

struct AuthorizationServer {
    QString issuer;
    QUrl authorize;
    QUrl token;
    QUrl pushed;
    QUrl revoke;
};

tl::unexpected<Error> noOAuth(const char *why)
{
    return fail(ErrorCode::Rejected, QString::fromLatin1(why), u"no-oauth"_s);
}

// https, or this machine: whatever stands there is sent codes and tokens.
QUrl safeUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const Result<QUrl> server = serverAddress(url.toString(QUrl::FullyEncoded));
    return server && url.scheme() == server->scheme() ? url : QUrl();
}

// Who signs people in for the server. A sign-in server that hosts no account says nothing of a
// resource, and is its own.
QCoro::Task<Result<QUrl>> issuerOf(Http http, QUrl server)
{
    HttpRequest request;
    request.url = endpoint(server, u"/.well-known/oauth-protected-resource"_s);
    const Result<QJsonObject> resource = co_await fetchObject(http, std::move(request));
    if (!resource
        && (resource.error().isTransient() || resource.error().code == ErrorCode::Cancelled))
        co_return fail(resource.error());
    if (!resource)
        co_return server;
    const QJsonArray issuers = resource->value("authorization_servers"_L1).toArray();
    const Result<QUrl> named = serverAddress(resource->value("resource"_L1).toString());
    if (issuers.size() != 1 || !named || *named != server)
        co_return noOAuth("the server does not say who signs people in");
    co_return serverAddress(issuers.first().toString());
}

QCoro::Task<Result<AuthorizationServer>> authorizationServer(Http http, QUrl server)
{
    const Result<QUrl> issuer = co_await issuerOf(http, server);
    if (!issuer)
        co_return fail(issuer.error());
    HttpRequest request;
    request.url = endpoint(*issuer, u"/.well-known/oauth-authorization-server"_s);
    const Result<QJsonObject> metadata = co_await fetchObject(http, std::move(request));
    if (!metadata
        && (metadata.error().isTransient() || metadata.error().code == ErrorCode::Cancelled))
        co_return fail(metadata.error());
    if (!metadata)
        co_return noOAuth("the server has no sign-in by browser");
    const Result<QUrl> named = serverAddress(metadata->value("issuer"_L1).toString());
    if (!named || *named != *issuer)
        co_return fail(ErrorCode::Rejected, u"it says it is another"_s, u"wrong-issuer"_s);
    AuthorizationServer found;
    found.issuer = metadata->value("issuer"_L1).toString();
    found.authorize = safeUrl(metadata->value("authorization_endpoint"_L1));
    found.token = safeUrl(metadata->value("token_endpoint"_L1));
    found.pushed = safeUrl(metadata->value("pushed_authorization_request_endpoint"_L1));
    found.revoke = safeUrl(metadata->value("revocation_endpoint"_L1));
    const bool isWhole = found.authorize.isValid() && found.token.isValid()
        && found.pushed.isValid() && !found.pushed.isEmpty() && !found.token.isEmpty()
        && !found.authorize.isEmpty();
    if (!isWhole || !listHolds(metadata->value("dpop_signing_alg_values_supported"_L1), u"ES256"_s)
        || !listHolds(metadata->value("scopes_supported"_L1), u"atproto"_s))
        co_return noOAuth("the server's sign-in is not that of the AT Protocol");
    co_return found;
}

// The company's published client, where the browser can come back to its own address.
bool isPublished(const ConnectRequest &request, const SignInSurroundings &around)
{
    const QUrl client(request.clientId, QUrl::StrictMode);
    return client.scheme() == u"https"_s && around.returnPage.scheme() == u"https"_s
        && client.host() == around.returnPage.host() && client.port() == around.returnPage.port();
}

Result<OAuthShape> shapeOf(const AuthorizationServer &server, const ConnectRequest &request,
    const SignInSurroundings &around)
{
    const Result<DpopKey> key = DpopKey::create();
    if (!key)
        return fail(key.error());
    const Result<QUrl> redirect = around.receiver->listen();
    if (!redirect)
        return fail(redirect.error());
    OAuthShape shape { .authorize = server.authorize,
        .token = server.token,
        .clientId = loopbackClientId(*redirect),
        .scopes = blueskyScopes(),
        .redirect = *redirect,
        .issuer = server.issuer,
        .issuerPromised = true,
        .pushed = server.pushed,
        .dpop = std::make_shared<DpopBinding>(DpopBinding { *key }) };
    if (isPublished(request, around)) {
        shape.clientId = request.clientId;
        shape.returnPage = around.returnPage;
    }
    if (const QString handle = plainHandle(request.handle); !handle.isEmpty())
        shape.more = { { u"login_hint"_s, handle } };
    return shape;
}

// Who the tokens are for. The server that the account lives on must name the same issuer: else any
// server could sign one in as anybody.
QCoro::Task<Result<BlueskyIdentity>> checked(
    Http http, BlueskyServices services, QString subject, QString issuer, BlueskyIdentity expected)
{
    if (!expected.did.isEmpty() && subject != expected.did)
        co_return fail(ErrorCode::Rejected, u"another account signed in"_s, u"other-account"_s);
    const Result<BlueskyIdentity> identity = co_await identityOf(http, subject, services);
    if (!identity)
        co_return fail(identity.error());
    const Result<QUrl> own = co_await issuerOf(http, identity->server);
    if (!own)
        co_return fail(own.error());
    const Result<QUrl> asked = serverAddress(issuer);
    if (!asked || *own != *asked)
        co_return fail(
            ErrorCode::Rejected, u"its server is signed in to elsewhere"_s, u"wrong-identity"_s);
    co_return identity;
}

Result<OAuthSecret> secretIn(
    const QJsonObject &tokens, const AuthorizationServer &server, const OAuthShape &shape)
{
    Result<OAuthSecret> secret = oauthSecretFrom(tokens, shape.clientId);
    if (!secret)
        return secret;
    const QStringList scopes = tokens.value("scope"_L1).toString().split(u' ');
    const QString type = tokens.value("token_type"_L1).toString();
    if (type.compare(u"DPoP"_s, Qt::CaseInsensitive) != 0 || !scopes.contains(u"atproto"_s))
        return fail(ErrorCode::Corrupt, u"tokens of another kind"_s);
    secret->dpopKey = shape.dpop->key.toBytes();
    secret->tokenUrl = server.token;
    secret->revokeUrl = server.revoke;
    return secret;
}

QCoro::Task<Result<ConnectedAccount>> withIdentity(
    Http http, BlueskyIdentity identity, OAuthSecret secret)
{
    ConnectedAccount connected;
    connected.account.network = Network::Bluesky;
    connected.account.remoteId = identity.did;
    connected.account.handle = u'@' + (identity.handle.isEmpty() ? identity.did : identity.handle);
    connected.account.server = identity.server;
    connected.account.displayName =
        co_await blueskyDisplayName(http, identity.server, identity.did);
    connected.secret = secret.toBytes();
    connected.lifetime = longestSession;
    co_return connected;
}

// What nobody will use is given back; that it fails does not matter to the person.
QCoro::Task<void> givenBack(Http http, OAuthSecret secret)
{
    auto sessions = std::make_shared<OAuthSessions>();
    sessions->http = http;
    const Result<void> revoked =
        co_await revokeTokens(sessions, secret.revokeUrl, {}, secret.toBytes());
    if (!revoked)
        qCInfo(lcNetworks) << "unwanted tokens are not revoked:" << revoked.error().detail;
}

} // namespace

QString loopbackClientId(const QUrl &redirect)
{
    QUrl anyPort = redirect;
    anyPort.setPort(-1);
    const Fields query { { u"redirect_uri"_s, anyPort.toString(QUrl::FullyEncoded) },
        { u"scope"_s, blueskyScopes() } };
    return u"http://localhost?"_s + QString::fromLatin1(formEncoded(query));
}

QCoro::Task<Result<ConnectedAccount>> signInToBluesky(QPointer<HttpClient> http,
    SignInSurroundings around, BlueskyServices services, ConnectRequest request)
{
    const QString handle = plainHandle(request.handle);
    if (handle.isEmpty() && !request.handle.trimmed().isEmpty())
        co_return unknownHandle();
    BlueskyIdentity expected;
    if (!handle.isEmpty()) {
        const Result<BlueskyIdentity> known = co_await identityOfHandle(http, handle, services);
        // A network of its own is not known to the public resolver: its server was named then.
        const bool isNamed =
            !known && known.error().code == ErrorCode::Rejected && !request.server.isEmpty();
        if (!known && !isNamed)
            co_return fail(known.error());
        if (known)
            expected = *known;
    }
    const QUrl start = expected.server.isEmpty() ? request.server : expected.server;
    const Result<QUrl> server = serverAddress(start.toString());
    if (!server)
        co_return fail(server.error());
    const Result<AuthorizationServer> signsIn = co_await authorizationServer(http, *server);
    if (!signsIn)
        co_return fail(signsIn.error());
    if (!around.receiver)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Result<OAuthShape> shape = shapeOf(*signsIn, request, around);
    if (!shape)
        co_return fail(shape.error());
    const Result<QJsonObject> tokens = co_await signInByOAuth(http, std::move(around), *shape);
    if (!tokens)
        co_return fail(tokens.error());
    const Result<OAuthSecret> secret = secretIn(*tokens, *signsIn, *shape);
    if (!secret)
        co_return fail(secret.error());
    const Result<BlueskyIdentity> identity = co_await checked(
        http, services, tokens->value("sub"_L1).toString(), signsIn->issuer, expected);
    if (!identity) {
        co_await givenBack(http, *secret);
        co_return fail(identity.error());
    }
    co_return co_await withIdentity(http, *identity, *secret);
}

} // namespace Relais
