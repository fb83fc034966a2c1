// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/chatconnector.h"

#include "core/networks/chat/chatthread.h"
#include "core/networks/chat/webhook.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using ApiPtr = ChatApiPtr;
using Sessions = ChatSessions;

// Of Misskey, the one that takes pictures: its servers scale what is larger.
constexpr qint64 pictureBytes = 8 * 1024 * 1024;
constexpr int pictureSide = 4096;

QCoro::Task<Result<PublishedPost>> postedByWebhook(Sessions sessions, Publication publication)
{
    HttpRequest request = webhookPost(publication);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(request));
    if (!response)
        co_return fail(response.error());
    // A webhook that was taken back answers 403, 404 or 410.
    const int status = response->status;
    if (status == 403 || status == 404 || status == 410)
        co_return fail(ErrorCode::Unauthorized, u"the webhook is gone: HTTP %1"_s.arg(status));
    if (!response->isSuccess())
        co_return fail(publishErrorOf(*response));
    co_return PublishedPost { u"webhook:"_s + publication.relay.value, {} };
}

QCoro::Task<Result<QStringList>> picturesPut(ApiPtr api, Sessions sessions, Publication publication)
{
    QStringList ids;
    for (const PublicationImage &one : std::as_const(publication.images)) {
        const Result<FittedImage> image = fittedImage(one.bytes, pictureBytes, pictureSide);
        if (!image)
            co_return fail(image.error());
        HttpRequest request = api->upload(publication, *image, one.alt);
        const Result<HttpResponse> response = co_await sendToChat(
            api, sessions, publication.account, publication.secret, std::move(request));
        if (!response)
            co_return fail(response.error());
        // Tokens of before pictures were sent do not allow it: the person agrees anew.
        if (response->status == 403)
            co_return fail(ErrorCode::Unauthorized, u"the token is not for pictures"_s);
        if (!response->isSuccess())
            co_return fail(errorOf(*response));
        ids.append(api->uploaded(*response));
        if (ids.last().isEmpty())
            co_return fail(ErrorCode::Corrupt, u"an upload without an id"_s);
    }
    co_return ids;
}

//! A post, or one of a thread.
QCoro::Task<Result<PublishedPost>> publishedOne(
    ApiPtr api, Sessions sessions, Publication publication)
{
    if (api->upload && !publication.images.isEmpty()) {
        const Result<QStringList> ids = co_await picturesPut(api, sessions, publication);
        if (!ids)
            co_return fail(ids.error());
        publication.uploaded = *ids;
    }
    HttpRequest request = api->post(publication);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<HttpResponse> response = co_await sendToChat(
        api, sessions, publication.account, publication.secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (const auto refused = chatRefusalIn(*api, *response))
        co_return fail(*refused);
    if (!response->isSuccess())
        co_return fail(publishErrorOf(*response));
    const PublishedPost post = api->posted(publication, *response);
    if (post.postId.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return post;
}

//! The post, or the first of a thread.
QCoro::Task<Result<LookupResult>> foundHead(ApiPtr api, Sessions sessions, Publication publication)
{
    const bool hasKey = api->can.idempotency == Capabilities::Idempotency::RecordKey;
    if (isWebhook(publication.secret) || !api->recent
        || (!hasKey && !publication.trackedLink.isValid()))
        co_return LookupResult {};
    HttpRequest request = api->recent(publication);
    const Result<HttpResponse> response = co_await sendToChat(
        api, sessions, publication.account, publication.secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (const auto refused = chatRefusalIn(*api, *response))
        co_return fail(*refused);
    co_return api->found(publication, *response);
}

// What is out of a thread: its first post as it was found, and the ids of all in order.
struct ChatThreadOut {
    LookupResult head;
    QStringList ids {};
};

QCoro::Task<Result<ChatThreadOut>> threadOut(ApiPtr api, Sessions sessions, Publication publication)
{
    const auto length = int(publication.continuation.size()) + 1;
    const Result<LookupResult> head = co_await foundHead(api, sessions, publication);
    if (!head)
        co_return fail(head.error());
    ChatThreadOut out { *head };
    if (head->lookup != Lookup::Found)
        co_return out;
    const Result<QStringList> after = co_await chatThreadAfter(
        api, sessions, publication.account, publication.secret, head->post.postId, length);
    if (!after)
        co_return fail(after.error());
    out.ids = QStringList(head->post.postId) + *after;
    co_return out;
}

QCoro::Task<Result<LookupResult>> lookedUp(ApiPtr api, Sessions sessions, Publication publication)
{
    if (publication.continuation.isEmpty() || !api->lookAtAnswers)
        co_return co_await foundHead(api, sessions, std::move(publication));
    const Result<ChatThreadOut> out = co_await threadOut(api, sessions, publication);
    if (!out)
        co_return fail(out.error());
    LookupResult result = out->head;
    if (result.lookup == Lookup::Found && out->ids.size() <= publication.continuation.size()) {
        result = { Lookup::SurelyAbsent, {} };
        result.begun = true;
    }
    co_return result;
}

// What an earlier attempt left there; where it cannot be read, nothing may be posted.
QCoro::Task<Result<ChatThreadOut>> leftOut(ApiPtr api, Sessions sessions, Publication publication)
{
    const Result<ChatThreadOut> out = co_await threadOut(api, sessions, std::move(publication));
    if (!out && (out.error().isTransient() || out.error().code == ErrorCode::Unauthorized))
        co_return fail(out.error());
    if (!out)
        co_return fail(ErrorCode::OutcomeUnknown, out.error().detail);
    if (out->head.lookup == Lookup::CannotTell)
        co_return fail(ErrorCode::OutcomeUnknown, u"the thread cannot be read back"_s);
    co_return *out;
}

QCoro::Task<Result<PublishedPost>> publishedThread(
    ApiPtr api, Sessions sessions, Publication publication)
{
    ChatThreadOut out;
    if (publication.attempt > 1) {
        const Result<ChatThreadOut> left = co_await leftOut(api, sessions, publication);
        if (!left)
            co_return fail(left.error());
        out = *left;
    }
    if (out.ids.isEmpty()) {
        const Result<PublishedPost> head = co_await publishedOne(api, sessions, publication);
        if (!head)
            co_return fail(head.error());
        out = { { Lookup::Found, *head }, { head->postId } };
    }
    while (out.ids.size() <= publication.continuation.size()) {
        Publication part = publication; // the pictures are the first's
        part.text = publication.continuation.at(out.ids.size() - 1);
        part.images.clear();
        part.answersTo = out.ids.constLast();
        const Result<PublishedPost> post = co_await publishedOne(api, sessions, part);
        if (!post)
            co_return fail(asPartlyOut(post.error()));
        out.ids.append(post->postId);
    }
    co_return out.head.post;
}

QCoro::Task<Result<PublishedPost>> published(ApiPtr api, Sessions sessions, Publication publication)
{
    if (isWebhook(publication.secret))
        co_return co_await postedByWebhook(sessions, std::move(publication));
    if (!publication.continuation.isEmpty() && api->lookAtAnswers)
        co_return co_await publishedThread(api, sessions, std::move(publication));
    co_return co_await publishedOne(api, sessions, std::move(publication));
}

//! Not worth failing for: the next reading asks again.
QCoro::Task<std::optional<double>> commentsOf(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    HttpRequest request = api->lookAtThread(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (!response)
        co_return std::nullopt;
    const Result<QJsonObject> answer = listOrObject(*response);
    if (!answer)
        co_return std::nullopt;
    co_return api->comments(postId, *answer);
}

//! NotFound when the post itself says so.
QCoro::Task<Result<void>> stillThere(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    HttpRequest request = api->lookAtPost(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (api->gone && api->gone(*response))
        co_return fail(ErrorCode::NotFound, u"the post was deleted"_s);
    if (response->status == 404)
        co_return fail(ErrorCode::Forbidden, u"the network does not show the post"_s);
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return Result<void>();
}

QCoro::Task<Result<QList<RelayCount>>> counted(ApiPtr api, Sessions sessions, RelayId relay,
    Account account, QByteArray secret, QString postId)
{
    if (isWebhook(secret) || !api->look)
        co_return fail(ErrorCode::Unsupported, u"nothing is counted there"_s, u"no-counts"_s);
    if (api->lookAtPost) {
        const Result<void> there = co_await stillThere(api, sessions, account, secret, postId);
        if (!there)
            co_return fail(there.error());
    }
    HttpRequest request = api->look(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (const auto refused = chatRefusalIn(*api, *response))
        co_return fail(*refused);
    if (api->gone && api->gone(*response))
        co_return fail(ErrorCode::NotFound, u"the network does not know the post"_s);
    const Result<QJsonObject> answer = listOrObject(*response);
    if (!answer)
        co_return fail(answer.error());
    QList<RelayCount> counts = api->counts(relay, *answer);
    if (api->lookAtThread) {
        const std::optional<double> comments =
            co_await commentsOf(api, sessions, account, secret, postId);
        if (comments)
            counts.append(measuredCount(relay, MetricKind::Comment, *comments));
    }
    co_return counts;
}

QCoro::Task<Result<void>> removedOne(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    HttpRequest request = api->removal(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (response) {
        if (const auto refused = chatRefusalIn(*api, *response)) {
            if (refused->code != ErrorCode::NotFound)
                co_return fail(*refused);
        }
    }
    if (response && api->gone && api->gone(*response))
        co_return Result<void>();
    co_return removalOf(response);
}

QCoro::Task<Result<void>> removed(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    if (isWebhook(secret) || !api->removal)
        co_return fail(
            ErrorCode::Unsupported, u"its interface takes no post back"_s, u"no-removal"_s);
    QStringList ids { postId };
    if (api->lookAtAnswers) {
        const Result<QStringList> thread =
            co_await chatThreadFrom(api, sessions, account, secret, postId);
        if (!thread)
            co_return fail(thread.error());
        ids = *thread;
    }
    // The last first: what a failure leaves is found again by the first.
    while (!ids.isEmpty()) {
        const Result<void> done =
            co_await removedOne(api, sessions, account, secret, ids.takeLast());
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<Account>> limited(ApiPtr api, Sessions sessions, Account account)
{
    if (!api->lookAtLimits)
        co_return fail(ErrorCode::Unsupported, u"limits are the network's own, for everybody"_s,
            u"no-limits"_s);
    HttpRequest request = api->lookAtLimits(account);
    const Result<QJsonObject> answer = co_await fetchObject(sessions->http, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    api->takeLimits(account, *answer);
    co_return account;
}

// One that is ended already says so by 401, or in its body.
QCoro::Task<Result<void>> revoked(ApiPtr api, Sessions sessions, Account account, QByteArray secret)
{
    if (isWebhook(secret) || (!api->revokeUrl && !api->revocation))
        co_return Result<void>();
    if (api->revokeUrl) {
        const QUrl url = api->revokeUrl(account);
        co_return co_await revokeTokens(sessions, url, std::move(account), std::move(secret));
    }
    const Result<OAuthSecret> current = currentSecret(*sessions, account, secret);
    if (!current)
        co_return fail(current.error());
    HttpRequest request = api->revocation();
    authorize(request, current->accessToken.toUtf8());
    const Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(request));
    if (!response)
        co_return fail(response.error());
    const auto refused = chatRefusalIn(*api, *response);
    if (refused && refused->code != ErrorCode::Unauthorized)
        co_return fail(*refused);
    if (!response->isSuccess() && response->status != 401)
        co_return fail(errorOf(*response));
    sessions->byAccount[account.id.value].given.clear();
    sessions->byAccount[account.id.value].secret = {};
    co_return Result<void>();
}

} // namespace

ChatConnector::ChatConnector(HttpClient &http, ChatApi api, SecretKeeper keep)
    : m_api(std::make_shared<const ChatApi>(std::move(api)))
    , m_sessions(std::make_shared<OAuthSessions>())
{
    m_sessions->http = &http;
    m_sessions->keeper = std::move(keep);
    m_sessions->tokenUrl = m_api->tokenUrl;
    if (m_api->refusal) {
        m_sessions->isExpired = [refusal = m_api->refusal](const HttpResponse &response) {
            const auto error = response.isSuccess() ? refusal(response) : std::nullopt;
            return error && error->reason == "token_expired"_L1;
        };
    }
}

ChatConnector::~ChatConnector() = default;

Network ChatConnector::network() const
{
    return m_api->network;
}

Capabilities ChatConnector::capabilities() const
{
    return m_api->can;
}

QCoro::Task<Result<PublishedPost>> ChatConnector::publish(Publication publication)
{
    return published(m_api, m_sessions, std::move(publication));
}

QCoro::Task<Result<LookupResult>> ChatConnector::lookUp(Publication publication)
{
    return lookedUp(m_api, m_sessions, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> ChatConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(m_api, m_sessions, std::move(relay), std::move(account), std::move(secret),
        std::move(postId));
}

QCoro::Task<Result<void>> ChatConnector::remove(Account account, QByteArray secret, QString postId)
{
    return removed(m_api, m_sessions, std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> ChatConnector::revoke(Account account, QByteArray secret)
{
    return revoked(m_api, m_sessions, std::move(account), std::move(secret));
}

QCoro::Task<Result<Account>> ChatConnector::withLimits(Account account)
{
    return limited(m_api, m_sessions, std::move(account));
}

QCoro::Task<Result<ConnectedAccount>> ChatConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    if (request.webhook && (m_api->can.takesWebhook || !m_api->connect))
        return connectWebhook(m_api->network, std::move(around));
    if (!m_api->connect)
        return Connector::connect(std::move(request), std::move(around));
    return m_api->connect(m_sessions->http, std::move(around), std::move(request));
}

} // namespace Relais
