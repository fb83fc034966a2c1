// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RFC 9449 (DPoP), RFC 7518 §3.4 (ES256: r and s of 32 bytes each), RFC 7517 (JWK).

#include "core/net/dpopkey.h"

#include "core/net/loopbackreceiver.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int coordinateBytes = 32;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray padded(const BIGNUM *number)
{
    QByteArray bytes(coordinateBytes, '\0');
    if (!number
        || BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), coordinateBytes)
            != coordinateBytes)
        return {};
    return bytes;
}

QByteArray coordinate(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> owned(number, &BN_free);
    return padded(owned.get());
}

bool isP256(const EVP_PKEY *key)
{
    std::array<char, 64> name {};
    size_t size = 0;
    return EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) == 1
        && QLatin1StringView(name.data(), static_cast<qsizetype>(size)) == "prime256v1"_L1;
}

//! OpenSSL's signature is a DER sequence; a JWT wants its two numbers one after the other.
QByteArray joseSignature(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
        d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(der.size())), &ECDSA_SIG_free);
    if (!signature)
        return {};
    const QByteArray r = padded(ECDSA_SIG_get0_r(signature.get()));
    const QByteArray s = padded(ECDSA_SIG_get0_s(signature.get()));
    return r.isEmpty() || s.isEmpty() ? QByteArray() : r + s;
}

QByteArray signedBy(EVP_PKEY *key, const QByteArray &text)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
    const auto size = static_cast<size_t>(text.size());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, data, size) != 1)
        return {};
    QByteArray der(static_cast<qsizetype>(length), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    if (EVP_DigestSign(context.get(), out, &length, data, size) != 1)
        return {};
    der.truncate(static_cast<qsizetype>(length));
    return joseSignature(der);
}

QByteArray part(const QJsonObject &json)
{
    return base64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<DpopKey> DpopKey::create()
{
    std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    if (!key)
        return fail(ErrorCode::Unsupported, u"no key could be made"_s);
    return DpopKey(std::move(key));
}

Result<DpopKey> DpopKey::fromBytes(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    std::shared_ptr<EVP_PKEY> key(
        d2i_AutoPrivateKey(nullptr, &bytes, static_cast<long>(der.size())), &EVP_PKEY_free);
    if (!key || !isP256(key.get()))
        return fail(ErrorCode::Corrupt, u"no key of the right kind"_s);
    return DpopKey(std::move(key));
}

QByteArray DpopKey::toBytes() const
{
    unsigned char *bytes = nullptr;
    const int size = i2d_PrivateKey(m_key.get(), &bytes);
    if (size <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_clear_free(bytes, static_cast<size_t>(size));
    return der;
}

QJsonObject DpopKey::publicJwk() const
{
    const auto text = [this](const char *name) {
        return QString::fromLatin1(base64Url(coordinate(m_key.get(), name)));
    };
    return { { u"kty"_s, u"EC"_s }, { u"crv"_s, u"P-256"_s },
        { u"x"_s, text(OSSL_PKEY_PARAM_EC_PUB_X) }, { u"y"_s, text(OSSL_PKEY_PARAM_EC_PUB_Y) } };
}

Result<QByteArray> DpopKey::proof(const DpopClaims &claims) const
{
    const QJsonObject header { { u"typ"_s, u"dpop+jwt"_s }, { u"alg"_s, u"ES256"_s },
        { u"jwk"_s, publicJwk() } };
    const QUrl plain = claims.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QJsonObject body { { u"jti"_s, QString::fromLatin1(randomToken()) },
        { u"htm"_s, QString::fromLatin1(claims.method) },
        { u"htu"_s, plain.toString(QUrl::FullyEncoded) },
        { u"iat"_s, claims.at.toSecsSinceEpoch() } };
    if (!claims.nonce.isEmpty())
        body.insert("nonce"_L1, QString::fromUtf8(claims.nonce));
    if (!claims.accessToken.isEmpty()) {
        const QByteArray hash =
            QCryptographicHash::hash(claims.accessToken, QCryptographicHash::Sha256);
        body.insert("ath"_L1, QString::fromLatin1(base64Url(hash)));
    }
    const QByteArray text = part(header) + '.' + part(body);
    const QByteArray signature = signedBy(m_key.get(), text);
    if (signature.isEmpty())
        return fail(ErrorCode::Unsupported, u"the proof could not be signed"_s);
    return text + '.' + base64Url(signature);
}

} // namespace Relais
