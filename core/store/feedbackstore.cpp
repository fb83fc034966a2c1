// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/feedbackstore.h"

#include "core/store/jsonlists.h"
#include "core/store/profilestore.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
const QString toldKey = u"job-told:"_s; // in the profile, with the story's id behind it
} // namespace

Result<QList<KeptThanks>> FeedbackStore::thanks(int limit) const
{
    QList<KeptThanks> all;
    Statement statement(
        m_db, u"SELECT id, body, at, seen FROM thanks ORDER BY at DESC, id DESC LIMIT ?1"_s);
    const auto read = statement.each({ limit }, [&](const Statement &row) {
        all.append({ { row.text(0) }, row.text(1), row.time(2), row.flag(3) });
    });
    if (!read)
        return fail(read.error());
    return all;
}

Result<StoryRating> FeedbackStore::rating(const StoryId &story) const
{
    std::optional<StoryRating> found;
    Statement statement(m_db, u"SELECT useful, word, at FROM story_rating WHERE story = ?1"_s);
    const auto read = statement.each({ story.value }, [&](const Statement &row) {
        found = StoryRating { story, Verdict(row.number(0)), row.text(1), row.time(2) };
    });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(ErrorCode::NotFound, u"not rated"_s);
    return *found;
}

Result<Referral> FeedbackStore::referral(const StoryId &story) const
{
    std::optional<Referral> found;
    Statement statement(m_db, u"SELECT code, clicks FROM referral WHERE story = ?1"_s);
    const auto read = statement.each({ story.value },
        [&](const Statement &row) { found = Referral { story, row.text(0), row.integer(1) }; });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(ErrorCode::NotFound, u"no link yet"_s);
    return *found;
}

Result<int> FeedbackStore::told(const StoryId &story) const
{
    const auto kept = ProfileStore(m_db).value(toldKey + story.value);
    if (!kept)
        return fail(kept.error());
    if (!kept->isEmpty())
        return kept->toInt();
    int told = 0; // as it was kept once, beside the link
    Statement statement(m_db, u"SELECT told FROM referral WHERE story = ?1"_s);
    const auto read =
        statement.each({ story.value }, [&](const Statement &row) { told = row.number(0); });
    if (!read)
        return fail(read.error());
    return told;
}

Result<void> FeedbackStore::upsert(const QList<KeptThanks> &thanks, int generation)
{
    Statement statement(
        m_db, uR"(INSERT INTO thanks (id, body, at, seen, generation) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body, at = excluded.at,
                seen = max(seen, excluded.seen), generation = excluded.generation)"_s);
    for (const KeptThanks &one : thanks) {
        const auto done =
            statement.run({ one.id.value, one.body, toSql(one.at), one.seen, generation });
        if (!done)
            return done;
    }
    return {};
}

Result<void> FeedbackStore::markThanksSeen()
{
    return Statement(m_db, u"UPDATE thanks SET seen = 1 WHERE seen = 0"_s).run({});
}

Result<void> FeedbackStore::remove(const QList<ThanksId> &ids)
{
    Statement statement(
        m_db, u"DELETE FROM thanks WHERE id IN (SELECT value FROM json_each(?1))"_s);
    return statement.run({ jsonIds(ids) });
}

Result<void> FeedbackStore::removeThanksOlderThan(int generation)
{
    return Statement(m_db, u"DELETE FROM thanks WHERE generation < ?1"_s).run({ generation });
}

Result<void> FeedbackStore::put(const StoryRating &rating)
{
    Statement statement(
        m_db, uR"(INSERT INTO story_rating (story, useful, word, at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (story) DO UPDATE SET useful = excluded.useful, word = excluded.word,
                at = excluded.at)"_s);
    return statement.run(
        { rating.story.value, int(rating.verdict), rating.word, toSql(rating.at) });
}

Result<void> FeedbackStore::put(const Referral &referral)
{
    Statement statement(m_db, uR"(INSERT INTO referral (story, code, clicks) VALUES (?1, ?2, ?3)
            ON CONFLICT (story) DO UPDATE SET code = excluded.code, clicks = excluded.clicks)"_s);
    return statement.run({ referral.story.value, referral.code, referral.clicks });
}

Result<void> FeedbackStore::setTold(const StoryId &story, int told)
{
    return ProfileStore(m_db).setValue(toldKey + story.value, QString::number(told));
}

Result<void> FeedbackStore::forgetOwn()
{
    for (const QString &table : { u"story_rating"_s, u"referral"_s, u"thanks"_s }) {
        if (const auto done = execute(m_db, u"DELETE FROM "_s + table); !done)
            return done;
    }
    Statement told(m_db, u"DELETE FROM profile WHERE substr(key, 1, length(?1)) = ?1"_s);
    return told.run({ toldKey });
}

} // namespace Relais
