// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/wallpost.h"

#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! Posts on the Wall, comments, reactions and views. Readers get posts as a given member sees them.
//! What is of comments stands in wallcommentrows.cpp.
class WallRepository final {
public:
    explicit WallRepository(const QSqlDatabase &db);

    //! NotFound ("wall-post-unknown"); a removed post is found, with removed set.
    Result<WallPost> post(const WallPostId &id, const MemberId &reader) const;
    Result<QHash<WallPostId, WallPost>> posts(const QStringList &ids, const MemberId &reader) const;
    //! Newest first, without removed ones; before is the last post of the page before, or empty.
    Result<QList<WallPost>> newest(
        const MemberId &reader, const WallPostId &before, int limit) const;
    Result<void> insert(const WallPost &post);
    //! Its text, story, mentions and editedAt are the post's from now on. Open reports keep the
    //! text that they were about.
    Result<void> edit(const WallPost &post);
    //! By its author. The row stays, empty, so that nobody can take its id; sweepPictures() takes
    //! its picture.
    Result<void> remove(const WallPostId &id);
    //! By an editor, who says why: it can be restored for a while from then on.
    Result<void> removeBy(
        const WallPostId &id, const MemberId &editor, const QString &reason, const QDateTime &at);
    //! Undoes an editor's removal; false when there is none that can be.
    Result<bool> restore(const WallPostId &id);
    //! What was removed before is gone for good.
    Result<void> forgetHidden(const QDateTime &before);
    //! Pins it at that time; an invalid time: no longer.
    Result<void> setPinned(const WallPostId &id, const QDateTime &at);
    Result<int> pinnedCount() const;

    //! NotFound ("comment-unknown"); a removed comment is found, with removed set.
    Result<WallComment> comment(const CommentId &id) const;
    //! Oldest first, without those that their authors took away.
    Result<QList<WallComment>> comments(const WallPostId &post, int limit) const;
    //! Without removed ones.
    Result<int> commentsOfOthers(const WallPostId &post, const MemberId &author) const;
    Result<void> insert(const WallComment &comment);
    //! Its text and editedAt are the comment's from now on. Open reports keep the text that they
    //! were about.
    Result<void> editComment(const WallComment &comment);
    //! By its author; as remove() of a post. Again changes nothing.
    Result<void> removeComment(const WallComment &comment);
    //! By an editor, as removeBy() of a post. False: it is removed already.
    Result<bool> removeCommentBy(const WallComment &comment, const MemberId &editor,
        const QString &reason, const QDateTime &at);
    //! Undoes an editor's removal; false when there is none that can be.
    Result<bool> restoreComment(const WallComment &comment);

    //! True when this member had not seen the post before.
    Result<bool> addView(const WallPostId &post, const MemberId &member, const QDateTime &at);
    //! True when that changed anything.
    Result<bool> setReaction(
        const WallPostId &post, const MemberId &member, bool on, const QDateTime &at);

private:
    Result<QList<WallPost>> select(
        const MemberId &reader, const QString &where, const QVariantList &values) const;
    Result<void> addMentions(QList<WallPost> &posts) const;
    Result<void> insertMentions(const WallPost &post);
    Result<void> forgetHiddenComments(const QDateTime &before);
    Result<void> addToCounter(const WallPostId &post, const QString &counter, int difference);

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
