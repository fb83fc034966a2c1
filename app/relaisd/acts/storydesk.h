// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/storyrepository.h"
#include "core/base/clock.h"
#include "core/domain/storystate.h"

namespace Relais::Backend {

struct Candidate;

//! What goes with an act, for those it concerns.
struct ActNote {
    QString reason; //!< of sending back or withdrawing
    QList<Correction> corrections {}; //!< of withdrawing
    bool deletionAsked = false; //!< of withdrawing: whoever relayed it is asked to delete that
};

//! What editors do with stories: checks, state machine, revisions, and what members are told. The
//! routes and the loader of the sample organization both act through it. Runs inside the caller's
//! transaction; actor is as the database has them now.
class StoryDesk final {
public:
    StoryDesk(const QSqlDatabase &db, const Clock &clock);

    //! Creates a draft under the story's own id, or edits one. State, revision, author, approver,
    //! times of approval and colleagues in story are ignored. version is what the editor saw; it
    //! may be missing only for a new story. The same content again changes nothing;
    //! that of the last revision makes it approved again.
    //! InvalidInput (a word of problemsOf, "topic-unknown", "campaign-unknown", "team-unknown"),
    //! Conflict ("story-changed", "version-missing").
    Result<StoredStory> save(const Member &actor, Story story, std::optional<int> version);
    //! TurnIntoStory is not for this; note goes with SendBack and Withdraw. A story whose working
    //! copy is being changed can be withdrawn as long as members see an earlier revision of it.
    //! approval is the approver's signature, as SigningDesk::accept() wants it.
    //! Submit and Approve look at it as the editor's window does: InvalidInput with a word of
    //! reviewProblem(), or "audience-too-small" when it would reach fewer than five.
    //! ApproveCorrection, by another than who withdrew it, makes a revision of what members saw
    //! with the corrections, which it signs, and members get them; DropCorrection forgets them.
    //! Conflict
    //! ("story-state") when none waits.
    //! Approve: Conflict ("comments-open") while something asked of it is not settled.
    Result<StoredStory> act(const Member &actor, StoryAction action, const StoryId &id,
        std::optional<int> version, const ActNote &note = {},
        const std::optional<SignedApproval> &approval = {});
    //! Takes what nobody can have off the board, or brings it back: a draft, what is withdrawn or
    //! expired. Who goes on with it brings it back too. Conflict ("story-state") for others.
    Result<StoredStory> archive(const Member &actor, const StoryId &id, bool archived);
    //! A draft from a candidate, under newId; the draft that it became when it was turned before.
    //! As the translation of a story it takes over whom, when and how that is told: NotFound
    //! ("story-unknown"), InvalidInput ("translation-language") when both are in one language.
    //! Else choice says what it is; topics that are gone are left out. Open ideas of the same page
    //! are taken up with it.
    Result<StoredStory> turnIntoStory(const Member &actor, const CandidateId &candidate,
        const StoryId &newId, const StoryId &translationOf = {},
        const CandidateChoice &choice = {});
    //! A story that is there has the candidate's link from now on, as an edit of it: what was
    //! approved is approved anew. The story that the candidate went to when it was asked before.
    //! NotFound ("candidate-unknown", "story-unknown"), Conflict ("story-state").
    Result<StoredStory> giveLink(
        const Member &actor, const CandidateId &candidate, const StoryId &id);
    //! The candidate is in the inbox again and its draft off the board. Conflict ("story-state")
    //! when there is none, it is no draft any more, or others wrote in it. A story that it gave its
    //! link to is as it was before; Conflict when somebody else did, or it was changed since.
    Result<StoredStory> giveBack(const Member &actor, const CandidateId &candidate);

    //! A new draft from what a member brought in: it may lack its link, which an editor finds
    //! before the review. Conflict ("story-exists").
    Result<StoredStory> draft(const Member &actor, Story story);

    //! Tells members of stories whose embargo is over.
    Result<int> announceDue();

private:
    Result<void> checkReferences(const Story &story) const;
    void applyDefaults(const SourceId &id, Story &story) const;
    void applyChoice(const CandidateChoice &choice, Story &story) const;
    Result<StoredStory> settleCorrection(const Member &actor, StoryAction action,
        StoredStory stored, const std::optional<SignedApproval> &approval);
    Result<void> publishCorrection(
        const Member &actor, StoredStory &stored, const std::optional<SignedApproval> &approval);
    Result<StoredStory> takeLinkBack(const Member &actor, const Candidate &candidate);
    Result<StoryId> applyOriginal(const StoryId &id, Story &story) const;
    Result<void> checkForReview(const Story &story) const;
    Result<StoredStory> create(const Member &actor, Story story, const StoryId &translationOf = {});
    Result<StoredStory> edit(const Member &actor, StoredStory stored, const Story &story);
    //! The last revision, where it has what was written; else nothing.
    Result<std::optional<Story>> approvedAgain(const Story &before, const Story &written) const;
    Result<void> approve(
        const Member &actor, StoredStory &stored, const std::optional<SignedApproval> &approval);

    QSqlDatabase m_db;
    const Clock &m_clock;
    StoryRepository m_stories;
};

} // namespace Relais::Backend
