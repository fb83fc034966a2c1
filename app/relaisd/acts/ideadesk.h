// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/idearepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! What members bring in and what editors make of it. Each change tells the idea's author. Runs
//! inside the caller's transaction.
class IdeaDesk final {
public:
    IdeaDesk(const QSqlDatabase &db, const Clock &clock);

    // Of the member. The same again changes nothing; Conflict ("id-reused") for other content.
    //! InvalidInput (a word of problemsOf, "image-path").
    Result<void> suggest(const Member &author, const Idea &idea);
    //! NotFound ("idea-unknown") also for somebody else's; Conflict ("idea-state",
    //! "too-many-messages").
    Result<void> reply(const Member &author, const IdeaMessage &message);
    Result<void> withdraw(const Member &author, const IdeaId &id);
    //! Whether colleagues read whose idea the story was; everybody who reads it is told.
    Result<void> setCredit(const Member &author, const IdeaId &id, IdeaCredit credit);

    // Of editors. Conflict ("idea-state") when the state does not allow it.
    //! text is the question, the answer or the reason; it may be empty for Read and Review, and
    //! InvalidInput ("text-empty") tells where it may not.
    Result<StoredIdea> act(
        const Member &editor, IdeaAct act, const IdeaId &id, const QString &text);
    //! A word of thanks among the messages; InvalidInput ("text-empty").
    Result<void> thank(const Member &editor, const IdeaId &id, const QString &text);
    //! A draft that says where it comes from; the one that it became when asked before.
    Result<StoredStory> turnIntoStory(const Member &editor, const IdeaId &id, const StoryId &newId);

    //! An editor keeps a page that open ideas without a story brought in, too: they are in review
    //! with the story, and credited as those that were turned into it.
    Result<void> takeUp(const Member &editor, const QUrl &link, const StoryId &story);
    //! The story is none: what is open and was to become it waits again.
    Result<void> letGo(const Member &editor, const StoryId &story, const QUrl &link = {});

    //! Members can read the story: its ideas became stories, and their authors are thanked.
    Result<void> storyIsPublished(const Member &editor, const StoryId &story);

private:
    Result<StoredIdea> own(const Member &author, const IdeaId &id) const;
    Result<void> enter(StoredIdea &idea, IdeaAct act);
    Result<void> say(const Member &author, const StoredIdea &idea, const QString &text,
        bool fromComms, bool thanks = false);
    Result<void> keep(const StoredIdea &idea);

    QSqlDatabase m_db;
    const Clock &m_clock;
    IdeaRepository m_ideas;
};

} // namespace Relais::Backend
