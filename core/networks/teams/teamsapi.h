// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! Where Microsoft answers; tests name their own server.
struct MicrosoftServices {
    QUrl login { QStringLiteral("https://login.microsoftonline.com/organizations/oauth2/v2.0") };
    QUrl graph { QStringLiteral("https://graph.microsoft.com/v1.0") };
    QUrl yammer { QStringLiteral("https://www.yammer.com") };
};

//! Microsoft Teams as the person by Graph, with the company's app (public client, delegated), into
//! one channel; or by a workflow's webhook. Reading back needs an admin's consent and is not asked
//! for: after a lost answer the person is asked.
ChatApi teamsApi(const MicrosoftServices &services = {});

//! The ids of a team and a channel in a channel's link ("Get link to channel"), as the place
//! "team/channel"; empty when it is no such link.
QString teamsPlace(const QString &link);

} // namespace Relais
