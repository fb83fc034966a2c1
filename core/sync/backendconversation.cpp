// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/backendconversation.h"

#include "core/api/problem.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int unauthorized = 401;

QUrl addressOf(const QUrl &server, const QString &path)
{
    const qsizetype query = path.indexOf(u'?');
    QUrl url = server;
    url.setPath(path.left(query));
    if (query >= 0)
        url.setQuery(path.mid(query + 1), QUrl::StrictMode);
    return url;
}

Result<HttpResponse> checked(HttpResponse response)
{
    constexpr int notModified = 304;
    constexpr int gone = 410;
    if (response.isSuccess() || response.status == notModified || response.status == gone)
        return response;
    const int wait = response.header("retry-after").toInt();
    if (response.status < 400)
        return fail(ErrorCode::ServerFault, u"status %1"_s.arg(response.status));
    return fail(Api::errorFrom(response.status, response.body, wait));
}

} // namespace

QCoro::Task<Result<HttpResponse>> ask(
    BackendConversation backend, QString path, HttpRequest request)
{
    request.url = addressOf(backend.server, path);
    QString refused;
    while (true) {
        const Result<QString> token = co_await backend.token(refused);
        if (!token)
            co_return fail(token.error());
        // The same token once more: there is no fresh one to be had.
        if (*token == refused)
            co_return fail(ErrorCode::Unauthorized, u"the token was refused"_s);
        if (!backend.http)
            co_return fail(goneAway());
        HttpRequest attempt = request;
        attempt.headers.append({ "Authorization", "Bearer " + token->toUtf8() });
        Result<HttpResponse> response = co_await backend.http->send(std::move(attempt));
        if (!response)
            co_return fail(response.error());
        if (response->status != unauthorized || !refused.isEmpty())
            co_return checked(std::move(*response));
        refused = *token;
    }
}

} // namespace Relais
