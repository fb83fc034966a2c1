// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/chatpost.h"

#include "core/networks/chat/chatthread.h"
#include "core/networks/chat/webhook.h"
#include "core/networks/threadresume.h"

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
    if (isWebhookGone(*response))
        co_return fail(
            ErrorCode::Unauthorized, u"the webhook is gone: HTTP %1"_s.arg(response->status));
    if (!response->isSuccess())
        co_return fail(publishErrorOf(*response));
    // They answer "ok", "1", JSON or nothing; never a page, as what stands in between may.
    if (response->body.trimmed().startsWith('<'))
        co_return fail(ErrorCode::OutcomeUnknown, u"a page in the place of an answer"_s);
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

ThreadSteps threadSteps(const ApiPtr &api, const Sessions &sessions)
{
    return { .post = [api, sessions](
                         Publication one) { return publishedOne(api, sessions, std::move(one)); },
        .findFirst =
            [api, sessions](
                Publication thread) { return foundHead(api, sessions, std::move(thread)); },
        .findRest =
            [api, sessions](const Publication &thread, QString first) {
                const auto length = int(thread.continuation.size()) + 1;
                return chatThreadAfter(
                    api, sessions, thread.account, thread.secret, std::move(first), length);
            } };
}

} // namespace

QCoro::Task<Result<PublishedPost>> publishToChat(
    ApiPtr api, Sessions sessions, Publication publication)
{
    if (isWebhook(publication.secret))
        co_return co_await postedByWebhook(sessions, std::move(publication));
    const ThreadSteps steps = threadSteps(api, sessions);
    if (!publication.continuation.isEmpty() && api->lookAtAnswers)
        co_return co_await publishThread(steps, std::move(publication));
    co_return co_await publishedOne(api, sessions, std::move(publication));
}

QCoro::Task<Result<LookupResult>> lookUpInChat(
    ApiPtr api, Sessions sessions, Publication publication)
{
    if (publication.continuation.isEmpty() || !api->lookAtAnswers)
        co_return co_await foundHead(api, sessions, std::move(publication));
    const ThreadSteps steps = threadSteps(api, sessions);
    co_return co_await lookUpThread(steps, std::move(publication));
}

} // namespace Relais
