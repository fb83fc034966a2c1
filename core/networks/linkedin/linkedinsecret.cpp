// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/linkedin/linkedinsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

QByteArray LinkedInSecret::toBytes() const
{
    if (!readsFigures && clientId.isEmpty())
        return token;
    QJsonObject json { { u"token"_s, QString::fromUtf8(token) }, { u"figures"_s, readsFigures } };
    if (!clientId.isEmpty())
        json.insert("clientId"_L1, clientId);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LinkedInSecret LinkedInSecret::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith('{'))
        return { bytes, false, {} };
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return { json.value("token"_L1).toString().toUtf8(), json.value("figures"_L1).toBool(),
        json.value("clientId"_L1).toString() };
}

} // namespace Relais
