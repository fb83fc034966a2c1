// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: github.com/mattermost/mattermost-api-reference v4/source/posts.yaml, channels.yaml,
// users.yaml. pending_post_id keeps a server from taking the same post twice while it remembers it,
// 30 seconds (server/channels/app/post.go); before a retry the channel is searched for the tracked
// link.

#include "core/networks/mattermost/mattermostapi.h"

#include "core/domain/text/chatmarkup.h"
#include "core/networks/chat/tokensignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int pageSize = 60;

QUrl permalink(const Account &account, const QString &id)
{
    return endpoint(account.server, QString(u"/_redirect/pl/"_s + id));
}

HttpRequest post(const Publication &publication)
{
    const Account &account = publication.account;
    return jsonPost(endpoint(account.server, u"/api/v4/posts"_s),
        { { u"channel_id"_s, account.place },
            { u"message"_s, Text::guardedText(Network::Mattermost, publication.text) },
            { u"pending_post_id"_s,
                u"%1:%2"_s.arg(account.remoteId, keyOf(publication.relay, 13)) } });
}

PublishedPost posted(const Publication &publication, const HttpResponse &response)
{
    const QString id = jsonObjectOf(response).value_or(QJsonObject()).value("id"_L1).toString();
    return { id, permalink(publication.account, id) };
}

HttpRequest recent(const Publication &publication)
{
    const Account &account = publication.account;
    return reading(endpoint(account.server, u"/api/v4/channels/%1/posts"_s.arg(account.place),
        { { u"per_page"_s, QString::number(pageSize) } }));
}

Result<LookupResult> found(const Publication &publication, const HttpResponse &response)
{
    const auto answer = listOrObject(response);
    if (!answer)
        return fail(answer.error());
    const QJsonObject byId = answer->value("posts"_L1).toObject();
    QList<RecentPost> posts;
    for (const QJsonValue one : byId) {
        const bool own = one["user_id"_L1].toString() == publication.account.remoteId;
        const QString id = one["id"_L1].toString();
        // Beside those of the page, "order", come the posts that they answer, however old.
        const QDateTime at = listHolds(answer->value("order"_L1), id)
            ? QDateTime::fromMSecsSinceEpoch(
                  static_cast<qint64>(one["create_at"_L1].toDouble()), Qt::UTC)
            : QDateTime();
        posts.append({ id, permalink(publication.account, id),
            own ? one["message"_L1].toString() : QString(), at });
    }
    const bool isList = answer->value("posts"_L1).isObject();
    return searched(publication, posts, isList && byId.size() < pageSize);
}

HttpRequest look(const Account &account, const QString &postId)
{
    return reading(endpoint(account.server, QString(u"/api/v4/posts/"_s + postId)));
}

QList<RelayCount> counts(const RelayId &relay, const QJsonObject &answer)
{
    QList<RelayCount> counts;
    const QJsonValue metadata = answer.value("metadata"_L1);
    if (metadata.isObject()) // without reactions where there are none
        counts.append(measuredCount(relay, MetricKind::Reaction,
            static_cast<double>(metadata["reactions"_L1].toArray().size())));
    addToldCount(counts, relay, MetricKind::Comment, answer.value("reply_count"_L1));
    return counts;
}

HttpRequest removal(const Account &account, const QString &postId)
{
    HttpRequest request = look(account, postId);
    request.method = "DELETE";
    return request;
}

// "team/channel", or a channel's id.
QCoro::Task<Result<QString>> channelOf(
    QPointer<HttpClient> http, QUrl server, QString place, QString token)
{
    const QString team = place.section(u'/', 0, 0);
    const QString path = place.contains(u'/')
        ? u"/api/v4/teams/name/%1/channels/name/%2"_s.arg(team, place.section(u'/', 1))
        : QString(u"/api/v4/channels/"_s + place);
    const QUrl url = endpoint(server, path);
    const Result<QJsonObject> channel = co_await readWithToken(http, url, token);
    if (!channel && channel.error().code != ErrorCode::Rejected && channel.error().isTransient())
        co_return fail(channel.error());
    if (!channel)
        co_return fail(ErrorCode::Rejected, u"no such channel"_s, u"unknown-place"_s);
    co_return channel->value("id"_L1).toString();
}

QCoro::Task<Result<ConnectedAccount>> connected(
    QPointer<HttpClient> http, SignInSurroundings, ConnectRequest request)
{
    const QString who = u"/api/v4/users/me"_s;
    const Result<TokenOwner> owner = co_await ownerOfToken(http, request, who, channelOf);
    if (!owner)
        co_return fail(owner.error());
    Account account;
    account.network = Network::Mattermost;
    account.server = owner->server;
    account.place = owner->place;
    account.remoteId = owner->person.value("id"_L1).toString();
    account.handle = u'@' + owner->person.value("username"_L1).toString();
    if (account.remoteId.isEmpty() || account.place.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return withToken(std::move(account), request.secret);
}

} // namespace

ChatApi mattermostApi()
{
    ChatApi api { .network = Network::Mattermost,
        .post = post,
        .posted = posted,
        .recent = recent,
        .found = found,
        .look = look,
        .counts = counts,
        .removal = removal,
        .connect = connected };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.signIn = Capabilities::SignIn::PersonalToken;
    api.can.ending = Capabilities::Ending::ByPerson;
    api.can.grantsPage = u"{server}"_s;
    api.can.takesWebhook = true;
    api.can.asks = { ConnectField::Server, ConnectField::Token, ConnectField::Place };
    api.can.idempotency = Capabilities::Idempotency::IdempotencyKey;
    api.can.readsBack = true;
    api.can.removes = true;
    api.can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment });
    return api;
}

} // namespace Relais
