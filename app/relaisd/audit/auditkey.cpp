// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditkey.h"

#include "core/api/codec.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 longestFile = 4096;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions readable =
    ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;

QString keyFile(const QString &folder)
{
    return folder + u"/audit.key"_s;
}

QString publicKeyFile(const QString &folder)
{
    return folder + u"/audit.pub"_s;
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Result<QByteArray> readSmall(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"there is no "_s + name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return fail(ErrorCode::Storage, u"cannot read "_s + name);
    return file.readAll();
}

// The permissions are set before anything is written.
Result<void> writeWhole(
    const QString &name, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(permissions)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>()
                   : Result<void>(fail(ErrorCode::Storage, u"cannot write "_s + name));
}

Result<QByteArray> decoded(const QByteArray &base64, qsizetype size, const QString &name)
{
    QByteArray bytes = QByteArray::fromBase64(base64.trimmed());
    if (bytes.size() != size)
        return fail(ErrorCode::Corrupt, name + u" holds no key"_s);
    return bytes;
}

QByteArray signedBytes(const AuditHead &head, const QDateTime &at)
{
    return "relais-audit-head 1\n" + QByteArray::number(head.number) + '\n' + head.hash + '\n'
        + Api::toWire(at).toLatin1() + '\n';
}

} // namespace

bool SignedHead::isSignedBy(const QByteArray &key) const
{
    if (key.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES
        || key != publicKey)
        return false;
    const QByteArray bytes = signedBytes(head, at);
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(bytes),
               static_cast<unsigned long long>(bytes.size()), bytesOf(key))
        == 0;
}

QByteArray SignedHead::toJson() const
{
    const QJsonObject json { { u"number"_s, QString::number(head.number) },
        { u"hash"_s, QString::fromLatin1(head.hash) }, { u"at"_s, Api::toWire(at) },
        { u"key"_s, QString::fromLatin1(publicKey.toBase64()) },
        { u"signature"_s, QString::fromLatin1(signature.toBase64()) } };
    return QJsonDocument(json).toJson();
}

Result<SignedHead> SignedHead::fromJson(const QByteArray &bytes)
{
    const auto json = Api::objectFrom(bytes);
    if (!json)
        return fail(json.error());
    SignedHead signedHead;
    bool good = false;
    signedHead.head.number = json->value("number"_L1).toString().toLongLong(&good);
    signedHead.head.hash = json->value("hash"_L1).toString().toLatin1();
    const auto at = Api::timeFrom(json->value("at"_L1).toString());
    if (!good || !at)
        return fail(ErrorCode::Corrupt, u"not a signed head"_s);
    signedHead.at = *at;
    signedHead.publicKey = QByteArray::fromBase64(json->value("key"_L1).toString().toLatin1());
    signedHead.signature =
        QByteArray::fromBase64(json->value("signature"_L1).toString().toLatin1());
    return signedHead;
}

Result<AuditKey> AuditKey::ensure(const QString &dataFolder)
{
    auto known = load(dataFolder);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
        reinterpret_cast<unsigned char *>(secret.data()));
    const auto shown = writeWhole(publicKeyFile(dataFolder), publicKey.toBase64() + '\n', readable);
    if (!shown)
        return fail(shown.error());
    const auto kept = writeWhole(keyFile(dataFolder), secret.toBase64() + '\n', ownerOnly);
    if (!kept)
        return fail(kept.error());
    return load(dataFolder);
}

Result<AuditKey> AuditKey::load(const QString &dataFolder)
{
    const QString name = keyFile(dataFolder);
    const auto stored = readSmall(name);
    if (!stored)
        return fail(stored.error());
    auto secret = decoded(*stored, crypto_sign_SECRETKEYBYTES, name);
    if (!secret)
        return fail(secret.error());
    AuditKey key;
    key.m_secret = std::move(*secret);
    key.m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_pk(
        reinterpret_cast<unsigned char *>(key.m_public.data()), bytesOf(key.m_secret));
    return key;
}

SignedHead AuditKey::sign(const AuditHead &head, const QDateTime &at) const
{
    SignedHead result { head, at, m_public, QByteArray(crypto_sign_BYTES, Qt::Uninitialized) };
    const QByteArray bytes = signedBytes(head, at);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(result.signature.data()), nullptr,
        bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(m_secret));
    return result;
}

Result<QByteArray> publicKeyIn(const QString &dataFolder)
{
    const QString name = publicKeyFile(dataFolder);
    const auto stored = readSmall(name);
    if (!stored)
        return fail(stored.error());
    return decoded(*stored, crypto_sign_PUBLICKEYBYTES, name);
}

QString headFile(const QString &dataFolder)
{
    return dataFolder + u"/audit.head"_s;
}

Result<void> writeHead(const QString &dataFolder, const SignedHead &head)
{
    return writeWhole(headFile(dataFolder), head.toJson(), readable);
}

Result<SignedHead> readHead(const QString &file)
{
    const auto stored = readSmall(file);
    if (!stored)
        return fail(stored.error());
    auto head = SignedHead::fromJson(*stored);
    if (!head)
        return fail(ErrorCode::Corrupt, file + u" holds no signed head"_s);
    return head;
}

} // namespace Relais::Backend
