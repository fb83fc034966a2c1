// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"

#include "app/relaisd/acts/audiencereach.h"
#include "app/relaisd/acts/hasid.h"
#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/acts/reviewdesk.h"
#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/phraserepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "core/base/uuid7.h"
#include "core/domain/storychecks.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! The story as an editor writes it, without what only acts may set.
Story contentOf(Story story)
{
    story.revision = 0;
    story.state = StoryState::Draft;
    story.author = {};
    story.authorName.clear();
    story.approver = {};
    story.approverName.clear();
    story.createdAt = {};
    story.approvedAt = {};
    story.withdrawnReason.clear();
    story.withdrawnByName.clear();
    story.corrections.clear();
    story.deletionAsked = false;
    story.correctionPending = false;
    story.colleagues = 0;
    story.suggestedBy.clear();
    story.signature.reset();
    return story;
}

//! The same, but for ids that were given to captions when they were stored, and how often those
//! were used since.
bool sameContent(const Story &a, const Story &b)
{
    Story left = contentOf(a);
    Story right = contentOf(b);
    for (Story *story : { &left, &right }) {
        for (Caption &caption : story->captions) {
            caption.id = {};
            caption.uses = 0;
        }
    }
    return left == right;
}

void giveIds(Story &story, const Clock &clock)
{
    for (Caption &caption : story.captions) {
        if (caption.id.isEmpty())
            caption.id.value = newUuid7(clock);
    }
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(ErrorCode::Conflict, u"the story was changed meanwhile"_s, u"story-changed"_s);
}

} // namespace

StoryDesk::StoryDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_stories(m_db)
{
}

Result<void> StoryDesk::checkReferences(const Story &story) const
{
    const QStringList problems = problemsOf(story);
    if (!problems.isEmpty())
        return fail(ErrorCode::InvalidInput, problems.join(u", "_s), problems.constFirst());
    const auto topics = TopicRepository(m_db).all();
    for (const TopicId &topic : story.topics) {
        if (!hasId(topics, topic))
            return fail(ErrorCode::InvalidInput, u"no such topic"_s, u"topic-unknown"_s);
    }
    if (!story.campaign.isEmpty() && !hasId(CampaignRepository(m_db).all(), story.campaign))
        return fail(ErrorCode::InvalidInput, u"no such campaign"_s, u"campaign-unknown"_s);
    const auto teams = TeamRepository(m_db).all();
    for (const TeamId &team : story.audience.teams) {
        if (!hasId(teams, team))
            return fail(ErrorCode::InvalidInput, u"no such team"_s, u"team-unknown"_s);
    }
    return {};
}

Result<void> StoryDesk::checkForReview(const Story &story) const
{
    if (const QStringList problems = problemsOf(story); !problems.isEmpty())
        return fail(ErrorCode::InvalidInput, problems.join(u", "_s), problems.constFirst());
    const auto blocked = PhraseRepository(m_db).all();
    if (!blocked)
        return fail(blocked.error());
    const QString problem = reviewProblem(checksOf(story, m_clock.now(), *blocked));
    if (!problem.isEmpty())
        return fail(ErrorCode::InvalidInput, u"a check blocks the review: "_s + problem, problem);
    if (story.audience.isEveryone())
        return {};
    const auto reach = reachOf(m_db, story.audience);
    if (!reach)
        return fail(reach.error());
    return reach->tooFew
        ? Result<void>(fail(ErrorCode::InvalidInput,
              u"fewer than five members would be told apart"_s, u"audience-too-small"_s))
        : Result<void>();
}

Result<StoredStory> StoryDesk::save(const Member &actor, Story story, std::optional<int> version)
{
    story = contentOf(std::move(story));
    if (const auto good = checkReferences(story); !good)
        return fail(good.error());
    auto stored = m_stories.byId(story.id);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return stored;
    if (!stored)
        return version ? Result<StoredStory>(changedMeanwhile()) : create(actor, std::move(story));
    // Checked first, so that asking for nothing new still needs the editor's role.
    if (const auto state =
            after(stored->story.state, StoryAction::Edit, actor, stored->story.author);
        !state)
        return fail(state.error());
    if (sameContent(stored->story, story))
        return stored;
    if (!version)
        return fail(
            ErrorCode::Conflict, u"If-Match is needed to change a story"_s, u"version-missing"_s);
    if (*version != stored->version)
        return changedMeanwhile();
    return edit(actor, std::move(*stored), story);
}

Result<StoredStory> StoryDesk::create(
    const Member &actor, Story story, const StoryId &translationOf)
{
    const auto state = after(StoryState::Candidate, StoryAction::TurnIntoStory, actor, actor.id);
    if (!state)
        return fail(state.error());
    giveIds(story, m_clock);
    StoredStory stored;
    stored.story = std::move(story);
    stored.story.state = *state;
    stored.story.author = actor.id;
    stored.story.createdAt = m_clock.now();
    stored.version = 1;
    stored.editor = actor.id;
    stored.changedAt = m_clock.now();
    stored.translationOf = translationOf;
    if (const auto inserted = m_stories.insert(stored); !inserted)
        return fail(inserted.error());
    return m_stories.byId(stored.story.id);
}

Result<StoredStory> StoryDesk::draft(const Member &actor, Story story)
{
    story = contentOf(std::move(story));
    const auto topics = TopicRepository(m_db).all();
    story.topics.removeIf([&](const TopicId &topic) { return !hasId(topics, topic); });
    if (!hasId(CampaignRepository(m_db).all(), story.campaign))
        story.campaign = {};
    QStringList problems = problemsOf(story);
    if (story.link.isEmpty())
        problems.removeAll(u"link-not-http"_s);
    if (!problems.isEmpty())
        return fail(ErrorCode::InvalidInput, problems.join(u", "_s), problems.constFirst());
    if (m_stories.byId(story.id))
        return fail(ErrorCode::Conflict, u"a story has this id"_s, u"story-exists"_s);
    return create(actor, std::move(story));
}

// What was approved is so again when it is written back: an act on it that is taken back leaves no
// draft.
Result<std::optional<Story>> StoryDesk::approvedAgain(
    const Story &before, const Story &written) const
{
    if (before.revision == 0)
        return std::optional<Story>();
    const auto approved = m_stories.revision(before.id, before.revision);
    if (!approved)
        return fail(approved.error());
    return sameContent(*approved, written) ? std::optional<Story>(*approved)
                                           : std::optional<Story>();
}

Result<StoredStory> StoryDesk::edit(const Member &actor, StoredStory stored, const Story &story)
{
    const Story before = std::move(stored.story);
    const auto approved = approvedAgain(before, story);
    if (!approved)
        return fail(approved.error());
    const bool isApproved = approved->has_value();
    stored.story = approved->value_or(story);
    stored.archived = false;
    giveIds(stored.story, m_clock);
    stored.story.state = isApproved ? StoryState::Approved : StoryState::Draft;
    if (isApproved)
        stored.note.clear();
    stored.story.revision = before.revision;
    stored.story.author = before.author;
    stored.story.createdAt = before.createdAt;
    stored.version += 1;
    stored.editor = actor.id;
    stored.changedAt = m_clock.now();
    if (const auto updated = m_stories.update(stored); !updated)
        return fail(updated.error());
    if (before.state == StoryState::InReview && before.revision > 0) {
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::story, before.id.value); !told)
            return fail(told.error());
    }
    return m_stories.byId(stored.story.id);
}

Result<StoredStory> StoryDesk::act(const Member &actor, StoryAction action, const StoryId &id,
    std::optional<int> version, const ActNote &note, const std::optional<SignedApproval> &approval)
{
    auto stored = m_stories.byId(id);
    if (!stored)
        return stored;
    if (version && *version != stored->version)
        return changedMeanwhile();
    if (action == StoryAction::ApproveCorrection || action == StoryAction::DropCorrection)
        return settleCorrection(actor, action, std::move(*stored), approval);
    const bool liveWhileEdited = action == StoryAction::Withdraw && stored->story.revision > 0
        && stored->story.state != StoryState::Withdrawn;
    const auto state = after(liveWhileEdited ? StoryState::Approved : stored->story.state, action,
        actor, stored->story.author);
    if (!state)
        return fail(state.error());
    if (action == StoryAction::Submit || action == StoryAction::Approve) {
        if (const auto good = checkForReview(stored->story); !good)
            return fail(good.error());
    }
    if (action == StoryAction::Approve) {
        if (const auto settled = ReviewDesk(m_db, m_clock).checkSettled(id); !settled)
            return fail(settled.error());
    }
    stored->story.state = *state;
    stored->archived = false;
    stored->version += 1;
    stored->changedAt = m_clock.now();
    if (action == StoryAction::SendBack)
        stored->note = note.reason.left(StoryLimits::summary);
    if (action == StoryAction::Withdraw) {
        stored->story.withdrawnReason = note.reason.left(StoryLimits::summary);
        stored->story.corrections = note.corrections;
        stored->story.deletionAsked = note.deletionAsked;
        stored->story.correctionPending = !note.corrections.isEmpty();
        stored->withdrawnBy = actor.id;
    }
    if (action == StoryAction::Approve) {
        if (const auto approved = approve(actor, *stored, approval); !approved)
            return fail(approved.error());
    }
    if (const auto updated = m_stories.update(*stored); !updated)
        return fail(updated.error());
    // Of what is live they hear that its next revision is checked, or no longer.
    if (action == StoryAction::Withdraw || stored->story.revision > 0) {
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::story, id.value); !told)
            return fail(told.error());
    }
    if (action == StoryAction::Approve) {
        const auto credited = IdeaDesk(m_db, m_clock).storyIsPublished(actor, id);
        if (!credited)
            return fail(credited.error());
    }
    return m_stories.byId(id);
}

Result<StoredStory> StoryDesk::archive(const Member &actor, const StoryId &id, bool archived)
{
    auto stored = m_stories.byId(id);
    if (!stored)
        return stored;
    if (!actor.has(Role::Editor))
        return fail(ErrorCode::Forbidden, u"editors archive"_s, u"role"_s);
    const Story &story = stored->story;
    const bool over = story.state == StoryState::Withdrawn
        || (story.state == StoryState::Approved
            && phaseAt(story, m_clock.now()) == StoryPhase::Expired);
    if (archived && !over && story.state != StoryState::Draft)
        return fail(ErrorCode::Conflict, u"it is not over"_s, u"story-state"_s);
    if (stored->archived == archived)
        return stored;
    stored->archived = archived;
    stored->version += 1;
    stored->changedAt = m_clock.now();
    if (const auto updated = m_stories.update(*stored); !updated)
        return fail(updated.error());
    return m_stories.byId(id);
}

Result<void> StoryDesk::approve(
    const Member &actor, StoredStory &stored, const std::optional<SignedApproval> &approval)
{
    // Whoever wrote the last word is an author of what would go out.
    if (actor.id == stored.editor)
        return fail(
            ErrorCode::Forbidden, u"the last editor cannot approve"_s, u"approver-is-author"_s);
    stored.note.clear();
    stored.story.revision += 1;
    stored.story.approver = actor.id;
    stored.story.approvedAt = m_clock.now();
    if (const auto accepted = SigningDesk(m_db, m_clock).accept(actor, stored.story, approval);
        !accepted)
        return accepted;
    stored.announced = !stored.story.embargo.isValid() || stored.story.embargo <= m_clock.now();
    return m_stories.addRevision(stored.story);
}

Result<int> StoryDesk::announceDue()
{
    const auto due = m_stories.announceDue(m_clock.now());
    if (!due)
        return fail(due.error());
    ChangeSequence changes(m_db);
    for (const QString &id : *due) {
        if (const auto noted = changes.note(ChangeKind::story, id); !noted)
            return fail(noted.error());
    }
    return static_cast<int>(due->size());
}

} // namespace Relais::Backend
