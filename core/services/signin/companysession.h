// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/session.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace Relais {

class HttpClient;
class LoopbackReceiver;

//! How one may sign in at a backend. NotFound without reason: the server is no Relais.
QCoro::Task<Result<Api::SignInOptions>> signInOptionsAt(HttpClient &http, QUrl server);

//! A session from the company's provider: its person signs in there with their browser, and the
//! backend takes what it says of them. Errors: those of signInWithProvider(), and the backend's:
//! Unauthorized ("id-token-refused"), Forbidden ("not-a-member", "email-unverified"), Conflict
//! ("identity-taken"), NotFound ("provider-none"), ServerFault ("provider-keys").
QCoro::Task<Result<Api::Session>> companySession(HttpClient &http, LoopbackReceiver &receiver,
    QUrl server, std::function<void(QUrl)> openBrowser);

} // namespace Relais
