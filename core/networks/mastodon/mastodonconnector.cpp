// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/mastodon/mastodonconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/mastodon/connectmastodon.h"
#include "core/networks/mastodon/mastodoninstance.h"
#include "core/networks/mastodon/mastodonmedia.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/mastodon/mastodonthread.h"

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

//! part: 0, or of a thread the place in its continuation, from 1; inReplyTo: the one before.
HttpRequest statusRequest(const Publication &publication, const QJsonArray &mediaIds, int part = 0,
    const QString &inReplyTo = {})
{
    const QString text = part == 0 ? publication.text : publication.continuation.at(part - 1);
    QJsonObject body { { u"status"_s, text } };
    if (!inReplyTo.isEmpty())
        body.insert("in_reply_to_id"_L1, inReplyTo);
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
    const QString key = part == 0 ? publication.relay.value
                                  : QString(publication.relay.value + u'/' + QString::number(part));
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

// The post, or the first of a thread.
QCoro::Task<Result<PublishedPost>> publishedHead(
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
        if (at.isValid() && at < publication.createdAt.addDays(-1)
            && !status.value("pinned"_L1).toBool())
            return page;
    }
    if (statuses.size() == pageSize)
        page.lastId = statuses.last()["id"_L1].toString();
    return page;
}

QCoro::Task<Result<LookupResult>> found(Http http, Publication publication)
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

// What is out of a thread: its first post as it was found, and the ids of all in order.
struct ThreadOut {
    LookupResult head;
    QStringList ids {};
};

QCoro::Task<Result<ThreadOut>> threadOut(Http http, Publication publication, QByteArray token)
{
    const auto length = int(publication.continuation.size()) + 1;
    const Account account = publication.account;
    const Result<LookupResult> head = co_await found(http, std::move(publication));
    if (!head)
        co_return fail(head.error());
    ThreadOut out { *head };
    if (head->lookup != Lookup::Found)
        co_return out;
    const Result<QStringList> after =
        co_await threadAfter(http, account, token, head->post.postId, length);
    if (!after)
        co_return fail(after.error());
    out.ids = QStringList(head->post.postId) + *after;
    co_return out;
}

QCoro::Task<Result<LookupResult>> lookedUp(Http http, Publication publication)
{
    if (publication.continuation.isEmpty())
        co_return co_await found(http, std::move(publication));
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(publication.secret);
    if (!secret)
        co_return fail(secret.error());
    const Result<ThreadOut> out =
        co_await threadOut(http, publication, secret->accessToken.toUtf8());
    if (!out)
        co_return fail(out.error());
    LookupResult result = out->head;
    if (result.lookup == Lookup::Found && out->ids.size() <= publication.continuation.size()) {
        result = { Lookup::SurelyAbsent, {} };
        result.begun = true;
    }
    co_return result;
}

// What an earlier attempt left there. Keys are kept for an hour at most, so that it is read; where
// it cannot be, nothing may be posted.
QCoro::Task<Result<ThreadOut>> leftOut(Http http, Publication publication, QByteArray token)
{
    const Result<ThreadOut> out = co_await threadOut(http, std::move(publication), token);
    if (!out && (out.error().isTransient() || out.error().code == ErrorCode::Unauthorized))
        co_return fail(out.error());
    if (!out)
        co_return fail(ErrorCode::OutcomeUnknown, out.error().detail);
    if (out->head.lookup == Lookup::CannotTell)
        co_return fail(ErrorCode::OutcomeUnknown, u"the thread cannot be read back"_s);
    co_return *out;
}

QCoro::Task<Result<PublishedPost>> publishedThread(
    Http http, Publication publication, QByteArray token)
{
    ThreadOut out;
    if (publication.attempt > 1) {
        const Result<ThreadOut> left = co_await leftOut(http, publication, token);
        if (!left)
            co_return fail(left.error());
        out = *left;
    }
    if (out.ids.isEmpty()) {
        const Result<PublishedPost> head = co_await publishedHead(http, publication, token);
        if (!head)
            co_return fail(head.error());
        out = { { Lookup::Found, *head }, { head->postId } };
    }
    while (out.ids.size() <= publication.continuation.size()) {
        HttpRequest request =
            statusRequest(publication, {}, int(out.ids.size()), out.ids.constLast());
        authorize(request, token);
        const Result<PublishedPost> post = co_await sentStatus(http, std::move(request));
        if (!post)
            co_return fail(asPartlyOut(post.error()));
        out.ids.append(post->postId);
    }
    co_return out.head.post;
}

QCoro::Task<Result<PublishedPost>> published(Http http, Publication publication)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(publication.secret);
    if (!secret)
        co_return fail(secret.error());
    const QByteArray token = secret->accessToken.toUtf8();
    if (publication.continuation.isEmpty())
        co_return co_await publishedHead(http, std::move(publication), token);
    co_return co_await publishedThread(http, std::move(publication), token);
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Http http, RelayId relay, Account account, QByteArray kept, QString postId)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    HttpRequest request;
    request.url = endpoint(account.server, QString(u"/api/v1/statuses/"_s + postId));
    authorize(request, secret->accessToken.toUtf8());
    const Result<QJsonObject> status = co_await fetchObject(http, std::move(request));
    if (!status)
        co_return fail(status.error());
    const auto number = [&status](QLatin1StringView name) {
        return static_cast<qint64>(std::max(0.0, status->value(name).toDouble()));
    };
    const auto count = [&relay](MetricKind kind, qint64 value) {
        return RelayCount { relay, kind, Provenance::Measured, value, {} };
    };
    QList<RelayCount> counts;
    counts.append(count(MetricKind::Reaction, number("favourites_count"_L1)));
    counts.append(count(MetricKind::Comment, number("replies_count"_L1)));
    counts.append(
        count(MetricKind::Repost, number("reblogs_count"_L1) + number("quotes_count"_L1)));
    co_return counts;
}

QCoro::Task<Result<qint64>> followed(Http http, Account account, QByteArray kept)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    HttpRequest request;
    request.url = endpoint(account.server, u"/api/v1/accounts/verify_credentials"_s);
    authorize(request, secret->accessToken.toUtf8());
    const Result<QJsonObject> person = co_await fetchObject(http, std::move(request));
    if (!person)
        co_return fail(person.error());
    co_return peopleIn(person->value("followers_count"_L1));
}

QCoro::Task<Result<void>> revoked(Http http, Account account, QByteArray kept)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    const Fields fields { { u"client_id"_s, secret->clientId },
        { u"client_secret"_s, secret->clientSecret }, { u"token"_s, secret->accessToken } };
    HttpRequest request = formPost(endpoint(account.server, u"/oauth/revoke"_s), fields);
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return {};
}

QCoro::Task<Result<void>> removed(Http http, Account account, QByteArray kept, QString postId)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    const QByteArray token = secret->accessToken.toUtf8();
    const Result<HttpResponse> status = co_await statusOf(http, account, token, postId);
    if (!status)
        co_return fail(status.error());
    if (!status->isSuccess() && errorOf(*status).isTransient())
        co_return fail(errorOf(*status));
    const QJsonObject first = jsonObjectOf(*status).value_or(QJsonObject());
    const int length = threadLengthOf(first);
    QStringList ids { postId };
    if (status->isSuccess() && length > 1) {
        const Result<QStringList> after =
            co_await threadAfter(http, account, token, postId, length, programOf(first));
        if (!after)
            co_return fail(after.error());
        ids += *after;
    }
    // The last first: what a failure leaves is found again by the first.
    while (!ids.isEmpty()) {
        HttpRequest request;
        request.method = "DELETE";
        request.url = endpoint(account.server, QString(u"/api/v1/statuses/"_s + ids.takeLast()));
        authorize(request, token);
        const Result<void> done = removalOf(co_await sendBy(http, std::move(request)));
        if (!done)
            co_return done;
    }
    co_return {};
}

QCoro::Task<Result<Account>> limited(Http http, Account account)
{
    const Result<QJsonObject> instance = co_await readMastodonInstance(http, account.server);
    if (!instance)
        co_return fail(instance.error());
    takeMastodonLimits(account, *instance);
    co_return account;
}

} // namespace

MastodonConnector::MastodonConnector(HttpClient &http)
    : m_http(&http)
{
}

MastodonConnector::~MastodonConnector() = default;

Capabilities MastodonConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::ByRelais;
    can.grantsPage = u"{server}/oauth/authorized_applications"_s;
    can.idempotency = Capabilities::Idempotency::IdempotencyKey;
    can.asks = { ConnectField::Server };
    can.readsFollowers = true;
    can.readsLimits = true;
    can.removes = true;
    can.threads = traitsOf(Network::Mastodon).threads;
    can.maxImages = traitsOf(Network::Mastodon).pictures;
    can.readsBack = true;
    can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    return can;
}

TextLimits MastodonConnector::limits(const Account &account) const
{
    return { account.maxLength, account.linkLength };
}

QCoro::Task<Result<PublishedPost>> MastodonConnector::publish(Publication publication)
{
    return published(m_http, std::move(publication));
}

QCoro::Task<Result<LookupResult>> MastodonConnector::lookUp(Publication publication)
{
    return lookedUp(m_http, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> MastodonConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(
        m_http, std::move(relay), std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> MastodonConnector::revoke(Account account, QByteArray secret)
{
    return revoked(m_http, std::move(account), std::move(secret));
}

QCoro::Task<Result<qint64>> MastodonConnector::followers(Account account, QByteArray secret)
{
    return followed(m_http, std::move(account), std::move(secret));
}

QCoro::Task<Result<void>> MastodonConnector::remove(
    Account account, QByteArray secret, QString postId)
{
    return removed(m_http, std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> MastodonConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connectMastodon(m_http, std::move(around), std::move(request));
}

QCoro::Task<Result<Account>> MastodonConnector::withLimits(Account account)
{
    return limited(m_http, std::move(account));
}

} // namespace Relais
