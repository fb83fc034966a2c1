// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightreport.h"

#include <QMap>

namespace Relais::Backend {

//! A cell with what stands in it.
struct InsightGroup {
    InsightCell cell;
    std::vector<size_t> rows;
    ImpactTotals earned;
    bool told = false;
};

//! Puts the relays that a manager asks about together, by what they ask for, and judges each group
//! by Disclosure: one that is not told stands in no answer. Pure; space outlives it.
class InsightGroups final {
public:
    static constexpr int nowhere = -2; // no row has it

    explicit InsightGroups(const InsightSpace &space);

    //! Nothing where a value is asked for that would tell too few apart.
    std::optional<InsightSlice> asked(const InsightQuery &query) const;
    //! 0 of a location: headcounts are kept by team.
    int peopleIn(const Headcounts &headcounts, const InsightSlice &slice) const;
    InsightGroup groupOf(const InsightCell &cell) const;
    //! Whether the number of people may stand beside what the group did.
    bool tellsPeople(const InsightGroup &group) const;
    //! By value of a dimension; what no row stands for is under nowhere and never told.
    QMap<int, InsightGroup> grouped(const InsightGroup &whole, InsightDimension dimension) const;
    //! By day of a period, those without a relay left out; without what they earned.
    QMap<QDate, InsightGroup> daysOf(const InsightGroup &whole) const;
    void addEarned(QMap<QDate, InsightGroup> &days, const InsightGroup &whole) const;

private:
    ImpactTotals earnedBy(const InsightCell &cell) const;
    void addEarned(QMap<int, InsightGroup> &groups, const InsightGroup &whole,
        InsightDimension dimension) const;
    bool isPartOf(int value, int whole) const;
    void judge(InsightGroup &group, const InsightGroup &whole, InsightDimension dimension) const;

    const InsightSpace &m_space;
    const Disclosure m_disclosure;
};

} // namespace Relais::Backend
