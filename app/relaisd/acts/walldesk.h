// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/wallrepository.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! What members do on the Wall, with what follows for the relays that posts come from: a post that
//! has a relay's id earns that relay its measured impressions and engagements; the author's own
//! reactions and comments do not count for it. Runs inside the caller's transaction. What is of
//! comments stands in wallcommentdesk.cpp.
class WallDesk final {
public:
    //! publicUrl is where the tracked links of this backend live.
    WallDesk(const QSqlDatabase &db, const Clock &clock, QUrl publicUrl);

    //! Puts a post under its own id, once. InvalidInput (a word of checkText, "tracked-link",
    //! "story-unknown", "image-path"), Conflict ("id-reused": the id has another content or
    //! author). postedAt in post is when it was written, used unless it lies in the future or far
    //! back.
    Result<WallPost> put(const Member &author, const WallPost &post);
    //! Other words for one's own post, under the rules of put(); in the audit log without them. A
    //! post that came from a relay keeps the words that its story let out: Conflict
    //! ("post-from-relay"). Conflict ("edited-since"): there is a later edit; Forbidden
    //! ("not-author"); NotFound.
    Result<WallPost> edit(const Member &author, const WallEdit &edit);
    //! Forbidden ("not-author").
    Result<void> remove(const Member &author, const WallPostId &id);
    //! Conflict ("id-reused"); NotFound for a post that is gone.
    Result<WallComment> comment(const Member &author, const WallComment &comment);
    //! Other words for one's own comment, at editedAt, as edit() has it: Forbidden ("not-author"),
    //! Conflict ("edited-since"), NotFound ("comment-unknown").
    Result<WallComment> editComment(const Member &author, const WallComment &edit);
    //! Forbidden ("not-author"), NotFound.
    Result<void> removeComment(const Member &author, const WallPostId &post, const CommentId &id);

    //! Seen for a second; once a member, and never by the author.
    Result<void> view(const Member &member, const WallPostId &post, const QDateTime &at);
    Result<void> react(const Member &member, const WallPostId &post, bool on, const QDateTime &at);

    //! To the editors, of a post or of a comment under it; once a member and each of these, again
    //! changes nothing. InvalidInput ("text-empty"), NotFound.
    Result<void> report(const Member &member, const WallReport &report);
    //! To the top of the Wall, or no longer; again changes nothing. Conflict ("too-many-pins").
    Result<WallPost> pin(const Member &editor, const WallPostId &id, bool pinned);
    //! By an editor: a line stays that says by whom and why. InvalidInput ("text-empty").
    //! For WallLimits::hiddenDays it can be restored.
    Result<WallPost> removeFor(const Member &editor, const WallPostId &id, const QString &reason);
    //! NotFound for one that no editor removed, or too long ago. What was reported of it is open
    //! again.
    Result<WallPost> restoreFor(const Member &editor, const WallPostId &id);
    //! As removeFor() and restoreFor().
    Result<WallComment> removeCommentFor(
        const Member &editor, const WallPostId &post, const CommentId &id, const QString &reason);
    Result<WallComment> restoreCommentFor(
        const Member &editor, const WallPostId &post, const CommentId &id);
    //! The reporter reads it; their report is settled. InvalidInput ("text-empty"), NotFound.
    Result<void> answer(const Member &editor, const ReportId &report, const QString &text);

private:
    Result<QList<WallMention>> mentionsIn(const QList<WallMention> &named) const;
    Result<void> checkStory(const StoryId &story) const;
    Result<WallPost> living(const WallPostId &id, const MemberId &reader) const;
    Result<WallComment> under(const WallPostId &post, const CommentId &id) const; //!< or removed
    Result<WallComment> livingComment(const WallPostId &post, const CommentId &id) const;
    Result<void> reportable(const WallReport &report, const MemberId &reader) const;
    Result<WallComment> counted(const WallComment &comment, const WallPost &post, int difference);
    bool isTrackedLink(const QUrl &link) const;
    QDateTime believable(const QDateTime &at) const;
    Result<void> tellEveryone(const WallPostId &post);
    Result<void> tellRemoval(const WallPostId &post);

    QSqlDatabase m_db;
    const Clock &m_clock;
    QUrl m_publicUrl;
    WallRepository m_wall;
};

} // namespace Relais::Backend
