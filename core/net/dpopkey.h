// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <memory>

struct evp_pkey_st;

namespace Relais {

//! What one proof is for (RFC 9449 §4.2).
struct DpopClaims {
    QByteArray method;
    QUrl url; //!< query and fragment are left out of the proof
    QByteArray nonce {}; //!< as the server gave it; empty: it gave none yet
    QByteArray accessToken {}; //!< that the proof goes with; empty: none
    QDateTime at {};
};

//! A key to which a server binds tokens, so that who has a token without the key has nothing: P-256
//! with ES256, which AT Protocol demands. Copies share it.
class DpopKey final {
public:
    //! A new one; Unsupported when the machine's library cannot make it.
    static Result<DpopKey> create();
    //! One that toBytes() gave; Corrupt for anything else.
    static Result<DpopKey> fromBytes(const QByteArray &der);

    QByteArray toBytes() const; //!< the private key, DER: for the SecretStore alone
    QJsonObject publicJwk() const;
    //! A DPoP header's value: a JWT of type dpop+jwt with an id of its own.
    Result<QByteArray> proof(const DpopClaims &claims) const;

private:
    explicit DpopKey(std::shared_ptr<evp_pkey_st> key)
        : m_key(std::move(key))
    {
    }
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace Relais
