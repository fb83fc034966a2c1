// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/network.h"
#include "core/domain/provenance.h"

#include <QDate>

#include <array>

namespace Relais {

//! What a manager asks: a period (insightperiod.h), and of each filter some values, or none for
//! all. Only one filter may have several, and none over own weeks.
struct InsightQuestion {
    QDate from;
    QDate to; //!< the last day, counted too
    TeamId team; //!< with those below it
    QList<Network> networks;
    QList<TopicId> topics;
    QList<CampaignId> campaigns;
    QStringList languages; //!< of the story, BCP 47
    QString location {}; //!< of the member when they relayed

    static constexpr qsizetype mostValues = 8; //!< of one filter

    bool operator==(const InsightQuestion &) const = default;
};

//! What became of some relays. No person stands in it.
struct InsightFigures {
    int relays = 0;
    std::optional<int> active {}; //!< members with a relay; nothing: it would tell of a few
    int ownWords = 0; //!< relays in own words
    Figure impressions;
    Figure engagements;
    qint64 clicks = 0; //!< measured

    bool operator==(const InsightFigures &) const = default;
};

//! One line of a breakdown: key is a team's, topic's, campaign's or story's id, a network's word, a
//! language, a day, a month ("2026-11").
struct InsightRow {
    QString key; //!< empty: teams that stand together, because each alone is under five
    QString title; //!< of a story
    int teams = 0; //!< of a team's row
    int headcount =
        0; //!< of a team's row, at the period's end, or a month's, at its end; 0: not told
    InsightFigures figures;

    bool operator==(const InsightRow &) const = default;
};

//! What may be told: groups under five people are left out and only counted.
struct InsightBreakdown {
    QList<InsightRow> rows;
    int hidden = 0;

    bool operator==(const InsightBreakdown &) const = default;
};

//! People who started in a month (no relay in the twelve before), and how many of them relayed
//! again one, two and three months later; nothing where it may not be told or is not over.
struct InsightCohort {
    QDate month; //!< its first day
    int people = 0;
    std::array<std::optional<int>, 3> again {};

    bool operator==(const InsightCohort &) const = default;
};

//! What an admin says that one measured figure is worth.
struct EarnedRate {
    QString figure; //!< "impression", "engagement", "click"
    qint64 price = 0; //!< of one, in millionths of the currency
    QString currency; //!< ISO 4217
    QString source; //!< where the price is from
    QDate asOf; //!< the source's day

    bool operator==(const EarnedRate &) const = default;
};

//! How often a story was relayed, by network, for who withdraws it.
struct StoryRelays {
    QDate from; //!< the days that were counted; up to today
    bool whole = false; //!< they hold all days since the story was made
    bool hidden = true; //!< it would tell of fewer than five people: nothing else is told
    int relays = 0;
    QList<std::pair<Network, int>> byNetwork;
    int hiddenNetworks = 0; //!< whose count may not be told

    bool operator==(const StoryRelays &) const = default;
};

//! The dashboard's answer to one question. Empty optionals are not told.
struct Insights {
    QDate from;
    QDate to;
    bool hidden = false; //!< the question describes fewer than five people: nothing else is told
    int headcount = 0; //!< at the period's end; 0: not known, and so no activation
    InsightFigures total;
    QDate previousFrom; //!< the period before
    QDate previousTo;
    std::optional<InsightFigures> previous {};
    std::optional<int> previousHeadcount {};
    QList<std::pair<QDate, int>> previousDays; //!< relays of those days that may be told
    InsightBreakdown byTeam;
    InsightBreakdown byNetwork;
    InsightBreakdown byTopic;
    InsightBreakdown byCampaign;
    InsightBreakdown byLanguage;
    InsightBreakdown byDay;
    InsightBreakdown byMonth; //!< of a period of more than a month: whole months
    QList<InsightRow> topStories; //!< most relayed first
    //! Seven days from Monday × 24 hours, in UTC; 0: none, or too few to tell
    QList<QList<int>> heatMap;
    QList<InsightCohort> cohorts; //!< of a year
    QList<EarnedRate> rates; //!< empty: no value is shown
    QStringList locations; //!< that may be asked for; told also where the rest is hidden

    static constexpr int mostStories = 5; //!< on screen and in every export

    bool operator==(const Insights &) const = default;
};

} // namespace Relais
