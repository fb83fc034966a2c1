// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/mastodon/mastodonsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

QByteArray MastodonSecret::toBytes() const
{
    const QJsonObject json { { u"accessToken"_s, accessToken }, { u"clientId"_s, clientId },
        { u"clientSecret"_s, clientSecret } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<MastodonSecret> MastodonSecret::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    MastodonSecret secret { json.value("accessToken"_L1).toString(),
        json.value("clientId"_L1).toString(), json.value("clientSecret"_L1).toString() };
    if (secret.accessToken.isEmpty())
        return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    return secret;
}

} // namespace Relais
