// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/storyreview.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What editors say of a story under review, and who of them has it open.
class StoryReviewRepository final {
public:
    explicit StoryReviewRepository(const QSqlDatabase &db);

    //! In the order in which they were said.
    Result<QList<StoryComment>> comments(const StoryId &story) const;
    Result<StoryComment> comment(const StoryCommentId &id) const; //!< NotFound ("comment-unknown")
    Result<void> insert(const StoryComment &comment);
    //! An empty member opens it again.
    Result<void> settle(const StoryCommentId &id, const MemberId &by, const QDateTime &at);

    //! The comment names them, who have not seen it.
    Result<void> addMention(const StoryCommentId &comment, const MemberId &member);
    //! Those of member, newest first.
    Result<QList<StoryMention>> mentions(const MemberId &member) const;
    Result<void> forgetMentions(const MemberId &member, const StoryId &story);

    //! member is there now; rows that nobody renewed since before are forgotten, of all stories.
    Result<void> attend(const StoryId &story, const MemberId &member, const QDateTime &now,
        const QDateTime &before);
    Result<void> leave(const StoryId &story, const MemberId &member);
    //! Those who renewed theirs since, but for member.
    Result<QList<StoryEditor>> others(
        const StoryId &story, const MemberId &member, const QDateTime &since) const;

private:
    Result<QList<StoryComment>> select(const QString &where, const QVariantList &values) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
