// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/registeredports.h"

#include <QList>
#include <QUrl>

#include <chrono>

namespace Relais {

//! Where X answers; tests name their own server.
struct XServices {
    QUrl api { QStringLiteral("https://api.x.com") };
    QUrl authorize { QStringLiteral("https://x.com/i/oauth2/authorize") };
    //! X compares the redirect exactly, so the company's app registers
    //! http://127.0.0.1:<port>/relais/callback for each of these (docs.x.com, developer apps).
    QList<quint16> ports = registeredPorts();
    //! Until a post is tried again that answers one which is not shown yet.
    std::chrono::milliseconds rhythm { 5000 };
};

} // namespace Relais
