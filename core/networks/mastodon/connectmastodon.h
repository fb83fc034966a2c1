// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/networks/connectedaccount.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace Relais {

class HttpClient;
class LoopbackReceiver;

//! Registers Relais at the instance, sends the person there by openBrowser, waits for the browser
//! to come back to receiver (5 min), reads the account and the instance's limits. receiver is used
//! for one sign-in: cancel() or destroying it ends this with Cancelled. Rejected ("bad-address",
//! "not-mastodon", "refused-by-person", "wrong-issuer"), Timeout, Cancelled, Network.
QCoro::Task<Result<ConnectedAccount>> connectMastodon(HttpClient &http, LoopbackReceiver &receiver,
    QUrl instance, std::function<void(QUrl)> openBrowser);

} // namespace Relais
