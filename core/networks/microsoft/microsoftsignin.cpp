// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow (public client,
// loopback).

#include "core/networks/microsoft/microsoftsignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

OAuthShape microsoftShape(const QUrl &login, const QString &clientId, const QString &scopes)
{
    return { .authorize = endpoint(login, u"/authorize"_s),
        .token = endpoint(login, u"/token"_s),
        .clientId = clientId,
        .scopes = scopes };
}

void takeMicrosoftSignIn(ChatApi &api, const QUrl &login)
{
    api.tokenUrl = [login](const Account &) { return endpoint(login, u"/token"_s); };
    api.can.signIn = Capabilities::SignIn::BrowserOAuth;
    api.can.ending = Capabilities::Ending::ByPerson;
    api.can.grantsPage = u"https://myapplications.microsoft.com/"_s;
    api.can.needsCompanyApp = true;
    api.can.redirects = { u"http://127.0.0.1"_s };
}

} // namespace Relais
