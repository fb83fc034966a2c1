// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/idtoken.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 skewSeconds = 60;
constexpr qint64 oldestSeconds = 10 * 60; // a sign-in hands its token on at once
constexpr qsizetype longestSubject = 255;
constexpr qsizetype longestText = 200;
constexpr qsizetype shortestNonce = 32;

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::Rejected, u"the token's "_s + what, what);
}

bool isFor(const QJsonObject &claims, const QString &client)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const bool several = audience.isArray() && audience.toArray().size() > 1;
    const bool named = audience.isArray() ? audience.toArray().contains(client)
                                          : audience.isString() && audience.toString() == client;
    const QJsonValue party = claims.value("azp"_L1);
    if (party.isUndefined())
        return named && !several;
    return named && party.toString() == client;
}

// Times are seconds since 1970; anything that is no number in a sane range is none.
std::optional<qint64> timeIn(const QJsonObject &claims, QLatin1StringView name)
{
    const double seconds = claims.value(name).toDouble(-1);
    if (seconds < 0 || seconds > 1e11)
        return std::nullopt;
    return static_cast<qint64>(seconds);
}

QString boundTo(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Some providers write it as a text.
bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == u"true"_s;
}

} // namespace

Result<Identity> identityFrom(const QJsonObject &claims, const IdTokenRules &rules)
{
    if (claims.value("iss"_L1).toString() != rules.issuer)
        return wrong(u"issuer"_s);
    if (!isFor(claims, rules.clientId))
        return wrong(u"audience"_s);
    const qint64 now = rules.now.toSecsSinceEpoch();
    const auto expires = timeIn(claims, "exp"_L1);
    const auto issued = timeIn(claims, "iat"_L1);
    if (!expires || !issued || *expires + skewSeconds <= now || *issued + oldestSeconds <= now)
        return wrong(u"expired"_s);
    if (*issued > now + skewSeconds || timeIn(claims, "nbf"_L1).value_or(0) > now + skewSeconds)
        return wrong(u"issued-later"_s);
    if (rules.nonce.size() < shortestNonce
        || claims.value("nonce"_L1).toString() != boundTo(rules.nonce))
        return wrong(u"nonce"_s);
    Identity identity;
    identity.issuer = rules.issuer;
    identity.subject = claims.value("sub"_L1).toString();
    if (identity.subject.isEmpty() || identity.subject.size() > longestSubject)
        return wrong(u"subject"_s);
    identity.email = claims.value("email"_L1).toString().trimmed().left(longestText);
    identity.emailVerified = !identity.email.isEmpty() && isTrue(claims.value("email_verified"_L1));
    identity.name = claims.value("name"_L1).toString().simplified().left(longestText);
    identity.expiresAt = QDateTime::fromSecsSinceEpoch(*expires, Qt::UTC);
    return identity;
}

} // namespace Relais::Backend
