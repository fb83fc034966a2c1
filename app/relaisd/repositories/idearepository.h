// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/idea.h"

#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! An idea's row; editor is who acted last.
struct StoredIdea : Idea {
    MemberId editor {};
};

//! A page that a member brought in.
struct LinkedIdea {
    IdeaId id;
    QUrl link;
    QString authorName;
};

//! What members bring in, with the messages between them and Comms.
class IdeaRepository final {
public:
    explicit IdeaRepository(const QSqlDatabase &db);

    Result<StoredIdea> byId(const IdeaId &id) const; //!< NotFound ("idea-unknown")
    //! Latest changed first, with their messages; before is the last of the page before, or empty.
    Result<QList<StoredIdea>> list(
        std::optional<IdeaState> state, const IdeaId &before, int limit) const;
    //! Those of the author among ids.
    Result<QList<StoredIdea>> owned(const QStringList &ids, const MemberId &author) const;
    //! Ideas for stories that have a link, no story yet and nobody's last word; the last changed
    //! 500.
    Result<QList<LinkedIdea>> openWithLink() const;
    Result<QList<StoredIdea>> ofStory(const StoryId &story) const;
    //! Paths of media that are in this member's ideas and nowhere else.
    Result<QStringList> picturesOnlyOf(const MemberId &author) const;
    Result<std::optional<IdeaMessage>> message(const IdeaMessageId &id) const;
    Result<int> messageCount(const IdeaId &idea) const;

    Result<void> insert(const StoredIdea &idea);
    //! State, reason, story, editor, steps, changedAt, credit.
    Result<void> update(const StoredIdea &idea);
    Result<void> insert(const IdeaMessage &message);

private:
    Result<QList<StoredIdea>> select(const QString &where, const QVariantList &values) const;
    Result<void> addMessages(QList<StoredIdea> &ideas) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
