// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/tokensignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

QCoro::Task<Result<QJsonObject>> readWithToken(QPointer<HttpClient> http, QUrl url, QString token)
{
    HttpRequest request;
    request.url = std::move(url);
    authorize(request, token.toUtf8());
    Result<QJsonObject> answer = co_await fetchObject(http, std::move(request));
    if (!answer && answer.error().code == ErrorCode::Unauthorized)
        co_return fail(ErrorCode::Rejected, u"the token is not taken"_s, u"wrong-token"_s);
    co_return answer;
}

ConnectedAccount withToken(Account account, const QString &token)
{
    ConnectedAccount connected;
    connected.account = std::move(account);
    connected.secret = OAuthSecret { token, {}, {} }.toBytes();
    return connected;
}

} // namespace Relais
