// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QUrl>

#include <functional>

namespace Relais {

class HttpClient;
class LoopbackReceiver;

//! An OpenID provider, and what Relais is registered as with it.
struct OpenIdProvider {
    QString issuer; //!< https, or http on a loopback address; compared letter for letter
    QString clientId;
    QString clientSecret; //!< where it gives desktop programs one (RFC 8252 §8.5), else empty
};

//! What a provider says of the person, for the backend to verify.
struct ProviderAnswer {
    QString idToken;
    QString nonce; //!< a secret whose S256 stands in the token as its nonce
};

//! The person signs in with the provider in their own browser (OpenID Connect Core §3.1; RFC 8252,
//! RFC 7636 with S256, RFC 9207): discovery, code, token. openBrowser is called once. Errors: those
//! of LoopbackReceiver::redirected and HttpClient::send; Rejected ("provider-broken": what it says
//! of itself is not that issuer's, or not safe to use), ("wrong-issuer": another one answered),
//! ("sign-in-failed": no token came).
QCoro::Task<Result<ProviderAnswer>> signInWithProvider(HttpClient &http, LoopbackReceiver &receiver,
    OpenIdProvider provider, std::function<void(QUrl)> openBrowser);

} // namespace Relais
