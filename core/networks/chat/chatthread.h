// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatcall.h"

namespace Relais {

//! A thread on a network that lists the answers to a post (ChatApi::lookAtAnswers): each of its
//! posts answers the one before and ends in its number (threadparts.h). An answer of the person's
//! own without a number there is none of it.

//! The ids of the posts after the head that are out, in order, up to the first that is missing.
//! length: of the whole thread. OutcomeUnknown where the answers are too many to tell.
QCoro::Task<Result<QStringList>> chatThreadAfter(ChatApiPtr api, ChatSessions sessions,
    Account account, QByteArray secret, QString head, int length);

//! The ids of a post and of those that follow it in its thread; the post's alone where it begins
//! none, or is gone.
QCoro::Task<Result<QStringList>> chatThreadFrom(
    ChatApiPtr api, ChatSessions sessions, Account account, QByteArray secret, QString postId);

} // namespace Relais
