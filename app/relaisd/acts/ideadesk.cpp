// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/ideadesk.h"

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/feeds/canonicallink.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "core/base/uuid7.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

bool sameContent(const Idea &a, const Idea &b)
{
    return a.kind == b.kind && a.text == b.text && a.link == b.link && a.place == b.place
        && a.why == b.why && a.topic == b.topic && a.campaign == b.campaign
        && a.image.value_or(StoryImage()).path == b.image.value_or(StoryImage()).path;
}

tl::unexpected<Error> notNow()
{
    return fail(ErrorCode::Conflict, u"not possible in the idea's state"_s, u"idea-state"_s);
}

tl::unexpected<Error> reused()
{
    return fail(ErrorCode::Conflict, u"the id has another content"_s, u"id-reused"_s);
}

} // namespace

IdeaDesk::IdeaDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_ideas(m_db)
{
}

Result<StoredIdea> IdeaDesk::own(const Member &author, const IdeaId &id) const
{
    auto idea = m_ideas.byId(id);
    if (idea && idea->author != author.id)
        return fail(ErrorCode::NotFound, u"somebody else's idea"_s, u"idea-unknown"_s);
    return idea;
}

Result<void> IdeaDesk::keep(const StoredIdea &idea)
{
    if (const auto updated = m_ideas.update(idea); !updated)
        return updated;
    return ChangeSequence(m_db).note(ChangeKind::idea, idea.id.value, idea.author);
}

Result<void> IdeaDesk::enter(StoredIdea &idea, IdeaAct act)
{
    const auto next = after(idea.state, act);
    if (!next)
        return notNow();
    idea.changedAt = m_clock.now();
    if (*next == idea.state)
        return {};
    idea.state = *next;
    const bool known = std::any_of(idea.steps.cbegin(), idea.steps.cend(),
        [&](const IdeaStep &step) { return step.state == *next; });
    if (!known)
        idea.steps.append({ *next, m_clock.now() });
    return {};
}

Result<void> IdeaDesk::suggest(const Member &author, const Idea &idea)
{
    if (const QStringList problems = problemsOf(idea); !problems.isEmpty())
        return fail(ErrorCode::InvalidInput, problems.join(u", "_s), problems.constFirst());
    if (idea.image && !MediaStore::isPath(idea.image->path))
        return fail(ErrorCode::InvalidInput, u"/image/path"_s, u"image-path"_s);
    const auto known = m_ideas.byId(idea.id);
    if (known)
        return known->author == author.id && sameContent(*known, idea) ? Result<void>()
                                                                       : Result<void>(reused());
    if (known.error().code != ErrorCode::NotFound)
        return fail(known.error());
    StoredIdea stored;
    static_cast<Idea &>(stored) = idea;
    stored.author = author.id;
    stored.title = ideaTitle(idea.text);
    stored.state = IdeaState::Sent;
    const QDateTime now = m_clock.now();
    stored.createdAt = idea.createdAt.isValid() && idea.createdAt < now ? idea.createdAt : now;
    stored.changedAt = now;
    stored.steps = { { IdeaState::Sent, stored.createdAt } };
    if (const auto inserted = m_ideas.insert(stored); !inserted)
        return inserted;
    return ChangeSequence(m_db).note(ChangeKind::idea, stored.id.value, author.id);
}

Result<void> IdeaDesk::reply(const Member &author, const IdeaMessage &message)
{
    auto idea = own(author, message.idea);
    if (!idea)
        return fail(idea.error());
    const auto known = m_ideas.message(message.id);
    if (!known)
        return fail(known.error());
    if (const std::optional<IdeaMessage> &there = *known)
        return there->author == author.id && there->text == message.text ? Result<void>()
                                                                         : Result<void>(reused());
    if (message.text.trimmed().isEmpty() || message.text.size() > IdeaLimits::message)
        return fail(ErrorCode::InvalidInput, u"/text"_s, u"text-empty"_s);
    const auto count = m_ideas.messageCount(message.idea);
    if (!count || *count >= IdeaLimits::messages)
        return count ? fail(ErrorCode::Conflict, u"enough was said"_s, u"too-many-messages"_s)
                     : fail(count.error());
    if (!isOver(idea->state)) { // thanks may be said after the end
        if (const auto entered = enter(*idea, IdeaAct::Reply); !entered)
            return entered;
    }
    IdeaMessage stored = message;
    stored.author = author.id;
    stored.fromComms = false;
    stored.thanks = false;
    stored.at = message.at.isValid() && message.at < m_clock.now() ? message.at : m_clock.now();
    if (const auto inserted = m_ideas.insert(stored); !inserted)
        return inserted;
    return keep(*idea);
}

Result<void> IdeaDesk::withdraw(const Member &author, const IdeaId &id)
{
    auto idea = own(author, id);
    if (!idea)
        return fail(idea.error());
    if (idea->state == IdeaState::Withdrawn)
        return {};
    if (const auto entered = enter(*idea, IdeaAct::Withdraw); !entered)
        return entered;
    return keep(*idea);
}

Result<void> IdeaDesk::setCredit(const Member &author, const IdeaId &id, IdeaCredit credit)
{
    auto idea = own(author, id);
    if (!idea)
        return fail(idea.error());
    if (idea->credit == credit)
        return {};
    if (!mayBeCredited(*idea))
        return notNow();
    idea->credit = credit;
    if (const auto kept = keep(*idea); !kept)
        return kept;
    if (idea->state != IdeaState::BecameStory)
        return {};
    const auto published = StoryRepository(m_db).published({ idea->story.value });
    if (!published)
        return fail(published.error());
    return published->isEmpty() ? Result<void>()
                                : ChangeSequence(m_db).note(ChangeKind::story, idea->story.value);
}

Result<void> IdeaDesk::say(
    const Member &author, const StoredIdea &idea, const QString &text, bool fromComms, bool thanks)
{
    IdeaMessage message;
    message.id.value = newUuid7(m_clock);
    message.idea = idea.id;
    message.author = author.id;
    message.fromComms = fromComms;
    message.thanks = thanks;
    message.text = text.trimmed().left(IdeaLimits::message);
    message.at = m_clock.now();
    return m_ideas.insert(message);
}

Result<StoredIdea> IdeaDesk::act(
    const Member &editor, IdeaAct act, const IdeaId &id, const QString &text)
{
    auto idea = m_ideas.byId(id);
    if (!idea)
        return idea;
    const bool says = act == IdeaAct::Ask || act == IdeaAct::Answer || act == IdeaAct::Decline;
    if (says && text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"/text"_s, u"text-empty"_s);
    if (act == IdeaAct::Read && idea->state != IdeaState::Sent)
        return idea;
    if (const auto entered = enter(*idea, act); !entered)
        return fail(entered.error());
    idea->editor = editor.id;
    if (act == IdeaAct::Decline)
        idea->reason = text.trimmed().left(IdeaLimits::message);
    if (says) {
        if (const auto said = say(editor, *idea, text, true); !said)
            return fail(said.error());
    }
    if (const auto kept = keep(*idea); !kept)
        return fail(kept.error());
    return m_ideas.byId(id);
}

Result<void> IdeaDesk::thank(const Member &editor, const IdeaId &id, const QString &text)
{
    auto idea = m_ideas.byId(id);
    if (!idea)
        return fail(idea.error());
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"/text"_s, u"text-empty"_s);
    if (const auto said = say(editor, *idea, text, true, true); !said)
        return said;
    idea->changedAt = m_clock.now();
    idea->editor = editor.id;
    return keep(*idea);
}

Result<StoredStory> IdeaDesk::turnIntoStory(
    const Member &editor, const IdeaId &id, const StoryId &newId)
{
    auto idea = m_ideas.byId(id);
    if (!idea)
        return fail(idea.error());
    if (!idea->story.isEmpty())
        return StoryRepository(m_db).byId(idea->story);
    if (const auto entered = enter(*idea, IdeaAct::Review); !entered)
        return fail(entered.error());
    Story story;
    story.id = newId;
    story.title = idea->title.isEmpty() ? ideaTitle(idea->text) : idea->title;
    story.summary = idea->text.left(StoryLimits::summary);
    story.language = u"en"_s;
    if (const auto author = MemberRepository(m_db).byId(idea->author);
        author && !author->languages.isEmpty())
        story.language = author->languages.constFirst();
    story.link = idea->link;
    if (!idea->topic.isEmpty())
        story.topics = { idea->topic };
    story.campaign = idea->campaign;
    story.image = idea->image; // its description is asked for before it is sent to review
    const auto stored = StoryDesk(m_db, m_clock).draft(editor, story);
    if (!stored)
        return stored;
    idea->story = stored->story.id;
    idea->editor = editor.id;
    if (const auto kept = keep(*idea); !kept)
        return fail(kept.error());
    return stored;
}

Result<void> IdeaDesk::takeUp(const Member &editor, const QUrl &link, const StoryId &story)
{
    const auto open = m_ideas.openWithLink();
    if (!open)
        return fail(open.error());
    const QString key = linkKey(link);
    for (const LinkedIdea &linked : *open) {
        if (linkKey(linked.link) != key)
            continue;
        auto idea = m_ideas.byId(linked.id);
        if (!idea)
            return fail(idea.error());
        if (const auto entered = enter(*idea, IdeaAct::Review); !entered)
            return entered;
        idea->story = story;
        idea->editor = editor.id;
        if (const auto kept = keep(*idea); !kept)
            return kept;
    }
    return {};
}

Result<void> IdeaDesk::letGo(const Member &editor, const StoryId &story, const QUrl &link)
{
    const auto ideas = m_ideas.ofStory(story);
    if (!ideas)
        return fail(ideas.error());
    for (StoredIdea idea : *ideas) {
        const bool other = !link.isEmpty() && linkKey(idea.link) != linkKey(link);
        if (isOver(idea.state) || other)
            continue;
        idea.story = {};
        idea.editor = editor.id;
        idea.changedAt = m_clock.now();
        if (const auto kept = keep(idea); !kept)
            return kept;
    }
    return {};
}

Result<void> IdeaDesk::storyIsPublished(const Member &editor, const StoryId &story)
{
    const auto ideas = m_ideas.ofStory(story);
    if (!ideas)
        return fail(ideas.error());
    for (StoredIdea idea : *ideas) {
        if (isOver(idea.state))
            continue;
        if (const auto entered = enter(idea, IdeaAct::BecomeStory); !entered)
            return entered;
        idea.editor = editor.id;
        if (const auto kept = keep(idea); !kept)
            return kept;
    }
    return {};
}

} // namespace Relais::Backend
