// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/chatpost.h"

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

} // namespace

QCoro::Task<Result<PublishedPost>> publishToChat(
    ApiPtr api, Sessions sessions, Publication publication)
{
    if (isWebhook(publication.secret))
        co_return co_await postedByWebhook(sessions, std::move(publication));
    if (!publication.continuation.isEmpty() && api->lookAtAnswers)
        co_return co_await publishedThread(api, sessions, std::move(publication));
    co_return co_await publishedOne(api, sessions, std::move(publication));
}

QCoro::Task<Result<LookupResult>> lookUpInChat(
    ApiPtr api, Sessions sessions, Publication publication)
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

} // namespace Relais
