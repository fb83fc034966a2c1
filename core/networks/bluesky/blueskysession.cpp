// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/bluesky/blueskysession.h"

#include "core/base/log.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

struct Tokens {
    QByteArray access;
    QByteArray refresh;
};

Result<Tokens> tokensOf(const QJsonObject &answer)
{
    Tokens tokens { answer.value("accessJwt"_L1).toString().toUtf8(),
        answer.value("refreshJwt"_L1).toString().toUtf8() };
    if (tokens.access.isEmpty() || tokens.refresh.isEmpty())
        return fail(ErrorCode::Corrupt, u"a session without tokens"_s);
    return tokens;
}

QCoro::Task<Result<Tokens>> refreshed(QPointer<HttpClient> http, QUrl server, QByteArray refresh)
{
    HttpRequest request;
    request.method = "POST";
    request.url = xrpc(server, u"com.atproto.server.refreshSession"_s);
    authorize(request, refresh);
    const Result<QJsonObject> answer = co_await fetchObject(http, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    co_return tokensOf(*answer);
}

QCoro::Task<Result<Tokens>> signedIn(QPointer<HttpClient> http, QUrl server, BlueskySecret secret)
{
    const Result<QJsonObject> answer =
        co_await blueskySignIn(http, server, secret.identifier, secret.appPassword);
    if (!answer && answer.error().code == ErrorCode::Rejected)
        co_return fail(ErrorCode::Unauthorized, answer.error().detail, answer.error().reason);
    if (!answer)
        co_return fail(answer.error());
    co_return tokensOf(*answer);
}

// By the refresh token while it lasts, else by the app password.
QCoro::Task<Result<Tokens>> renewed(
    QPointer<HttpClient> http, QUrl server, QByteArray refresh, BlueskySecret secret)
{
    if (!refresh.isEmpty()) {
        const Result<Tokens> tokens = co_await refreshed(http, server, refresh);
        const bool isRefused = !tokens
            && (tokens.error().code == ErrorCode::Rejected
                || tokens.error().code == ErrorCode::Unauthorized);
        if (!isRefused)
            co_return tokens;
    }
    co_return co_await signedIn(http, server, secret);
}

BlueskySessions::Session &sessionOf(BlueskySessions &sessions, const Account &account)
{
    return sessions.byAccount[QString(account.server.toString() + u' ' + account.remoteId)];
}

//! The refresh token that is good now: of the entry, unless that is behind.
QByteArray newestRefresh(const BlueskySessions::Session &session, const BlueskySecret &secret)
{
    const QByteArray kept = secret.refreshToken.toUtf8();
    const bool isBehind = kept.isEmpty() || kept == session.replaced;
    return isBehind ? session.refresh : kept;
}

// The entry is read again first: another program on the profile may have gone on with the session.
// One that cannot be read does not stop anybody, since the app password is known.
QCoro::Task<Result<Tokens>> sessionRenewed(
    std::shared_ptr<BlueskySessions> sessions, Account account, QByteArray given)
{
    RenewalHold hold; // until the renewed session is kept
    if (sessions->keeper.hold) {
        const Result<RenewalHold> held = co_await sessions->keeper.hold(account.id);
        if (!held)
            co_return fail(held.error());
        hold = *held;
    }
    Result<BlueskySecret> secret = BlueskySecret::fromBytes(given);
    bool isKept = false;
    if (sessions->keeper.read) {
        const Result<QByteArray> entry = co_await sessions->keeper.read(account.id);
        Result<BlueskySecret> kept = entry ? BlueskySecret::fromBytes(*entry) : fail(entry.error());
        isKept = kept.has_value();
        if (isKept)
            secret = std::move(kept);
    }
    if (!secret)
        co_return fail(secret.error());
    BlueskySessions::Session &session = sessionOf(*sessions, account);
    const QByteArray refresh = newestRefresh(session, *secret);
    const Result<Tokens> tokens =
        co_await renewed(sessions->http, account.server, refresh, *secret);
    if (!tokens) {
        Error error = tokens.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::ServerFault; // no word of the post that the token is for
        co_return fail(error);
    }
    session.replaced = secret->refreshToken.toUtf8();
    if (isKept && sessions->keeper.write) {
        secret->refreshToken = QString::fromUtf8(tokens->refresh);
        const QByteArray entry = secret->toBytes();
        const auto written = co_await sessions->keeper.write(account.id, entry);
        if (!written)
            qCWarning(lcNetworks) << "a session is in memory only:" << written.error().detail;
    }
    co_return *tokens;
}

// A token other than refused. One caller renews it, the others wait for that.
QCoro::Task<Result<QByteArray>> accessToken(std::shared_ptr<BlueskySessions> sessions,
    Account account, QByteArray secret, QByteArray refused)
{
    BlueskySessions::Session &session = sessionOf(*sessions, account);
    // A copy: GCC 12 moves out of whatever co_return names.
    const QByteArray current = session.access;
    if (!current.isEmpty() && current != refused)
        co_return current;
    if (session.isRenewing) {
        const Pending<Result<QByteArray>> renewal;
        session.waiting.push_back(renewal);
        co_return co_await renewal;
    }
    session.isRenewing = true;
    const Result<Tokens> tokens = co_await sessionRenewed(sessions, account, secret);
    session.isRenewing = false;
    Result<QByteArray> outcome =
        tokens ? Result<QByteArray>(tokens->access) : Result<QByteArray>(fail(tokens.error()));
    session.access = tokens ? tokens->access : QByteArray();
    if (tokens)
        session.refresh = tokens->refresh;
    for (const auto &waiting : std::exchange(session.waiting, {}))
        waiting.settle(outcome);
    co_return outcome;
}

// An expired token is 400 on the reference server (0.5.35), 401 by the specification.
bool isTokenRefused(const HttpResponse &response)
{
    const QString word = errorWordOf(response);
    return response.status == 401
        || (response.status == 400 && (word == u"ExpiredToken"_s || word == u"InvalidToken"_s));
}

} // namespace

std::shared_ptr<BlueskySessions> makeBlueskySessions(HttpClient &http, SecretKeeper keep)
{
    auto sessions = std::make_shared<BlueskySessions>();
    sessions->http = &http;
    sessions->oauth = std::make_shared<OAuthSessions>();
    sessions->oauth->http = &http;
    sessions->oauth->keeper = keep;
    sessions->keeper = std::move(keep);
    sessions->oauth->isExpired = isTokenRefused;
    return sessions;
}

bool isBlueskyOAuth(const QByteArray &secret)
{
    return OAuthSecret::fromBytes(secret).has_value();
}

QByteArray BlueskySecret::toBytes() const
{
    QJsonObject json { { u"identifier"_s, identifier }, { u"appPassword"_s, appPassword } };
    if (!refreshToken.isEmpty())
        json.insert("refreshJwt"_L1, refreshToken);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BlueskySecret> BlueskySecret::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    BlueskySecret secret { json.value("identifier"_L1).toString(),
        json.value("appPassword"_L1).toString(), json.value("refreshJwt"_L1).toString() };
    if (secret.identifier.isEmpty() || secret.appPassword.isEmpty())
        return fail(ErrorCode::Unauthorized, u"no app password is kept for this account"_s);
    return secret;
}

QUrl xrpc(const QUrl &server, const QString &method, const Fields &query)
{
    return endpoint(server, QString(u"/xrpc/"_s + method), query);
}

QCoro::Task<Result<QJsonObject>> blueskySignIn(
    QPointer<HttpClient> http, QUrl server, QString identifier, QString appPassword)
{
    const QJsonObject body { { u"identifier"_s, identifier }, { u"password"_s, appPassword } };
    HttpRequest request = jsonPost(xrpc(server, u"com.atproto.server.createSession"_s), body);
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (errorWordOf(*response) == u"AuthFactorTokenRequired"_s)
        co_return fail(ErrorCode::Rejected, u"not an app password"_s, u"second-factor"_s);
    if (response->status == 401 || response->status == 400)
        co_return fail(ErrorCode::Rejected, u"the server refused"_s, u"wrong-password"_s);
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return jsonObjectOf(*response);
}

QCoro::Task<Result<void>> endBlueskySession(
    std::shared_ptr<BlueskySessions> sessions, Account account, QByteArray kept)
{
    const Result<BlueskySecret> secret = BlueskySecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    BlueskySessions::Session &session = sessionOf(*sessions, account);
    const QByteArray refresh = newestRefresh(session, *secret);
    session.access.clear();
    session.refresh.clear();
    if (refresh.isEmpty())
        co_return Result<void>();
    HttpRequest request;
    request.method = "POST";
    request.url = xrpc(account.server, u"com.atproto.server.deleteSession"_s);
    authorize(request, refresh);
    const Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess() && !isTokenRefused(*response)) // it had ended already
        co_return fail(errorOf(*response));
    co_return Result<void>();
}

QCoro::Task<Result<HttpResponse>> sendAs(std::shared_ptr<BlueskySessions> sessions, Account account,
    QByteArray secret, HttpRequest request)
{
    if (isBlueskyOAuth(secret))
        co_return co_await sendAs(sessions->oauth, account, secret, std::move(request));
    QByteArray refused;
    for (int attempt = 1;; ++attempt) {
        const Result<QByteArray> token = co_await accessToken(sessions, account, secret, refused);
        if (!token)
            co_return fail(token.error());
        HttpRequest authorized = request;
        authorize(authorized, *token);
        Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(authorized));
        if (!response || !isTokenRefused(*response) || attempt == 2)
            co_return response;
        refused = *token;
    }
}

} // namespace Relais
