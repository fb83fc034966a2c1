// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/reviewdesk.h"

#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/memberrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

tl::unexpected<Error> noSuchComment()
{
    return fail(ErrorCode::NotFound, u"no such comment"_s, u"comment-unknown"_s);
}

bool saysTheSame(const StoryComment &known, const StoryComment &again)
{
    return known.story == again.story && known.answers == again.answers
        && known.field == again.field && known.text == again.text && known.author == again.author;
}

} // namespace

ReviewDesk::ReviewDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_review(m_db)
{
}

Result<StoryComment> ReviewDesk::say(const Member &actor, StoryComment comment)
{
    comment.author = actor.id;
    comment.text = comment.text.trimmed();
    comment.at = m_clock.now();
    if (comment.text.isEmpty())
        return fail(ErrorCode::InvalidInput, u"/text"_s, u"text-empty"_s);
    if (const auto story = StoryRepository(m_db).byId(comment.story); !story)
        return fail(story.error());
    const auto known = m_review.comment(comment.id);
    if (known)
        return saysTheSame(*known, comment)
            ? known
            : fail(ErrorCode::Conflict, u"another comment has this id"_s, u"id-reused"_s);
    if (known.error().code != ErrorCode::NotFound)
        return known;
    const auto all = m_review.comments(comment.story);
    if (!all)
        return fail(all.error());
    if (all->size() >= CommentLimits::ofStory)
        return fail(ErrorCode::Conflict, u"too many comments"_s, u"too-many-comments"_s);
    if (!comment.answers.isEmpty()) {
        const auto begun = m_review.comment(comment.answers);
        if (!begun)
            return begun;
        if (begun->story != comment.story || !begun->answers.isEmpty())
            return noSuchComment();
        if (begun->settledAt.isValid())
            return fail(ErrorCode::Conflict, u"the thread is settled"_s, u"comment-settled"_s);
        comment.field = begun->field;
    }
    if (const auto inserted = m_review.insert(comment); !inserted)
        return fail(inserted.error());
    if (const auto told = tellNamed(comment); !told)
        return fail(told.error());
    return m_review.comment(comment.id);
}

// Who is named learns of it by their own record, which their client pulls within a minute.
Result<void> ReviewDesk::tellNamed(const StoryComment &comment)
{
    if (!comment.text.contains(u'@'))
        return {};
    auto editors = MemberRepository(m_db).all();
    if (!editors)
        return fail(editors.error());
    editors->removeIf([&comment](const Member &member) {
        return !member.has(Role::Editor) || member.id == comment.author;
    });
    ChangeSequence changes(m_db);
    const QList<MemberId> named = namedIn(comment.text, *editors);
    for (const MemberId &member : named) {
        if (const auto kept = m_review.addMention(comment.id, member); !kept)
            return kept;
        if (const auto told = changes.note(ChangeKind::member, member.value, member); !told)
            return told;
    }
    return {};
}

Result<QList<StoryMention>> ReviewDesk::mentions(const Member &actor) const
{
    return m_review.mentions(actor.id);
}

Result<void> ReviewDesk::sawMentions(const Member &actor, const StoryId &story)
{
    return m_review.forgetMentions(actor.id, story);
}

Result<StoryComment> ReviewDesk::settle(
    const Member &actor, const StoryId &story, const StoryCommentId &id, bool settled)
{
    const auto comment = m_review.comment(id);
    if (!comment)
        return comment;
    if (comment->story != story || !comment->answers.isEmpty())
        return noSuchComment();
    const auto stored = StoryRepository(m_db).byId(story);
    if (!stored)
        return fail(stored.error());
    const bool theirs = comment->author == actor.id || stored->story.author == actor.id
        || stored->editor == actor.id;
    if (!theirs)
        return fail(ErrorCode::Forbidden, u"somebody else's question"_s, u"comment-of-others"_s);
    if (comment->settledAt.isValid() == settled)
        return comment;
    if (const auto kept = m_review.settle(id, settled ? actor.id : MemberId(), m_clock.now());
        !kept)
        return fail(kept.error());
    return m_review.comment(id);
}

Result<void> ReviewDesk::checkSettled(const StoryId &story) const
{
    const auto all = m_review.comments(story);
    if (!all)
        return fail(all.error());
    return openThreads(*all) == 0
        ? Result<void>()
        : Result<void>(fail(ErrorCode::Conflict, u"questions are open"_s, u"comments-open"_s));
}

Result<StoryAttendance> ReviewDesk::attend(const Member &actor, const StoryId &story)
{
    const auto stored = StoryRepository(m_db).byId(story);
    if (!stored)
        return fail(stored.error());
    const QDateTime now = m_clock.now();
    const QDateTime gone = now.addSecs(-2 * attendanceSeconds);
    if (const auto there = m_review.attend(story, actor.id, now, gone); !there)
        return fail(there.error());
    const auto others = m_review.others(story, actor.id, gone);
    if (!others)
        return fail(others.error());
    return StoryAttendance { stored->version, *others };
}

Result<void> ReviewDesk::leave(const Member &actor, const StoryId &story)
{
    return m_review.leave(story, actor.id);
}

} // namespace Relais::Backend
