// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connectrequest.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/oauthsignin.h"

namespace Relais {

//! Registers Relais at the instance (request.server), signs in there, reads the account and the
//! instance's limits. Errors: those of signInByOAuth, Rejected ("bad-address", "not-mastodon").
QCoro::Task<Result<ConnectedAccount>> connectMastodon(
    QPointer<HttpClient> http, SignInSurroundings around, ConnectRequest request);

} // namespace Relais
