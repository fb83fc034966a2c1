// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: docs.joinmastodon.org/methods/apps, /methods/oauth, /spec/oauth;
// RFC 8252 (loopback), RFC 7636 (PKCE), RFC 9207 (the issuer in the redirect).

#include "core/networks/mastodon/connectmastodon.h"

#include "core/networks/mastodon/mastodoninstance.h"
#include "core/networks/mastodon/mastodonsecret.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

// What one sign-in learns on its way.
struct SignIn {
    QUrl server;
    QUrl redirect;
    QJsonObject instance;
    QString issuer; //!< as the server's metadata names it; empty without, or of another server
    bool promisesIssuer = false; //!< in each redirect (RFC 9207 §3)
    bool hasPkce = false;
    bool hasProfileScope = false;
    MastodonSecret secret;

    //! The least that Relais does with: who it is, posting, and reading back own posts.
    QString scopes() const
    {
        return QString((hasProfileScope ? u"profile"_s : u"read:accounts"_s)
            + u" read:statuses write:statuses write:media"_s);
    }
};

//! Whether there is metadata is not told then, nor whether an answer has to name its issuer.
bool leavesOpen(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::Network || code == ErrorCode::Timeout
        || code == ErrorCode::RateLimited;
}

// Server metadata (Mastodon 4.3 and newer); its absence means no PKCE. Its addresses are not used:
// codes and secrets go to the server that the person named, and to no other.
QCoro::Task<Result<SignIn>> withMetadata(Http http, SignIn signIn)
{
    HttpRequest request;
    request.url = endpoint(signIn.server, u"/.well-known/oauth-authorization-server"_s);
    const Result<QJsonObject> metadata = co_await fetchObject(http, std::move(request));
    if (!metadata && leavesOpen(metadata.error().code))
        co_return fail(metadata.error());
    if (metadata) {
        // RFC 8414 §3.3: one that named another server as its issuer would have that server's
        // answer, and its code, taken for its own.
        const QString named = metadata->value("issuer"_L1).toString();
        const Result<QUrl> address = serverAddress(named);
        if (address && *address == signIn.server)
            signIn.issuer = named;
        signIn.promisesIssuer =
            metadata->value("authorization_response_iss_parameter_supported"_L1).toBool();
        signIn.hasPkce =
            listHolds(metadata->value("code_challenge_methods_supported"_L1), u"S256"_s);
        signIn.hasProfileScope = listHolds(metadata->value("scopes_supported"_L1), u"profile"_s);
    }
    co_return signIn;
}

QCoro::Task<Result<SignIn>> withClient(Http http, SignIn signIn)
{
    const QJsonObject body { { u"client_name"_s, u"Relais"_s },
        { u"redirect_uris"_s, signIn.redirect.toString() }, { u"scopes"_s, signIn.scopes() } };
    HttpRequest request = jsonPost(endpoint(signIn.server, u"/api/v1/apps"_s), body);
    const Result<QJsonObject> client = co_await fetchObject(http, std::move(request));
    if (!client)
        co_return fail(client.error());
    signIn.secret.clientId = client->value("client_id"_L1).toString();
    signIn.secret.clientSecret = client->value("client_secret"_L1).toString();
    if (signIn.secret.clientId.isEmpty() || signIn.secret.clientSecret.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"a registration without an id"_s);
    co_return signIn;
}

// What differs from server to server, for the sign-in that all networks share.
OAuthShape shapeOf(const SignIn &signIn)
{
    return { .authorize = endpoint(signIn.server, u"/oauth/authorize"_s),
        .token = endpoint(signIn.server, u"/oauth/token"_s),
        .clientId = signIn.secret.clientId,
        .clientSecret = signIn.secret.clientSecret,
        .scopes = signIn.scopes(),
        .pkce = signIn.hasPkce,
        .redirect = signIn.redirect,
        .issuer = signIn.issuer.isEmpty() ? signIn.server.toString() : signIn.issuer,
        .issuerPromised = signIn.promisesIssuer };
}

QCoro::Task<Result<ConnectedAccount>> withAccount(Http http, SignIn signIn)
{
    HttpRequest request;
    request.url = endpoint(signIn.server, u"/api/v1/accounts/verify_credentials"_s);
    authorize(request, signIn.secret.accessToken.toUtf8());
    const Result<QJsonObject> person = co_await fetchObject(http, std::move(request));
    if (!person)
        co_return fail(person.error());
    const QString domain = signIn.instance.value("domain"_L1).toString(signIn.server.host());
    ConnectedAccount connected;
    Account &account = connected.account;
    account.network = Network::Mastodon;
    account.remoteId = person->value("id"_L1).toString();
    account.handle = u"@%1@%2"_s.arg(person->value("username"_L1).toString(), domain);
    account.displayName = person->value("display_name"_L1).toString().left(200);
    account.server = signIn.server;
    takeMastodonLimits(account, signIn.instance);
    if (account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    connected.secret = signIn.secret.toBytes();
    co_return connected;
}

// Everything before the browser opens.
QCoro::Task<Result<SignIn>> prepared(Http http, QUrl server, QUrl redirect)
{
    SignIn signIn;
    signIn.server = server;
    signIn.redirect = redirect;
    const Result<QJsonObject> instance = co_await readMastodonInstance(http, server);
    if (!instance)
        co_return fail(instance.error());
    signIn.instance = *instance;
    const Result<SignIn> described = co_await withMetadata(http, signIn);
    if (!described)
        co_return fail(described.error());
    co_return co_await withClient(http, *described);
}

} // namespace

QCoro::Task<Result<ConnectedAccount>> connectMastodon(
    QPointer<HttpClient> http, SignInSurroundings around, ConnectRequest request)
{
    const Result<QUrl> server = serverAddress(request.server.toString());
    if (!server)
        co_return fail(server.error());
    if (!around.receiver)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const Result<QUrl> redirect = around.receiver->listen();
    if (!redirect)
        co_return fail(redirect.error());
    Result<SignIn> signIn = co_await prepared(http, *server, *redirect);
    if (!signIn)
        co_return fail(signIn.error());
    const Result<QJsonObject> tokens =
        co_await signInByOAuth(http, std::move(around), shapeOf(*signIn));
    if (!tokens)
        co_return fail(tokens.error());
    signIn->secret.accessToken = tokens->value("access_token"_L1).toString();
    if (signIn->secret.accessToken.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an answer without a token"_s);
    Result<ConnectedAccount> connected = co_await withAccount(http, *signIn);
    if (connected)
        connected->lifetime = lifetimeOf(*tokens); // Pleroma's and Akkoma's end by themselves
    co_return connected;
}

} // namespace Relais
