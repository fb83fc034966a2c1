// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/mastodon/mastodonpost.h"

#include "core/networks/mastodon/mastodonmedia.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/mastodon/mastodonthread.h"
#include "core/networks/threadresume.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr int pageSize = 40;
constexpr int maxPages = 5;

PublishedPost publishedPost(const QJsonObject &status)
{
    const QUrl url(status.value("url"_L1).toString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return { status.value("id"_L1).toString(), isWeb ? url : QUrl() };
}

// Refused for good, surely not published, or nobody knows: by the status.
Error refusal(const HttpResponse &response)
{
    Error error = publishErrorOf(response);
    // Mastodon says 422 and GoToSocial 400, both in a sentence.
    if ((response.status == 422 || response.status == 400)
        && response.body.toLower().contains("character"))
        error.reason = u"text-too-long"_s;
    return error;
}

// The account's own default is what the server takes when nothing is said.
QString visibilityOf(const Publication &publication)
{
    switch (publication.choices.visibility) {
    case PostVisibility::Everyone:
        return u"public"_s;
    case PostVisibility::Quiet:
        return u"unlisted"_s;
    case PostVisibility::Followers:
        return u"private"_s;
    case PostVisibility::AsAccount:
        break;
    }
    return publication.account.visibility;
}

HttpRequest statusRequest(const Publication &publication, const QJsonArray &mediaIds)
{
    QJsonObject body { { u"status"_s, publication.text } };
    if (!publication.answersTo.isEmpty())
        body.insert("in_reply_to_id"_L1, publication.answersTo);
    if (!publication.language.isEmpty())
        body.insert("language"_L1, publication.language.section(u'-', 0, 0));
    if (const QString visibility = visibilityOf(publication); !visibility.isEmpty())
        body.insert("visibility"_L1, visibility);
    if (!publication.choices.warning.isEmpty()) {
        body.insert("spoiler_text"_L1, publication.choices.warning);
        body.insert("sensitive"_L1, true);
    }
    if (!mediaIds.isEmpty())
        body.insert("media_ids"_L1, mediaIds);
    HttpRequest request =
        jsonPost(endpoint(publication.account.server, u"/api/v1/statuses"_s), body);
    QString key = publication.relay.value;
    if (publication.part > 0)
        key += u'/' + QString::number(publication.part);
    request.headers.append({ "Idempotency-Key", key.toUtf8() });
    request.delivery = HttpRequest::Delivery::Once;
    return request;
}

QCoro::Task<Result<PublishedPost>> sentStatus(Http http, HttpRequest request)
{
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(refusal(*response));
    const PublishedPost post = publishedPost(jsonObjectOf(*response).value_or(QJsonObject()));
    if (post.postId.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return post;
}

//! A post, or one of a thread.
QCoro::Task<Result<PublishedPost>> publishedOne(
    Http http, Publication publication, QByteArray token)
{
    QJsonArray mediaIds;
    for (const PublicationImage &image : std::as_const(publication.images)) {
        const Result<QString> uploaded =
            co_await uploadToMastodon(http, publication.account, token, image.bytes, image.alt);
        if (!uploaded)
            co_return fail(uploaded.error());
        mediaIds.append(*uploaded);
    }
    HttpRequest request = statusRequest(publication, mediaIds);
    authorize(request, token);
    co_return co_await sentStatus(http, std::move(request));
}

// True when the post's HTML holds exactly this link, not a longer one that begins like it.
bool holds(const QString &html, const QUrl &link)
{
    const QString wanted = link.toString(QUrl::FullyEncoded).toHtmlEscaped();
    for (qsizetype at = html.indexOf(wanted); at >= 0; at = html.indexOf(wanted, at + 1)) {
        const QChar next = html.size() > at + wanted.size() ? html[at + wanted.size()] : u' ';
        if (!next.isLetterOrNumber() && next != u'_' && next != u'-')
            return true;
    }
    return false;
}

// One page of own posts, newest first: the post looked for, or where to go on.
struct Page {
    LookupResult result;
    QString lastId; //!< empty: nothing older can hold the post
};

Page searched(const QJsonArray &statuses, const Publication &publication)
{
    Page page { { Lookup::SurelyAbsent, {} }, {} };
    for (const QJsonValue value : statuses) {
        const QJsonObject status = value.toObject();
        // A later post of the thread, or an answer to it, is not its first.
        const bool mayBeFirst =
            publication.continuation.isEmpty() || !status.value("in_reply_to_id"_L1).isString();
        if (mayBeFirst && holds(status.value("content"_L1).toString(), publication.trackedLink))
            return { { Lookup::Found, publishedPost(status) }, {} };
        const QDateTime at =
            QDateTime::fromString(status.value("created_at"_L1).toString(), Qt::ISODateWithMs);
        // A day of grace: the two clocks need not agree. Pinned posts of any age may come first.
        if (!publication.clockWasAhead && at.isValid() && at < publication.createdAt.addDays(-1)
            && !status.value("pinned"_L1).toBool())
            return page;
    }
    if (statuses.size() == pageSize)
        page.lastId = statuses.last()["id"_L1].toString();
    return page;
}

//! The post, or the first of a thread.
QCoro::Task<Result<LookupResult>> foundFirst(Http http, Publication publication)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(publication.secret);
    if (!secret)
        co_return fail(secret.error());
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    const QString path = u"/api/v1/accounts/%1/statuses"_s.arg(publication.account.remoteId);
    Fields query { { u"limit"_s, QString::number(pageSize) }, { u"exclude_reblogs"_s, u"true"_s } };
    for (int pages = 1; pages <= maxPages; ++pages) {
        HttpRequest request;
        request.url = endpoint(publication.account.server, path, query);
        authorize(request, secret->accessToken.toUtf8());
        const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
        if (!response)
            co_return fail(response.error());
        if (!response->isSuccess())
            co_return fail(errorOf(*response));
        const Result<QJsonArray> statuses = jsonArrayOf(*response);
        if (!statuses)
            co_return fail(statuses.error());
        const Page page = searched(*statuses, publication);
        if (page.lastId.isEmpty())
            co_return page.result;
        query.resize(2);
        query.append({ u"max_id"_s, page.lastId });
    }
    co_return LookupResult {};
}

ThreadSteps threadSteps(const Http &http, const QByteArray &token)
{
    return { .post = [http, token](
                         Publication one) { return publishedOne(http, std::move(one), token); },
        .findFirst = [http](Publication thread) { return foundFirst(http, std::move(thread)); },
        .findRest =
            [http, token](const Publication &thread, QString first) {
                const auto length = int(thread.continuation.size()) + 1;
                return threadAfter(http, thread.account, token, std::move(first), length);
            } };
}

} // namespace

QCoro::Task<Result<PublishedPost>> publishToMastodon(Http http, Publication publication)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(publication.secret);
    if (!secret)
        co_return fail(secret.error());
    const QByteArray token = secret->accessToken.toUtf8();
    if (publication.continuation.isEmpty())
        co_return co_await publishedOne(http, std::move(publication), token);
    const ThreadSteps steps = threadSteps(http, token);
    co_return co_await publishThread(steps, std::move(publication));
}

QCoro::Task<Result<LookupResult>> lookUpInMastodon(Http http, Publication publication)
{
    if (publication.continuation.isEmpty())
        co_return co_await foundFirst(http, std::move(publication));
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(publication.secret);
    if (!secret)
        co_return fail(secret.error());
    const QByteArray token = secret->accessToken.toUtf8();
    const ThreadSteps steps = threadSteps(http, token);
    co_return co_await lookUpThread(steps, std::move(publication));
}

} // namespace Relais
