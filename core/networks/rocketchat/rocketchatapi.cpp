// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: github.com/RocketChat/developer-docs, chat endpoints (sendMessage with a chosen _id,
// getMessage, delete), rooms.info, me; headers X-Auth-Token and X-User-Id.

#include "core/networks/rocketchat/rocketchatapi.h"

#include "core/domain/text/chatmarkup.h"
#include "core/networks/chat/tokensignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int idLength = 17;

void sign(HttpRequest &request, const Account &account, const QString &token)
{
    request.headers.append({ "X-Auth-Token", token.toUtf8() });
    request.headers.append({ "X-User-Id", account.remoteId.toUtf8() });
}

PublishedPost postOf(const Account &account, const QString &id)
{
    return { id,
        endpoint(account.server, QString(u"/channel/"_s + account.place), { { u"msg"_s, id } }) };
}

HttpRequest post(const Publication &publication)
{
    const QJsonObject message { { u"_id"_s, keyOf(publication.relay, idLength) },
        { u"rid"_s, publication.account.place },
        { u"msg"_s, Text::guardedText(Network::RocketChat, publication.text) } };
    return jsonPost(endpoint(publication.account.server, u"/api/v1/chat.sendMessage"_s),
        { { u"message"_s, message } });
}

PublishedPost posted(const Publication &publication, const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    const QString id = answer["message"_L1]["_id"_L1].toString();
    return id.isEmpty() ? PublishedPost {} : postOf(publication.account, id);
}

HttpRequest look(const Account &account, const QString &postId)
{
    return reading(
        endpoint(account.server, u"/api/v1/chat.getMessage"_s, { { u"msgId"_s, postId } }));
}

HttpRequest recent(const Publication &publication)
{
    return look(publication.account, keyOf(publication.relay, idLength));
}

// A message that is not there is 400 {"success": false}, or a sentence of chat.delete (public code,
// app/api/server/v1/chat.ts); what else goes wrong names another error.
bool isGone(const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    const bool isUnknown = !answer.contains("error"_L1)
        || answer.value("error"_L1).toString().startsWith("No message found with the id"_L1);
    return response.status == 400 && answer.value("success"_L1).isBool()
        && !answer.value("success"_L1).toBool() && isUnknown;
}

Result<LookupResult> found(const Publication &publication, const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    const QString id = answer["message"_L1]["_id"_L1].toString();
    if (response.isSuccess() && id == keyOf(publication.relay, idLength))
        return LookupResult { Lookup::Found, postOf(publication.account, id) };
    if (isGone(response) || response.status == 404)
        return LookupResult { Lookup::SurelyAbsent, {} };
    if (!response.isSuccess())
        return fail(errorOf(response));
    return LookupResult {};
}

QList<RelayCount> counts(const RelayId &relay, const QJsonObject &answer)
{
    const QJsonObject message = answer.value("message"_L1).toObject();
    if (message.isEmpty())
        return {};
    // It leaves out what there is none of.
    qsizetype reactions = 0;
    for (const QJsonValue reaction : message.value("reactions"_L1).toObject())
        reactions += reaction["usernames"_L1].toArray().size();
    return { measuredCount(relay, MetricKind::Reaction, double(reactions)),
        measuredCount(relay, MetricKind::Comment, message.value("tcount"_L1).toDouble()) };
}

HttpRequest removal(const Account &account, const QString &postId)
{
    return jsonPost(endpoint(account.server, u"/api/v1/chat.delete"_s),
        { { u"roomId"_s, account.place }, { u"msgId"_s, postId } });
}

std::optional<Error> refusal(const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    if (answer.value("success"_L1).toBool(true))
        return std::nullopt;
    return Error { ErrorCode::Rejected, u"refused: %1"_s.arg(errorWordOf(response)) };
}

QCoro::Task<Result<QJsonObject>> read(
    QPointer<HttpClient> http, QUrl url, Account account, QString token)
{
    HttpRequest request = reading(std::move(url));
    sign(request, account, token);
    Result<QJsonObject> answer = co_await fetchObject(http, std::move(request));
    if (!answer && answer.error().code == ErrorCode::Unauthorized)
        co_return fail(ErrorCode::Rejected, u"the token is not taken"_s, u"wrong-token"_s);
    co_return answer;
}

QCoro::Task<Result<ConnectedAccount>> connected(
    QPointer<HttpClient> http, SignInSurroundings, ConnectRequest request)
{
    const Result<QUrl> server = serverAddress(request.server.toString());
    if (!server)
        co_return fail(server.error());
    Account account;
    account.network = Network::RocketChat;
    account.server = *server;
    account.remoteId = request.handle;
    const QUrl who = endpoint(*server, u"/api/v1/me"_s);
    const Result<QJsonObject> person = co_await read(http, who, account, request.secret);
    if (!person)
        co_return fail(person.error());
    const bool isName = request.place.startsWith(u'#');
    Fields query;
    query.append(
        { isName ? u"roomName"_s : u"roomId"_s, isName ? request.place.mid(1) : request.place });
    const QUrl where = endpoint(*server, u"/api/v1/rooms.info"_s, query);
    const Result<QJsonObject> room = co_await read(http, where, account, request.secret);
    if (!room && room.error().isTransient())
        co_return fail(room.error());
    account.place = room ? (*room)["room"_L1]["_id"_L1].toString() : QString();
    if (account.place.isEmpty())
        co_return fail(ErrorCode::Rejected, u"no such room"_s, u"unknown-place"_s);
    account.handle = u'@' + person->value("username"_L1).toString();
    account.displayName = person->value("name"_L1).toString().left(200);
    co_return withToken(std::move(account), request.secret);
}

} // namespace

ChatApi rocketChatApi()
{
    ChatApi api { .network = Network::RocketChat,
        .post = post,
        .posted = posted,
        .recent = recent,
        .found = found,
        .look = look,
        .counts = counts,
        .gone = isGone,
        .removal = removal,
        .refusal = refusal,
        .sign = sign,
        .connect = connected };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.signIn = Capabilities::SignIn::PersonalToken;
    api.can.ending = Capabilities::Ending::ByPerson;
    api.can.grantsPage = u"{server}"_s;
    api.can.takesWebhook = true;
    api.can.asks = { ConnectField::Server, ConnectField::UserId, ConnectField::Token,
        ConnectField::Place };
    api.can.idempotency = Capabilities::Idempotency::RecordKey;
    api.can.readsBack = true;
    api.can.removes = true;
    api.can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment });
    api.can.readsPerMinute = 5;
    return api;
}

} // namespace Relais
