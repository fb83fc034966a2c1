// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connectrequest.h"
#include "core/networks/bluesky/blueskyservices.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/signinsurroundings.h"

namespace Relais {

class HttpClient;

//! The client id of a program that no company has published: the loopback client of
//! https://atproto.com/specs/oauth ("Localhost Client Development"), whose redirect has any port.
QString loopbackClientId(const QUrl &redirect);

//! Signs in in the browser, as https://atproto.com/specs/oauth demands: pushed request, PKCE, DPoP,
//! the issuer checked in the redirect, and the identity in the tokens looked up again, because a
//! server may name whom it likes. request.server: the account's server or its sign-in server, for
//! who gives no handle or one that is not publicly known. request.clientId: the address of the
//! company's published client, when the browser can come back by around.returnPage of the same
//! address. Rejected
//! ("unknown-handle", "bad-address", "no-oauth", "wrong-issuer", "wrong-identity", "other-account",
//! "refused-by-person", "sign-in-failed"), Network, Timeout, Cancelled.
QCoro::Task<Result<ConnectedAccount>> signInToBluesky(QPointer<HttpClient> http,
    SignInSurroundings around, BlueskyServices services, ConnectRequest request);

} // namespace Relais
