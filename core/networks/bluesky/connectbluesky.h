// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/networks/bluesky/blueskyservices.h"
#include "core/networks/connectedaccount.h"

#include <QCoro/QCoroTask>

namespace Relais {

class HttpClient;

//! Signs in with an app password (Bluesky's settings, "App passwords"). pds: the account's server;
//! empty: found from the handle. The password goes to that server only. Rejected
//! ("wrong-password", "second-factor", "unknown-handle", "bad-address"), Network, RateLimited.
QCoro::Task<Result<ConnectedAccount>> connectBluesky(
    HttpClient &http, QUrl pds, QString handle, QString appPassword, BlueskyServices services = {});

} // namespace Relais
