// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/instagram-platform/content-publishing (carousel posts: 2 to
// 10), developers.facebook.com/docs/threads/posts (carousel: 2 to 20), both /insights;
// developers.facebook.com/documentation/threads/retrieve-and-manage-replies (reply_to_id, a
// person's answers and what they answer).

#include "core/networks/meta/graphpost.h"

#include "core/domain/text/threadparts.h"
#include "core/networks/threadresume.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr int postsOfPage = 25;
constexpr int answersOfPage = 100;

QUrl ownPosts(const GraphPosts &posts, const Account &account, const QString &of)
{
    return endpoint(posts.api, u"/%1/%2"_s.arg(account.remoteId, of));
}

// Requests have names of their own below: GCC 12 does not take lists in braces inside of co_await.
QCoro::Task<Result<QString>> contained(
    Http http, GraphPosts posts, Publication publication, Fields fields)
{
    HttpRequest drafting = formPost(ownPosts(posts, publication.account, posts.collection), fields);
    const Result<QJsonObject> made =
        co_await askGraph(http, publication.secret, std::move(drafting));
    if (!made)
        co_return fail(made.error());
    const QString id = made->value("id"_L1).toString();
    if (id.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"a container without an id"_s);
    if (fields.first().second == u"TEXT"_s)
        co_return id; // nothing is fetched for it
    const GraphContainer container { endpoint(posts.api, QString(u'/' + id)), posts.state,
        posts.rhythm };
    const Result<void> ready = co_await containerReady(http, publication.secret, container);
    if (!ready)
        co_return fail(ready.error());
    co_return id;
}

//! The container of one picture, which is lent for as long as it takes; more: what else is said.
QCoro::Task<Result<QString>> pictured(Http http, GraphPosts posts, PictureLender lender,
    Publication publication, PublicationImage given, std::pair<QString, QString> more)
{
    const Result<FittedImage> image = plainJpeg(given.bytes, posts.picture);
    if (!image)
        co_return fail(image.error());
    const Result<QUrl> address = co_await lender.lend(posts.network, image->bytes);
    if (!address)
        co_return fail(address.error());
    Fields fields = posts.ofPicture;
    fields.append({ u"image_url"_s, address->toString(QUrl::FullyEncoded) });
    fields.append({ u"alt_text"_s, given.alt });
    fields.append(more);
    const Result<QString> draft = co_await contained(http, posts, publication, fields);
    co_await lender.giveBack(*address); // whatever came of it
    co_return draft;
}

//! Several pictures have a container each, and one around them.
QCoro::Task<Result<QString>> carousel(Http http, GraphPosts posts, PictureLender lender,
    Publication publication, std::pair<QString, QString> words)
{
    const std::pair<QString, QString> item { u"is_carousel_item"_s, u"true"_s };
    QStringList children;
    for (const PublicationImage &one : std::as_const(publication.images)) {
        const Result<QString> child =
            co_await pictured(http, posts, lender, publication, one, item);
        if (!child)
            co_return fail(child.error());
        children.append(*child);
    }
    const Fields around { { u"media_type"_s, u"CAROUSEL"_s },
        { u"children"_s, children.join(u',') }, words };
    co_return co_await contained(http, posts, publication, around);
}

//! The container of the post, which nobody sees.
QCoro::Task<Result<QString>> drafted(
    Http http, GraphPosts posts, PictureLender lender, Publication publication)
{
    if (publication.secret.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    const auto count = publication.images.size();
    if (posts.needsPicture && count == 0)
        co_return fail(ErrorCode::Rejected, u"a post is a picture there"_s, u"picture-needed"_s);
    if (posts.needsPicture && !lender)
        co_return fail(ErrorCode::Network, u"pictures come from the company's backend"_s);
    const std::pair<QString, QString> words { posts.words, publication.text };
    if (count == 0 || !lender) {
        Fields plain { { u"media_type"_s, u"TEXT"_s }, words };
        if (!publication.answersTo.isEmpty())
            plain.append({ u"reply_to_id"_s, publication.answersTo });
        co_return co_await contained(http, posts, publication, plain);
    }
    if (count == 1) {
        const PublicationImage only = publication.images.first();
        co_return co_await pictured(http, posts, lender, publication, only, words);
    }
    co_return co_await carousel(http, posts, lender, publication, words);
}

//! A post, or one of a thread.
QCoro::Task<Result<PublishedPost>> publishedOne(
    Http http, GraphPosts posts, PictureLender lender, Publication publication)
{
    const QByteArray token = publication.secret;
    const QUrl publishing = ownPosts(posts, publication.account, posts.publishing);
    const Result<QString> draft = co_await drafted(http, posts, lender, std::move(publication));
    if (!draft)
        co_return fail(draft.error());
    co_return co_await publishContainer(http, token, *draft, publishing, posts.api, posts.rhythm);
}

//! The post, or the first of a thread.
QCoro::Task<Result<LookupResult>> foundFirst(Http http, GraphPosts posts, Publication publication)
{
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    const Fields query { { u"fields"_s, u"id,%1,permalink,timestamp"_s.arg(posts.words) },
        { u"limit"_s, QString::number(postsOfPage) } };
    const QUrl own = ownPosts(posts, publication.account, posts.collection);
    HttpRequest look = reading(endpoint(own, {}, query));
    const Result<QJsonObject> answer = co_await askGraph(http, publication.secret, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    const QList<RecentPost> latest = graphPosts(*answer, posts.words);
    // Pages may be short: only the one without "next" is the last (graph-api/results).
    const bool goesOn = !answer->value("paging"_L1)["next"_L1].toString().isEmpty();
    const bool isList = answer->value("data"_L1).isArray();
    co_return searched(publication, latest, isList && latest.size() < postsOfPage && !goesOn);
}

//! What the API says of an answer to a post; elsewhere than in its author's list it may be missing.
QString answerTo(const QJsonArray &answers, const GraphPosts &posts, const QString &before,
    const QString &number)
{
    for (const QJsonValue one : answers) {
        if (one["replied_to"_L1]["id"_L1].toString() == before
            && one[posts.words].toString().trimmed().endsWith(number))
            return one["id"_L1].toString();
    }
    return {};
}

// A permission that is missing, whatever else the API calls it, leaves open what is out.
Error untold(const Error &error)
{
    if (error.isTransient() || error.code == ErrorCode::Unauthorized)
        return error;
    return { ErrorCode::OutcomeUnknown, error.detail };
}

ThreadSteps threadSteps(const Http &http, const GraphPosts &posts, const PictureLender &lender)
{
    return { .post =
                 [http, posts, lender](
                     Publication one) { return publishedOne(http, posts, lender, std::move(one)); },
        .findFirst = [http, posts](
                         Publication thread) { return foundFirst(http, posts, std::move(thread)); },
        .findRest =
            [http, posts](const Publication &thread, QString first) {
                const auto length = int(thread.continuation.size()) + 1;
                return threadAfterByGraph(
                    http, posts, thread.account, thread.secret, std::move(first), length);
            } };
}

} // namespace

QCoro::Task<Result<PublishedPost>> publishByGraph(
    Http http, GraphPosts posts, PictureLender lender, Publication publication)
{
    if (publication.continuation.isEmpty() || posts.answers.isEmpty())
        co_return co_await publishedOne(http, posts, lender, std::move(publication));
    const ThreadSteps steps = threadSteps(http, posts, lender);
    co_return co_await publishThread(steps, std::move(publication));
}

QCoro::Task<Result<LookupResult>> lookUpByGraph(
    Http http, GraphPosts posts, Publication publication)
{
    if (publication.continuation.isEmpty() || posts.answers.isEmpty())
        co_return co_await foundFirst(http, posts, std::move(publication));
    const ThreadSteps steps = threadSteps(http, posts, {});
    co_return co_await lookUpThread(steps, std::move(publication));
}

QCoro::Task<Result<QStringList>> threadAfterByGraph(
    Http http, GraphPosts posts, Account account, QByteArray token, QString first, int length)
{
    const Fields query { { u"fields"_s, u"id,%1,timestamp,replied_to"_s.arg(posts.words) },
        { u"limit"_s, QString::number(answersOfPage) } };
    HttpRequest look = reading(endpoint(ownPosts(posts, account, posts.answers), {}, query));
    const Result<QJsonObject> answer = co_await askGraph(http, token, std::move(look));
    if (!answer)
        co_return fail(untold(answer.error()));
    if (!answer->value("data"_L1).isArray())
        co_return fail(ErrorCode::OutcomeUnknown, u"an answer without a list"_s);
    const QJsonArray answers = answer->value("data"_L1).toArray();
    QStringList ids;
    QString last = first;
    for (int number = 2; number <= length; ++number) {
        last = answerTo(answers, posts, last, threadNumber(number, length));
        if (last.isEmpty())
            break;
        ids.append(last);
    }
    const QJsonObject paging = answer->value("paging"_L1).toObject();
    if (ids.size() + 1 < length && !paging.value("next"_L1).toString().isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"too many answers to read them all"_s);
    co_return ids;
}

QCoro::Task<Result<QList<RelayCount>>> countsByGraph(Http http, GraphPosts posts, RelayId relay,
    Account account, QByteArray token, QString postId, QList<GraphFigure> figures)
{
    QStringList metrics;
    for (const GraphFigure &figure : std::as_const(figures))
        metrics += figure.metrics;
    const Fields query { { u"metric"_s, metrics.join(u',') } };
    HttpRequest look = reading(endpoint(posts.api, u"/%1/insights"_s.arg(postId), query));
    const Result<QJsonObject> answer = co_await askGraph(http, token, std::move(look));
    if (!answer) {
        const QUrl own = ownPosts(posts, account, posts.collection);
        const Error sure = co_await graphReadingError(http, token, answer.error(), own, postId);
        co_return fail(sure);
    }
    const QHash<QString, double> values = graphInsights(*answer);
    QList<RelayCount> counts;
    for (const GraphFigure &figure : std::as_const(figures)) {
        double value = 0;
        bool isTold = true; // a sum without one of its metrics is too small
        for (const QString &metric : figure.metrics) {
            isTold = isTold && values.contains(metric);
            value += values.value(metric);
        }
        if (isTold)
            counts.append(measuredCount(relay, figure.kind, value));
    }
    co_return counts;
}

} // namespace Relais
