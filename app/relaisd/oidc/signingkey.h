// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/oidc/jwt.h"

#include <QList>

#include <memory>

struct evp_pkey_st;

namespace Relais::Backend {

//! A provider's public key. The algorithm comes from the key and never from the token, so that no
//! token can choose it (RFC 8725 §2.1): an RSA key verifies RS256, a P-256 key ES256, and no other
//! kind of key is taken.
class SigningKey final {
public:
    //! A JSON Web Key (RFC 7517): RSA from 2048 bits on, or EC on P-256, for signatures.
    //! Unsupported for any other; InvalidInput when it cannot be read.
    static Result<SigningKey> fromJwk(const QJsonObject &jwk);

    QString id() const { return m_id; }
    QString algorithm() const { return m_algorithm; } //!< "RS256", "ES256"
    bool verifies(const Jwt &jwt) const;

private:
    SigningKey() = default;

    QString m_id;
    QString m_algorithm;
    std::shared_ptr<evp_pkey_st> m_key;
};

//! The usable keys of a key set (RFC 7517 §5); others in it are passed over. Rejected
//! ("provider-keys") when there is none, or when it is no key set.
Result<QList<SigningKey>> keysFrom(const QByteArray &jwks);

} // namespace Relais::Backend
