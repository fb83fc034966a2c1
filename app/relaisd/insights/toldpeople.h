// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/disclosure.h"

namespace Relais::Backend {

//! Decides whether the number of people may stand beside the relays of a cell that is told. Where
//! one cell holds all the people of another, by its days and by what it is narrowed to, the two
//! numbers say how many more it has: nobody, or five people or more, else one of the two is not
//! told. It is the narrower one; of one slice it is the period that comes later in the order of
//! InsightPeriod::Kind.
class ToldPeople final {
public:
    //! rows: of the cell. space outlives it.
    ToldPeople(const InsightSpace &space, const InsightCell &cell, const std::vector<size_t> &rows);

    bool isTold() const;

private:
    bool isInside(quint32 member) const
    {
        return member < m_inside.size() && m_inside[member]; // far rows have more members
    }
    FewPeople moreIn(const InsightSlice &wider, const InsightPeriod &period) const;
    FewPeople leftOut(const QDate &from, const QDate &to) const;
    bool standsBesideShorter() const;
    bool standsBesideWeeksWithin() const;
    bool standsBeside(const InsightSlice &wider) const;
    bool standsBesideLonger(const InsightSlice &wider) const;
    bool standsBesideWeeksAround(const InsightSlice &wider) const;

    const InsightSpace &m_space;
    const InsightCell &m_cell;
    const std::vector<size_t> &m_rows; // by day
    std::vector<bool> m_inside; // by member
};

} // namespace Relais::Backend
