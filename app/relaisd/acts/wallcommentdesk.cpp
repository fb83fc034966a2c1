// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What members and editors do with the comments under posts.

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/repositories/wallreportrepository.h"
#include "core/domain/text/textcheck.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<void> checkComment(const QString &text)
{
    const TextLimits limits { .maxLength = WallLimits::comment };
    return textRefusal(checkText(Network::Wall, text, limits));
}

// As it was written: once it was edited, its first words told again are still the same comment.
bool isSameComment(const WallComment &known, const WallComment &comment)
{
    return !known.removed && known.post == comment.post
        && (known.editedAt.isValid() || known.text == comment.text);
}

} // namespace

Result<WallComment> WallDesk::comment(const Member &author, const WallComment &comment)
{
    if (const auto checked = checkComment(comment.text); !checked)
        return fail(checked.error());
    const auto post = living(comment.post, author.id);
    if (!post)
        return fail(post.error());
    const auto known = m_wall.comment(comment.id);
    if (known) {
        const bool same = known->author == author.id && isSameComment(*known, comment);
        return same ? known
                    : fail(ErrorCode::Conflict, u"the id has another comment"_s, u"id-reused"_s);
    }
    if (known.error().code != ErrorCode::NotFound)
        return known;
    WallComment row = comment;
    row.author = author.id;
    row.postedAt = believable(comment.postedAt);
    if (const auto inserted = m_wall.insert(row); !inserted)
        return fail(inserted.error());
    return counted(row, *post, 1);
}

// What a comment that came, or went, is worth to the relay that its post may come from.
Result<WallComment> WallDesk::counted(
    const WallComment &comment, const WallPost &post, int difference)
{
    if (comment.author != post.author) {
        const auto earned = RelayLedger(m_db, m_clock)
                                .addFromWall(post.id, post.author, MetricKind::Comment, difference);
        if (!earned)
            return fail(earned.error());
    }
    if (const auto told = tellEveryone(post.id); !told)
        return fail(told.error());
    return m_wall.comment(comment.id);
}

Result<WallComment> WallDesk::under(const WallPostId &post, const CommentId &id) const
{
    auto comment = m_wall.comment(id);
    if (comment && comment->post != post)
        return fail(ErrorCode::NotFound, u"under another post"_s, u"comment-unknown"_s);
    return comment;
}

Result<WallComment> WallDesk::livingComment(const WallPostId &post, const CommentId &id) const
{
    if (const auto there = living(post, {}); !there)
        return fail(there.error());
    auto comment = under(post, id);
    if (comment && comment->removed)
        return fail(ErrorCode::NotFound, u"the comment was removed"_s, u"comment-unknown"_s);
    return comment;
}

Result<WallComment> WallDesk::editComment(const Member &author, const WallComment &edit)
{
    auto known = livingComment(edit.post, edit.id);
    if (!known)
        return known;
    if (known->author != author.id)
        return fail(ErrorCode::Forbidden, u"somebody else's comment"_s, u"not-author"_s);
    if (const auto checked = checkComment(edit.text); !checked)
        return fail(checked.error());
    if (known->text == edit.text)
        return known;
    WallComment row = *known;
    row.text = edit.text;
    row.editedAt = believable(edit.editedAt);
    if (known->editedAt.isValid() && row.editedAt < known->editedAt)
        return fail(ErrorCode::Conflict, u"a later edit is there"_s, u"edited-since"_s);
    if (const auto edited = m_wall.editComment(row); !edited)
        return fail(edited.error());
    const auto logged = AuditLog(m_db).append(
        { 0, m_clock.now(), author.id.value, u"wall.edit-comment"_s, row.id.value });
    if (!logged)
        return fail(logged.error());
    if (const auto told = tellEveryone(row.post); !told)
        return fail(told.error());
    return m_wall.comment(row.id);
}

Result<void> WallDesk::removeComment(
    const Member &author, const WallPostId &post, const CommentId &id)
{
    const auto comment = under(post, id);
    if (!comment)
        return fail(comment.error());
    if (comment->author != author.id)
        return fail(ErrorCode::Forbidden, u"somebody else's comment"_s, u"not-author"_s);
    if (comment->removed)
        return {};
    const auto above = m_wall.post(post, author.id);
    if (!above)
        return fail(above.error());
    if (const auto removed = m_wall.removeComment(*comment); !removed)
        return removed;
    return withoutValue(counted(*comment, *above, -1));
}

Result<WallComment> WallDesk::removeCommentFor(
    const Member &editor, const WallPostId &post, const CommentId &id, const QString &reason)
{
    const QString why = reason.trimmed().left(WallLimits::report);
    if (why.isEmpty())
        return fail(ErrorCode::InvalidInput, u"/reason"_s, u"text-empty"_s);
    const auto comment = livingComment(post, id);
    if (!comment)
        return comment;
    const auto above = m_wall.post(post, editor.id);
    if (!above)
        return fail(above.error());
    const QDateTime now = m_clock.now();
    if (const auto removed = m_wall.removeCommentBy(*comment, editor.id, why, now); !removed)
        return fail(removed.error());
    if (const auto settled = WallReportRepository(m_db).settle(post, now, id); !settled)
        return fail(settled.error());
    return counted(*comment, *above, -1);
}

Result<WallComment> WallDesk::restoreCommentFor(
    const Member &editor, const WallPostId &post, const CommentId &id)
{
    const auto above = living(post, editor.id);
    if (!above)
        return fail(above.error());
    const auto comment = under(post, id);
    if (!comment)
        return comment;
    if (const auto opened = WallReportRepository(m_db).reopen(post, id); !opened)
        return fail(opened.error());
    const auto restored = m_wall.restoreComment(*comment);
    if (!restored)
        return fail(restored.error());
    if (!*restored)
        return fail(ErrorCode::NotFound, u"nothing to restore"_s, u"comment-unknown"_s);
    return counted(*comment, *above, 1);
}

} // namespace Relais::Backend
