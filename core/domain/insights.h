// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/network.h"
#include "core/domain/provenance.h"

#include <QDate>

namespace Relais {

//! What a manager asks. An empty list asks for all.
struct InsightQuestion {
    QDate from;
    QDate to; //!< the last day, counted too
    QList<TeamId> teams; //!< each with those below it
    QList<Network> networks;
    QList<TopicId> topics;
    int offsetMinutes = 0; //!< of the viewer's time zone, east of UTC

    bool operator==(const InsightQuestion &) const = default;
};

//! What became of some relays. No person stands in it.
struct InsightFigures {
    int relays = 0;
    int active = 0; //!< members with a relay
    int ownWords = 0; //!< relays in own words
    Figure impressions;
    Figure engagements;
    qint64 clicks = 0; //!< measured

    bool operator==(const InsightFigures &) const = default;
};

//! One line of a breakdown: key is a team's or story's id, a network's word, a day.
struct InsightRow {
    QString key; //!< empty: teams that stand together, because each alone is under five
    QString title; //!< of a story
    int teams = 0; //!< of a team's row
    int headcount = 0; //!< of a team's row
    InsightFigures figures;

    bool operator==(const InsightRow &) const = default;
};

//! What may be told: groups under five people are left out and only counted.
struct InsightBreakdown {
    QList<InsightRow> rows;
    int hidden = 0;

    bool operator==(const InsightBreakdown &) const = default;
};

struct Insights {
    QDate from;
    QDate to;
    bool hidden = false; //!< the question describes fewer than five people: nothing else is told
    int headcount = 0;
    InsightFigures total;
    std::optional<InsightFigures> previous {}; //!< the period of the same length before
    InsightBreakdown byTeam;
    InsightBreakdown byNetwork;
    InsightBreakdown byDay;
    QList<InsightRow> topStories; //!< most relayed first
    QList<QList<int>> heatMap; //!< seven days from Monday × 24 hours; 0: none, or too few to tell

    bool operator==(const Insights &) const = default;
};

} // namespace Relais
