// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/dpopsend.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/signinsurroundings.h"

namespace Relais {

//! One network's sign-in by OAuth 2.0 for a native program (RFC 8252), as data.
struct OAuthShape {
    QUrl authorize;
    QUrl token;
    QString clientId;
    QString clientSecret {}; //!< of this installation's own registration; never the company's
    QString scopes {};
    QString scopeParameter = QStringLiteral("scope");
    bool pkce = true; //!< S256
    QList<quint16> ports {}; //!< registered ones, for who compares the redirect exactly; empty: any
    QUrl redirect {}; //!< when the receiver listens already, for a registration
    Fields more {}; //!< other parameters of the authorize page
    //! What iss has to be (RFC 9207); empty where no metadata names it: then an iss that comes must
    //! be of the origin of authorize.
    QString issuer {};
    bool issuerPromised = false; //!< the server says that it always sends iss
    QUrl returnPage {}; //!< stands for the loopback redirect, and goes on to it
    QUrl pushed {}; //!< takes the parameters before the browser opens (RFC 9126)
    std::shared_ptr<DpopBinding> dpop {}; //!< the tokens are bound to its key
    Network exchangeFor = Network::Unknown; //!< a network: its code is exchanged by the backend
};

//! Sends the person to the network and waits for the browser to come back (5 min); the answer of
//! the token endpoint. Rejected ("no-client", "refused-by-person", "wrong-issuer",
//! "sign-in-failed"), Network (no registered port is free), Timeout, Cancelled.
QCoro::Task<Result<QJsonObject>> signInByOAuth(
    QPointer<HttpClient> http, SignInSurroundings around, OAuthShape shape);

//! Who signed in, as the network has them, and the tokens that it gave.
struct OAuthPerson {
    QJsonObject person;
    OAuthSecret secret;
};
//! signInByOAuth(), then asks the address at which the network tells whose a token is.
QCoro::Task<Result<OAuthPerson>> signInAsPerson(
    QPointer<HttpClient> http, SignInSurroundings around, OAuthShape shape, QUrl me);

} // namespace Relais
