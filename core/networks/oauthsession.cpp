// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/oauthsession.h"

#include "core/base/log.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<OAuthSessions>;
using Token = OAuthSessions::Token;
using Dpop = std::shared_ptr<DpopBinding>;

QCoro::Task<Result<HttpResponse>> sendBound(
    QPointer<HttpClient> http, Dpop dpop, HttpRequest request, QByteArray token)
{
    if (dpop)
        co_return co_await sendProven(http, dpop, std::move(request), token);
    if (!token.isEmpty())
        authorize(request, token);
    co_return co_await sendBy(http, std::move(request));
}

// Slack refuses with status 200 and "ok": false.
std::optional<ErrorCode> renewalRefusal(const QJsonObject &answer, const QString &word)
{
    if (answer.value("ok"_L1) != QJsonValue(false))
        return std::nullopt;
    if (word == u"ratelimited"_s || word == u"rate_limited"_s)
        return ErrorCode::RateLimited;
    if (word == u"internal_error"_s || word == u"fatal_error"_s || word == u"service_unavailable"_s)
        return ErrorCode::ServerFault;
    return ErrorCode::Unauthorized;
}

// A refusal is JSON (RFC 6749 §5.2): the page of a proxy, of a guard against robots or of a hotel's
// network is nobody's word about the sign-in.
Error refusalOf(const HttpResponse &response)
{
    Error error = errorOf(response);
    const bool isTheirs = jsonObjectOf(response) || error.code == ErrorCode::Unauthorized;
    if (!isTheirs && !error.isTransient())
        error.code = ErrorCode::ServerFault;
    return error;
}

// Whatever waits for the tokens was not sent: no error of theirs leaves that in doubt.
Result<QJsonObject> tokensIn(const Result<HttpResponse> &response)
{
    if (!response) {
        Error error = response.error();
        if (error.code == ErrorCode::OutcomeUnknown)
            error.code = ErrorCode::Network;
        return fail(error);
    }
    if (!response->isSuccess())
        return fail(refusalOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer)
        return fail(ErrorCode::ServerFault, answer.error().detail);
    const QString word = errorWordOf(*response);
    if (const auto refused = renewalRefusal(*answer, word))
        return fail(*refused, u"no new token: %1"_s.arg(word));
    return *answer;
}

QCoro::Task<Result<Token>> renewed(Sessions sessions, Account account, OAuthSecret old)
{
    Fields fields { { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, old.refreshToken }, { u"client_id"_s, old.clientId } };
    const QUrl url = old.tokenUrl.isEmpty() ? sessions->tokenUrl(account) : old.tokenUrl;
    HttpRequest request = formPost(url, fields);
    request.delivery = HttpRequest::Delivery::Once;
    const Dpop dpop = sessions->byAccount[account.id.value].dpop;
    const Result<HttpResponse> response =
        co_await sendBound(sessions->http, dpop, std::move(request), {});
    const Result<QJsonObject> answer = tokensIn(response);
    Result<OAuthSecret> tokens =
        answer ? oauthSecretFrom(*answer, old.clientId) : fail(answer.error());
    if (!tokens) {
        Error error = tokens.error();
        if (error.code == ErrorCode::Rejected || error.code == ErrorCode::Forbidden)
            error.code = ErrorCode::Unauthorized; // a refresh token that is taken no longer
        else if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::ServerFault; // no word of the post that the token is for
        else if (error.code == ErrorCode::Corrupt)
            error.code = ErrorCode::ServerFault;
        co_return fail(error);
    }
    if (tokens->refreshToken.isEmpty())
        tokens->refreshToken = old.refreshToken;
    tokens->dpopKey = old.dpopKey;
    tokens->tokenUrl = old.tokenUrl;
    tokens->revokeUrl = old.revokeUrl;
    const QByteArray bytes = tokens->toBytes();
    OAuthSessions::Session &session = sessions->byAccount[account.id.value];
    session.superseded.insert(session.given);
    session.superseded.insert(old.toBytes());
    session.given = bytes;
    session.secret = *tokens;
    if (sessions->keeper.write) {
        const auto kept = co_await sessions->keeper.write(account.id, bytes);
        if (!kept)
            qCWarning(lcNetworks) << "renewed tokens are in memory only:" << kept.error().detail;
    }
    co_return Token { tokens->accessToken, true };
}

Result<Dpop> bindingOf(const OAuthSecret &secret)
{
    if (secret.dpopKey.isEmpty())
        return Dpop();
    const Result<DpopKey> key = DpopKey::fromBytes(secret.dpopKey);
    if (!key)
        return fail(ErrorCode::Unauthorized, u"the key of the tokens cannot be read"_s);
    return std::make_shared<DpopBinding>(DpopBinding { *key });
}

// A kept secret is what is in use from now on.
Result<void> takeUp(OAuthSessions::Session &session, const QByteArray &kept)
{
    const Result<OAuthSecret> secret = OAuthSecret::fromBytes(kept);
    if (!secret)
        return fail(secret.error());
    const Result<Dpop> dpop = bindingOf(*secret);
    if (!dpop)
        return fail(dpop.error());
    session.given = kept;
    session.secret = *secret;
    session.dpop = *dpop;
    return {};
}

// What another program on this profile has renewed meanwhile is taken instead: the refresh token
// that this one knows is used up then, and networks end the whole sign-in when it comes again.
QCoro::Task<Result<Token>> renewedOrTaken(Sessions sessions, Account account, QString refused)
{
    RenewalHold hold; // until the renewed secret is kept
    if (sessions->keeper.hold) {
        const Result<RenewalHold> held = co_await sessions->keeper.hold(account.id);
        if (!held)
            co_return fail(held.error());
        hold = *held;
    }
    OAuthSessions::Session &session = sessions->byAccount[account.id.value];
    if (sessions->keeper.read) {
        const Result<QByteArray> kept = co_await sessions->keeper.read(account.id);
        if (!kept) {
            // "Not found" is what a locked keychain says too.
            Error error = kept.error();
            if (error.code == ErrorCode::NotFound)
                error.code = ErrorCode::KeychainLocked;
            co_return fail(error);
        }
        if (*kept != session.given && !session.superseded.contains(*kept)) {
            session.superseded.insert(session.given);
            const Result<void> taken = takeUp(session, *kept);
            if (!taken)
                co_return fail(taken.error());
        }
    }
    if (session.secret.accessToken != refused)
        co_return Token { session.secret.accessToken };
    const OAuthSecret old = session.secret;
    if (old.refreshToken.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"the token has expired"_s);
    co_return co_await renewed(sessions, account, old);
}

// A token other than refused. One caller renews it, the others wait for that.
QCoro::Task<Result<Token>> accessToken(
    Sessions sessions, Account account, QByteArray given, QString refused)
{
    OAuthSessions::Session &session = sessions->byAccount[account.id.value];
    if (session.given != given && !session.superseded.contains(given)) {
        const Result<void> taken = takeUp(session, given);
        if (!taken)
            co_return fail(taken.error());
    }
    if (session.secret.accessToken != refused)
        co_return Token { session.secret.accessToken };
    if (session.isRenewing) {
        const Pending<Result<Token>> renewal;
        session.waiting.push_back(renewal);
        co_return co_await renewal;
    }
    if (session.secret.refreshToken.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"the token has expired"_s);
    session.isRenewing = true;
    const Result<Token> outcome = co_await renewedOrTaken(sessions, account, refused);
    session.isRenewing = false;
    for (const auto &waiting : std::exchange(session.waiting, {}))
        waiting.settle(outcome);
    co_return outcome;
}

} // namespace

QCoro::Task<Result<void>> revokeTokens(
    std::shared_ptr<OAuthSessions> sessions, QUrl revokeUrl, Account account, QByteArray kept)
{
    const Result<OAuthSecret> secret = currentSecret(*sessions, account, kept);
    if (!secret)
        co_return fail(secret.error());
    const Result<Dpop> dpop = bindingOf(*secret);
    if (!dpop)
        co_return fail(dpop.error());
    // Either token ends both.
    const QString token =
        secret->refreshToken.isEmpty() ? secret->accessToken : secret->refreshToken;
    HttpRequest request =
        formPost(revokeUrl, { { u"token"_s, token }, { u"client_id"_s, secret->clientId } });
    const Result<HttpResponse> response =
        co_await sendBound(sessions->http, *dpop, std::move(request), {});
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    sessions->byAccount[account.id.value].given.clear();
    sessions->byAccount[account.id.value].secret = {};
    co_return {};
}

// Slack puts a person's token under authed_user.
Result<OAuthSecret> oauthSecretFrom(const QJsonObject &answer, const QString &clientId)
{
    const QJsonObject user = answer.value("authed_user"_L1).toObject();
    const QJsonObject &tokens = user.contains("access_token"_L1) ? user : answer;
    OAuthSecret secret { tokens.value("access_token"_L1).toString(),
        tokens.value("refresh_token"_L1).toString(), clientId };
    if (secret.accessToken.isEmpty())
        return fail(ErrorCode::Corrupt, u"an answer without a token"_s);
    return secret;
}

Result<OAuthSecret> currentSecret(
    const OAuthSessions &sessions, const Account &account, const QByteArray &kept)
{
    const auto known = sessions.byAccount.find(account.id.value);
    if (known == sessions.byAccount.end() || known->second.secret.accessToken.isEmpty())
        return OAuthSecret::fromBytes(kept);
    // Another program on the profile may have kept a newer one.
    const OAuthSessions::Session &session = known->second;
    const bool isNews = session.given != kept && !session.superseded.contains(kept);
    return isNews ? OAuthSecret::fromBytes(kept) : session.secret;
}

QCoro::Task<Result<HttpResponse>> sendAs(std::shared_ptr<OAuthSessions> sessions, Account account,
    QByteArray secret, HttpRequest request)
{
    // The second token may be one that another program has renewed a while ago, and expired too.
    constexpr int mostTries = 3;
    QString refused;
    for (int attempt = 1;; ++attempt) {
        const Result<Token> token = co_await accessToken(sessions, account, secret, refused);
        if (!token)
            co_return fail(token.error());
        const Dpop dpop = sessions->byAccount[account.id.value].dpop;
        Result<HttpResponse> response =
            co_await sendBound(sessions->http, dpop, request, token->value.toUtf8());
        const bool isExpired = response
            && (response->status == 401 || (sessions->isExpired && sessions->isExpired(*response)));
        if (!isExpired || token->isNew || attempt == mostTries)
            co_return response;
        refused = token->value;
    }
}

} // namespace Relais
