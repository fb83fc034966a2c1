// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightcache.h"
#include "core/base/result.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What the insights are computed from. The one place that knows where it is kept.
class InsightRepository final {
public:
    InsightRepository(const QSqlDatabase &db, const QDate &today, InsightCache &cache);

    //! Everything that an answer about the period and the one before it tells: relays, what they
    //! earned, their stories, teams, headcounts.
    Result<InsightFacts> factsFor(const InsightPeriod &period) const;
    //! Of that only the teams and headcounts, which are few; fill() adds the rest.
    Result<InsightFacts> teamsFor(const InsightPeriod &period) const;
    Result<void> fill(InsightFacts &facts) const;
    //! Of these days the relays, what they earned, their stories and the teams as they are today;
    //! no headcount of then.
    Result<InsightFacts> factsOfDays(const InsightPeriod &days) const;
    //! Adds the relays around those days that answers have to be compared with.
    Result<void> widen(InsightFacts &facts) const;

private:
    Result<void> addTeams(InsightFacts &facts) const;
    Result<Headcounts> headcountsNow() const;
    Result<void> addLocations(InsightFacts &facts) const;
    //! As of that day's snapshot, or of now for today and days to come; empty: not known.
    Result<Headcounts> headcountsOn(const QDate &day, const Headcounts &now) const;

    QSqlDatabase m_db;
    QDate m_today;
    InsightCache &m_cache;
};

} // namespace Relais::Backend
