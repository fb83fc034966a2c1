// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connectedaccount.h"
#include "core/networks/oauthsignin.h"

namespace Relais {

//! The sign-in of one of Meta's networks, as data.
struct GraphSignIn {
    Network network = Network::Unknown;
    QUrl authorize {};
    QString clientId {};
    QString scopes {};
    QString swap {}; //!< the grant that swaps the sign-in's token of an hour for one of 60 days
    QUrl person {}; //!< says whose token it is
    QString idField {}; //!< of the person
};

//! Signs in through the company's backend: around has its page and its exchange. Errors:
//! signInByOAuth(), askGraph(), Corrupt.
QCoro::Task<Result<ConnectedAccount>> signInByGraph(
    QPointer<HttpClient> http, SignInSurroundings around, GraphSignIn shape);

//! A token of 60 days more, without the app's secret. grant: of the network. Errors:
//! graphErrorOf(), Corrupt.
QCoro::Task<Result<RenewedSecret>> renewByGraph(
    QPointer<HttpClient> http, QUrl api, QString grant, QByteArray token);

} // namespace Relais
