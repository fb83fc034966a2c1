// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/signin/sessionsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Relais {

using namespace Qt::StringLiterals;

QByteArray toBytes(const SessionSecret &secret)
{
    const QJsonObject json { { u"server"_s, secret.server.toString() },
        { u"refreshToken"_s, secret.refreshToken }, { u"device"_s, secret.device.value } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<SessionSecret> sessionSecretFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    SessionSecret secret;
    secret.server = QUrl(json.value("server"_L1).toString(), QUrl::StrictMode);
    secret.refreshToken = json.value("refreshToken"_L1).toString();
    secret.device = { json.value("device"_L1).toString() };
    if (!secret.server.isValid() || secret.refreshToken.isEmpty())
        return fail(ErrorCode::Corrupt, u"the kept session is not one"_s);
    return secret;
}

} // namespace Relais
