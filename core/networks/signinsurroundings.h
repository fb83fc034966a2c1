// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/network.h"
#include "core/net/loopbackreceiver.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QPointer>

#include <functional>

namespace Relais {

//! Swaps what a sign-in brought back for tokens through the company's backend, which adds the
//! secret of the company's app. The fields are those of the token endpoint, without the secret.
using TokenExchange =
    std::function<QCoro::Task<Result<QJsonObject>>(Network, QList<std::pair<QString, QString>>)>;
//! Ends a token (client id, token) through the company's backend, for networks that want the secret
//! of the company's app for it.
using TokenRevocation = std::function<QCoro::Task<Result<void>>(Network, QString, QString)>;
//! The address of the incoming webhook that the organization has for the network.
using WebhookSource = std::function<QCoro::Task<Result<QUrl>>(Network)>;

//! What surrounds one sign-in: where the browser comes back to, and how it is opened.
struct SignInSurroundings {
    QPointer<LoopbackReceiver> receiver {}; //!< cancel() or destroying it ends this with Cancelled
    std::function<void(QUrl)> openBrowser {};
    TokenExchange exchange {};
    QUrl returnPage {}; //!< of the backend, for networks that refuse a loopback redirect
    WebhookSource webhook {};
};

} // namespace Relais
