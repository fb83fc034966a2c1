// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/bluesky/blueskyservices.h"

namespace Relais {

//! Who an account is, whatever it calls itself (https://atproto.com/specs/did).
struct BlueskyIdentity {
    QString did;
    QString handle; //!< without "@"; empty when its document names none
    QUrl server; //!< that the account lives on
};

//! A handle as people type it, without "@" and in lower case; empty when it is none.
QString plainHandle(const QString &typed);

//! handle → DID → document → server; the document must name the handle in turn. Rejected
//! ("unknown-handle"), NotFound (the identity names no server).
QCoro::Task<Result<BlueskyIdentity>> identityOfHandle(
    QPointer<HttpClient> http, QString handle, BlueskyServices services);
//! DID → document. Rejected ("unknown-handle") for a kind of DID that the network does not have.
QCoro::Task<Result<BlueskyIdentity>> identityOf(
    QPointer<HttpClient> http, QString did, BlueskyServices services);

//! The server that a DID document names for its account.
Result<QUrl> blueskyServerOf(const QJsonObject &document);
//! What the person calls themselves; empty when they do not say.
QCoro::Task<QString> blueskyDisplayName(QPointer<HttpClient> http, QUrl server, QString did);

tl::unexpected<Error> unknownHandle();

} // namespace Relais
