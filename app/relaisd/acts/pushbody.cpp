// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushbody.h"

#include "core/api/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
constexpr qsizetype longestCaptionId = 64;
constexpr int mostPosts = 100; // of one relay

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_' || c == u'.';
    });
}
} // namespace

// The text that is hashed is that of {body, kind, member}, in this order; a tree of all three is
// only made of words that have to be escaped.
QByteArray hashOf(const MemberId &member, const Api::PushItem &item)
{
    if (isPlain(item.kind) && isPlain(member.value)) {
        const QByteArray body = QJsonDocument(item.body).toJson(QJsonDocument::Compact);
        const QByteArray text = "{\"body\":" + body + ",\"kind\":\"" + item.kind.toLatin1()
            + "\",\"member\":\"" + member.value.toLatin1() + "\"}";
        return QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256);
    }
    const QJsonObject whole { { u"member"_s, member.value }, { u"kind"_s, item.kind },
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
    relay.byOwnPage = reader.optionalFlag("ownPage"_L1);
    relay.posts = static_cast<int>(reader.optionalInteger("posts"_L1, 1, mostPosts, 1));
    relay.isPartlyOut = reader.optionalFlag("partlyOut"_L1);
    relay.stateAt = reader.optionalTime("at"_L1);
    if (!relay.stateAt.isValid())
        relay.stateAt = now;
    return reader.finish(relay);
}

QList<ReadItem> readItems(
    const MemberId &member, const QList<Api::PushItem> &items, const QDateTime &now)
{
    QList<ReadItem> all;
    all.reserve(items.size());
    for (const Api::PushItem &item : items) {
        ReadItem read { item.kind == "relay"_L1
                ? relayFrom(item.body, now)
                : Result<RegisteredRelay>(fail(ErrorCode::InvalidInput)) };
        if (read.relay)
            read.hash = hashOf(member, item);
        all.append(std::move(read));
    }
    return all;
}

} // namespace Relais::Backend
