// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/storyreviewrepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

StoryComment readStoryComment(const QSqlQuery &row)
{
    StoryComment comment;
    comment.id.value = row.value(0).toString();
    comment.story.value = row.value(1).toString();
    comment.answers.value = row.value(2).toString();
    comment.field = storyFieldFromKey(row.value(3).toString());
    comment.text = row.value(4).toString();
    comment.author.value = row.value(5).toString();
    comment.authorName = row.value(6).toString();
    comment.at = timeFromStored(row.value(7).toLongLong());
    comment.settledAt = timeFromStored(row.value(8).toLongLong());
    comment.settledByName = row.value(9).toString();
    return comment;
}

Result<void> nothingOf(const Result<int> &changed)
{
    return withoutValue(changed);
}

} // namespace

StoryReviewRepository::StoryReviewRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<StoryComment>> StoryReviewRepository::select(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT c.id, c.story, c.answers, c.field, c.text, c.author, a.name, c.at, c.settled_at, "
        "COALESCE(s.name, '') FROM story_comment c JOIN member a ON a.id = c.author "
        "LEFT JOIN member s ON s.id = c.settled_by "_s
            + where,
        values);
    if (!query)
        return fail(query.error());
    QList<StoryComment> comments;
    while (query->next())
        comments.append(readStoryComment(*query));
    return comments;
}

Result<QList<StoryComment>> StoryReviewRepository::comments(const StoryId &story) const
{
    return select(u"WHERE c.story = ? ORDER BY c.at, c.id LIMIT ?"_s,
        { text(story.value), CommentLimits::ofStory });
}

Result<StoryComment> StoryReviewRepository::comment(const StoryCommentId &id) const
{
    const auto found = select(u"WHERE c.id = ?"_s, { text(id.value) });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such comment"_s, u"comment-unknown"_s);
    return found->constFirst();
}

Result<void> StoryReviewRepository::insert(const StoryComment &comment)
{
    return nothingOf(change(m_db,
        u"INSERT INTO story_comment (id, story, answers, field, text, author, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { text(comment.id.value), text(comment.story.value), text(comment.answers.value),
            text(comment.field ? storyFieldKey(*comment.field) : QString()), text(comment.text),
            text(comment.author.value), toStored(comment.at) }));
}

Result<void> StoryReviewRepository::settle(
    const StoryCommentId &id, const MemberId &by, const QDateTime &at)
{
    return nothingOf(
        change(m_db, u"UPDATE story_comment SET settled_at = ?, settled_by = ? WHERE id = ?"_s,
            { by.isEmpty() ? 0 : toStored(at), text(by.value), text(id.value) }));
}

Result<void> StoryReviewRepository::addMention(
    const StoryCommentId &comment, const MemberId &member)
{
    return nothingOf(change(m_db,
        u"INSERT INTO story_mention (member, comment) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        { text(member.value), text(comment.value) }));
}

Result<QList<StoryMention>> StoryReviewRepository::mentions(const MemberId &member) const
{
    auto query = run(m_db,
        u"SELECT c.id, c.story, json_extract(s.body, '$.title'), a.name, c.text, c.at "
        "FROM story_mention m JOIN story_comment c ON c.id = m.comment "
        "JOIN story s ON s.id = c.story JOIN member a ON a.id = c.author "
        "WHERE m.member = ? ORDER BY c.at DESC, c.id DESC LIMIT ?"_s,
        { text(member.value), CommentLimits::mentions });
    if (!query)
        return fail(query.error());
    QList<StoryMention> mentions;
    while (query->next()) {
        StoryMention mention;
        mention.comment.value = query->value(0).toString();
        mention.story.value = query->value(1).toString();
        mention.storyTitle = query->value(2).toString();
        mention.authorName = query->value(3).toString();
        mention.text = query->value(4).toString();
        mention.at = timeFromStored(query->value(5).toLongLong());
        mentions.append(mention);
    }
    return mentions;
}

Result<void> StoryReviewRepository::forgetMentions(const MemberId &member, const StoryId &story)
{
    return nothingOf(change(m_db,
        u"DELETE FROM story_mention WHERE member = ? AND comment IN "
        "(SELECT id FROM story_comment WHERE story = ?)"_s,
        { text(member.value), text(story.value) }));
}

Result<void> StoryReviewRepository::attend(
    const StoryId &story, const MemberId &member, const QDateTime &now, const QDateTime &before)
{
    const auto forgotten =
        change(m_db, u"DELETE FROM story_attendance WHERE seen_at < ?"_s, { toStored(before) });
    if (!forgotten)
        return fail(forgotten.error());
    return nothingOf(change(m_db,
        u"INSERT INTO story_attendance (story, member, since_at, seen_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (story, member) DO UPDATE SET seen_at = excluded.seen_at"_s,
        { text(story.value), text(member.value), toStored(now), toStored(now) }));
}

Result<void> StoryReviewRepository::leave(const StoryId &story, const MemberId &member)
{
    return nothingOf(change(m_db, u"DELETE FROM story_attendance WHERE story = ? AND member = ?"_s,
        { text(story.value), text(member.value) }));
}

Result<QList<StoryEditor>> StoryReviewRepository::others(
    const StoryId &story, const MemberId &member, const QDateTime &since) const
{
    auto query = run(m_db,
        u"SELECT s.member, m.name, s.since_at FROM story_attendance s JOIN member m "
        "ON m.id = s.member WHERE s.story = ? AND s.member <> ? AND s.seen_at >= ? "
        "ORDER BY s.since_at, s.member"_s,
        { text(story.value), text(member.value), toStored(since) });
    if (!query)
        return fail(query.error());
    QList<StoryEditor> editors;
    while (query->next())
        editors.append({ { query->value(0).toString() }, query->value(1).toString(),
            timeFromStored(query->value(2).toLongLong()) });
    return editors;
}

} // namespace Relais::Backend
