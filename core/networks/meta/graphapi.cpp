// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/graph-api/guides/error-handling (codes),
// /docs/instagram-platform/content-publishing and /docs/threads/troubleshooting (the state of a
// container: once a minute for five minutes is advised; a picture takes seconds). 24 with subcode
// 4279009, "Media Not Found", of a container that was just made, of text alone as well: public code
// and issues (gitroomhq/postiz-app 2047, trypostit/trypost 352). Instagram's 9007 with 2207027,
// "The media is not ready for publishing", also of one that is FINISHED, and 9004 or 2207052,
// "Media download has failed": public code.

#include "core/networks/meta/graphapi.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int longestWait = 30; // looks
constexpr int mostOwnPages = 5; // of 100 posts
constexpr int mostPublishings = 4; // of a container that is not known yet
constexpr auto containerUnseen = "container-unseen"_L1;
constexpr auto pictureRefused = "picture-refused"_L1;

bool isOneOf(int code, const auto &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

//! The calls of one account, as business use cases have them; Instagram's are 80002.
bool isBusinessLimit(int code)
{
    return code >= 80000 && code <= 80008;
}

//! Of a container that cannot be published yet, whatever it said of its state: Threads',
//! Instagram's.
bool isEarly(int code, int subcode)
{
    return (code == 24 && subcode == 4279009) || (code == 9007 && subcode == 2207027);
}

} // namespace

Error graphErrorOf(const HttpResponse &response, bool publishes)
{
    constexpr std::array signedOut { 102, 190 };
    // 9: the day's posts are used up; 341: the app's calls.
    constexpr std::array tooOften { 4, 9, 17, 32, 341, 613 };
    constexpr std::array ofTheirs { 1, 2 };
    Error error = publishes ? publishErrorOf(response) : errorOf(response);
    if (response.status < 400 || response.status > 499)
        return error;
    const Result<QJsonObject> body = jsonObjectOf(response);
    const QJsonObject told = body ? body->value("error"_L1).toObject() : QJsonObject();
    const int code = told.value("code"_L1).toInt();
    const int subcode = told.value("error_subcode"_L1).toInt();
    if (isEarly(code, subcode)) {
        error.reason = containerUnseen;
    } else if (code == 9004 || subcode == 2207052) {
        error.reason = pictureRefused;
    } else if (isOneOf(code, signedOut)) {
        error.code = ErrorCode::Unauthorized;
    } else if (isOneOf(code, tooOften) || isBusinessLimit(code)) {
        error.code = ErrorCode::RateLimited;
        error.retryAfter = retryAfterOf(response);
        if (error.retryAfter.count() == 0)
            error.retryAfter = std::chrono::hours(1);
    } else if (isOneOf(code, ofTheirs) || told.value("is_transient"_L1).toBool()) {
        error.code = publishes ? ErrorCode::OutcomeUnknown : ErrorCode::ServerFault;
    }
    return error;
}

QCoro::Task<Result<QJsonObject>> askGraph(
    QPointer<HttpClient> http, QByteArray token, HttpRequest request, bool publishes)
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
        co_return fail(graphErrorOf(*response, publishes));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer && publishes)
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return answer;
}

QCoro::Task<Result<void>> containerReady(
    QPointer<HttpClient> http, QByteArray token, GraphContainer container)
{
    for (int i = 0; i < longestWait; ++i) {
        const Fields query { { u"fields"_s, container.field } };
        HttpRequest look = reading(endpoint(container.look, {}, query));
        const Result<QJsonObject> answer = co_await askGraph(http, token, std::move(look));
        if (!answer)
            co_return fail(answer.error());
        const QString state = answer->value(container.field).toString();
        if (state == "FINISHED"_L1)
            co_return {};
        if (state == "ERROR"_L1 || state == "EXPIRED"_L1)
            co_return fail(
                ErrorCode::Rejected, u"the network could not take the picture"_s, pictureRefused);
        co_await pause(container.rhythm);
    }
    co_return fail(ErrorCode::Timeout, u"the network is still fetching the picture"_s);
}

QCoro::Task<Result<PublishedPost>> publishContainer(QPointer<HttpClient> http, QByteArray token,
    QString container, QUrl publishing, QUrl posts, std::chrono::milliseconds rhythm)
{
    const Fields creation { { u"creation_id"_s, container } };
    Result<QJsonObject> post;
    for (int tried = 1;; ++tried) {
        HttpRequest making = formPost(publishing, creation);
        post = co_await askGraph(http, token, std::move(making), true);
        if (post || post.error().reason != containerUnseen)
            break;
        if (tried == mostPublishings)
            co_return fail(ErrorCode::Timeout, u"the network does not know the container yet"_s);
        co_await pause(rhythm * tried);
    }
    if (!post)
        co_return fail(post.error());
    PublishedPost published;
    published.postId = post->value("id"_L1).toString();
    if (published.postId.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    // Where it stands; not worth failing for.
    const Fields query { { u"fields"_s, u"permalink"_s } };
    HttpRequest look = reading(endpoint(posts, QString(u'/' + published.postId), query));
    const Result<QJsonObject> known = co_await askGraph(http, token, std::move(look));
    if (known)
        published.permalink = QUrl(known->value("permalink"_L1).toString(), QUrl::StrictMode);
    co_return published;
}

QList<RecentPost> graphPosts(const QJsonObject &answer, const QString &text)
{
    QList<RecentPost> posts;
    const QJsonArray all = answer.value("data"_L1).toArray();
    for (const QJsonValue one : all) {
        RecentPost post;
        post.id = one["id"_L1].toString();
        post.permalink = QUrl(one["permalink"_L1].toString(), QUrl::StrictMode);
        post.text = one[text].toString();
        post.at = QDateTime::fromString(one["timestamp"_L1].toString(), Qt::ISODate);
        posts.append(post);
    }
    return posts;
}

QCoro::Task<Error> graphReadingError(
    QPointer<HttpClient> http, QByteArray token, Error error, QUrl list, QString postId)
{
    // 400, code 100, subcode 33: "… does not exist, cannot be loaded due to missing permissions …"
    if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Rejected)
        co_return error;
    const Error untold { ErrorCode::Forbidden, u"the network does not show the post"_s };
    Fields query { { u"fields"_s, u"id"_s }, { u"limit"_s, u"100"_s } };
    for (int page = 0; page < mostOwnPages; ++page) {
        HttpRequest look = reading(endpoint(list, {}, query));
        const Result<QJsonObject> answer = co_await askGraph(http, token, std::move(look));
        if (!answer)
            co_return answer.error().code == ErrorCode::RateLimited ? answer.error() : untold;
        const QJsonArray posts = answer->value("data"_L1).toArray();
        const bool isListed = std::any_of(posts.begin(), posts.end(),
            [&postId](const QJsonValue &post) { return post["id"_L1].toString() == postId; });
        // Nobody who posted has none, but for that one: an empty list is not believed.
        if (isListed || (page == 0 && posts.isEmpty()))
            co_return untold;
        const QJsonObject paging = answer->value("paging"_L1).toObject();
        const QString after = paging["cursors"_L1]["after"_L1].toString();
        if (paging.value("next"_L1).toString().isEmpty() || after.isEmpty())
            co_return Error { ErrorCode::NotFound, u"it is none of the account's posts"_s };
        query.resize(2);
        query.append({ u"after"_s, after });
    }
    co_return untold;
}

QHash<QString, double> graphInsights(const QJsonObject &answer)
{
    QHash<QString, double> values;
    const QJsonArray metrics = answer.value("data"_L1).toArray();
    for (const QJsonValue metric : metrics) {
        const QJsonValue total = metric["total_value"_L1]["value"_L1];
        const QJsonValue told = total.isDouble() ? total : metric["values"_L1][0]["value"_L1];
        if (told.isDouble())
            values[metric["name"_L1].toString()] = told.toDouble();
    }
    return values;
}

} // namespace Relais
