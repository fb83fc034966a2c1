// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: docs.x.com (POST /2/tweets: reply.in_reply_to_tweet_id; GET /2/users/:id/tweets:
// since_id, end_time, referenced_tweets; media upload; errors).

#include "core/networks/x/xpost.h"

#include "core/domain/networktraits.h"
#include "core/domain/text/threadparts.h"
#include "core/networks/api.h"
#include "core/networks/imagefit.h"
#include "core/networks/threadresume.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<OAuthSessions>;

constexpr qint64 maxImageBytes = 5 * 1024 * 1024;
constexpr int maxImageSide = 4096;
constexpr int recentPosts = 20;
constexpr int threadPosts = 100; // that are looked through for the later posts of a thread
constexpr int daysOfThread = 7; // and how long after the first, when it is taken back
constexpr int mostTries = 3; // of an answer to a post that is not shown yet

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

// The text of an answer to a post that the network has not spread yet: it was seen in the seconds
// after the post (github.com/plhery/node-twitter-api-v2, issue 366).
bool isNotSeenYet(const HttpResponse &response)
{
    return response.status == 403
        && detailOf(response).contains(u"deleted or not visible"_s, Qt::CaseInsensitive);
}

// Links stand in a post as t.co; what they lead to stands beside it.
bool holdsLink(const QJsonObject &post, const QUrl &link)
{
    const QString wanted = link.toString(QUrl::FullyEncoded);
    const QJsonArray urls = post["entities"_L1]["urls"_L1].toArray();
    return std::any_of(urls.cbegin(), urls.cend(),
        [&wanted](const QJsonValue &url) { return url["expanded_url"_L1].toString() == wanted; });
}

//! The post that one answers; empty where it answers none.
QString answeredBy(const QJsonObject &post)
{
    const QJsonArray references = post["referenced_tweets"_L1].toArray();
    for (const QJsonValue reference : references) {
        if (reference["type"_L1].toString() == "replied_to"_L1)
            return reference["id"_L1].toString();
    }
    return {};
}

//! The answer to a post whose words end in this number; empty for none.
QString answerTo(const QJsonArray &posts, const QString &before, const QString &number)
{
    for (const QJsonValue value : posts) {
        const QJsonObject post = value.toObject();
        if (answeredBy(post) == before && post["text"_L1].toString().trimmed().endsWith(number))
            return post["id"_L1].toString();
    }
    return {};
}

//! Own posts, by these parameters.
QCoro::Task<Result<QJsonObject>> ownPosts(
    Sessions sessions, QUrl api, Account account, QByteArray secret, Fields query)
{
    query.append({ u"tweet.fields"_s, u"entities,created_at,referenced_tweets"_s });
    HttpRequest request;
    request.url = endpoint(api, u"/2/users/%1/tweets"_s.arg(account.remoteId), query);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    // With status 200 it may hold nothing but "errors"; without posts it says that there are none.
    const bool isList =
        answer && (answer->value("data"_L1).isArray() || answer->value("meta"_L1).isObject());
    if (answer && !isList)
        co_return fail(ErrorCode::OutcomeUnknown, u"an answer without a list"_s);
    co_return answer;
}

bool isLastPage(const QJsonObject &answer)
{
    return answer["meta"_L1]["next_token"_L1].toString().isEmpty();
}

//! The post, or the first of a thread.
QCoro::Task<Result<LookupResult>> foundFirst(Sessions sessions, QUrl api, Publication publication)
{
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    // Posts that are read are paid for: no more than were made since, and a few.
    const auto most = recentPosts + publication.continuation.size();
    Fields query { { u"max_results"_s, QString::number(most) } };
    if (!publication.clockWasAhead) {
        const QDateTime since = publication.createdAt.addDays(-1).toUTC();
        query.append({ u"start_time"_s, since.toString(Qt::ISODate) });
    }
    const Result<QJsonObject> answer =
        co_await ownPosts(sessions, api, publication.account, publication.secret, query);
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray posts = answer->value("data"_L1).toArray();
    for (const QJsonValue value : posts) {
        const QJsonObject post = value.toObject();
        // An answer of the person's own to the thread is not its first.
        const bool mayBeFirst = publication.continuation.isEmpty() || answeredBy(post).isEmpty();
        if (mayBeFirst && holdsLink(post, publication.trackedLink))
            co_return LookupResult { Lookup::Found,
                publishedPost(publication.account, post["id"_L1].toString()) };
    }
    co_return LookupResult { isLastPage(*answer) ? Lookup::SurelyAbsent : Lookup::CannotTell, {} };
}

//! The posts of a thread after its first, up to the first that is missing. until: when to stop
//! looking; invalid: now.
QCoro::Task<Result<QStringList>> threadAfter(Sessions sessions, QUrl api, Account account,
    QByteArray secret, QString first, int length, QDateTime until)
{
    Fields query { { u"max_results"_s, QString::number(threadPosts) }, { u"since_id"_s, first } };
    if (until.isValid() && until < nowOf(sessions->http).addSecs(-60))
        query.append({ u"end_time"_s, until.toUTC().toString(Qt::ISODate) });
    const Result<QJsonObject> answer = co_await ownPosts(sessions, api, account, secret, query);
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray posts = answer->value("data"_L1).toArray();
    QStringList ids;
    QString last = first;
    for (int number = 2; number <= length; ++number) {
        last = answerTo(posts, last, threadNumber(number, length));
        if (last.isEmpty())
            break;
        ids.append(last);
    }
    if (ids.size() + 1 < length && !isLastPage(*answer))
        co_return fail(ErrorCode::OutcomeUnknown, u"too many posts since to read them all"_s);
    co_return ids;
}

//! Sends it; an answer waits until the network shows what it answers.
QCoro::Task<Result<HttpResponse>> sent(
    Sessions sessions, XServices services, Publication publication, QJsonObject body)
{
    if (!publication.answersTo.isEmpty())
        body.insert(
            "reply"_L1, QJsonObject { { u"in_reply_to_tweet_id"_s, publication.answersTo } });
    for (int tried = 1;; ++tried) {
        HttpRequest request = jsonPost(endpoint(services.api, u"/2/tweets"_s), body);
        request.delivery = HttpRequest::Delivery::Once;
        Result<HttpResponse> response =
            co_await sendAs(sessions, publication.account, publication.secret, std::move(request));
        const bool waits = !publication.answersTo.isEmpty() && response && isNotSeenYet(*response);
        if (!waits || tried == mostTries)
            co_return response;
        co_await pause(services.rhythm);
    }
}

//! A post, or one of a thread.
QCoro::Task<Result<PublishedPost>> publishedOne(
    Sessions sessions, XServices services, Publication publication)
{
    QJsonObject body { { u"text"_s, publication.text } };
    QJsonArray ids;
    for (const PublicationImage &image : std::as_const(publication.images)) {
        const Result<QString> media = co_await uploaded(
            sessions, services.api, publication.account, publication.secret, image);
        if (!media)
            co_return fail(media.error());
        ids.append(*media);
    }
    if (!ids.isEmpty())
        body.insert("media"_L1, QJsonObject { { u"media_ids"_s, ids } });
    const Result<HttpResponse> response = co_await sent(sessions, services, publication, body);
    if (!response)
        co_return fail(response.error());
    // What a later post of a thread answers is not known then, nor which one it would be.
    if (isDuplicate(*response) && publication.attempt > 1 && publication.part > 0)
        co_return fail(ErrorCode::OutcomeUnknown, u"it is out, and not shown yet"_s);
    // X refuses a text that it has already: of a repeat, that says that the first one is out. It is
    // looked up, so that its figures can be read.
    if (isDuplicate(*response) && publication.attempt > 1) {
        const Result<LookupResult> known = co_await foundFirst(sessions, services.api, publication);
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

//! How many posts the thread has that a text begins. Behind the link stand those of its pictures.
int threadLengthOf(const QString &text)
{
    static const QRegularExpression pictures(u"( https://t\\.co/\\w+)+$"_s);
    QString words = text.trimmed();
    words.remove(pictures);
    return threadLengthIn(words);
}

//! The ids of a post and of those that follow it in its thread; the post's alone where it begins
//! none, or is gone.
QCoro::Task<Result<QStringList>> threadFrom(
    Sessions sessions, QUrl api, Account account, QByteArray secret, QString postId)
{
    const Fields query { { u"ids"_s, postId }, { u"tweet.fields"_s, u"created_at"_s } };
    HttpRequest request;
    request.url = endpoint(api, u"/2/tweets"_s, query);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess() && errorOf(*response).isTransient())
        co_return fail(errorOf(*response));
    const QJsonObject answer = jsonObjectOf(*response).value_or(QJsonObject());
    const QJsonObject post = answer["data"_L1][0].toObject();
    const int length = threadLengthOf(post["text"_L1].toString());
    QStringList ids { postId };
    if (length > 1) {
        const QDateTime made =
            QDateTime::fromString(post["created_at"_L1].toString(), Qt::ISODateWithMs);
        const QDateTime until = made.isValid() ? made.addDays(daysOfThread) : QDateTime();
        const Result<QStringList> after =
            co_await threadAfter(sessions, api, account, secret, postId, length, until);
        if (!after)
            co_return fail(after.error());
        ids += *after;
    }
    co_return ids;
}

ThreadSteps threadSteps(const Sessions &sessions, const XServices &services)
{
    return { .post =
                 [sessions, services](
                     Publication one) { return publishedOne(sessions, services, std::move(one)); },
        .findFirst =
            [sessions, services](Publication thread) {
                return foundFirst(sessions, services.api, std::move(thread));
            },
        .findRest =
            [sessions, services](const Publication &thread, QString first) {
                const auto length = int(thread.continuation.size()) + 1;
                return threadAfter(sessions, services.api, thread.account, thread.secret,
                    std::move(first), length, QDateTime());
            } };
}

} // namespace

QCoro::Task<Result<PublishedPost>> publishToX(
    Sessions sessions, XServices services, Publication publication)
{
    if (publication.continuation.isEmpty())
        co_return co_await publishedOne(sessions, services, std::move(publication));
    const ThreadSteps steps = threadSteps(sessions, services);
    co_return co_await publishThread(steps, std::move(publication));
}

QCoro::Task<Result<LookupResult>> lookUpInX(
    Sessions sessions, XServices services, Publication publication)
{
    if (publication.continuation.isEmpty())
        co_return co_await foundFirst(sessions, services.api, std::move(publication));
    const ThreadSteps steps = threadSteps(sessions, services);
    co_return co_await lookUpThread(steps, std::move(publication));
}

QCoro::Task<Result<void>> removeFromX(
    Sessions sessions, XServices services, Account account, QByteArray secret, QString postId)
{
    const Result<QStringList> thread =
        co_await threadFrom(sessions, services.api, account, secret, postId);
    if (!thread)
        co_return fail(thread.error());
    // The last first: what a failure leaves is found again by the first.
    QStringList ids = *thread;
    while (!ids.isEmpty()) {
        HttpRequest request;
        request.method = "DELETE";
        request.url = endpoint(services.api, QString(u"/2/tweets/"_s + ids.takeLast()));
        const Result<void> done =
            removalOf(co_await sendAs(sessions, account, secret, std::move(request)));
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

} // namespace Relais
