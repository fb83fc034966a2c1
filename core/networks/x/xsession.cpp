// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/x/xsession.h"

#include "core/base/log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<XSessions>;

QCoro::Task<Result<QString>> renewed(Sessions sessions, Account account, XSecret old)
{
    Fields fields { { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, old.refreshToken }, { u"client_id"_s, old.clientId } };
    Result<XSecret> tokens =
        co_await xTokens(sessions->http, sessions->services.api, std::move(fields));
    if (!tokens) {
        Error error = tokens.error();
        if (error.code == ErrorCode::Rejected || error.code == ErrorCode::Forbidden)
            error.code = ErrorCode::Unauthorized; // a refresh token that is taken no longer
        co_return fail(error);
    }
    if (tokens->refreshToken.isEmpty())
        tokens->refreshToken = old.refreshToken;
    tokens->clientId = old.clientId;
    const QByteArray bytes = tokens->toBytes();
    XSessions::Session &session = sessions->byAccount[account.id.value];
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
    XSessions::Session &session = sessions->byAccount[account.id.value];
    if (session.given != given && !session.superseded.contains(given)) {
        const Result<XSecret> secret = XSecret::fromBytes(given);
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
    const XSecret old = session.secret;
    const Result<QString> outcome = co_await renewed(sessions, account, old);
    session.isRenewing = false;
    for (const auto &waiting : std::exchange(session.waiting, {}))
        waiting.settle(outcome);
    co_return outcome;
}

} // namespace

QCoro::Task<Result<XSecret>> xTokens(QPointer<HttpClient> http, QUrl api, Fields fields)
{
    HttpRequest request = formPost(endpoint(api, u"/2/oauth2/token"_s), fields);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<QJsonObject> answer = co_await fetchObject(http, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    XSecret secret { answer->value("access_token"_L1).toString(),
        answer->value("refresh_token"_L1).toString(), {} };
    if (secret.accessToken.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an answer without a token"_s);
    co_return secret;
}

QCoro::Task<Result<HttpResponse>> sendAs(
    std::shared_ptr<XSessions> sessions, Account account, QByteArray secret, HttpRequest request)
{
    QString refused;
    for (int attempt = 1;; ++attempt) {
        const Result<QString> token = co_await accessToken(sessions, account, secret, refused);
        if (!token)
            co_return fail(token.error());
        HttpRequest authorized = request;
        authorize(authorized, token->toUtf8());
        Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(authorized));
        if (!response || response->status != 401 || attempt == 2)
            co_return response;
        refused = *token;
    }
}

} // namespace Relais
