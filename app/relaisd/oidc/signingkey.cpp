// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/signingkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype mostKeys = 64;
constexpr int leastRsaBits = 2048;
constexpr int mostRsaBits = 8192; // a longer one only costs time
constexpr qsizetype p256Bytes = 32;

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using BigNumber = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

QByteArray binary(const QJsonObject &jwk, QLatin1StringView name)
{
    return QByteArray::fromBase64(
        jwk.value(name).toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

BigNumber numberFrom(const QByteArray &bytes)
{
    return BigNumber(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

std::shared_ptr<EVP_PKEY> keyFrom(const char *type, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return { key, EVP_PKEY_free };
}

std::shared_ptr<EVP_PKEY> rsaKey(const QJsonObject &jwk)
{
    const QByteArray modulus = binary(jwk, "n"_L1);
    const QByteArray exponent = binary(jwk, "e"_L1);
    if (modulus.size() > mostRsaBits / 8 || exponent.isEmpty() || exponent.size() > 8)
        return {};
    const BigNumber n = numberFrom(modulus);
    const BigNumber e = numberFrom(exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || BN_num_bits(n.get()) < leastRsaBits
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    return keyFrom("RSA", builder.get());
}

// OpenSSL checks that the point lies on the curve.
std::shared_ptr<EVP_PKEY> p256Key(const QJsonObject &jwk)
{
    const QByteArray x = binary(jwk, "x"_L1);
    const QByteArray y = binary(jwk, "y"_L1);
    if (x.size() != p256Bytes || y.size() != p256Bytes)
        return {};
    const QByteArray point = '\x04' + x + y;
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(
               builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0)
            != 1
        || OSSL_PARAM_BLD_push_octet_string(
               builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), sizeOf(point))
            != 1)
        return {};
    return keyFrom("EC", builder.get());
}

// A token holds r and s side by side; OpenSSL wants them in DER (RFC 7518 §3.4).
QByteArray derSignature(const QByteArray &raw)
{
    if (raw.size() != 2 * p256Bytes)
        return {};
    BigNumber r = numberFrom(raw.left(p256Bytes));
    BigNumber s = numberFrom(raw.mid(p256Bytes));
    const EcSignature signature(ECDSA_SIG_new());
    if (!r || !s || !signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release()); // the signature owns them now
    static_cast<void>(s.release());
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    return i2d_ECDSA_SIG(signature.get(), &out) == size ? der : QByteArray();
}

} // namespace

Result<SigningKey> SigningKey::fromJwk(const QJsonObject &jwk)
{
    const QString type = jwk.value("kty"_L1).toString();
    const bool isRsa = type == u"RSA"_s;
    const bool isP256 = type == u"EC"_s && jwk.value("crv"_L1).toString() == u"P-256"_s;
    if (!isRsa && !isP256)
        return fail(ErrorCode::Unsupported, u"a key of another kind"_s);
    SigningKey key;
    key.m_algorithm = isRsa ? u"RS256"_s : u"ES256"_s;
    const QString use = jwk.value("use"_L1).toString();
    const QString algorithm = jwk.value("alg"_L1).toString();
    if ((!use.isEmpty() && use != u"sig"_s)
        || (!algorithm.isEmpty() && algorithm != key.m_algorithm))
        return fail(ErrorCode::Unsupported, u"a key for another use"_s);
    key.m_id = jwk.value("kid"_L1).toString();
    key.m_key = isRsa ? rsaKey(jwk) : p256Key(jwk);
    if (!key.m_key)
        return fail(ErrorCode::InvalidInput, u"a key that cannot be read or is too weak"_s);
    return key;
}

bool SigningKey::verifies(const Jwt &jwt) const
{
    if (jwt.algorithm() != m_algorithm)
        return false;
    const QByteArray signature =
        m_algorithm == u"ES256"_s ? derSignature(jwt.signature) : jwt.signature;
    const DigestContext context(EVP_MD_CTX_new());
    if (signature.isEmpty() || !context
        || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1)
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(signature), sizeOf(signature),
               bytesOf(jwt.signedPart), sizeOf(jwt.signedPart))
        == 1;
}

Result<QList<SigningKey>> keysFrom(const QByteArray &jwks)
{
    const QJsonArray all = QJsonDocument::fromJson(jwks).object().value("keys"_L1).toArray();
    QList<SigningKey> keys;
    for (qsizetype i = 0; i < std::min(all.size(), mostKeys); ++i) {
        if (const auto key = SigningKey::fromJwk(all[i].toObject()))
            keys.append(*key);
    }
    if (keys.isEmpty())
        return fail(ErrorCode::Rejected, u"no key that Relais can use"_s, u"provider-keys"_s);
    return keys;
}

} // namespace Relais::Backend
