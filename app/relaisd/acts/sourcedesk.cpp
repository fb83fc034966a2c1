// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/sourcedesk.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

bool isPublished(const Story &story)
{
    return story.revision > 0 && story.state != StoryState::Withdrawn;
}

tl::unexpected<Error> notAnEditor()
{
    return fail(ErrorCode::Forbidden, u"editors retract sources"_s, u"role"_s);
}

} // namespace

SourceDesk::SourceDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_sources(m_db)
    , m_candidates(m_db)
{
}

Result<SourceYield> SourceDesk::look(const SourceId &id) const
{
    if (const auto source = m_sources.byId(id); !source)
        return fail(source.error());
    const auto waiting = m_sources.waiting();
    const auto ids = m_candidates.storiesOf(id, mostStoriesOfSource);
    if (!waiting || !ids)
        return fail(waiting ? ids.error() : waiting.error());
    SourceYield yield;
    yield.waiting = waiting->value(id);
    const StoryRepository stories(m_db);
    for (const StoryId &story : *ids) {
        const auto stored = stories.byId(story);
        if (!stored)
            return fail(stored.error());
        const bool published = isPublished(stored->story);
        const bool gone = stored->story.state == StoryState::Withdrawn || stored->archived;
        if (published || !gone)
            yield.stories.append(
                { story, stored->story.title, published, stored->story.colleagues });
    }
    return yield;
}

Result<int> SourceDesk::retract(
    const Member &actor, const SourceId &id, const QList<StoryId> &withdraw, const ActNote &note)
{
    if (!actor.has(Role::Editor))
        return notAnEditor();
    const auto source = m_sources.byId(id);
    if (!source)
        return fail(source.error());
    if (!withdraw.isEmpty() && note.reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"/reason"_s, u"reason-missing"_s);
    const auto stories = m_candidates.storiesOf(id, mostStoriesOfSource);
    if (!stories)
        return fail(stories.error());
    // Asked again, what was dropped the first time still comes back with it.
    const QDateTime at = source->retractedAt.isValid() ? source->retractedAt : m_clock.now();
    const auto dropped = m_candidates.dropWaiting(id, at);
    if (!dropped)
        return dropped;
    if (const auto kept = m_sources.setRetracted(id, at); !kept)
        return fail(kept.error());
    StoryDesk desk(m_db, m_clock);
    for (const StoryId &story : withdraw) {
        if (!stories->contains(story))
            return fail(ErrorCode::NotFound, u"not of this source"_s, u"story-unknown"_s);
        const auto stored = StoryRepository(m_db).byId(story);
        if (!stored)
            return fail(stored.error());
        if (stored->story.state == StoryState::Withdrawn)
            continue; // somebody was faster
        const auto gone = desk.act(actor, StoryAction::Withdraw, story, std::nullopt, note);
        if (!gone)
            return fail(gone.error());
    }
    return dropped;
}

Result<int> SourceDesk::bringBack(const Member &actor, const SourceId &id)
{
    if (!actor.has(Role::Editor))
        return notAnEditor();
    const auto source = m_sources.byId(id);
    if (!source)
        return fail(source.error());
    if (!source->retractedAt.isValid())
        return 0;
    const auto restored = m_candidates.restoreDropped(id, source->retractedAt);
    if (!restored)
        return restored;
    if (const auto kept = m_sources.setRetracted(id, {}); !kept)
        return fail(kept.error());
    return restored;
}

} // namespace Relais::Backend
