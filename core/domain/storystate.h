// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

namespace Relais {

//! What an editor does that moves a story; after() says what each leads to.
enum class StoryAction {
    TurnIntoStory,
    Edit,
    Submit,
    SendBack,
    Approve,
    Withdraw,
    ApproveCorrection,
    DropCorrection,
};

//! The story's state machine, as a pure function:
//! candidate –TurnIntoStory→ draft –Submit→ in review –Approve→ approved –Withdraw→ withdrawn;
//! in review –SendBack→ draft; Edit keeps draft, and brings approved or in review back to draft.
//! What is withdrawn stays so when its correction is approved, by another than its author, or
//! dropped.
//! Conflict ("story-state") when the action does not exist in the state; Forbidden
//! ("approver-is-author") when the author approves; Forbidden ("role") without the editor's role.
Result<StoryState> after(
    StoryState state, StoryAction action, const Member &actor, const MemberId &author);

} // namespace Relais
