// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/ratingrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/storyrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
constexpr int mostWords = 200;
} // namespace

RatingRepository::RatingRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> RatingRepository::put(const MemberId &member, const StoryRating &rating)
{
    const QString word = rating.word.trimmed().left(FeedbackLimits::word);
    if (rating.verdict == Verdict::Mistake && word.isEmpty())
        return fail(ErrorCode::InvalidInput, u"/word"_s, u"text-empty"_s);
    const auto story = StoryRepository(m_db).published({ rating.story.value });
    if (!story)
        return fail(story.error());
    if (story->isEmpty())
        return fail(ErrorCode::NotFound, u"no such story"_s, u"story-unknown"_s);
    const auto put = change(m_db,
        u"INSERT INTO story_rating (story, member, verdict, word, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (story, member) DO UPDATE SET verdict = excluded.verdict, "
        "word = excluded.word, at = excluded.at"_s,
        { rating.story.value, text(member.value), verdictKey(rating.verdict), text(word),
            toStored(rating.at) });
    return withoutValue(put);
}

Result<StoryRatings> RatingRepository::of(const StoryId &story) const
{
    auto query =
        run(m_db, u"SELECT verdict, word, at FROM story_rating WHERE story = ? ORDER BY at DESC"_s,
            { text(story.value) });
    if (!query)
        return fail(query.error());
    StoryRatings ratings;
    while (query->next()) {
        StoryRating rating;
        rating.story = story;
        rating.verdict = verdictFromKey(query->value(0).toString()).value_or(Verdict::Useful);
        rating.word = query->value(1).toString();
        // The day alone: with the minute it could be told who it was.
        rating.at = timeFromStored(query->value(2).toLongLong() / storedDay * storedDay);
        ratings.useful += rating.verdict == Verdict::Useful ? 1 : 0;
        ratings.notUseful += rating.verdict == Verdict::NotUseful ? 1 : 0;
        if (!rating.word.isEmpty() && ratings.words.size() < mostWords)
            ratings.words.append(rating);
    }
    ratings.tooFew = ratings.useful + ratings.notUseful < FeedbackLimits::fewest;
    if (ratings.tooFew) {
        ratings.useful = 0;
        ratings.notUseful = 0;
    }
    return ratings;
}

} // namespace Relais::Backend
