// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/oauthsession.h"

#include "core/base/log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<OAuthSessions>;

QCoro::Task<Result<QString>> renewed(Sessions sessions, Account account, OAuthSecret old)
{
    Fields fields { { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, old.refreshToken }, { u"client_id"_s, old.clientId } };
    HttpRequest request = formPost(sessions->tokenUrl(account), fields);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<QJsonObject> answer = co_await fetchObject(sessions->http, std::move(request));
    Result<OAuthSecret> tokens =
        answer ? oauthSecretFrom(*answer, old.clientId) : fail(answer.error());
    if (!tokens) {
        Error error = tokens.error();
        if (error.code == ErrorCode::Rejected || error.code == ErrorCode::Forbidden)
            error.code = ErrorCode::Unauthorized; // a refresh token that is taken no longer
        co_return fail(error);
    }
    if (tokens->refreshToken.isEmpty())
        tokens->refreshToken = old.refreshToken;
    const QByteArray bytes = tokens->toBytes();
    OAuthSessions::Session &session = sessions->byAccount[account.id.value];
    session.superseded.insert(session.given);
    session.superseded.insert(old.toBytes());
    session.given = bytes;
    session.secret = *tokens;
    if (sessions->keep) {
        const auto kept = co_await sessions->keep(account.id, bytes);
        if (!kept)
            qCWarning(lcNetworks) << "renewed tokens are in memory only:" << kept.error().detail;
    }
    co_return tokens->accessToken;
}

// A token other than refused. One caller renews it, the others wait for that.
QCoro::Task<Result<QString>> accessToken(
    Sessions sessions, Account account, QByteArray given, QString refused)
{
    OAuthSessions::Session &session = sessions->byAccount[account.id.value];
    if (session.given != given && !session.superseded.contains(given)) {
        const Result<OAuthSecret> secret = OAuthSecret::fromBytes(given);
        if (!secret)
            co_return fail(secret.error());
        session.given = given;
        session.secret = *secret;
    }
    // A copy: GCC 12 moves out of whatever co_return names.
    const QString current = session.secret.accessToken;
    if (current != refused)
        co_return current;
    if (session.isRenewing) {
        const Pending<Result<QString>> renewal;
        session.waiting.push_back(renewal);
        co_return co_await renewal;
    }
    if (session.secret.refreshToken.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"the token has expired"_s);
    session.isRenewing = true;
    const OAuthSecret old = session.secret;
    const Result<QString> outcome = co_await renewed(sessions, account, old);
    session.isRenewing = false;
    for (const auto &waiting : std::exchange(session.waiting, {}))
        waiting.settle(outcome);
    co_return outcome;
}

} // namespace

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
    const auto session = sessions.byAccount.find(account.id.value);
    if (session != sessions.byAccount.end() && !session->second.secret.accessToken.isEmpty())
        return session->second.secret;
    return OAuthSecret::fromBytes(kept);
}

QCoro::Task<Result<HttpResponse>> sendAs(std::shared_ptr<OAuthSessions> sessions, Account account,
    QByteArray secret, HttpRequest request)
{
    QString refused;
    for (int attempt = 1;; ++attempt) {
        const Result<QString> token = co_await accessToken(sessions, account, secret, refused);
        if (!token)
            co_return fail(token.error());
        HttpRequest authorized = request;
        authorize(authorized, token->toUtf8());
        Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(authorized));
        const bool isExpired = response
            && (response->status == 401 || (sessions->isExpired && sessions->isExpired(*response)));
        if (!isExpired || attempt == 2)
            co_return response;
        refused = *token;
    }
}

} // namespace Relais
