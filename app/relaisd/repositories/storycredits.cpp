// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose idea a story was, as far as they let colleagues read it.

#include "app/relaisd/repositories/storyrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "core/domain/idea.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<void> StoryRepository::addCredits(
    QHash<StoryId, Story> &stories, const QStringList &ids) const
{
    auto query = run(m_db,
        u"SELECT i.story, m.name FROM idea i JOIN member m ON m.id = i.author "
        "WHERE i.story IN (SELECT value FROM json_each(?)) AND i.credit = ? AND i.state = ? "
        "ORDER BY i.created_at, i.id"_s,
        { idList(ids), ideaCreditKey(IdeaCredit::Named), ideaStateKey(IdeaState::BecameStory) });
    if (!query)
        return fail(query.error());
    while (query->next()) {
        const auto story = stories.find({ query->value(0).toString() });
        if (story == stories.end())
            continue;
        QStringList &names = story->suggestedBy;
        const QString name = query->value(1).toString();
        if (!names.contains(name) && names.size() < StoryLimits::suggestedBy)
            names.append(name);
    }
    return {};
}

} // namespace Relais::Backend
