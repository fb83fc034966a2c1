// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: learn.microsoft.com/rest/api/yammer/messages-json-post (form fields body, group_id),
// /messagesin_threadthreadidjson (its list comes with references, a thread's with stats),
// /authentication-1 (delegated, scope https://www.yammer.com/.default), /rest-api-rate-limits.

#include "core/networks/vivaengage/vivaengageapi.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int pageSize = 20;
const QString scopes = u"https://www.yammer.com/.default offline_access"_s;

QUrl webUrl(const QJsonValue &message)
{
    const QUrl url(message["web_url"_L1].toString(), QUrl::StrictMode);
    return url.scheme() == u"https"_s || url.scheme() == u"http"_s ? url : QUrl();
}

QString idOf(const QJsonValue &message)
{
    return QString::number(static_cast<qint64>(message["id"_L1].toDouble()));
}

PublishedPost posted(const Publication &, const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    const QJsonValue message = answer.value("messages"_L1)[0];
    return message.isObject() ? PublishedPost { idOf(message), webUrl(message) } : PublishedPost {};
}

Result<LookupResult> found(const Publication &publication, const HttpResponse &response)
{
    const auto answer = listOrObject(response);
    if (!answer)
        return fail(answer.error());
    const QJsonArray messages = answer->value("messages"_L1).toArray();
    QList<RecentPost> posts;
    for (const QJsonValue message : messages) {
        // "2026/03/01 08:15:00 +0000"
        QDateTime at = QLocale::c().toDateTime(
            message["created_at"_L1].toString().left(19), u"yyyy/MM/dd hh:mm:ss"_s);
        at.setTimeSpec(Qt::UTC);
        posts.append(
            { idOf(message), webUrl(message), message["body"_L1]["plain"_L1].toString(), at });
    }
    const bool goesOn = answer->value("meta"_L1)["older_available"_L1].toBool();
    const bool isList = answer->value("messages"_L1).isArray();
    return searched(publication, posts, isList && messages.size() < pageSize && !goesOn);
}

QList<RelayCount> counts(const RelayId &relay, const QJsonObject &answer)
{
    QList<RelayCount> counts;
    addToldCount(counts, relay, MetricKind::Reaction, answer["liked_by"_L1]["count"_L1]);
    return counts;
}

// A thread has the id of its first message, which its "updates" count too.
std::optional<double> comments(const QString &postId, const QJsonObject &answer)
{
    const QJsonArray references = answer.value("references"_L1).toArray();
    for (const QJsonValue one : references) {
        const QJsonValue updates = one["stats"_L1]["updates"_L1];
        if (one["type"_L1].toString() == "thread"_L1 && idOf(one) == postId
            && updates.toDouble() >= 1)
            return updates.toDouble() - 1;
    }
    return std::nullopt;
}

QCoro::Task<Result<ConnectedAccount>> connected(QPointer<HttpClient> http,
    SignInSurroundings around, ConnectRequest request, MicrosoftServices services)
{
    const OAuthShape shape = microsoftShape(services.login, request.clientId, scopes);
    const QUrl me = endpoint(services.yammer, u"/api/v1/users/current.json"_s);
    const auto signedIn = co_await signInAsPerson(http, std::move(around), shape, me);
    if (!signedIn)
        co_return fail(signedIn.error());
    const QJsonObject &person = signedIn->person;
    ConnectedAccount connected;
    Account &account = connected.account;
    account.network = Network::VivaEngage;
    account.place = request.place;
    account.remoteId = idOf(QJsonValue(person));
    account.handle = person.value("full_name"_L1).toString().left(200);
    account.displayName = account.handle;
    connected.secret = signedIn->secret.toBytes();
    if (account.remoteId == u"0"_s)
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

ChatApi vivaEngageApi(const MicrosoftServices &services)
{
    const QUrl site = services.yammer;
    ChatApi api {
        .network = Network::VivaEngage, .posted = posted, .found = found, .counts = counts
    };
    api.post = [site](const Publication &publication) {
        return formPost(endpoint(site, u"/api/v1/messages.json"_s),
            { { u"body"_s, publication.text }, { u"group_id"_s, publication.account.place } });
    };
    api.recent = [site](const Publication &publication) {
        return reading(endpoint(site,
            u"/api/v1/messages/from_user/%1.json"_s.arg(publication.account.remoteId),
            { { u"limit"_s, QString::number(pageSize) } }));
    };
    api.look = [site](const Account &, const QString &postId) {
        return reading(endpoint(site, u"/api/v1/messages/%1.json"_s.arg(postId)));
    };
    api.lookAtThread = [site](const Account &, const QString &postId) {
        return reading(endpoint(site, u"/api/v1/messages/in_thread/%1.json"_s.arg(postId),
            { { u"threaded"_s, u"true"_s } }));
    };
    api.comments = comments;
    api.removal = [site](const Account &, const QString &postId) {
        HttpRequest request = reading(endpoint(site, u"/api/v1/messages/%1"_s.arg(postId)));
        request.method = "DELETE";
        return request;
    };
    takeMicrosoftSignIn(api, services.login);
    api.connect = [services](QPointer<HttpClient> http, SignInSurroundings around,
                      ConnectRequest request) {
        return connected(http, std::move(around), std::move(request), services);
    };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.asks = { ConnectField::Place };
    api.can.readsBack = true;
    api.can.removes = true;
    api.can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment });
    api.can.readsPerMinute = 3; // of two requests each
    return api;
}

} // namespace Relais
