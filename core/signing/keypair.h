// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/signature.h"

namespace Relais {

//! An Ed25519 key. The secret half is 64 bytes as libsodium has it; it is kept in a keychain or in
//! a file of mode 0600, and never sent.
struct KeyPair {
    PublicKey publicKey;
    QByteArray secret;

    static KeyPair make();
    //! From the secret alone; Corrupt when it is none.
    static Result<KeyPair> fromSecret(const QByteArray &secret);
    QByteArray sign(const QByteArray &bytes) const;
};

bool isSignedBy(const PublicKey &key, const QByteArray &bytes, const QByteArray &signature);

//! For people to compare, the first eight bytes of its SHA-256: "3f2a 91c0 77d4 e01b".
QString fingerprintOf(const PublicKey &key);
//! base64url without padding, 43 characters: as in addresses and JSON.
QString keyText(const PublicKey &key);
//! Empty when text is no key.
PublicKey keyFrom(const QString &text);

} // namespace Relais
