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

QCoro::Task<Result<TokenOwner>> ownerOfToken(
    QPointer<HttpClient> http, ConnectRequest request, QString who, PlaceFinder findPlace)
{
    const Result<QUrl> server = serverAddress(request.server.toString());
    if (!server)
        co_return fail(server.error());
    const QUrl url = endpoint(*server, who);
    const Result<QJsonObject> person = co_await readWithToken(http, url, request.secret);
    if (!person)
        co_return fail(person.error());
    const Result<QString> place = co_await findPlace(http, *server, request.place, request.secret);
    if (!place)
        co_return fail(place.error());
    const TokenOwner owner { *server, *person, *place };
    co_return owner;
}

ConnectedAccount withToken(Account account, const QString &token)
{
    ConnectedAccount connected;
    connected.account = std::move(account);
    connected.secret = OAuthSecret { token, {}, {} }.toBytes();
    return connected;
}

} // namespace Relais
