// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/oauthsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

QByteArray OAuthSecret::toBytes() const
{
    QJsonObject json { { u"accessToken"_s, accessToken }, { u"refreshToken"_s, refreshToken },
        { u"clientId"_s, clientId } };
    if (!dpopKey.isEmpty())
        json.insert("dpopKey"_L1, QString::fromLatin1(dpopKey.toBase64()));
    if (!tokenUrl.isEmpty())
        json.insert("tokenUrl"_L1, tokenUrl.toString(QUrl::FullyEncoded));
    if (!revokeUrl.isEmpty())
        json.insert("revokeUrl"_L1, revokeUrl.toString(QUrl::FullyEncoded));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<OAuthSecret> OAuthSecret::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    OAuthSecret secret { text("accessToken"_L1), text("refreshToken"_L1), text("clientId"_L1) };
    secret.dpopKey = QByteArray::fromBase64(text("dpopKey"_L1).toLatin1());
    secret.tokenUrl = QUrl(text("tokenUrl"_L1), QUrl::StrictMode);
    secret.revokeUrl = QUrl(text("revokeUrl"_L1), QUrl::StrictMode);
    if (secret.accessToken.isEmpty())
        return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    return secret;
}

} // namespace Relais
