// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the text that sets a withdrawn story right. The withdrawal itself waited for
// nobody; this is said in the company's name, and so approved by a second person and signed.

#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/repositories/changesequence.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

// Not the working copy: somebody may have been writing in that when the story was withdrawn. Nor a
// revision that waits for its embargo: the correction is for those who relayed what they saw, and
// is told at once.
Result<void> StoryDesk::publishCorrection(
    const Member &actor, StoredStory &stored, const std::optional<SignedApproval> &approval)
{
    const bool wasSeen = stored.live > 0;
    auto next = m_stories.revision(stored.story.id, wasSeen ? stored.live : stored.story.revision);
    if (!next)
        return fail(next.error());
    next->revision = stored.story.revision + 1;
    next->approver = actor.id;
    next->approvedAt = m_clock.now();
    next->corrections = stored.story.corrections;
    next->signature.reset();
    if (const auto accepted = SigningDesk(m_db, m_clock).accept(actor, *next, approval); !accepted)
        return accepted;
    stored.story.revision = next->revision;
    stored.story.approver = next->approver;
    stored.story.approvedAt = next->approvedAt;
    stored.announced = stored.announced || wasSeen;
    return m_stories.addRevision(*next);
}

Result<StoredStory> StoryDesk::settleCorrection(const Member &actor, StoryAction action,
    StoredStory stored, const std::optional<SignedApproval> &approval)
{
    if (const auto state = after(stored.story.state, action, actor, stored.withdrawnBy); !state)
        return fail(state.error());
    if (!stored.story.correctionPending)
        return fail(ErrorCode::Conflict, u"no correction waits"_s, u"story-state"_s);
    stored.story.correctionPending = false;
    stored.version += 1;
    stored.changedAt = m_clock.now();
    if (action == StoryAction::ApproveCorrection) {
        if (const auto published = publishCorrection(actor, stored, approval); !published)
            return fail(published.error());
    } else {
        stored.story.corrections.clear();
    }
    if (const auto updated = m_stories.update(stored); !updated)
        return fail(updated.error());
    if (const auto told = ChangeSequence(m_db).note(ChangeKind::story, stored.story.id.value);
        !told)
        return fail(told.error());
    return m_stories.byId(stored.story.id);
}

} // namespace Relais::Backend
