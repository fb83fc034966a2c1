// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developer.salesforce.com, Chatter REST API (feed-elements; capabilities.chatterLikes and
// .comments with page.total; rate limits: 503 where the person's requests of an hour are used up),
// OAuth web server flow with PKCE.

#include "core/networks/chatter/chatterapi.h"

#include "core/networks/oauthsession.h"
#include "core/networks/oauthsignin.h"
#include "core/networks/registeredports.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int pageSize = 25;
const QString api = u"/services/data/v66.0/chatter"_s;

QUrl elementUrl(const Account &account, const QString &id)
{
    return endpoint(account.server, u"%1/feed-elements/%2"_s.arg(api, id));
}

QUrl permalink(const Account &account, const QString &id)
{
    return endpoint(account.server, QString(u'/' + id));
}

HttpRequest post(const Publication &publication)
{
    const QJsonObject segment { { u"type"_s, u"Text"_s }, { u"text"_s, publication.text } };
    const QString &place = publication.account.place;
    return jsonPost(endpoint(publication.account.server, QString(api + u"/feed-elements"_s)),
        { { u"body"_s, QJsonObject { { u"messageSegments"_s, QJsonArray { segment } } } },
            { u"feedElementType"_s, u"FeedItem"_s },
            { u"subjectId"_s, place.isEmpty() ? u"me"_s : place } });
}

PublishedPost posted(const Publication &publication, const HttpResponse &response)
{
    const QString id = jsonObjectOf(response).value_or(QJsonObject()).value("id"_L1).toString();
    return id.isEmpty() ? PublishedPost {}
                        : PublishedPost { id, permalink(publication.account, id) };
}

HttpRequest recent(const Publication &publication)
{
    return reading(endpoint(publication.account.server,
        QString(api + u"/feeds/user-profile/me/feed-elements"_s),
        { { u"pageSize"_s, QString::number(pageSize) } }));
}

Result<LookupResult> found(const Publication &publication, const HttpResponse &response)
{
    const auto answer = listOrObject(response);
    if (!answer)
        return fail(answer.error());
    const QJsonArray elements = answer->value("elements"_L1).toArray();
    QList<RecentPost> posts;
    for (const QJsonValue element : elements) {
        const QString id = element["id"_L1].toString();
        posts.append(
            { id, permalink(publication.account, id), element["body"_L1]["text"_L1].toString(),
                QDateTime::fromString(element["createdDate"_L1].toString(), Qt::ISODateWithMs) });
    }
    const bool goesOn = !answer->value("nextPageUrl"_L1).toString().isEmpty();
    const bool isList = answer->value("elements"_L1).isArray();
    return searched(publication, posts, isList && elements.size() < pageSize && !goesOn);
}

QList<RelayCount> counts(const RelayId &relay, const QJsonObject &answer)
{
    const QJsonObject can = answer.value("capabilities"_L1).toObject();
    QList<RelayCount> counts;
    const auto total = [&can](QLatin1StringView name) -> QJsonValue {
        return can.value(name)["page"_L1]["total"_L1];
    };
    addToldCount(counts, relay, MetricKind::Reaction, total("chatterLikes"_L1));
    addToldCount(counts, relay, MetricKind::Comment, total("comments"_L1));
    return counts;
}

// 403 [{"errorCode": "REQUEST_LIMIT_EXCEEDED"}]: the organization's requests of 24 hours are used
// up.
bool isTooOften(const HttpResponse &response)
{
    if (response.status != 403)
        return false;
    const QJsonArray errors = jsonArrayOf(response).value_or(QJsonArray());
    return errors.at(0)["errorCode"_L1].toString() == "REQUEST_LIMIT_EXCEEDED"_L1;
}

QCoro::Task<Result<ConnectedAccount>> connected(
    QPointer<HttpClient> http, SignInSurroundings around, ConnectRequest request)
{
    const Result<QUrl> server = serverAddress(request.server.toString());
    if (!server)
        co_return fail(server.error());
    const OAuthShape shape { .authorize = endpoint(*server, u"/services/oauth2/authorize"_s),
        .token = endpoint(*server, u"/services/oauth2/token"_s),
        .clientId = request.clientId,
        .scopes = u"chatter_api id refresh_token"_s,
        .ports = registeredPorts() };
    const QUrl me = endpoint(*server, u"/services/oauth2/userinfo"_s);
    const auto signedIn = co_await signInAsPerson(http, std::move(around), shape, me);
    if (!signedIn)
        co_return fail(signedIn.error());
    const QJsonObject &person = signedIn->person;
    ConnectedAccount connected;
    Account &account = connected.account;
    account.network = Network::Chatter;
    account.server = *server;
    account.place = request.place;
    account.remoteId = person.value("user_id"_L1).toString();
    account.handle = person.value("preferred_username"_L1).toString();
    account.displayName = person.value("name"_L1).toString().left(200);
    connected.secret = signedIn->secret.toBytes();
    if (account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

ChatApi chatterApi()
{
    ChatApi chatter { .network = Network::Chatter,
        .post = post,
        .posted = posted,
        .recent = recent,
        .found = found,
        .counts = counts,
        .tooOften = isTooOften,
        .connect = connected };
    chatter.look = [](const Account &account, const QString &postId) {
        return reading(elementUrl(account, postId));
    };
    chatter.removal = [](const Account &account, const QString &postId) {
        HttpRequest request = reading(elementUrl(account, postId));
        request.method = "DELETE";
        return request;
    };
    chatter.tokenUrl = [](const Account &account) {
        return endpoint(account.server, u"/services/oauth2/token"_s);
    };
    chatter.revokeUrl = [](const Account &account) {
        return endpoint(account.server, u"/services/oauth2/revoke"_s);
    };
    chatter.pausesBy503 = true;
    chatter.can.publishing = Capabilities::Publishing::ByApi;
    chatter.can.signIn = Capabilities::SignIn::BrowserOAuth;
    chatter.can.ending = Capabilities::Ending::ByRelais;
    chatter.can.asks = { ConnectField::Server };
    chatter.can.needsCompanyApp = true;
    chatter.can.redirects = loopbackRedirects(registeredPorts());
    chatter.can.readsBack = true;
    chatter.can.removes = true;
    chatter.can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment });
    chatter.can.readsPerMinute = 3;
    return chatter;
}

} // namespace Relais
