// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/threads (posts, insights), github.com/fbsamples/threads_api
// (sign-in, long-lived tokens of 60 days).

#include "core/networks/threads/threadsconnector.h"

#include "core/networks/chat/chatapi.h"
#include "core/networks/oauthsignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr int pageSize = 25;
const QString scopes = u"threads_basic,threads_content_publish,threads_manage_insights"_s;

QCoro::Task<Result<QJsonObject>> called(
    Http http, QByteArray token, HttpRequest request, bool publishes = false)
{
    if (token.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    authorize(request, token);
    if (publishes)
        request.delivery = HttpRequest::Delivery::Once;
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(publishes ? publishErrorOf(*response) : errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer && publishes)
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return answer;
}

// Requests have names of their own below: GCC 12 does not take lists in braces inside of co_await.
QCoro::Task<Result<PublishedPost>> published(Http http, QUrl api, Publication publication)
{
    const QString user = u"/v1.0/"_s + publication.account.remoteId;
    const Fields text { { u"media_type"_s, u"TEXT"_s }, { u"text"_s, publication.text } };
    HttpRequest drafting = formPost(endpoint(api, QString(user + u"/threads"_s)), text);
    const Result<QJsonObject> container =
        co_await called(http, publication.secret, std::move(drafting));
    if (!container)
        co_return fail(container.error());
    const QString draft = container->value("id"_L1).toString();
    if (draft.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"a container without an id"_s);
    const Fields creation { { u"creation_id"_s, draft } };
    HttpRequest publishing =
        formPost(endpoint(api, QString(user + u"/threads_publish"_s)), creation);
    const Result<QJsonObject> post =
        co_await called(http, publication.secret, std::move(publishing), true);
    if (!post)
        co_return fail(post.error());
    const QString id = post->value("id"_L1).toString();
    if (id.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    // Where it stands; not worth failing for.
    const Fields query { { u"fields"_s, u"permalink"_s } };
    HttpRequest look = reading(endpoint(api, QString(u"/v1.0/"_s + id), query));
    const Result<QJsonObject> known = co_await called(http, publication.secret, std::move(look));
    PublishedPost published;
    published.postId = id;
    if (known)
        published.permalink = QUrl(known->value("permalink"_L1).toString(), QUrl::StrictMode);
    co_return published;
}

QCoro::Task<Result<LookupResult>> found(Http http, QUrl api, Publication publication)
{
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    const Fields query { { u"fields"_s, u"id,text,permalink,timestamp"_s },
        { u"limit"_s, QString::number(pageSize) } };
    HttpRequest look =
        reading(endpoint(api, u"/v1.0/%1/threads"_s.arg(publication.account.remoteId), query));
    const Result<QJsonObject> answer = co_await called(http, publication.secret, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray threads = answer->value("data"_L1).toArray();
    QList<RecentPost> posts;
    for (const QJsonValue one : threads) {
        RecentPost post;
        post.id = one["id"_L1].toString();
        post.permalink = QUrl(one["permalink"_L1].toString(), QUrl::StrictMode);
        post.text = one["text"_L1].toString();
        post.at = QDateTime::fromString(one["timestamp"_L1].toString(), Qt::ISODate);
        posts.append(post);
    }
    co_return searched(publication, posts, threads.size() < pageSize);
}

// The value stands in values[0].value or in total_value.value.
double valueOf(const QJsonValue &metric)
{
    const QJsonValue total = metric["total_value"_L1]["value"_L1];
    return total.isDouble() ? total.toDouble() : metric["values"_L1][0]["value"_L1].toDouble();
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Http http, QUrl api, RelayId relay, QByteArray token, QString postId)
{
    const Fields query { { u"metric"_s, u"views,likes,replies,reposts,quotes,shares"_s } };
    HttpRequest look = reading(endpoint(api, u"/v1.0/%1/insights"_s.arg(postId), query));
    const Result<QJsonObject> answer = co_await called(http, token, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    QHash<QString, double> values;
    const QJsonArray metrics = answer->value("data"_L1).toArray();
    for (const QJsonValue metric : metrics)
        values[metric["name"_L1].toString()] = valueOf(metric);
    const double reposts =
        values.value(u"reposts"_s) + values.value(u"quotes"_s) + values.value(u"shares"_s);
    QList<RelayCount> counts;
    counts.append(measuredCount(relay, MetricKind::Impression, values.value(u"views"_s)));
    counts.append(measuredCount(relay, MetricKind::Reaction, values.value(u"likes"_s)));
    counts.append(measuredCount(relay, MetricKind::Comment, values.value(u"replies"_s)));
    counts.append(measuredCount(relay, MetricKind::Repost, reposts));
    co_return counts;
}

QCoro::Task<Result<void>> removed(Http http, QUrl api, QByteArray token, QString postId)
{
    HttpRequest request = reading(endpoint(api, QString(u"/v1.0/"_s + postId)));
    request.method = "DELETE";
    authorize(request, token);
    co_return removalOf(co_await sendBy(http, std::move(request)));
}

QCoro::Task<Result<ConnectedAccount>> connected(
    Http http, SignInSurroundings around, ThreadsServices services, ConnectRequest request)
{
    if (around.returnPage.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"Threads needs the company's backend"_s);
    const TokenExchange exchange = around.exchange;
    const OAuthShape shape { .authorize = services.authorize,
        .token = {},
        .clientId = request.clientId,
        .scopes = scopes,
        .pkce = false,
        .returnPage = around.returnPage,
        .exchangeFor = Network::Threads };
    const Result<QJsonObject> brief = co_await signInByOAuth(http, std::move(around), shape);
    if (!brief)
        co_return fail(brief.error());
    // The token of the sign-in lasts an hour; it is swapped for one of 60 days.
    const Fields fields { { u"grant_type"_s, u"th_exchange_token"_s },
        { u"client_id"_s, request.clientId },
        { u"access_token"_s, brief->value("access_token"_L1).toString() } };
    const Result<QJsonObject> tokens = co_await exchange(Network::Threads, fields);
    if (!tokens)
        co_return fail(tokens.error());
    const QByteArray token = tokens->value("access_token"_L1).toString().toUtf8();
    const Fields query { { u"fields"_s, u"id,username,name"_s } };
    HttpRequest look = reading(endpoint(services.api, u"/v1.0/me"_s, query));
    const Result<QJsonObject> person = co_await called(http, token, std::move(look));
    if (!person)
        co_return fail(person.error());
    ConnectedAccount connected;
    connected.account.network = Network::Threads;
    connected.account.remoteId = person->value("id"_L1).toString();
    connected.account.handle = u'@' + person->value("username"_L1).toString();
    connected.account.displayName = person->value("name"_L1).toString().left(200);
    connected.secret = token;
    connected.lifetime = lifetimeOf(*tokens);
    if (connected.account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

ThreadsConnector::ThreadsConnector(HttpClient &http, ThreadsServices services)
    : m_http(&http)
    , m_services(std::move(services))
{
}

ThreadsConnector::~ThreadsConnector() = default;

Capabilities ThreadsConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.needsCompanyApp = true;
    can.returnsByBackend = true;
    can.companySecret = Capabilities::CompanySecret::Needed;
    can.readsBack = true;
    can.removes = true;
    can.metrics = measured(
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    return can;
}

QCoro::Task<Result<PublishedPost>> ThreadsConnector::publish(Publication publication)
{
    return published(m_http, m_services.api, std::move(publication));
}

QCoro::Task<Result<LookupResult>> ThreadsConnector::lookUp(Publication publication)
{
    return found(m_http, m_services.api, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> ThreadsConnector::counts(
    RelayId relay, Account, QByteArray secret, QString postId)
{
    return counted(m_http, m_services.api, std::move(relay), std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> ThreadsConnector::remove(Account, QByteArray secret, QString postId)
{
    return removed(m_http, m_services.api, std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> ThreadsConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connected(m_http, std::move(around), m_services, std::move(request));
}

} // namespace Relais
