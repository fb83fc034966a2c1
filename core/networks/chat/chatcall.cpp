// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/chatcall.h"

namespace Relais {

QCoro::Task<Result<HttpResponse>> sendToChat(
    ChatApiPtr api, ChatSessions sessions, Account account, QByteArray kept, HttpRequest request)
{
    const bool mayPause = api->pausesBy503 && request.delivery != HttpRequest::Delivery::Once;
    Result<HttpResponse> response;
    if (api->sign) {
        const Result<OAuthSecret> secret = OAuthSecret::fromBytes(kept);
        if (!secret)
            co_return fail(secret.error());
        api->sign(request, account, secret->accessToken);
        response = co_await sendBy(sessions->http, std::move(request));
    } else {
        response =
            co_await sendAs(sessions, std::move(account), std::move(kept), std::move(request));
    }
    if (response && api->tooOften && api->tooOften(*response))
        response->status = 429;
    if (response && mayPause && response->status == 503)
        response->status = 429;
    co_return response;
}

std::optional<Error> chatRefusalIn(const ChatApi &api, const HttpResponse &response)
{
    return api.refusal && response.isSuccess() ? api.refusal(response) : std::nullopt;
}

} // namespace Relais
