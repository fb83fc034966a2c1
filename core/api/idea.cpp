// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/idea.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int mostSteps = 50;

QJsonValue ideaImageToJson(const std::optional<StoryImage> &image)
{
    if (!image)
        return QJsonValue::Null;
    return QJsonObject { { u"path"_s, image->path }, { u"width"_s, image->width },
        { u"height"_s, image->height } };
}

IdeaMessage messageIn(JsonReader &reader)
{
    IdeaMessage message;
    message.id = { reader.identifier("id"_L1) };
    message.idea = { reader.optionalIdentifier("idea"_L1) };
    message.author = { reader.optionalIdentifier("author"_L1) };
    message.authorName = reader.optionalText("authorName"_L1, longestName);
    message.fromComms = reader.optionalFlag("fromComms"_L1);
    message.thanks = reader.optionalFlag("thanks"_L1);
    message.text = reader.text("text"_L1, IdeaLimits::message);
    message.at = reader.optionalTime("at"_L1);
    return message;
}

} // namespace

QJsonObject toJson(const IdeaMessage &message)
{
    return { { u"id"_s, message.id.value }, { u"idea"_s, message.idea.value },
        { u"author"_s, message.author.value }, { u"authorName"_s, message.authorName },
        { u"fromComms"_s, message.fromComms }, { u"thanks"_s, message.thanks },
        { u"text"_s, message.text }, { u"at"_s, toWire(message.at) } };
}

Result<IdeaMessage> ideaMessageFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(messageIn(reader));
}

QJsonObject toJson(const Idea &idea)
{
    QJsonArray steps;
    for (const IdeaStep &step : idea.steps)
        steps.append(
            QJsonObject { { u"state"_s, ideaStateKey(step.state) }, { u"at"_s, toWire(step.at) } });
    QJsonArray messages;
    for (const IdeaMessage &message : idea.messages)
        messages.append(toJson(message));
    return { { u"id"_s, idea.id.value }, { u"kind"_s, ideaKindKey(idea.kind) },
        { u"author"_s, idea.author.value }, { u"authorName"_s, idea.authorName },
        { u"title"_s, idea.title }, { u"text"_s, idea.text },
        { u"link"_s, idea.link.toString(QUrl::FullyEncoded) }, { u"place"_s, idea.place },
        { u"why"_s, idea.why }, { u"topic"_s, idea.topic.value },
        { u"campaign"_s, idea.campaign.value }, { u"state"_s, ideaStateKey(idea.state) },
        { u"reason"_s, idea.reason }, { u"story"_s, idea.story.value },
        { u"editorName"_s, idea.editorName }, { u"createdAt"_s, toWire(idea.createdAt) },
        { u"changedAt"_s, toWire(idea.changedAt) }, { u"steps"_s, steps },
        { u"messages"_s, messages }, { u"linkTitle"_s, idea.linkTitle },
        { u"image"_s, ideaImageToJson(idea.image) }, { u"credit"_s, ideaCreditKey(idea.credit) } };
}

Result<Idea> ideaFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Idea idea;
    idea.id = { reader.identifier("id"_L1) };
    idea.kind = reader.optionalWord("kind"_L1, ideaKindFromKey, IdeaKind::Story);
    idea.author = { reader.optionalIdentifier("author"_L1) };
    idea.authorName = reader.optionalText("authorName"_L1, longestName);
    idea.title = reader.optionalText("title"_L1, IdeaLimits::title);
    idea.text = reader.text("text"_L1, IdeaLimits::text);
    idea.link = reader.optionalUrl("link"_L1);
    idea.linkTitle = reader.optionalText("linkTitle"_L1, IdeaLimits::linkTitle);
    reader.optionalObject("image"_L1, [&idea](JsonReader &inner) {
        idea.image = StoryImage { inner.text("path"_L1, longestName), {},
            inner.optionalCount("width"_L1), inner.optionalCount("height"_L1) };
    });
    idea.credit = reader.optionalWord("credit"_L1, ideaCreditFromKey, IdeaCredit::Ask);
    idea.place = reader.optionalText("place"_L1, IdeaLimits::place);
    idea.why = reader.optionalText("why"_L1, IdeaLimits::why);
    idea.topic = { reader.optionalIdentifier("topic"_L1) };
    idea.campaign = { reader.optionalIdentifier("campaign"_L1) };
    idea.state = reader.optionalWord("state"_L1, ideaStateFromKey, IdeaState::Sent);
    idea.reason = reader.optionalText("reason"_L1, IdeaLimits::message);
    idea.story = { reader.optionalIdentifier("story"_L1) };
    idea.editorName = reader.optionalText("editorName"_L1, longestName);
    idea.createdAt = reader.optionalTime("createdAt"_L1);
    idea.changedAt = reader.optionalTime("changedAt"_L1);
    reader.optionalObjects("steps"_L1, mostSteps, [&](JsonReader &inner) {
        IdeaStep step;
        step.state = inner.word("state"_L1, ideaStateFromKey);
        step.at = inner.optionalTime("at"_L1);
        idea.steps.append(step);
    });
    reader.optionalObjects("messages"_L1, IdeaLimits::messages,
        [&](JsonReader &inner) { idea.messages.append(messageIn(inner)); });
    return reader.finish(idea);
}

} // namespace Relais::Api
