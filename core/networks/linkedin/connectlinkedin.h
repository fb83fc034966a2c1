// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/linkedin/linkedinservices.h"

#include <functional>

namespace Relais {

class LoopbackReceiver;

//! Sends the person to LinkedIn by openBrowser and waits for the browser to come back (5 min).
//! clientId is that of the company's own app, for which LinkedIn has enabled native PKCE. The token
//! lasts 60 days; then the person signs in again. Rejected ("no-client", "refused-by-person"),
//! Timeout, Cancelled.
QCoro::Task<Result<ConnectedAccount>> connectLinkedIn(HttpClient &http, LoopbackReceiver &receiver,
    LinkedInServices services, QString clientId, std::function<void(QUrl)> openBrowser);

} // namespace Relais
