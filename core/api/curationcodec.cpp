// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/audience.h"
#include "core/api/curation.h"
#include "core/api/jsonreader.h"
#include "core/api/picture.h"
#include "core/domain/threshold.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype longestLanguage = 35;
constexpr qsizetype mostLocations = 1000;
} // namespace

QJsonObject toJson(const WorkingStory &working)
{
    QJsonObject json = toJson(working.story);
    json.insert(u"version"_s, working.version);
    json.insert(u"editor"_s, working.editor.value);
    json.insert(u"editorName"_s, working.editorName);
    json.insert(u"note"_s, working.note);
    json.insert(u"changedAt"_s, toWire(working.changedAt));
    json.insert(u"archived"_s, working.archived);
    json.insert(u"translationOf"_s, working.translationOf.value);
    json.insert(u"withdrawnBy"_s, working.withdrawnBy.value);
    json.insert(u"corrected"_s, working.corrected);
    json.insert(u"live"_s, working.live);
    return json;
}

Result<WorkingStory> workingStoryFrom(const QJsonObject &json)
{
    const auto story = storyFrom(json);
    if (!story)
        return fail(story.error());
    JsonReader reader(json);
    WorkingStory working;
    working.story = *story;
    working.version = reader.optionalCount("version"_L1);
    working.editor = { reader.optionalIdentifier("editor"_L1) };
    working.editorName = reader.optionalText("editorName"_L1, longestName);
    working.note = reader.optionalText("note"_L1, StoryLimits::summary);
    working.changedAt = reader.optionalTime("changedAt"_L1);
    working.archived = reader.optionalFlag("archived"_L1);
    working.translationOf = { reader.optionalIdentifier("translationOf"_L1) };
    working.withdrawnBy = { reader.optionalIdentifier("withdrawnBy"_L1) };
    working.corrected = reader.optionalCount("corrected"_L1);
    working.live = reader.optionalCount("live"_L1);
    return reader.finish(working);
}

QJsonObject toJson(const CandidateEntry &candidate)
{
    Story story;
    story.id.value = candidate.id.value;
    story.state = StoryState::Candidate;
    story.title = candidate.title;
    story.summary = candidate.summary;
    story.language = candidate.language;
    story.link = candidate.link;
    story.image = candidate.image;
    story.createdAt = candidate.publishedAt.isValid() ? candidate.publishedAt : candidate.fetchedAt;
    QJsonObject json = toJson(story);
    json.insert(u"source"_s, candidate.source.value);
    json.insert(u"sourceName"_s, candidate.sourceName);
    json.insert(u"imageUrl"_s, toWire(candidate.imageUrl));
    json.insert(u"fetchedAt"_s, toWire(candidate.fetchedAt));
    json.insert(u"droppedAt"_s, toWire(candidate.droppedAt));
    json.insert(u"ideaAuthor"_s, candidate.ideaAuthor);
    json.insert(u"story"_s, candidate.story.value);
    json.insert(u"keptAt"_s, toWire(candidate.keptAt));
    return json;
}

Result<CandidateEntry> candidateEntryFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    CandidateEntry candidate;
    candidate.id = { reader.identifier("id"_L1) };
    candidate.source = { reader.optionalIdentifier("source"_L1) };
    candidate.sourceName = reader.optionalText("sourceName"_L1, StoryLimits::link);
    candidate.title = reader.text("title"_L1, StoryLimits::title);
    candidate.summary = reader.optionalText("summary"_L1, StoryLimits::summary);
    candidate.language = reader.optionalText("language"_L1, longestLanguage);
    candidate.link = reader.optionalUrl("link"_L1);
    candidate.imageUrl = reader.optionalUrl("imageUrl"_L1);
    candidate.publishedAt = reader.optionalTime("createdAt"_L1);
    candidate.fetchedAt = reader.optionalTime("fetchedAt"_L1);
    candidate.droppedAt = reader.optionalTime("droppedAt"_L1);
    candidate.ideaAuthor = reader.optionalText("ideaAuthor"_L1, longestName);
    candidate.story = { reader.optionalIdentifier("story"_L1) };
    candidate.keptAt = reader.optionalTime("keptAt"_L1);
    reader.optionalObject(
        "image"_L1, [&](JsonReader &inner) { candidate.image = pictureFrom(inner); });
    return reader.finish(candidate);
}

QJsonObject toJson(const CandidateChoice &choice)
{
    QJsonObject json;
    if (choice.kind)
        json.insert(u"kind"_s, storyKindKey(*choice.kind));
    if (choice.topics)
        json.insert(u"topics"_s, idsToJson(*choice.topics));
    return json;
}

Result<CandidateChoice> candidateChoiceFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    CandidateChoice choice;
    if (reader.has("kind"_L1))
        choice.kind = reader.word("kind"_L1, storyKindFromKey);
    if (reader.has("topics"_L1))
        choice.topics =
            idsFrom<TopicTag>(reader.optionalIdentifiers("topics"_L1, StoryLimits::topics));
    return reader.finish(choice);
}

QJsonObject toJson(const AudienceReach &reach)
{
    QJsonArray locations;
    for (const LocationReach &one : reach.locations)
        locations.append(QJsonObject { { u"name"_s, one.name }, { u"reached"_s, one.reached } });
    return { { u"reached"_s, reach.reached }, { u"members"_s, reach.members },
        { u"tooFew"_s, reach.tooFew }, { u"locations"_s, locations } };
}

Result<AudienceReach> audienceReachFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    AudienceReach reach;
    reach.reached = reader.optionalCount("reached"_L1);
    reach.members = reader.optionalCount("members"_L1);
    reach.tooFew = reader.optionalFlag("tooFew"_L1);
    reader.optionalObjects("locations"_L1, mostLocations, [&reach](JsonReader &inner) {
        LocationReach one;
        one.name = inner.text("name"_L1, longestName);
        one.reached = inner.optionalCount("reached"_L1);
        reach.locations.append(one);
    });
    return reader.finish(reach);
}

namespace {

constexpr qint64 mostPerDay = 1000;
constexpr qint64 mostExpiryDays = 3650;
constexpr qsizetype mostFeeds = 10;

SourceSettings settingsIn(JsonReader &reader)
{
    SourceSettings settings;
    settings.paused = reader.optionalFlag("paused"_L1);
    settings.watchOnly = reader.optionalFlag("watchOnly"_L1);
    settings.perDay = static_cast<int>(reader.optionalInteger("perDay"_L1, 0, mostPerDay));
    settings.topics =
        idsFrom<TopicTag>(reader.optionalIdentifiers("topics"_L1, StoryLimits::topics));
    settings.language = reader.optionalText("language"_L1, longestLanguage);
    settings.expiryDays =
        static_cast<int>(reader.optionalInteger("expiryDays"_L1, 0, mostExpiryDays));
    reader.optionalObject(
        "audience"_L1, [&](JsonReader &inner) { settings.audience = audienceIn(inner); });
    if (reader.has("own"_L1))
        settings.own = reader.optionalFlag("own"_L1);
    return settings;
}

} // namespace

QJsonObject toJson(const SourceSettings &settings)
{
    return { { u"paused"_s, settings.paused }, { u"watchOnly"_s, settings.watchOnly },
        { u"perDay"_s, settings.perDay }, { u"topics"_s, idsToJson(settings.topics) },
        { u"language"_s, settings.language }, { u"expiryDays"_s, settings.expiryDays },
        { u"audience"_s, audienceJson(settings.audience) }, { u"own"_s, settings.own } };
}

Result<SourceSettings> sourceSettingsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const SourceSettings settings = settingsIn(reader);
    return reader.finish(settings);
}

Result<WebLook> webLookFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    WebLook look;
    look.isFeed = reader.text("kind"_L1, longestLanguage) == "feed"_L1;
    look.link = reader.optionalUrl("link"_L1);
    look.title = reader.optionalText("title"_L1, StoryLimits::title);
    look.summary = reader.optionalText("summary"_L1, StoryLimits::summary);
    look.language = reader.optionalText("language"_L1, longestLanguage);
    look.image = reader.optionalUrl("image"_L1);
    look.entries = reader.optionalTexts("entries"_L1, mostFeeds, StoryLimits::title);
    reader.optionalObjects("feeds"_L1, mostFeeds, [&](JsonReader &inner) {
        const QUrl url = inner.optionalUrl("url"_L1);
        look.feeds.append({ url, inner.optionalText("title"_L1, StoryLimits::title) });
    });
    return reader.finish(look);
}

namespace {

constexpr qsizetype longestFormat = 16;

QJsonArray toJson(const QList<int> &counts)
{
    QJsonArray array;
    for (const int count : counts)
        array.append(count);
    return array;
}

} // namespace

QJsonObject toJson(const SourceEntry &source)
{
    return { { u"id"_s, source.id.value }, { u"title"_s, source.title },
        { u"url"_s, toWire(source.url) }, { u"fetchedAt"_s, toWire(source.fetchedAt) },
        { u"problem"_s, source.problem }, { u"waiting"_s, source.waiting },
        { u"succeededAt"_s, toWire(source.succeededAt) }, { u"nextAt"_s, toWire(source.nextAt) },
        { u"failures"_s, source.failures }, { u"settings"_s, toJson(source.settings) },
        { u"format"_s, source.format }, { u"fetchMs"_s, source.fetchMs },
        { u"week"_s, toJson(source.week) }, { u"retractedAt"_s, toWire(source.retractedAt) } };
}

Result<SourceEntry> sourceEntryFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    SourceEntry source;
    source.id = { reader.identifier("id"_L1) };
    source.title = reader.optionalText("title"_L1, StoryLimits::title);
    source.url = reader.optionalUrl("url"_L1);
    source.fetchedAt = reader.optionalTime("fetchedAt"_L1);
    source.problem = reader.optionalText("problem"_L1, StoryLimits::summary);
    source.waiting = reader.optionalCount("waiting"_L1);
    source.succeededAt = reader.optionalTime("succeededAt"_L1);
    source.nextAt = reader.optionalTime("nextAt"_L1);
    source.failures = reader.optionalCount("failures"_L1);
    reader.optionalObject(
        "settings"_L1, [&](JsonReader &inner) { source.settings = settingsIn(inner); });
    source.format = reader.optionalText("format"_L1, longestFormat);
    source.fetchMs = reader.optionalCount("fetchMs"_L1);
    source.week = reader.optionalCounts("week"_L1, daysOfSourceWeek);
    source.retractedAt = reader.optionalTime("retractedAt"_L1);
    return reader.finish(source);
}

QJsonObject toJson(const SourceYield &yield)
{
    QJsonArray stories;
    for (const SourceStory &story : yield.stories)
        stories.append(QJsonObject { { u"id"_s, story.id.value }, { u"title"_s, story.title },
            { u"published"_s, story.published },
            { u"colleagues"_s, Threshold::told(story.colleagues) } });
    return { { u"waiting"_s, yield.waiting }, { u"stories"_s, stories } };
}

Result<SourceYield> sourceYieldFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    SourceYield yield;
    yield.waiting = reader.optionalCount("waiting"_L1);
    reader.optionalObjects("stories"_L1, mostStoriesOfSource, [&](JsonReader &inner) {
        SourceStory story;
        story.id = { inner.identifier("id"_L1) };
        story.title = inner.optionalText("title"_L1, StoryLimits::title);
        story.published = inner.optionalFlag("published"_L1);
        story.colleagues = inner.optionalCount("colleagues"_L1);
        yield.stories.append(story);
    });
    return reader.finish(yield);
}

QJsonObject toJson(const SourcesAdded &sources)
{
    return { { u"added"_s, sources.added }, { u"known"_s, sources.known },
        { u"left"_s, sources.left } };
}

Result<SourcesAdded> sourcesAddedFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    SourcesAdded sources;
    sources.added = reader.optionalCount("added"_L1);
    sources.known = reader.optionalCount("known"_L1);
    sources.left = reader.optionalCount("left"_L1);
    return reader.finish(sources);
}

} // namespace Relais::Api
