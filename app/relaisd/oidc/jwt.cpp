// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/jwt.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype longestKeyId = 512;

tl::unexpected<Error> malformed()
{
    return fail(ErrorCode::Rejected, u"not a signed token"_s, u"form"_s);
}

bool isBase64Url(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    });
}

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = QJsonDocument::fromJson(bytes.decoded);
    if (!bytes || !document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

QString Jwt::algorithm() const
{
    return header.value("alg"_L1).toString();
}

QString Jwt::keyId() const
{
    return header.value("kid"_L1).toString();
}

Result<Jwt> jwtFrom(const QByteArray &token)
{
    if (token.size() > longestToken)
        return malformed();
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), isBase64Url))
        return malformed();
    const auto header = objectIn(parts[0]);
    const auto claims = objectIn(parts[1]);
    const auto signature = QByteArray::fromBase64Encoding(
        parts[2], QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!header || !claims || !signature)
        return malformed();
    Jwt jwt { *header, *claims, parts[0] + '.' + parts[1], signature.decoded };
    if (header->contains("crit"_L1) || header->contains("enc"_L1)
        || jwt.keyId().size() > longestKeyId)
        return malformed();
    return jwt;
}

} // namespace Relais::Backend
