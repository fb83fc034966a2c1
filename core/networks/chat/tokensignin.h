// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connectrequest.h"
#include "core/networks/api.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/oauthsecret.h"

namespace Relais {

//! Reads url with a personal access token and wants a JSON object. Rejected ("wrong-token").
QCoro::Task<Result<QJsonObject>> readWithToken(QPointer<HttpClient> http, QUrl url, QString token);

//! Finds the id of the channel or room that a person named.
using PlaceFinder = QCoro::Task<Result<QString>> (*)(
    QPointer<HttpClient> http, QUrl server, QString place, QString token);

//! Whose a personal access token is, as their server has them, and where they post.
struct TokenOwner {
    QUrl server;
    QJsonObject person;
    QString place; //!< its id
};

//! who: the path at which the server tells whose a token is. Errors: serverAddress(),
//! readWithToken(), findPlace.
QCoro::Task<Result<TokenOwner>> ownerOfToken(
    QPointer<HttpClient> http, ConnectRequest request, QString who, PlaceFinder findPlace);

//! The account of a server that takes personal access tokens.
ConnectedAccount withToken(Account account, const QString &token);

} // namespace Relais
