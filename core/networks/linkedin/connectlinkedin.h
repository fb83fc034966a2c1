// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connectrequest.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/linkedin/linkedinservices.h"
#include "core/networks/oauthsignin.h"

namespace Relais {

//! Signs in at LinkedIn with the company's own app: by native PKCE where LinkedIn has enabled it
//! for the app, else (request.exchange) the code is exchanged by the backend. The token lasts 60
//! days; then the person signs in again. Errors: those of signInByOAuth.
QCoro::Task<Result<ConnectedAccount>> connectLinkedIn(QPointer<HttpClient> http,
    SignInSurroundings around, LinkedInServices services, ConnectRequest request);

} // namespace Relais
