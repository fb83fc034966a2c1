// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/changes.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestPage = 1000;
constexpr qint64 largestSequence = 9007199254740992;

constexpr qsizetype longestNetwork = 35;

template <typename T>
Result<void> put(Change &change, const Result<T> &read)
{
    if (!read)
        return fail(read.error());
    change.value = *read;
    return {};
}

struct Kind {
    QLatin1StringView key;
    Result<void> (*read)(Change &, const QJsonObject &);
};

const Kind kinds[] {
    { "story"_L1, [](Change &c, const QJsonObject &j) { return put(c, storyFrom(j)); } },
    { "topic"_L1, [](Change &c, const QJsonObject &j) { return put(c, topicFrom(j)); } },
    { "campaign"_L1, [](Change &c, const QJsonObject &j) { return put(c, campaignFrom(j)); } },
    { "team"_L1, [](Change &c, const QJsonObject &j) { return put(c, teamFrom(j)); } },
    { "member"_L1, [](Change &c, const QJsonObject &j) { return put(c, memberFrom(j)); } },
    { "wall-post"_L1, [](Change &c, const QJsonObject &j) { return put(c, wallPostFrom(j)); } },
    { "relay"_L1, [](Change &c, const QJsonObject &j) { return put(c, ownRelayFrom(j)); } },
    { "charter"_L1, [](Change &c, const QJsonObject &j) { return put(c, charterFrom(j)); } },
    { "blocked-phrases"_L1,
        [](Change &c, const QJsonObject &j) { return put(c, blockedPhrasesFrom(j)); } },
    { "signing"_L1, [](Change &c, const QJsonObject &j) { return put(c, signingStateFrom(j)); } },
    { "idea"_L1, [](Change &c, const QJsonObject &j) { return put(c, ideaFrom(j)); } },
    { "thanks"_L1, [](Change &c, const QJsonObject &j) { return put(c, thanksFrom(j)); } },
    { "referral"_L1, [](Change &c, const QJsonObject &j) { return put(c, referralFrom(j)); } },
    { "networks"_L1,
        [](Change &c, const QJsonObject &j) { return put(c, networkSettingsFrom(j)); } },
    { "relay-counts"_L1,
        [](Change &c, const QJsonObject &j) { return put(c, ownRelayCountsFrom(j)); } },
};

const Kind *kindFor(const QString &key)
{
    for (const Kind &kind : kinds) {
        if (kind.key == key)
            return &kind;
    }
    return nullptr;
}

//! Nothing for a kind that this version does not know.
Result<std::optional<Change>> changeFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Change change;
    change.sequence = reader.integer("sequence"_L1, 0, largestSequence);
    change.kind = reader.text("kind"_L1, 64);
    change.id = reader.identifier("id"_L1);
    change.deleted = reader.optionalFlag("deleted"_L1);
    const Kind *kind = kindFor(change.kind);
    if (kind && !change.deleted) {
        const QJsonObject value = reader.object("value"_L1);
        if (const auto read = kind->read(change, value); !read)
            return fail(ErrorCode::InvalidInput, u"/value"_s % read.error().detail);
    }
    return reader.finish(kind ? std::optional(change) : std::nullopt);
}

struct ValueToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    template <typename T>
    QJsonValue operator()(const T &value) const
    {
        return toJson(value);
    }
};
} // namespace

QJsonObject toJson(const OwnRelay &own)
{
    QJsonArray counts;
    for (const RelayCount &count : own.counts)
        counts.append(toJson(count));
    return { { u"relay"_s, own.relay.value }, { u"story"_s, own.story.value },
        { u"storyTitle"_s, own.storyTitle }, { u"revision"_s, own.revision },
        { u"network"_s, networkKey(own.network) }, { u"code"_s, own.code },
        { u"ownPercent"_s, own.ownPercent }, { u"state"_s, relayStateKey(own.state) },
        { u"at"_s, toWire(own.at) }, { u"counts"_s, counts } };
}

Result<OwnRelay> ownRelayFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    OwnRelay own;
    own.relay = { reader.identifier("relay"_L1) };
    own.story = { reader.identifier("story"_L1) };
    own.storyTitle = reader.optionalText("storyTitle"_L1, StoryLimits::title);
    own.revision = reader.optionalCount("revision"_L1);
    own.network =
        networkFromKey(reader.text("network"_L1, longestNetwork)).value_or(Network::Unknown);
    own.code = reader.optionalText("code"_L1, 64);
    own.ownPercent = static_cast<int>(reader.optionalInteger("ownPercent"_L1, 0, 100));
    own.state = reader.word("state"_L1, relayStateFromKey);
    own.at = reader.optionalTime("at"_L1);
    reader.optionalObjects("counts"_L1, largestPage, [&](JsonReader &inner) {
        RelayCount count;
        count.relay = own.relay;
        count.kind = inner.word("kind"_L1, metricFromKey);
        count.provenance = inner.word("provenance"_L1, provenanceFromKey);
        count.count = inner.integer("count"_L1, 0, largestFigure);
        count.countedAt = inner.optionalTime("countedAt"_L1);
        own.counts.append(count);
    });
    return reader.finish(own);
}

QJsonObject toJson(const OwnRelayCounts &own)
{
    QJsonArray counts;
    for (const RelayCount &count : own.counts)
        counts.append(toJson(count));
    return { { u"relay"_s, own.relay.value }, { u"counts"_s, counts } };
}

Result<OwnRelayCounts> ownRelayCountsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    OwnRelayCounts own;
    own.relay = { reader.identifier("relay"_L1) };
    if (reader.has("counts"_L1) && !json.value("counts"_L1).isArray())
        reader.reject("counts"_L1);
    const QJsonArray array = json.value("counts"_L1).toArray();
    for (const QJsonValue &value : array) {
        const auto count = relayCountFrom(value.toObject());
        if (!count)
            return fail(count.error());
        own.counts.append(*count);
    }
    return reader.finish(own);
}

QJsonObject toJson(const Change &change)
{
    return { { u"sequence"_s, change.sequence }, { u"kind"_s, change.kind }, { u"id"_s, change.id },
        { u"deleted"_s, change.deleted },
        { u"value"_s, std::visit(ValueToJson {}, change.value) } };
}

QJsonObject toJson(const ChangesPage &page)
{
    QJsonArray changes;
    for (const Change &change : page.changes)
        changes.append(toJson(change));
    return { { u"changes"_s, changes }, { u"cursor"_s, page.cursor }, { u"more"_s, page.more } };
}

Result<ChangesPage> changesPageFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    ChangesPage page;
    page.cursor = reader.text("cursor"_L1, 200);
    page.more = reader.optionalFlag("more"_L1);
    const QJsonArray changes = json.value("changes"_L1).toArray();
    if (!json.value("changes"_L1).isArray() || changes.size() > largestPage)
        reader.reject("changes"_L1);
    for (qsizetype i = 0; i < changes.size() && i < largestPage; ++i) {
        const auto change = changeFrom(changes[i].toObject());
        if (!change)
            return fail(ErrorCode::InvalidInput,
                u"/changes/"_s % QString::number(i) % change.error().detail);
        if (const std::optional<Change> &known = *change; known.has_value())
            page.changes.append(known.value());
    }
    return reader.finish(page);
}

} // namespace Relais::Api
