// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/storyreviewrepository.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! What editors say of a story to each other, and who of them is at it. Runs inside the caller's
//! transaction; actor is an editor.
class ReviewDesk final {
public:
    ReviewDesk(const QSqlDatabase &db, const Clock &clock);

    //! Editors whom it names are told. The same again changes nothing. NotFound ("story-unknown",
    //! "comment-unknown": the one it answers), InvalidInput ("text-empty"), Conflict ("id-reused",
    //! "too-many-comments", "comment-settled": an answer in a thread that is).
    Result<StoryComment> say(const Member &actor, StoryComment comment);
    //! settled: or open again. By whoever began the thread, or wrote the story, or changed it last;
    //! Forbidden ("comment-of-others") for others. NotFound ("comment-unknown") also for an answer.
    Result<StoryComment> settle(
        const Member &actor, const StoryId &story, const StoryCommentId &id, bool settled);
    //! Conflict ("comments-open") while a thread waits.
    Result<void> checkSettled(const StoryId &story) const;

    //! Comments that name the actor, who has not seen them; newest first.
    Result<QList<StoryMention>> mentions(const Member &actor) const;
    Result<void> sawMentions(const Member &actor, const StoryId &story);

    //! NotFound ("story-unknown").
    Result<StoryAttendance> attend(const Member &actor, const StoryId &story);
    Result<void> leave(const Member &actor, const StoryId &story);

private:
    Result<void> tellNamed(const StoryComment &comment);

    QSqlDatabase m_db;
    const Clock &m_clock;
    StoryReviewRepository m_review;
};

} // namespace Relais::Backend
