// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storystate.h"

#include <array>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
struct Arrow {
    StoryState from;
    StoryAction action;
    StoryState to;
};

constexpr std::array arrows {
    Arrow { StoryState::Candidate, StoryAction::TurnIntoStory, StoryState::Draft },
    Arrow { StoryState::Draft, StoryAction::Edit, StoryState::Draft },
    Arrow { StoryState::InReview, StoryAction::Edit, StoryState::Draft },
    Arrow { StoryState::Approved, StoryAction::Edit, StoryState::Draft },
    Arrow { StoryState::Draft, StoryAction::Submit, StoryState::InReview },
    Arrow { StoryState::InReview, StoryAction::SendBack, StoryState::Draft },
    Arrow { StoryState::InReview, StoryAction::Approve, StoryState::Approved },
    Arrow { StoryState::Approved, StoryAction::Withdraw, StoryState::Withdrawn },
    Arrow { StoryState::Withdrawn, StoryAction::ApproveCorrection, StoryState::Withdrawn },
    Arrow { StoryState::Withdrawn, StoryAction::DropCorrection, StoryState::Withdrawn },
};
} // namespace

Result<StoryState> after(
    StoryState state, StoryAction action, const Member &actor, const MemberId &author)
{
    if (!actor.has(Role::Editor))
        return fail(ErrorCode::Forbidden, u"the editor's role is needed"_s, u"role"_s);
    for (const Arrow &arrow : arrows) {
        if (arrow.from != state || arrow.action != action)
            continue;
        const bool approves =
            action == StoryAction::Approve || action == StoryAction::ApproveCorrection;
        if (approves && actor.id == author)
            return fail(
                ErrorCode::Forbidden, u"an author cannot approve"_s, u"approver-is-author"_s);
        return arrow.to;
    }
    return fail(ErrorCode::Conflict, u"no such action in state "_s % storyStateKey(state),
        u"story-state"_s);
}

} // namespace Relais
