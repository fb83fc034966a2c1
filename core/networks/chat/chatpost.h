// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatcall.h"

namespace Relais {

//! Posts with the pictures, by the webhook where the account is one, or as a thread that goes on
//! where an earlier attempt ended. Each post goes out once: OutcomeUnknown where that cannot be
//! told; other errors are those of Connector::publish().
QCoro::Task<Result<PublishedPost>> publishToChat(
    ChatApiPtr api, ChatSessions sessions, Publication publication);

//! Connector::lookUp(): a thread is found when all of it is out.
QCoro::Task<Result<LookupResult>> lookUpInChat(
    ChatApiPtr api, ChatSessions sessions, Publication publication);

} // namespace Relais
