// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"
#include "core/networks/oauthsignin.h"

namespace Relais {

//! Where Microsoft answers; tests name their own server.
struct MicrosoftServices {
    QUrl login { QStringLiteral("https://login.microsoftonline.com/organizations/oauth2/v2.0") };
    QUrl graph { QStringLiteral("https://graph.microsoft.com/v1.0") };
    QUrl yammer { QStringLiteral("https://www.yammer.com") };
};

//! The sign-in as the person with the company's app (public client, delegated).
OAuthShape microsoftShape(const QUrl &login, const QString &clientId, const QString &scopes);

//! What an API of Microsoft's says of that sign-in.
void takeMicrosoftSignIn(ChatApi &api, const QUrl &login);

} // namespace Relais
