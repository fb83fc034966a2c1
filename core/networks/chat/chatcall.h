// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"
#include "core/networks/oauthsession.h"

#include <memory>
#include <optional>

namespace Relais {

using ChatApiPtr = std::shared_ptr<const ChatApi>;
using ChatSessions = std::shared_ptr<OAuthSessions>;

//! Sends as the account, with its token as the network wants it. Errors: those of sendAs().
QCoro::Task<Result<HttpResponse>> sendToChat(
    ChatApiPtr api, ChatSessions sessions, Account account, QByteArray kept, HttpRequest request);

//! The error in the body of a success.
std::optional<Error> chatRefusalIn(const ChatApi &api, const HttpResponse &response);

} // namespace Relais
