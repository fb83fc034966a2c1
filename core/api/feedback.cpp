// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/feedback.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int mostWords = 200;

StoryRating ratingIn(JsonReader &reader)
{
    StoryRating rating;
    rating.story = { reader.optionalIdentifier("story"_L1) };
    rating.verdict = reader.word("verdict"_L1, verdictFromKey);
    rating.word = reader.optionalText("word"_L1, FeedbackLimits::word);
    rating.at = reader.optionalTime("at"_L1);
    return rating;
}

} // namespace

QJsonObject toJson(const Thanks &thanks)
{
    return { { u"id"_s, thanks.id.value }, { u"kind"_s, thanksKindKey(thanks.kind) },
        { u"object"_s, thanks.object }, { u"title"_s, thanks.title },
        { u"giver"_s, thanks.giver.value }, { u"giverName"_s, thanks.giverName },
        { u"receiver"_s, thanks.receiver.value }, { u"receiverName"_s, thanks.receiverName },
        { u"text"_s, thanks.text }, { u"open"_s, thanks.open }, { u"at"_s, toWire(thanks.at) } };
}

Result<Thanks> thanksFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Thanks thanks;
    thanks.id = { reader.identifier("id"_L1) };
    thanks.kind = reader.word("kind"_L1, thanksKindFromKey);
    thanks.object = reader.identifier("object"_L1);
    thanks.title = reader.optionalText("title"_L1, ThanksLimits::title);
    thanks.giver = { reader.optionalIdentifier("giver"_L1) };
    thanks.giverName = reader.optionalText("giverName"_L1, longestName);
    thanks.receiver = { reader.optionalIdentifier("receiver"_L1) };
    thanks.receiverName = reader.optionalText("receiverName"_L1, longestName);
    thanks.text = reader.optionalText("text"_L1, ThanksLimits::text);
    thanks.open = reader.optionalFlag("open"_L1);
    thanks.at = reader.optionalTime("at"_L1);
    return reader.finish(thanks);
}

QJsonObject toJson(const StoryRating &rating)
{
    return { { u"story"_s, rating.story.value }, { u"verdict"_s, verdictKey(rating.verdict) },
        { u"word"_s, rating.word }, { u"at"_s, toWire(rating.at) } };
}

Result<StoryRating> storyRatingFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(ratingIn(reader));
}

QJsonObject toJson(const StoryRatings &ratings)
{
    QJsonArray words;
    for (const StoryRating &rating : ratings.words)
        words.append(toJson(rating));
    return { { u"tooFew"_s, ratings.tooFew }, { u"useful"_s, ratings.useful },
        { u"notUseful"_s, ratings.notUseful }, { u"words"_s, words } };
}

Result<StoryRatings> storyRatingsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    StoryRatings ratings;
    ratings.tooFew = reader.optionalFlag("tooFew"_L1);
    ratings.useful = reader.optionalCount("useful"_L1);
    ratings.notUseful = reader.optionalCount("notUseful"_L1);
    reader.optionalObjects(
        "words"_L1, mostWords, [&](JsonReader &inner) { ratings.words.append(ratingIn(inner)); });
    return reader.finish(ratings);
}

QJsonObject toJson(const Referral &referral)
{
    return { { u"story"_s, referral.story.value }, { u"code"_s, referral.code },
        { u"clicks"_s, referral.clicks } };
}

Result<Referral> referralFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Referral referral;
    referral.story = { reader.identifier("story"_L1) };
    referral.code = reader.text("code"_L1, 64);
    referral.clicks = reader.has("clicks"_L1) ? reader.integer("clicks"_L1, 0, largestFigure) : 0;
    return reader.finish(referral);
}

} // namespace Relais::Api
