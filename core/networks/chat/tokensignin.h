// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/oauthsecret.h"

namespace Relais {

//! Reads url with a personal access token and wants a JSON object. Rejected ("wrong-token").
QCoro::Task<Result<QJsonObject>> readWithToken(QPointer<HttpClient> http, QUrl url, QString token);

//! The account of a server that takes personal access tokens.
ConnectedAccount withToken(Account account, const QString &token);

} // namespace Relais
