// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/bulkacts.h"

#include <algorithm>
#include <iterator>

namespace Relais::Ui {

bool applies(const BoardCard &card, BulkAct act, const QDateTime &now)
{
    const bool settled = card.saving == CurationService::Saving::Saved;
    const bool draft = card.story.state == StoryState::Draft;
    const Lane lane = laneOf(card, now);
    switch (act) {
    case BulkAct::Keep:
    case BulkAct::Drop:
        return card.isCandidate;
    case BulkAct::Submit:
        return draft && card.ready && card.saving != CurationService::Saving::Conflict;
    case BulkAct::Approve:
        return card.waitsForMe;
    case BulkAct::Archive:
        return !card.archived && !card.isCandidate && settled && (draft || lane == Lane::Over);
    case BulkAct::Unarchive:
        return card.archived;
    case BulkAct::Topic:
    case BulkAct::Campaign:
    case BulkAct::Audience:
    case BulkAct::Expiry:
        return card.saving != CurationService::Saving::Conflict
            && (draft || card.story.state == StoryState::Approved);
    }
    return false;
}

QList<BoardCard> thoseFor(const QList<BoardCard> &cards, BulkAct act, const QDateTime &now)
{
    QList<BoardCard> those;
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(those),
        [&](const BoardCard &card) { return applies(card, act, now); });
    return those;
}

Story changedBy(const Story &story, BulkAct act, const QVariant &value)
{
    Story changed = story;
    if (act == BulkAct::Campaign)
        changed.campaign.value = value.toString();
    else if (act == BulkAct::Audience)
        changed.audience = value.value<Audience>();
    else if (act == BulkAct::Expiry)
        changed.expiry = value.toDateTime();
    else if (const TopicId topic { value.toString() };
        act == BulkAct::Topic && !changed.topics.contains(topic))
        changed.topics.append(topic);
    return changed;
}

QString newProblem(const Story &before, const Story &changed)
{
    const QStringList known = problemsOf(before);
    const QStringList problems = problemsOf(changed);
    for (const QString &problem : problems) {
        if (!known.contains(problem))
            return problem;
    }
    return {};
}

} // namespace Relais::Ui
