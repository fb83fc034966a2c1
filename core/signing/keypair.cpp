// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/keypair.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

KeyPair KeyPair::make()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    KeyPair pair { PublicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
        QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized) };
    crypto_sign_keypair(writable(pair.publicKey), writable(pair.secret));
    return pair;
}

Result<KeyPair> KeyPair::fromSecret(const QByteArray &secret)
{
    if (secret.size() != crypto_sign_SECRETKEYBYTES)
        return fail(ErrorCode::Corrupt, u"this is no signing key"_s);
    KeyPair pair { PublicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), secret };
    crypto_sign_ed25519_sk_to_pk(writable(pair.publicKey), readable(secret));
    return pair;
}

QByteArray KeyPair::sign(const QByteArray &bytes) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(
        writable(signature), nullptr, readable(bytes), sizeOf(bytes), readable(secret));
    return signature;
}

bool isSignedBy(const PublicKey &key, const QByteArray &bytes, const QByteArray &signature)
{
    if (key.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(
               readable(signature), readable(bytes), sizeOf(bytes), readable(key))
        == 0;
}

QString fingerprintOf(const PublicKey &key)
{
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).first(8);
    QString shown = QString::fromLatin1(hash.toHex());
    for (int at = 12; at > 0; at -= 4)
        shown.insert(at, u' ');
    return shown;
}

QString keyText(const PublicKey &key)
{
    return QString::fromLatin1(key.toBase64(base64));
}

PublicKey keyFrom(const QString &text)
{
    const auto read = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const bool good = read && read.decoded.size() == crypto_sign_PUBLICKEYBYTES;
    return good ? read.decoded : PublicKey();
}

} // namespace Relais
