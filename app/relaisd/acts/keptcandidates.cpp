// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a candidate that an editor keeps: a draft, with what its source or the story that
// it translates gives it.

#include "app/relaisd/acts/hasid.h"
#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "core/domain/candidateguess.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
QString mainLanguage(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

// As the inbox says it.
bool isOwnContent(const QSqlDatabase &db, const Candidate &candidate)
{
    const auto known = SourceRepository(db).all();
    if (!known)
        return false;
    QList<SourceEntry> sources;
    for (const Source &source : *known) {
        SourceEntry entry;
        entry.id = source.id;
        entry.url = source.url;
        entry.settings = source.settings;
        sources.append(entry);
    }
    CandidateEntry entry;
    entry.source = candidate.source;
    entry.link = candidate.link;
    return OwnContent(sources).has(entry);
}
} // namespace

// What the source says its entries become, as far as it still exists.
void StoryDesk::applyDefaults(const SourceId &id, Story &story) const
{
    const auto source = SourceRepository(m_db).byId(id);
    if (!source)
        return;
    const SourceSettings &settings = source->settings;
    const auto topics = TopicRepository(m_db).all();
    for (const TopicId &topic : settings.topics) {
        if (hasId(topics, topic))
            story.topics.append(topic);
    }
    const auto teams = TeamRepository(m_db).all();
    story.audience = settings.audience;
    story.audience.teams.removeIf([&](const TeamId &team) { return !hasId(teams, team); });
    if (settings.expiryDays > 0)
        story.expiry = m_clock.now().addDays(settings.expiryDays);
}

void StoryDesk::applyChoice(const CandidateChoice &choice, Story &story) const
{
    if (choice.kind)
        story.kind = *choice.kind;
    if (!choice.topics)
        return;
    const auto topics = TopicRepository(m_db).all();
    story.topics = *choice.topics;
    story.topics.removeIf([&](const TopicId &topic) { return !hasId(topics, topic); });
}

// What is said is the translation's own; whom, when and how is the original's. Of a translation's
// translation the original is the first one.
Result<StoryId> StoryDesk::applyOriginal(const StoryId &id, Story &story) const
{
    const auto chosen = m_stories.byId(id);
    if (!chosen)
        return fail(chosen.error());
    const auto first =
        chosen->translationOf.isEmpty() ? chosen : m_stories.byId(chosen->translationOf);
    const StoredStory &original = first ? *first : *chosen;
    const Story &told = original.story;
    for (const QString &language : { told.language, chosen->story.language }) {
        if (mainLanguage(language) == mainLanguage(story.language))
            return fail(ErrorCode::InvalidInput, u"it is in the same language"_s,
                u"translation-language"_s);
    }
    story.kind = told.kind;
    story.topics = told.topics;
    story.campaign = told.campaign;
    story.audience = told.audience;
    story.audience.languages = { story.language };
    story.embargo = told.embargo;
    story.expiry = told.expiry;
    story.networks = told.networks;
    story.editRule = told.editRule;
    story.job = told.job;
    story.event = told.event;
    return told.id;
}

Result<StoredStory> StoryDesk::turnIntoStory(const Member &actor, const CandidateId &candidate,
    const StoryId &newId, const StoryId &translationOf, const CandidateChoice &choice)
{
    CandidateRepository candidates(m_db);
    const auto found = candidates.byId(candidate);
    if (!found)
        return fail(found.error());
    if (!found->story.isEmpty())
        return m_stories.byId(found->story);
    Story story;
    story.id = newId;
    story.title = found->title.left(StoryLimits::title);
    story.summary = found->summary.left(StoryLimits::summary);
    story.language = found->language.isEmpty() ? u"en"_s : found->language;
    story.link = found->link;
    if (found->picture && isOwnContent(m_db, *found)) // what is not ours is linked alone
        story.image = found->picture;
    Result<StoryId> original;
    if (translationOf.isEmpty()) {
        applyDefaults(found->source, story);
        applyChoice(choice, story);
    } else {
        original = applyOriginal(translationOf, story);
    }
    if (!original)
        return fail(original.error());
    if (const auto problems = problemsOf(story); !problems.isEmpty())
        return fail(ErrorCode::InvalidInput, problems.join(u", "_s), problems.constFirst());
    if (m_stories.byId(newId))
        return fail(ErrorCode::Conflict, u"a story has this id"_s, u"story-exists"_s);
    auto stored = create(actor, std::move(story), *original);
    if (!stored)
        return stored;
    if (const auto set = candidates.setStory(candidate, stored->story.id); !set)
        return fail(set.error());
    const auto taken = IdeaDesk(m_db, m_clock).takeUp(actor, stored->story.link, stored->story.id);
    return taken ? stored : Result<StoredStory>(fail(taken.error()));
}

Result<StoredStory> StoryDesk::giveLink(
    const Member &actor, const CandidateId &candidate, const StoryId &id)
{
    CandidateRepository candidates(m_db);
    const auto found = candidates.byId(candidate);
    if (!found)
        return fail(found.error());
    if (!found->story.isEmpty())
        return m_stories.byId(found->story);
    const auto before = m_stories.byId(id);
    if (!before)
        return before;
    Story story = before->story;
    story.link = found->link;
    auto stored = save(actor, std::move(story), before->version);
    if (!stored)
        return stored;
    const GivenLink given { id, stored->version, before->story.link, before->story.state,
        before->editor };
    if (const auto set = candidates.setLinkOf(candidate, given, m_clock.now()); !set)
        return fail(set.error());
    const auto taken = IdeaDesk(m_db, m_clock).takeUp(actor, found->link, id);
    return taken ? stored : Result<StoredStory>(fail(taken.error()));
}

// What was approved is so again: its words are those that were approved and signed.
Result<StoredStory> StoryDesk::takeLinkBack(const Member &actor, const Candidate &candidate)
{
    if (!actor.has(Role::Editor))
        return fail(ErrorCode::Forbidden, u"the editor's role is needed"_s, u"role"_s);
    CandidateRepository candidates(m_db);
    const auto given = candidates.givenLink(candidate.id);
    if (!given && given.error().code != ErrorCode::NotFound)
        return fail(given.error());
    auto stored = m_stories.byId(candidate.story);
    if (!stored)
        return stored;
    if (!given || stored->version != given->version || stored->editor != actor.id)
        return fail(ErrorCode::Conflict, u"somebody went on with it"_s, u"story-state"_s);
    const QUrl link = stored->story.link;
    if (given->state == StoryState::Approved) {
        const auto approved = m_stories.revision(stored->story.id, stored->story.revision);
        if (!approved)
            return fail(approved.error());
        stored->story = *approved;
    }
    stored->story.link = given->link;
    stored->story.state = given->state;
    stored->editor = given->editor;
    stored->version += 1;
    stored->changedAt = m_clock.now();
    if (const auto updated = m_stories.update(*stored); !updated)
        return fail(updated.error());
    if (given->state == StoryState::InReview && stored->story.revision > 0) { // said of it again
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::story, candidate.story.value);
            !told)
            return fail(told.error());
    }
    if (const auto set = candidates.setStory(candidate.id, {}); !set)
        return fail(set.error());
    if (const auto forgotten = candidates.forgetLink(candidate.id); !forgotten)
        return fail(forgotten.error());
    const auto left = IdeaDesk(m_db, m_clock).letGo(actor, stored->story.id, link);
    return left ? m_stories.byId(stored->story.id) : Result<StoredStory>(fail(left.error()));
}

Result<StoredStory> StoryDesk::giveBack(const Member &actor, const CandidateId &candidate)
{
    CandidateRepository candidates(m_db);
    const auto found = candidates.byId(candidate);
    if (!found)
        return fail(found.error());
    auto conflict =
        fail(ErrorCode::Conflict, u"no draft of this editor came of it"_s, u"story-state"_s);
    if (found->story.isEmpty())
        return conflict;
    if (found->droppedAt.isValid())
        return takeLinkBack(actor, *found);
    auto stored = m_stories.byId(found->story);
    if (!stored)
        return stored;
    if (stored->story.state != StoryState::Draft || stored->story.revision > 0
        || stored->story.author != actor.id || stored->editor != actor.id)
        return conflict;
    auto archived = archive(actor, stored->story.id, true);
    if (!archived)
        return archived;
    if (const auto set = candidates.setStory(candidate, {}); !set)
        return fail(set.error());
    const auto left = IdeaDesk(m_db, m_clock).letGo(actor, stored->story.id);
    return left ? archived : Result<StoredStory>(fail(left.error()));
}

} // namespace Relais::Backend
