// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/audience.h"
#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/api/picture.h"
#include "core/api/signing.h"
#include "core/domain/threshold.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype mostNetworks = 200; // those of later versions among them
constexpr qsizetype longestLanguage = 35;

QJsonArray networksToJson(const QList<Network> &networks)
{
    QJsonArray array;
    for (const Network network : networks)
        array.append(networkKey(network));
    return array;
}

//! A network of a later version is Unknown: left out, the list might become empty and mean "all".
QList<Network> networksFrom(JsonReader &reader, QLatin1StringView key)
{
    QList<Network> networks;
    const QStringList words = reader.optionalTexts(key, mostNetworks, longestLanguage);
    for (const QString &word : words)
        networks.append(networkFromKey(word).value_or(Network::Unknown));
    return networks;
}

QJsonArray captionsToJson(const QList<Caption> &captions)
{
    QJsonArray array;
    for (const Caption &caption : captions) {
        QJsonObject object { { u"id"_s, caption.id.value },
            { u"network"_s,
                caption.network ? QJsonValue(networkKey(*caption.network)) : QJsonValue::Null },
            { u"language"_s, caption.language }, { u"text"_s, caption.text } };
        if (caption.uses > 0)
            object.insert(u"uses"_s, Threshold::told(caption.uses));
        array.append(object);
    }
    return array;
}

Caption captionFrom(JsonReader &reader)
{
    Caption caption;
    caption.id = { reader.optionalIdentifier("id"_L1) };
    if (reader.has("network"_L1))
        caption.network =
            networkFromKey(reader.text("network"_L1, longestLanguage)).value_or(Network::Unknown);
    caption.language = reader.text("language"_L1, longestLanguage);
    caption.text = reader.text("text"_L1, StoryLimits::captionText);
    caption.uses = Threshold::told(reader.optionalCount("uses"_L1));
    return caption;
}

QJsonObject editRuleToJson(const EditRule &rule)
{
    return { { u"kind"_s, editRuleKey(rule.kind) }, { u"minimumPercent"_s, rule.minimumPercent } };
}

QJsonObject jobToJson(const JobFacts &job)
{
    return { { u"place"_s, job.place }, { u"contract"_s, job.contract }, { u"team"_s, job.team },
        { u"remote"_s, job.remote }, { u"start"_s, job.start } };
}

QJsonObject eventToJson(const EventFacts &event)
{
    return { { u"at"_s, toWire(event.at) }, { u"place"_s, event.place } };
}

void readContent(JsonReader &reader, Story &story)
{
    story.kind = reader.optionalWord("kind"_L1, storyKindFromKey, StoryKind::Article);
    story.title = reader.text("title"_L1, StoryLimits::title);
    story.summary = reader.optionalText("summary"_L1, StoryLimits::summary);
    story.language = reader.text("language"_L1, longestLanguage);
    story.link = reader.optionalUrl("link"_L1);
    reader.optionalObject("image"_L1, [&](JsonReader &inner) { story.image = pictureFrom(inner); });
    story.topics = idsFrom<TopicTag>(reader.optionalIdentifiers("topics"_L1, StoryLimits::topics));
    story.campaign = { reader.optionalIdentifier("campaign"_L1) };
    reader.optionalObjects("captions"_L1, StoryLimits::captions,
        [&](JsonReader &inner) { story.captions.append(captionFrom(inner)); });
    story.disclosure = reader.optionalText("disclosure"_L1, StoryLimits::disclosure);
    reader.optionalObject("job"_L1, [&](JsonReader &inner) {
        story.job.place = inner.optionalText("place"_L1, longestName);
        story.job.contract = inner.optionalText("contract"_L1, longestName);
        story.job.team = inner.optionalText("team"_L1, longestName);
        story.job.remote = inner.optionalFlag("remote"_L1);
        story.job.start = inner.optionalText("start"_L1, StoryLimits::fact);
    });
    reader.optionalObject("event"_L1, [&](JsonReader &inner) {
        story.event.at = inner.optionalTime("at"_L1);
        story.event.place = inner.optionalText("place"_L1, StoryLimits::fact);
    });
}

void readRules(JsonReader &reader, Story &story)
{
    reader.optionalObject(
        "audience"_L1, [&](JsonReader &inner) { story.audience = audienceIn(inner); });
    story.embargo = reader.optionalTime("embargo"_L1);
    story.expiry = reader.optionalTime("expiry"_L1);
    story.networks = networksFrom(reader, "networks"_L1);
    reader.optionalObject("editRule"_L1, [&](JsonReader &inner) {
        story.editRule.kind = inner.optionalWord("kind"_L1, editRuleFromKey, EditRule::Kind::Free);
        story.editRule.minimumPercent = int(inner.optionalInteger("minimumPercent"_L1, 0, 100));
    });
    story.pinned = reader.optionalFlag("pinned"_L1);
}

void readState(JsonReader &reader, Story &story)
{
    story.id = { reader.identifier("id"_L1) };
    story.revision = reader.optionalCount("revision"_L1);
    story.state = reader.optionalWord("state"_L1, storyStateFromKey, StoryState::Draft);
    story.author = { reader.optionalIdentifier("author"_L1) };
    story.authorName = reader.optionalText("authorName"_L1, longestName);
    story.approver = { reader.optionalIdentifier("approver"_L1) };
    story.approverName = reader.optionalText("approverName"_L1, longestName);
    story.createdAt = reader.optionalTime("createdAt"_L1);
    story.approvedAt = reader.optionalTime("approvedAt"_L1);
    story.withdrawnReason = reader.optionalText("withdrawnReason"_L1, StoryLimits::summary);
    story.withdrawnByName = reader.optionalText("withdrawnByName"_L1, longestName);
    story.corrections = correctionsFrom(reader, "correction"_L1);
    story.deletionAsked = reader.optionalFlag("deletionAsked"_L1);
    story.correctionPending = reader.optionalFlag("correctionPending"_L1);
    story.colleagues = Threshold::told(reader.optionalCount("colleagues"_L1));
    story.suggestedBy =
        reader.optionalTexts("suggestedBy"_L1, StoryLimits::suggestedBy, longestName);
    reader.optionalObject(
        "signature"_L1, [&](JsonReader &inner) { story.signature = storySignatureIn(inner); });
}
} // namespace

QJsonArray toJson(const QList<Correction> &corrections)
{
    QJsonArray array;
    for (const Correction &correction : corrections)
        array.append(
            QJsonObject { { u"language"_s, correction.language }, { u"text"_s, correction.text } });
    return array;
}

QList<Correction> correctionsFrom(JsonReader &reader, QLatin1StringView key)
{
    QList<Correction> corrections;
    reader.optionalObjects(key, StoryLimits::corrections, [&](JsonReader &inner) {
        const QString language = inner.text("language"_L1, longestLanguage);
        corrections.append({ language, inner.text("text"_L1, StoryLimits::captionText) });
    });
    return corrections;
}

QJsonObject toJson(const Story &story)
{
    QJsonObject json {
        { u"id"_s, story.id.value },
        { u"revision"_s, story.revision },
        { u"state"_s, storyStateKey(story.state) },
        { u"kind"_s, storyKindKey(story.kind) },
        { u"title"_s, story.title },
        { u"summary"_s, story.summary },
        { u"language"_s, story.language },
        { u"link"_s, toWire(story.link) },
        { u"image"_s, pictureToJson(story.image) },
        { u"topics"_s, idsToJson(story.topics) },
        { u"campaign"_s, story.campaign.value },
        { u"captions"_s, captionsToJson(story.captions) },
        { u"audience"_s, audienceJson(story.audience) },
        { u"embargo"_s, toWire(story.embargo) },
        { u"expiry"_s, toWire(story.expiry) },
        { u"networks"_s, networksToJson(story.networks) },
        { u"editRule"_s, editRuleToJson(story.editRule) },
        { u"disclosure"_s, story.disclosure },
        { u"pinned"_s, story.pinned },
        { u"job"_s, jobToJson(story.job) },
        { u"author"_s, story.author.value },
        { u"authorName"_s, story.authorName },
        { u"approver"_s, story.approver.value },
        { u"approverName"_s, story.approverName },
        { u"createdAt"_s, toWire(story.createdAt) },
        { u"approvedAt"_s, toWire(story.approvedAt) },
        { u"withdrawnReason"_s, story.withdrawnReason },
        { u"withdrawnByName"_s, story.withdrawnByName },
        { u"correction"_s, toJson(story.corrections) },
        { u"deletionAsked"_s, story.deletionAsked },
        { u"correctionPending"_s, story.correctionPending },
        { u"colleagues"_s, Threshold::told(story.colleagues) },
    };
    if (story.event != EventFacts())
        json.insert(u"event"_s, eventToJson(story.event));
    if (!story.suggestedBy.isEmpty())
        json.insert(u"suggestedBy"_s, QJsonArray::fromStringList(story.suggestedBy));
    if (story.signature)
        json.insert(u"signature"_s, toJson(*story.signature));
    return json;
}

Result<Story> storyFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Story story;
    readState(reader, story);
    readContent(reader, story);
    readRules(reader, story);
    return reader.finish(story);
}

} // namespace Relais::Api
