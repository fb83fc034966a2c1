// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sync/signedcall.h"

#include "core/net/httpclient.h"
#include "core/services/signin/signinservice.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 64 * 1024 * 1024;
}

QCoro::Task<Result<QJsonObject>> askSignedIn(
    SignInService &session, HttpClient &http, BackendCall call)
{
    const QPointer<SignInService> who(&session);
    const QPointer<HttpClient> client(&http);
    QString refused;
    while (true) {
        if (!who || !client)
            co_return fail(goneAway());
        const auto token = co_await who->accessToken(refused);
        if (!token)
            co_return fail(token.error());
        if (!who || !client)
            co_return fail(goneAway());
        call.server = who->server();
        call.accessToken = *token;
        const BackendCall copy = call;
        auto answer = co_await askBackend(*client, copy);
        // A token may be refused before its time: the session knows whether there is another.
        const bool again = !answer && answer.error().code == ErrorCode::Unauthorized;
        if (!again || !refused.isEmpty())
            co_return answer;
        refused = *token;
    }
}

QCoro::Task<Result<HttpResponse>> askSignedInWhole(
    SignInService &session, HttpClient &http, BackendCall call)
{
    const QPointer<SignInService> who(&session);
    const QPointer<HttpClient> client(&http);
    const QString none;
    const auto token = co_await who->accessToken(none);
    if (!token)
        co_return fail(token.error());
    if (!who || !client)
        co_return fail(goneAway());
    call.server = who->server();
    call.accessToken = *token;
    HttpRequest request = requestOf(call);
    request.maxAnswerBytes = largestFile;
    co_return co_await client->send(std::move(request));
}

} // namespace Relais
