// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcards.h"

#include "core/domain/storychecks.h"
#include "core/domain/text/folding.h"
#include "ui/common/words/storywords.h"

#include <QHash>

#include <algorithm>

namespace Relais::Ui {

namespace {

BoardCard cardOf(
    const CurationService::Row &row, const QDateTime &now, const QList<BlockedPhrase> &blocked)
{
    BoardCard card;
    card.id = row.working.story.id.value;
    card.story = row.working.story;
    card.editorName = row.working.editorName;
    card.note = row.working.note;
    card.changedAt = row.working.changedAt;
    card.saving = row.saving;
    card.archived = row.working.archived;
    card.corrected = row.working.corrected;
    card.version = row.working.version;
    card.mine = row.mine;
    card.waitsForMe = row.mayApprove;
    card.correctionWaitsForMe = row.mayApproveCorrection;
    if (card.story.state != StoryState::Draft)
        return card;
    const QList<StoryCheck> checks = checksOf(card.story, now, blocked);
    card.ready = mayBeReviewed(checks);
    const auto bad = std::find_if(checks.begin(), checks.end(),
        [](const StoryCheck &check) { return check.level == StoryCheck::Level::Bad; });
    if (bad != checks.end())
        card.blocking = StoryWords::check(*bad);
    return card;
}

BoardCard cardOf(const CandidateEntry &entry)
{
    BoardCard card;
    card.id = entry.id.value;
    card.isCandidate = true;
    card.story.state = StoryState::Candidate;
    card.story.title = entry.title;
    card.story.language = entry.language;
    card.story.link = entry.link;
    card.source = entry.sourceName;
    card.changedAt = entry.publishedAt.isValid() ? entry.publishedAt : entry.fetchedAt;
    return card;
}

using StoriesById = QHash<StoryId, const Story *>;

//! Also what is not shown may be an original: it is looked for among all of them.
StoriesById byId(const QList<CurationService::Row> &rows)
{
    StoriesById stories;
    for (const CurationService::Row &row : rows)
        stories.insert(row.working.story.id, &row.working.story);
    return stories;
}

void tellOriginal(BoardCard &card, const StoryId &original, const StoriesById &stories)
{
    if (original.isEmpty())
        return;
    const Story *const known = stories.value(original);
    card.originalLanguage = known ? known->language : QString();
    card.translation =
        StoryWords::translationOf(known ? known->title : QString(), card.originalLanguage);
}

bool fits(const BoardCard &card, const BoardNarrowing &narrowing)
{
    if (card.isCandidate && (narrowing.kind || !narrowing.campaign.isEmpty()))
        return false;
    return (!narrowing.kind || card.story.kind == *narrowing.kind)
        && (narrowing.language.isEmpty() || card.story.language == narrowing.language)
        && (narrowing.campaign.isEmpty() || card.story.campaign == narrowing.campaign);
}

bool matches(const BoardCard &card, BoardFilter filter, const QStringList &words)
{
    if (filter == BoardFilter::WaitingForMe) {
        if (!card.waitsForMe && !card.correctionWaitsForMe)
            return false;
    } else if (card.archived != (filter == BoardFilter::Archived)) {
        return false;
    }
    if (filter == BoardFilter::Mine && !card.mine)
        return false;
    const QString text =
        Text::folded(QString(card.story.title + u' ' + card.story.authorName + u' ' + card.source));
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

Lane laneOf(const BoardCard &card, const QDateTime &now)
{
    switch (card.story.state) {
    case StoryState::Candidate:
        return Lane::Candidate;
    case StoryState::Draft:
        return Lane::Draft;
    case StoryState::InReview:
        return Lane::Review;
    case StoryState::Withdrawn:
        return Lane::Over;
    case StoryState::Approved:
        break;
    }
    return phaseAt(card.story, now) == StoryPhase::Expired ? Lane::Over : Lane::Approved;
}

QList<QList<BoardCard>> boardLanes(const QList<CurationService::Row> &rows,
    const QList<CandidateEntry> &candidates, BoardFilter filter, const QString &search,
    const QDateTime &now, const BoardNarrowing &narrowing, const QList<BlockedPhrase> &blocked)
{
    const QStringList words = Text::folded(search).split(u' ', Qt::SkipEmptyParts);
    QList<QList<BoardCard>> lanes(laneCount);
    const auto add = [&](const BoardCard &card) {
        if (matches(card, filter, words) && fits(card, narrowing))
            lanes[int(laneOf(card, now))].append(card);
    };
    for (const CandidateEntry &entry : candidates)
        add(cardOf(entry));
    const StoriesById stories = byId(rows);
    for (const CurationService::Row &row : rows) {
        BoardCard card = cardOf(row, now, blocked);
        tellOriginal(card, row.working.translationOf, stories);
        add(card);
    }
    const auto first = [&now](const BoardCard &card) {
        const StoryPhase phase = phaseAt(card.story, now);
        return phase == StoryPhase::Scheduled || phase == StoryPhase::Withdrawn;
    };
    for (const Lane lane : { Lane::Approved, Lane::Over }) {
        QList<BoardCard> &cards = lanes[int(lane)];
        std::stable_sort(cards.begin(), cards.end(),
            [&](const BoardCard &a, const BoardCard &b) { return first(a) && !first(b); });
    }
    return lanes;
}

std::optional<LaneMove> moveTo(const BoardCard &card, Lane lane, const QDateTime &now)
{
    const Lane from = laneOf(card, now);
    if (from == Lane::Candidate && lane == Lane::Draft)
        return LaneMove::Keep;
    if (from == Lane::Draft && lane == Lane::Review && card.ready)
        return LaneMove::Submit;
    if (from == Lane::Review && lane == Lane::Draft)
        return LaneMove::SendBack;
    return {};
}

bool mayBeWithdrawn(const BoardCard &card)
{
    return card.story.revision > 0 && card.story.state != StoryState::Withdrawn;
}

int waitingForMe(const QList<CurationService::Row> &rows, const QSet<StoryId> &asked)
{
    return int(std::count_if(rows.begin(), rows.end(), [&asked](const CurationService::Row &row) {
        return row.mayApprove || row.mayApproveCorrection || asked.contains(row.working.story.id);
    }));
}

} // namespace Relais::Ui
