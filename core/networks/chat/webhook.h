// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! A secret that is an address is that of the organization's incoming webhook.
bool isWebhook(const QByteArray &secret);

//! The post as the network's incoming webhook takes it. Sources in the .cpp.
HttpRequest webhookPost(const Publication &publication);

//! Whether an answer says that there is no such webhook, or that it may not post: nothing is out.
bool isWebhookGone(const HttpResponse &response);

//! Connects "an account" that is the organization's webhook; its address is the secret.
QCoro::Task<Result<ConnectedAccount>> connectWebhook(Network network, SignInSurroundings around);

//! Talkspirit takes incoming webhooks alone.
ChatApi talkspiritApi();

} // namespace Relais
