// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace Relais {

//! Where LinkedIn answers; tests name their own server.
struct LinkedInServices {
    QUrl api { QStringLiteral("https://api.linkedin.com") };
    QUrl token { QStringLiteral("https://www.linkedin.com/oauth/v2/accessToken") };
    //! The native flow takes any loopback port and no secret; LinkedIn enables it app by app
    //! (learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow-native).
    QUrl authorize { QStringLiteral("https://www.linkedin.com/oauth/native-pkce/authorization") };
};

} // namespace Relais
