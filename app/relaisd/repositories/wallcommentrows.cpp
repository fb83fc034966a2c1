// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The comments of the Wall.

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/wallrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

WallComment readComment(const QSqlQuery &row)
{
    WallComment comment;
    comment.id.value = row.value(0).toString();
    comment.post.value = row.value(1).toString();
    comment.author.value = row.value(2).toString();
    comment.authorName = row.value(3).toString();
    comment.text = row.value(4).toString();
    comment.postedAt = timeFromStored(row.value(5).toLongLong());
    comment.editedAt = timeFromStored(row.value(6).toLongLong());
    comment.removed = row.value(7).toBool();
    comment.removedBy = row.value(8).toString();
    comment.removedReason = row.value(9).toString();
    return comment;
}

constexpr auto commentRows =
    "SELECT c.id, c.post, c.author, m.name, c.text, c.posted_at, c.edited_at, c.removed, "
    "COALESCE(e.name, ''), c.removed_reason FROM wall_comment c JOIN member m ON m.id = c.author "
    "LEFT JOIN member e ON e.id = c.removed_by "_L1;

} // namespace

Result<WallComment> WallRepository::comment(const CommentId &id) const
{
    auto query = run(m_db, commentRows + u"WHERE c.id = ?"_s, { text(id.value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such comment"_s, u"comment-unknown"_s);
    return readComment(*query);
}

Result<QList<WallComment>> WallRepository::comments(const WallPostId &post, int limit) const
{
    auto query = run(m_db,
        commentRows
            + u"WHERE c.post = ? AND (c.removed = 0 OR c.removed_by <> '') "
              "ORDER BY c.posted_at, c.id LIMIT ?"_s,
        { text(post.value), limit });
    if (!query)
        return fail(query.error());
    QList<WallComment> found;
    while (query->next())
        found.append(readComment(*query));
    return found;
}

Result<int> WallRepository::commentsOfOthers(const WallPostId &post, const MemberId &author) const
{
    auto query = run(m_db,
        u"SELECT COUNT(*) FROM wall_comment WHERE post = ? AND author <> ? AND removed = 0"_s,
        { text(post.value), text(author.value) });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> WallRepository::insert(const WallComment &comment)
{
    const auto inserted = change(m_db,
        u"INSERT INTO wall_comment (id, post, author, text, posted_at) VALUES (?, ?, ?, ?, ?)"_s,
        { comment.id.value, comment.post.value, comment.author.value, text(comment.text),
            toStored(comment.postedAt) });
    if (!inserted)
        return fail(inserted.error());
    return addToCounter(comment.post, u"comments"_s, 1);
}

Result<void> WallRepository::editComment(const WallComment &comment)
{
    const auto kept = change(m_db,
        u"UPDATE wall_report SET reported_text = (SELECT c.text FROM wall_comment c "
        "WHERE c.id = wall_report.comment) "
        "WHERE post = ? AND comment = ? AND settled_at = 0 AND reported_text = ''"_s,
        { text(comment.post.value), text(comment.id.value) });
    if (!kept)
        return fail(kept.error());
    const auto edited =
        change(m_db, u"UPDATE wall_comment SET text = ?, edited_at = ? WHERE id = ?"_s,
            { text(comment.text), toStored(comment.editedAt), text(comment.id.value) });
    return withoutValue(edited);
}

Result<void> WallRepository::removeComment(const WallComment &comment)
{
    const auto removed = change(m_db,
        u"UPDATE wall_comment SET removed = 1, text = '', edited_at = 0 "
        "WHERE id = ? AND removed = 0"_s,
        { text(comment.id.value) });
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return {};
    const auto forgotten =
        change(m_db, u"UPDATE wall_report SET reported_text = '' WHERE post = ? AND comment = ?"_s,
            { text(comment.post.value), text(comment.id.value) });
    if (!forgotten)
        return fail(forgotten.error());
    return addToCounter(comment.post, u"comments"_s, -1);
}

Result<bool> WallRepository::removeCommentBy(
    const WallComment &comment, const MemberId &editor, const QString &reason, const QDateTime &at)
{
    const auto removed = change(m_db,
        u"UPDATE wall_comment SET removed = 1, hidden_text = text, hidden_at = ?, text = '', "
        "removed_by = ?, removed_reason = ? WHERE id = ? AND removed = 0"_s,
        { toStored(at), text(editor.value), text(reason), text(comment.id.value) });
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return false;
    if (const auto counted = addToCounter(comment.post, u"comments"_s, -1); !counted)
        return fail(counted.error());
    return true;
}

Result<bool> WallRepository::restoreComment(const WallComment &comment)
{
    const auto restored = change(m_db,
        u"UPDATE wall_comment SET removed = 0, text = hidden_text, hidden_text = '', "
        "hidden_at = 0, removed_by = '', removed_reason = '' WHERE id = ? AND hidden_at > 0"_s,
        { text(comment.id.value) });
    if (!restored)
        return fail(restored.error());
    if (*restored == 0)
        return false;
    if (const auto counted = addToCounter(comment.post, u"comments"_s, 1); !counted)
        return fail(counted.error());
    return true;
}

Result<void> WallRepository::forgetHiddenComments(const QDateTime &before)
{
    const auto forgotten = change(m_db,
        u"UPDATE wall_comment SET hidden_text = '', hidden_at = 0 "
        "WHERE hidden_at > 0 AND hidden_at < ?"_s,
        { toStored(before) });
    return withoutValue(forgotten);
}

} // namespace Relais::Backend
