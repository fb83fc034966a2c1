// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/oauthsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

QByteArray OAuthSecret::toBytes() const
{
    const QJsonObject json { { u"accessToken"_s, accessToken }, { u"refreshToken"_s, refreshToken },
        { u"clientId"_s, clientId } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<OAuthSecret> OAuthSecret::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    OAuthSecret secret { json.value("accessToken"_L1).toString(),
        json.value("refreshToken"_L1).toString(), json.value("clientId"_L1).toString() };
    if (secret.accessToken.isEmpty())
        return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    return secret;
}

} // namespace Relais
