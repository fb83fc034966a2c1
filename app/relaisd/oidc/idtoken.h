// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace Relais::Backend {

//! What an id token must say to be for us (OpenID Connect Core §3.1.3.7).
struct IdTokenRules {
    QString issuer;
    QString clientId;
    QString nonce; //!< the secret that the client kept; the token holds its S256 (RFC 7636 §4.2)
    QDateTime now;
};

//! Whom a provider vouches for.
struct Identity {
    QString issuer;
    QString subject; //!< stable within the issuer
    QString email;
    bool emailVerified = false;
    QString name;
    QDateTime expiresAt; //!< of the token
};

//! Reads the claims of a token. Rejected with what is wrong as reason: "issuer", "audience",
//! "expired", "issued-later", "nonce", "subject". Clocks may differ by a minute.
Result<Identity> identityFrom(const QJsonObject &claims, const IdTokenRules &rules);

} // namespace Relais::Backend
