// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/audience.h"
#include "core/domain/charter.h"
#include "core/domain/story.h"

#include <array>

namespace Relais {

//! An audience that editors use again, by name.
struct SavedAudience {
    AudienceId id;
    QString name;
    Audience audience;
    bool operator==(const SavedAudience &) const = default;
};

//! How many people relayed a campaign's stories in one week, and how often.
struct CampaignWeek {
    QDate monday; //!< UTC
    int relays = 0;
    int people = 0;
};

//! All relays of a campaign's stories up to the end of a day.
struct CampaignPoint {
    QDate day; //!< UTC
    int relays = 0;
    bool operator==(const CampaignPoint &) const = default;
};

//! What one of its stories earned.
struct CampaignStoryFigures {
    StoryId story;
    int relays = 0;
    int clicks = 0; //!< measured
    bool operator==(const CampaignStoryFigures &) const = default;
};

//! What came after a campaign's figures were frozen.
struct CampaignLate {
    int relays = 0;
    int clicks = 0; //!< measured, from the next day on
    bool relaysHidden = false; //!< of fewer than five people: relays is 0
    bool clicksHidden = false;
    bool operator==(const CampaignLate &) const = default;
};

//! Days after a campaign's end until its figures are frozen: as long as the counts of a relay are
//! read back without a change (core/services/insights/countsreader.h).
inline constexpr int campaignQuietDays = 14;

//! What a campaign's stories have earned: so far, or until frozenAt.
struct CampaignFigures {
    CampaignId id;
    int stories = 0; //!< approved at least once
    //! Under five people relay, or did outside of a period that the dashboard tells: nothing more
    //! is told.
    bool tooFew = false;
    int relays = 0;
    int people = 0;
    int clicks = 0; //!< measured
    std::array<qint64, 3> impressions {}; //!< measured, reported, estimated
    QList<CampaignPoint> line {}; //!< campaignLine()
    QList<CampaignStoryFigures> byStory {}; //!< those that may be told (Threshold::hiddenCells)
    QDateTime frozenAt {}; //!< UTC; since then they stay as they were. Invalid: they still move
    CampaignLate late {}; //!< in none of the above
    bool operator==(const CampaignFigures &) const = default;
};

//! The points that may be told: between each two of them at least five people relayed. weeks are in
//! order, the last point is today's. Fewer than five in every week: today's alone.
QList<CampaignPoint> campaignLine(const QList<CampaignWeek> &weeks, const QDate &today);

//! Where a campaign stands against an even pace.
enum class Pace { Draft, ToCome, NoGoal, Behind, OnPace, Ahead, Met, Ended };

//! The goal that stands for the campaign: the first there is of relays, people, clicks, impressions
//! (measured). done of aim; aim 0: there is none.
struct MainGoal {
    qint64 done = 0;
    qint64 aim = 0;
};
MainGoal mainGoalOf(const Campaign &campaign, const CampaignFigures &figures);
//! When its figures are frozen; invalid for one without an end.
QDateTime frozenFrom(const Campaign &campaign);
//! The share of its time that has gone by, 0 … 1. An endless one has no pace: 0.
double timeGone(const Campaign &campaign, const QDateTime &now);
//! Behind is under 90 % of the even pace, ahead is over 110 %.
Pace paceOf(const Campaign &campaign, const CampaignFigures &figures, const QDateTime &now);

//! Its colour of the charts' eight, 0 … 7, by its place in the list where it has none of its own:
//! of the first seven, since the last is "Other".
int chartColorOf(const Campaign &campaign, int place);
//! Another with the same aims, by whole weeks later: it begins after the old one's last day, and
//! after today. What has no dates gets none. Days are those of this machine's time zone.
Campaign campaignAfter(const Campaign &campaign, const CampaignId &id, const QDate &today);

//! Empty when it may be stored; else "name-empty", "name-too-long", "period", "color", "goal".
QString problemOf(const Campaign &campaign);
//! "name-empty", "name-too-long".
QString problemOf(const Topic &topic);
QString problemOf(const SavedAudience &audience);

//! A version of the charter, and how many have accepted it.
struct CharterVersion {
    int version = 0;
    QDateTime publishedAt; //!< UTC
    QList<CharterText> texts;
    int accepted = 0; //!< of today's members
    int members = 0;
    bool tooFew = false; //!< the accepting, or those who have not, are under five: accepted is 0
    bool operator==(const CharterVersion &) const = default;
};

} // namespace Relais
