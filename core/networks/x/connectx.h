// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connectrequest.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/oauthsignin.h"
#include "core/networks/x/xservices.h"

namespace Relais {

//! Signs in at X with the company's own app ("Native App": public, PKCE). Errors: those of
//! signInByOAuth.
QCoro::Task<Result<ConnectedAccount>> connectX(QPointer<HttpClient> http, SignInSurroundings around,
    XServices services, ConnectRequest request);

} // namespace Relais
