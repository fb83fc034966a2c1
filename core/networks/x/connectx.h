// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/x/xservices.h"

#include <functional>

namespace Relais {

class LoopbackReceiver;

//! Sends the person to X by openBrowser and waits for the browser to come back (5 min). clientId is
//! that of the company's own app ("Native App": public, PKCE). Rejected ("no-client",
//! "refused-by-person"), Network (no registered port is free), Timeout, Cancelled.
QCoro::Task<Result<ConnectedAccount>> connectX(HttpClient &http, LoopbackReceiver &receiver,
    XServices services, QString clientId, std::function<void(QUrl)> openBrowser);

} // namespace Relais
