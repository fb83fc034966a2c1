// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/blockedphrase.h"
#include "core/domain/curation.h"
#include "core/domain/storystate.h"
#include "core/services/curation/curationservice.h"

#include <QSet>

namespace Relais::Ui {

enum class Lane { Candidate, Draft, Review, Approved, Over };
inline constexpr int laneCount = 5;

//! One card of the board: a story, or a candidate.
struct BoardCard {
    QString id;
    bool isCandidate = false;
    Story story; //!< a candidate's title, language and link stand in one
    QString source; //!< of a candidate
    QString editorName;
    QString note; //!< why it was sent back
    QDateTime changedAt;
    CurationService::Saving saving = CurationService::Saving::Saved;
    bool archived = false;
    bool mine = false;
    bool waitsForMe = false;
    bool correctionWaitsForMe = false; //!< of a withdrawn one
    bool ready = false; //!< no check blocks the review
    QString blocking; //!< the first check that does, in words
    int corrected = 0; //!< of a withdrawn one: who set theirs right, as told
    QString translation; //!< of which story it is one, in words; empty: of none
    QString originalLanguage; //!< of that story, where it is known; BCP 47
    int version = 0; //!< of a story: the one that is shown
    bool operator==(const BoardCard &) const = default;
};

//! Archived shows what was put aside; the others leave it out, unless it waits for the person:
//! members are told of a correction that is being checked.
enum class BoardFilter { All, WaitingForMe, Mine, Archived };
inline constexpr int boardFilterCount = 4;

//! What beside a filter leaves cards out. A candidate has no kind and no campaign yet.
struct BoardNarrowing {
    std::optional<StoryKind> kind {};
    QString language {}; //!< BCP 47; empty: all
    CampaignId campaign {}; //!< empty: all
    int count() const
    {
        return int(kind.has_value()) + int(!language.isEmpty()) + int(!campaign.isEmpty());
    }
    bool operator==(const BoardNarrowing &) const = default;
};

//! What may be done to a card by moving it to a lane; nothing: the lane does not take it.
enum class LaneMove { Keep, Submit, SendBack };

//! Cards by lane, pure: scheduled before live in Approved, withdrawn before expired in Over. A
//! draft with one of the blocked phrases is not ready.
QList<QList<BoardCard>> boardLanes(const QList<CurationService::Row> &rows,
    const QList<CandidateEntry> &candidates, BoardFilter filter, const QString &search,
    const QDateTime &now, const BoardNarrowing &narrowing = {},
    const QList<BlockedPhrase> &blocked = {});
Lane laneOf(const BoardCard &card, const QDateTime &now);
std::optional<LaneMove> moveTo(const BoardCard &card, Lane lane, const QDateTime &now);
//! Members see a revision of it.
bool mayBeWithdrawn(const BoardCard &card);
//! asked: stories in which somebody names the member, who has not seen it; they count too.
int waitingForMe(
    const QList<CurationService::Row> &rows, const QSet<StoryId> &asked = QSet<StoryId>());

} // namespace Relais::Ui
