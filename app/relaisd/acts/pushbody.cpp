// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushbody.h"

#include "core/api/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
constexpr qsizetype longestCaptionId = 64;
}

QByteArray hashOf(const Member &member, const Api::PushItem &item)
{
    const QJsonObject whole { { u"member"_s, member.id.value }, { u"kind"_s, item.kind },
        { u"body"_s, item.body } };
    return QCryptographicHash::hash(
        QJsonDocument(whole).toJson(QJsonDocument::Compact), QCryptographicHash::Blake2b_256);
}

Result<RegisteredRelay> relayFrom(const QJsonObject &body, const QDateTime &now)
{
    Api::JsonReader reader(body);
    RegisteredRelay relay;
    relay.id = { reader.identifier("relay"_L1) };
    relay.story = { reader.identifier("story"_L1) };
    relay.revision = reader.optionalCount("revision"_L1);
    relay.network = reader.word("network"_L1, networkFromKey);
    relay.code = reader.text("code"_L1, 64);
    relay.ownPercent = static_cast<int>(reader.optionalInteger("ownPercent"_L1, 0, 100));
    relay.caption = { reader.optionalText("caption"_L1, longestCaptionId) };
    relay.state = reader.word("state"_L1, relayStateFromKey);
    relay.stateAt = reader.optionalTime("at"_L1);
    if (!relay.stateAt.isValid())
        relay.stateAt = now;
    return reader.finish(relay);
}

} // namespace Relais::Backend
