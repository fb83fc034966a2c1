// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/secrets.h"

#include <sodium.h>

namespace Relais::Backend {

namespace {

constexpr char alphabet[] = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
constexpr unsigned alphabetSize = sizeof(alphabet) - 1;
constexpr int codeLength = 16;

} // namespace

QString newToken()
{
    QByteArray random(32, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    return QString::fromLatin1(
        random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString newInvitationCode()
{
    QString code;
    code.reserve(codeLength);
    for (int i = 0; i < codeLength; ++i)
        code += QLatin1Char(alphabet[randombytes_uniform(alphabetSize)]);
    return code;
}

QByteArray hashOf(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
        static_cast<size_t>(hash.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace Relais::Backend
