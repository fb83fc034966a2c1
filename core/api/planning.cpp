// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/planning.h"

#include "core/api/audience.h"
#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestLanguage = 35;
constexpr qsizetype mostOfAKind = 1000;

QJsonArray textsToJson(const QList<CharterText> &texts)
{
    QJsonArray array;
    for (const CharterText &text : texts)
        array.append(QJsonObject { { u"language"_s, text.language }, { u"text"_s, text.text } });
    return array;
}

QList<CharterText> textsIn(JsonReader &reader)
{
    QList<CharterText> texts;
    reader.optionalObjects("texts"_L1, CharterLimits::languages, [&](JsonReader &inner) {
        const QString language = inner.text("language"_L1, longestLanguage);
        texts.append({ language, inner.text("text"_L1, CharterLimits::text) });
    });
    return texts;
}

QJsonObject lateToJson(const CampaignLate &late)
{
    return { { u"relays"_s, late.relays }, { u"relaysHidden"_s, late.relaysHidden },
        { u"clicks"_s, late.clicks }, { u"clicksHidden"_s, late.clicksHidden } };
}

SavedAudience savedAudienceIn(JsonReader &reader)
{
    SavedAudience saved;
    saved.id = { reader.identifier("id"_L1) };
    saved.name = reader.text("name"_L1, longestName);
    reader.optionalObject(
        "audience"_L1, [&](JsonReader &inner) { saved.audience = audienceIn(inner); });
    return saved;
}

} // namespace

QJsonObject toJson(const SavedAudience &saved)
{
    return { { u"id"_s, saved.id.value }, { u"name"_s, saved.name },
        { u"audience"_s, audienceJson(saved.audience) } };
}

Result<SavedAudience> savedAudienceFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const SavedAudience saved = savedAudienceIn(reader);
    return reader.finish(saved);
}

QJsonObject savedAudiencesResponse(const QList<SavedAudience> &audiences)
{
    QJsonArray array;
    for (const SavedAudience &saved : audiences)
        array.append(toJson(saved));
    return { { u"audiences"_s, array } };
}

Result<QList<SavedAudience>> savedAudiencesFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<SavedAudience> audiences;
    reader.optionalObjects("audiences"_L1, mostOfAKind,
        [&](JsonReader &inner) { audiences.append(savedAudienceIn(inner)); });
    return reader.finish(audiences);
}

QJsonObject campaignFiguresResponse(const QList<CampaignFigures> &figures)
{
    QJsonArray array;
    for (const CampaignFigures &one : figures) {
        QJsonArray line;
        for (const CampaignPoint &point : one.line)
            line.append(QJsonObject {
                { u"day"_s, point.day.toString(Qt::ISODate) }, { u"relays"_s, point.relays } });
        QJsonArray byStory;
        for (const CampaignStoryFigures &story : one.byStory)
            byStory.append(QJsonObject { { u"story"_s, story.story.value },
                { u"relays"_s, story.relays }, { u"clicks"_s, story.clicks } });
        array.append(QJsonObject { { u"id"_s, one.id.value }, { u"stories"_s, one.stories },
            { u"tooFew"_s, one.tooFew }, { u"relays"_s, one.relays }, { u"people"_s, one.people },
            { u"clicks"_s, one.clicks }, { u"measured"_s, one.impressions[0] },
            { u"reported"_s, one.impressions[1] }, { u"estimated"_s, one.impressions[2] },
            { u"line"_s, line }, { u"byStory"_s, byStory }, { u"frozenAt"_s, toWire(one.frozenAt) },
            { u"late"_s, lateToJson(one.late) } });
    }
    return { { u"campaigns"_s, array } };
}

Result<QList<CampaignFigures>> campaignFiguresFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<CampaignFigures> figures;
    reader.optionalObjects("campaigns"_L1, mostOfAKind, [&](JsonReader &inner) {
        CampaignFigures one;
        one.id = { inner.identifier("id"_L1) };
        one.stories = inner.optionalCount("stories"_L1);
        one.tooFew = inner.optionalFlag("tooFew"_L1);
        one.relays = inner.optionalCount("relays"_L1);
        one.people = inner.optionalCount("people"_L1);
        one.clicks = inner.optionalCount("clicks"_L1);
        one.impressions = { inner.optionalInteger("measured"_L1, 0, largestFigure),
            inner.optionalInteger("reported"_L1, 0, largestFigure),
            inner.optionalInteger("estimated"_L1, 0, largestFigure) };
        inner.optionalObjects("line"_L1, mostOfAKind, [&one](JsonReader &point) {
            const QDate day = QDate::fromString(point.text("day"_L1, 10), Qt::ISODate);
            if (!day.isValid())
                point.reject("day"_L1);
            one.line.append({ day, point.optionalCount("relays"_L1) });
        });
        inner.optionalObjects("byStory"_L1, mostOfAKind, [&one](JsonReader &story) {
            const QString id = story.identifier("story"_L1);
            const int relays = story.optionalCount("relays"_L1);
            one.byStory.append({ { id }, relays, story.optionalCount("clicks"_L1) });
        });
        one.frozenAt = inner.optionalTime("frozenAt"_L1);
        inner.optionalObject("late"_L1, [&one](JsonReader &late) {
            one.late.relays = late.optionalCount("relays"_L1);
            one.late.relaysHidden = late.optionalFlag("relaysHidden"_L1);
            one.late.clicks = late.optionalCount("clicks"_L1);
            one.late.clicksHidden = late.optionalFlag("clicksHidden"_L1);
        });
        figures.append(one);
    });
    return reader.finish(figures);
}

QJsonObject charterVersionsResponse(const QList<CharterVersion> &versions)
{
    QJsonArray array;
    for (const CharterVersion &version : versions) {
        array.append(QJsonObject { { u"version"_s, version.version },
            { u"publishedAt"_s, toWire(version.publishedAt) },
            { u"texts"_s, textsToJson(version.texts) }, { u"accepted"_s, version.accepted },
            { u"members"_s, version.members }, { u"tooFew"_s, version.tooFew } });
    }
    return { { u"versions"_s, array } };
}

Result<QList<CharterVersion>> charterVersionsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<CharterVersion> versions;
    reader.optionalObjects("versions"_L1, mostOfAKind, [&](JsonReader &inner) {
        CharterVersion version;
        version.version = inner.optionalCount("version"_L1);
        version.publishedAt = inner.optionalTime("publishedAt"_L1);
        version.texts = textsIn(inner);
        version.accepted = inner.optionalCount("accepted"_L1);
        version.members = inner.optionalCount("members"_L1);
        version.tooFew = inner.optionalFlag("tooFew"_L1);
        versions.append(version);
    });
    return reader.finish(versions);
}

QJsonObject toJson(const CharterPublication &publication)
{
    return { { u"texts"_s, textsToJson(publication.texts) },
        { u"sameVersion"_s, publication.sameVersion } };
}

Result<CharterPublication> charterPublicationFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    CharterPublication publication;
    publication.texts = textsIn(reader);
    publication.sameVersion = reader.optionalFlag("sameVersion"_L1);
    if (publication.texts.isEmpty())
        reader.reject("texts"_L1);
    for (const CharterText &text : publication.texts) {
        if (text.text.trimmed().isEmpty() || text.language.isEmpty())
            reader.reject("texts"_L1);
    }
    return reader.finish(publication);
}

} // namespace Relais::Api
