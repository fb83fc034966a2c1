// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/network.h"
#include "core/networks/picturelender.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QUrl>

namespace Relais {

class HttpClient;
class SignInService;

//! What a sign-in or a post at a network needs of the company's backend: it adds the secret of the
//! company's app to what the browser brought back. Rejected ("exchange-refused"), NotFound
//! ("exchange-not-offered"), and the errors of askSignedIn.
QCoro::Task<Result<QJsonObject>> exchangedBy(SignInService &session, HttpClient &http, QUrl server,
    Network network, QList<std::pair<QString, QString>> fields);
//! Ends a token at the network with that secret; errors as of exchangedBy.
QCoro::Task<Result<void>> endedBy(SignInService &session, HttpClient &http, QUrl server,
    Network network, QString clientId, QString token);
//! The organization's incoming webhook. NotFound ("webhook-none").
QCoro::Task<Result<QUrl>> webhookFrom(
    SignInService &session, HttpClient &http, QUrl server, Network network);
//! Lends a picture to a network by the backend's public address. An end of the session here is no
//! end of the account's there: it comes as Network, and is tried again.
PictureLender pictureLender(SignInService &session, HttpClient &http, std::function<QUrl()> server);
//! Where networks that refuse a loopback redirect send the browser back.
QUrl returnPageOf(const QUrl &server);

} // namespace Relais
