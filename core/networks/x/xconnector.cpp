// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/x/xconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/imagefit.h"
#include "core/networks/x/connectx.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<OAuthSessions>;

constexpr qint64 maxImageBytes = 5 * 1024 * 1024;
constexpr int maxImageSide = 4096;
constexpr int recentPosts = 20;

PublishedPost publishedPost(const Account &account, const QString &id)
{
    const QString name = account.handle.startsWith(u'@') ? account.handle.mid(1) : u"i"_s;
    return { id, QUrl(u"https://x.com/%1/status/%2"_s.arg(name, id)) };
}

QString detailOf(const HttpResponse &response)
{
    return jsonObjectOf(response).value_or(QJsonObject()).value("detail"_L1).toString();
}

bool isDuplicate(const HttpResponse &response)
{
    return response.status == 403
        && detailOf(response).contains(u"duplicate content"_s, Qt::CaseInsensitive);
}

// What the person can do something about is named. 402 CreditsDepleted: requests are paid for by
// the company, ahead (docs.x.com, pricing).
Error worded(Error error, const HttpResponse &response)
{
    if (isDuplicate(response))
        error.reason = u"duplicate"_s;
    else if (response.status == 402)
        error.reason = u"credits-used-up"_s;
    return error;
}

// POST /2/media/upload with the bytes in base64; then its alt text.
QCoro::Task<Result<QString>> uploaded(
    Sessions sessions, QUrl api, Account account, QByteArray secret, PublicationImage picture)
{
    const Result<FittedImage> image = fittedImage(picture.bytes, maxImageBytes, maxImageSide);
    if (!image)
        co_return fail(image.error());
    const QJsonObject body { { u"media"_s, QString::fromLatin1(image->bytes.toBase64()) },
        { u"media_category"_s, u"tweet_image"_s },
        { u"media_type"_s, QString::fromLatin1(image->mimeType) } };
    HttpRequest request = jsonPost(endpoint(api, u"/2/media/upload"_s), body);
    request.timeout = std::chrono::seconds(60);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(worded(errorOf(*response), *response));
    const QJsonObject answer = jsonObjectOf(*response).value_or(QJsonObject());
    const QString id = answer["data"_L1]["id"_L1].toString();
    if (id.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an upload without an id"_s);
    if (picture.alt.isEmpty())
        co_return id;
    const QJsonObject alt { { u"text"_s,
        beginningOf(picture.alt, traitsOf(Network::X).altLength) } };
    const QJsonObject metadata { { u"id"_s, id },
        { u"metadata"_s, QJsonObject { { u"alt_text"_s, alt } } } };
    HttpRequest describe = jsonPost(endpoint(api, u"/2/media/metadata"_s), metadata);
    const Result<HttpResponse> described =
        co_await sendAs(sessions, account, secret, std::move(describe));
    if (!described)
        co_return fail(described.error());
    if (!described->isSuccess())
        co_return fail(worded(errorOf(*described), *described));
    co_return id;
}

// Links stand in a post as t.co; what they lead to stands beside it.
bool holdsLink(const QJsonObject &post, const QUrl &link)
{
    const QString wanted = link.toString(QUrl::FullyEncoded);
    const QJsonArray urls = post["entities"_L1]["urls"_L1].toArray();
    return std::any_of(urls.cbegin(), urls.cend(),
        [&wanted](const QJsonValue &url) { return url["expanded_url"_L1].toString() == wanted; });
}

QCoro::Task<Result<LookupResult>> found(Sessions sessions, QUrl api, Publication publication)
{
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    // Posts that are read are paid for: no more than were made since, and a few.
    const Fields query { { u"max_results"_s, QString::number(recentPosts) },
        { u"tweet.fields"_s, u"entities,created_at"_s },
        { u"start_time"_s, publication.createdAt.addDays(-1).toUTC().toString(Qt::ISODate) } };
    HttpRequest request;
    request.url = endpoint(api, u"/2/users/%1/tweets"_s.arg(publication.account.remoteId), query);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, publication.account, publication.secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray posts = answer->value("data"_L1).toArray();
    for (const QJsonValue post : posts) {
        if (holdsLink(post.toObject(), publication.trackedLink))
            co_return LookupResult { Lookup::Found,
                publishedPost(publication.account, post["id"_L1].toString()) };
    }
    const bool isAll = (*answer)["meta"_L1]["next_token"_L1].toString().isEmpty();
    co_return LookupResult { isAll ? Lookup::SurelyAbsent : Lookup::CannotTell, {} };
}

QCoro::Task<Result<PublishedPost>> published(Sessions sessions, QUrl api, Publication publication)
{
    QJsonObject body { { u"text"_s, publication.text } };
    QJsonArray ids;
    for (const PublicationImage &image : std::as_const(publication.images)) {
        const Result<QString> media =
            co_await uploaded(sessions, api, publication.account, publication.secret, image);
        if (!media)
            co_return fail(media.error());
        ids.append(*media);
    }
    if (!ids.isEmpty())
        body.insert("media"_L1, QJsonObject { { u"media_ids"_s, ids } });
    HttpRequest request = jsonPost(endpoint(api, u"/2/tweets"_s), body);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<HttpResponse> response =
        co_await sendAs(sessions, publication.account, publication.secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    // X refuses a text that it has already: of a repeat, that says that the first one is out. It is
    // looked up, so that its figures can be read.
    if (isDuplicate(*response) && publication.attempt > 1) {
        const Result<LookupResult> known = co_await found(sessions, api, publication);
        co_return known ? known->post : PublishedPost {};
    }
    if (!response->isSuccess())
        co_return fail(worded(publishErrorOf(*response), *response));
    const QJsonObject answer = jsonObjectOf(*response).value_or(QJsonObject());
    const QString id = answer["data"_L1]["id"_L1].toString();
    if (id.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return publishedPost(publication.account, id);
}

// The guides say retweet_count, the OpenAPI document of 2026 repost_count.
QList<RelayCount> countsOf(const RelayId &relay, const QJsonObject &metrics)
{
    const auto number = [&metrics](std::initializer_list<QLatin1StringView> names) {
        qint64 sum = 0;
        for (const QLatin1StringView name : names)
            sum += static_cast<qint64>(std::max(0.0, metrics.value(name).toDouble()));
        return sum;
    };
    const auto count = [&relay](MetricKind kind, qint64 value) {
        return RelayCount { relay, kind, Provenance::Measured, value, {} };
    };
    const QLatin1StringView reposts =
        metrics.contains("repost_count"_L1) ? "repost_count"_L1 : "retweet_count"_L1;
    return { count(MetricKind::Impression, number({ "impression_count"_L1 })),
        count(MetricKind::Reaction, number({ "like_count"_L1 })),
        count(MetricKind::Comment, number({ "reply_count"_L1 })),
        count(MetricKind::Repost, number({ reposts, "quote_count"_L1 })) };
}

// X answers 200 without the post: it is gone, or the account may not see it, which errors[] tells
// apart (docs.x.com, response codes and errors).
Error notShown(const QJsonObject &answer)
{
    const QString type = answer.value("errors"_L1)[0]["type"_L1].toString();
    if (type.isEmpty() || type.endsWith(u"/resource-not-found"_s))
        return { ErrorCode::NotFound, u"the network does not know the post"_s };
    return { ErrorCode::Forbidden, u"the network does not show the post"_s };
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Sessions sessions, QUrl api, RelayId relay, Account account, QByteArray secret, QString postId)
{
    const Fields query { { u"ids"_s, postId }, { u"tweet.fields"_s, u"public_metrics"_s } };
    HttpRequest request;
    request.url = endpoint(api, u"/2/tweets"_s, query);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    const QJsonObject post = answer->value("data"_L1)[0].toObject();
    if (post.isEmpty())
        co_return fail(notShown(*answer));
    co_return countsOf(relay, post.value("public_metrics"_L1).toObject());
}

// Reading a user is paid for ($0.010, as of 2026-08): once a week.
QCoro::Task<Result<qint64>> followed(
    Sessions sessions, QUrl api, Account account, QByteArray secret)
{
    const Fields query { { u"user.fields"_s, u"public_metrics"_s } };
    HttpRequest request;
    request.url = endpoint(api, u"/2/users/me"_s, query);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const QJsonObject answer = jsonObjectOf(*response).value_or(QJsonObject());
    co_return peopleIn(answer["data"_L1]["public_metrics"_L1]["followers_count"_L1]);
}

QCoro::Task<Result<void>> removed(
    Sessions sessions, QUrl api, Account account, QByteArray secret, QString postId)
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = endpoint(api, QString(u"/2/tweets/"_s + postId));
    co_return removalOf(co_await sendAs(sessions, account, secret, std::move(request)));
}

} // namespace

XConnector::XConnector(HttpClient &http, XServices services, SecretKeeper keep)
    : m_services(std::move(services))
    , m_sessions(std::make_shared<OAuthSessions>())
{
    m_sessions->http = &http;
    m_sessions->keeper = std::move(keep);
    m_sessions->tokenUrl = [api = m_services.api](
                               const Account &) { return endpoint(api, u"/2/oauth2/token"_s); };
}

Capabilities XConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::ByRelais;
    can.grantsPage = u"https://x.com/settings/connected_apps"_s;
    can.needsCompanyApp = true;
    can.redirects = loopbackRedirects(m_services.ports);
    can.idempotency = Capabilities::Idempotency::RefusesDuplicates;
    can.readsFollowers = true;
    can.removes = true;
    can.maxImages = traitsOf(Network::X).pictures;
    can.readsBack = true;
    can.metrics = measured(
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    can.policies = { u"own-words"_s, u"no-rewards"_s, u"paid-per-request"_s };
    return can;
}

QCoro::Task<Result<PublishedPost>> XConnector::publish(Publication publication)
{
    return published(m_sessions, m_services.api, std::move(publication));
}

QCoro::Task<Result<LookupResult>> XConnector::lookUp(Publication publication)
{
    return found(m_sessions, m_services.api, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> XConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(m_sessions, m_services.api, std::move(relay), std::move(account),
        std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> XConnector::revoke(Account account, QByteArray secret)
{
    return revokeTokens(m_sessions, endpoint(m_services.api, u"/2/oauth2/revoke"_s),
        std::move(account), std::move(secret));
}

QCoro::Task<Result<qint64>> XConnector::followers(Account account, QByteArray secret)
{
    return followed(m_sessions, m_services.api, std::move(account), std::move(secret));
}

QCoro::Task<Result<void>> XConnector::remove(Account account, QByteArray secret, QString postId)
{
    return removed(
        m_sessions, m_services.api, std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> XConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connectX(m_sessions->http, std::move(around), m_services, std::move(request));
}

} // namespace Relais
