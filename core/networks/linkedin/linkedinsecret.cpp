// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/linkedin/linkedinsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

QByteArray LinkedInSecret::toBytes() const
{
    if (!readsFigures)
        return token;
    const QJsonObject json { { u"token"_s, QString::fromUtf8(token) }, { u"figures"_s, true } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LinkedInSecret LinkedInSecret::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith('{'))
        return { bytes, false };
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return { json.value("token"_L1).toString().toUtf8(), json.value("figures"_L1).toBool() };
}

} // namespace Relais
