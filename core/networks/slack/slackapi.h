// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! Slack's Web API as the person, with the company's app as public client (PKCE), into one channel;
//! or by incoming webhook. site: where Slack answers; tests name their own server.
ChatApi slackApi(const QUrl &site = QUrl(QStringLiteral("https://slack.com")));

} // namespace Relais
