// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/sync/backendcall.h"

namespace Relais {

class SignInService;

//! Sends in the member's name: server and token are the session's. A token that is refused before
//! its time is replaced once. Cancelled when the session goes away meanwhile.
QCoro::Task<Result<QJsonObject>> askSignedIn(
    SignInService &session, HttpClient &http, BackendCall call);

//! The same for an answer that is a file, or whose body counts whatever its status.
QCoro::Task<Result<HttpResponse>> askSignedInWhole(
    SignInService &session, HttpClient &http, BackendCall call);

} // namespace Relais
