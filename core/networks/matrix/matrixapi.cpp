// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: spec.matrix.org/latest/client-server-api: PUT …/send/m.room.message/{txnId}, GET
// …/rooms/{roomId}/messages, …/relations/{eventId} (from, next_batch), …/event/{eventId}
// (redacted_because), PUT …/redact/{eventId}/{txnId}, whoami, directory/room; "User and room
// mentions" (m.mentions, MSC3952). Encrypted rooms need a crypto stack that Relais has not.

#include "core/networks/matrix/matrixapi.h"

#include "core/networks/chat/tokensignin.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int pageSize = 50;
constexpr qsizetype longestId = 255;
constexpr qsizetype mostMentions = 8; // the frame of an event has room for them (networktraits.cpp)

QString escaped(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

// Ids hold ! and : and $, which stand percent-encoded in a path.
QUrl roomUrl(const Account &account, const QString &room, const QString &rest,
    const Fields &query = {}, const QString &version = u"v3"_s)
{
    const QByteArray path =
        u"/_matrix/client/%1/rooms/%2%3"_s.arg(version, escaped(room), rest).toLatin1();
    const QByteArray tail = query.isEmpty() ? QByteArray() : QByteArray('?' + formEncoded(query));
    return QUrl::fromEncoded(
        account.server.toEncoded(QUrl::StripTrailingSlash) + path + tail, QUrl::StrictMode);
}

HttpRequest putting(QUrl url, const QJsonObject &body)
{
    HttpRequest request = jsonPost(std::move(url), body);
    request.method = "PUT";
    return request;
}

QUrl permalink(const Account &account, const QString &event)
{
    return QUrl(u"https://matrix.to/#/%1/%2"_s.arg(account.place, event));
}

//! Who is rung: people whose whole id is in the text. An event that says it, be it of nobody, keeps
//! "@room", and a word that is somebody's name, from ringing.
QJsonObject mentionsIn(const Publication &publication)
{
    static const QRegularExpression userId(
        u"(?<![\\w@/.])@[a-z0-9._=/+-]+:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d{1,5})?"_s);
    QStringList ids;
    QRegularExpressionMatchIterator found = userId.globalMatch(publication.text);
    while (found.hasNext() && ids.size() < mostMentions) {
        const QString id = found.next().captured();
        const bool isWanted = id.size() <= longestId && id != publication.account.remoteId;
        if (isWanted && !ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return {};
    return { { u"user_ids"_s, QJsonArray::fromStringList(ids) } };
}

HttpRequest post(const Publication &publication)
{
    return putting(roomUrl(publication.account, publication.account.place,
                       QString(u"/send/m.room.message/relais-"_s + publication.relay.value)),
        { { u"msgtype"_s, u"m.text"_s }, { u"body"_s, publication.text },
            { u"m.mentions"_s, mentionsIn(publication) } });
}

PublishedPost posted(const Publication &publication, const HttpResponse &response)
{
    const QString event =
        jsonObjectOf(response).value_or(QJsonObject()).value("event_id"_L1).toString();
    return { event, permalink(publication.account, event) };
}

HttpRequest recent(const Publication &publication)
{
    return reading(roomUrl(publication.account, publication.account.place, u"/messages"_s,
        { { u"dir"_s, u"b"_s }, { u"limit"_s, QString::number(pageSize) } }));
}

Result<LookupResult> found(const Publication &publication, const HttpResponse &response)
{
    const auto answer = listOrObject(response);
    if (!answer)
        return fail(answer.error());
    const QJsonArray events = answer->value("chunk"_L1).toArray();
    QList<RecentPost> posts;
    for (const QJsonValue event : events) {
        const QString id = event["event_id"_L1].toString();
        const bool own = event["sender"_L1].toString() == publication.account.remoteId;
        posts.append({ id, permalink(publication.account, id),
            own ? event["content"_L1]["body"_L1].toString() : QString(),
            QDateTime::fromMSecsSinceEpoch(
                static_cast<qint64>(event["origin_server_ts"_L1].toDouble()), Qt::UTC) });
    }
    // A page may hold fewer than were asked for: only one without "end" is the room's last.
    const bool isList = answer->value("chunk"_L1).isArray();
    return searched(publication, posts, isList && !answer->contains("end"_L1));
}

HttpRequest lookAtEvent(const Account &account, const QString &postId)
{
    return reading(roomUrl(account, account.place, QString(u"/event/"_s + escaped(postId))));
}

// An event that was redacted is still there, without what it said.
bool isRedacted(const HttpResponse &response)
{
    if (!response.isSuccess())
        return false;
    const QJsonObject event = jsonObjectOf(response).value_or(QJsonObject());
    const bool isEmptied =
        event.contains("content"_L1) && event.value("content"_L1).toObject().isEmpty();
    return event["unsigned"_L1]["redacted_because"_L1].isObject() || isEmptied;
}

HttpRequest lookFrom(const Account &account, const QString &postId, const QString &from)
{
    Fields query { { u"limit"_s, u"100"_s } };
    if (!from.isEmpty())
        query.append({ u"from"_s, from });
    return reading(roomUrl(
        account, account.place, QString(u"/relations/"_s + escaped(postId)), query, u"v1"_s));
}

HttpRequest look(const Account &account, const QString &postId)
{
    return lookFrom(account, postId, {});
}

std::optional<HttpRequest> lookOn(
    const Account &account, const QString &postId, const QJsonObject &answer)
{
    const QString next = answer.value("next_batch"_L1).toString();
    if (next.isEmpty())
        return std::nullopt;
    return lookFrom(account, postId, next);
}

QList<RelayCount> counts(const RelayId &relay, const QJsonObject &answer)
{
    const QJsonValue events = answer.value("chunk"_L1);
    if (!events.isArray())
        return {};
    int reactions = 0;
    int comments = 0;
    for (const QJsonValue event : events.toArray()) {
        const QString kind = event["content"_L1]["m.relates_to"_L1]["rel_type"_L1].toString();
        reactions += kind == u"m.annotation"_s ? 1 : 0;
        comments += kind == u"m.thread"_s ? 1 : 0;
    }
    return { measuredCount(relay, MetricKind::Reaction, reactions),
        measuredCount(relay, MetricKind::Comment, comments) };
}

HttpRequest removal(const Account &account, const QString &postId)
{
    const QString rest = u"/redact/%1/relais-%2"_s.arg(escaped(postId), keyOf({ postId }, 16));
    return putting(roomUrl(account, account.place, rest), {});
}

QCoro::Task<Result<QString>> roomOf(
    QPointer<HttpClient> http, QUrl server, QString place, QString token)
{
    if (place.startsWith(u'!'))
        co_return place;
    const QString alias = place.startsWith(u'#') ? place : QString(u'#' + place);
    const QByteArray path = "/_matrix/client/v3/directory/room/" + QUrl::toPercentEncoding(alias);
    const QUrl url = QUrl::fromEncoded(server.toEncoded() + path, QUrl::StrictMode);
    const Result<QJsonObject> answer = co_await readWithToken(http, url, token);
    if (!answer && answer.error().code == ErrorCode::NotFound)
        co_return fail(ErrorCode::Rejected, u"no such room"_s, u"unknown-place"_s);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->value("room_id"_L1).toString();
}

QCoro::Task<Result<ConnectedAccount>> connected(
    QPointer<HttpClient> http, SignInSurroundings, ConnectRequest request)
{
    const QString who = u"/_matrix/client/v3/account/whoami"_s;
    const Result<TokenOwner> owner = co_await ownerOfToken(http, request, who, roomOf);
    if (!owner)
        co_return fail(owner.error());
    Account account;
    account.network = Network::Matrix;
    account.server = owner->server;
    account.place = owner->place;
    account.remoteId = owner->person.value("user_id"_L1).toString();
    account.handle = account.remoteId;
    const QUrl state = roomUrl(account, account.place, u"/state/m.room.encryption/"_s);
    const Result<QJsonObject> encryption = co_await readWithToken(http, state, request.secret);
    if (encryption)
        co_return fail(ErrorCode::Rejected, u"the room is encrypted"_s, u"room-encrypted"_s);
    if (encryption.error().code != ErrorCode::NotFound)
        co_return fail(encryption.error());
    if (account.remoteId.isEmpty() || account.place.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return withToken(std::move(account), request.secret);
}

} // namespace

ChatApi matrixApi()
{
    ChatApi api { .network = Network::Matrix,
        .post = post,
        .posted = posted,
        .recent = recent,
        .found = found,
        .look = look,
        .counts = counts,
        .lookOn = lookOn,
        .lookAtPost = lookAtEvent,
        .gone = isRedacted,
        .removal = removal,
        .connect = connected };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.signIn = Capabilities::SignIn::PersonalToken;
    api.can.ending = Capabilities::Ending::ByPerson;
    api.can.grantsPage = u"{server}"_s;
    api.can.asks = { ConnectField::Server, ConnectField::Token, ConnectField::Place };
    api.can.idempotency = Capabilities::Idempotency::TransactionId;
    api.can.readsBack = true;
    api.can.removes = true;
    api.can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment });
    return api;
}

} // namespace Relais
