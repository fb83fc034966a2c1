// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/registeredports.h"

#include <QList>
#include <QUrl>

#include <chrono>

namespace Relais {

//! Where LinkedIn answers; tests name their own server.
struct LinkedInServices {
    QUrl api { QStringLiteral("https://api.linkedin.com") };
    QUrl token { QStringLiteral("https://www.linkedin.com/oauth/v2/accessToken") };
    //! The native flow takes any loopback port and no secret; LinkedIn enables it app by app
    //! (learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow-native).
    QUrl authorize { QStringLiteral("https://www.linkedin.com/oauth/native-pkce/authorization") };
    //! For apps without it: a secret is needed, which the backend adds, and the redirect is
    //! compared exactly, so that the app registers http://127.0.0.1:<port>/relais/callback for each
    //! port.
    QUrl standard { QStringLiteral("https://www.linkedin.com/oauth/v2/authorization") };
    QList<quint16> ports = registeredPorts();
    //! From a picture's upload to its post: LinkedIn prepares it meanwhile, and an app for posting
    //! may not ask whether it has.
    std::chrono::milliseconds preparing { 2000 };
};

} // namespace Relais
