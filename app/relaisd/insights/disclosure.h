// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightspace.h"

namespace Relais::Backend {

//! One figure's ground: the relays of a slice in a period.
struct InsightCell {
    InsightSlice slice = wholeSlice;
    InsightPeriod period;
    //! Of all time, its days being those of its first and last relay. Such a cell comes after all
    //! others and none looks at it, so only those before it count that are told.
    bool isAllTime = false;
};

//! Counts people only as far as Enough.
template <int Enough>
class PeopleUpTo final {
public:
    //! true once there are enough
    bool add(quint32 member)
    {
        for (int i = 0; i < m_known; ++i) {
            if (m_members[size_t(i)] == member)
                return m_known == Enough;
        }
        if (m_known < Enough)
            m_members[size_t(m_known++)] = member;
        return m_known == Enough;
    }
    bool add(const PeopleUpTo &others)
    {
        for (int i = 0; i < others.m_known; ++i)
            add(others.m_members[size_t(i)]);
        return isEnough();
    }
    bool isNobody() const { return m_known == 0; }
    bool isEnough() const { return m_known == Enough; }
    bool isTooFew() const { return !isNobody() && !isEnough(); }

private:
    std::array<quint32, size_t(Enough)> m_members {};
    int m_known = 0;
};

using FewPeople = PeopleUpTo<5>; // Threshold::people

//! Every choice of one of the values, or all, in each dimension; false when one was refused.
template <typename Try>
bool eachSlice(const std::array<std::vector<int>, insightDimensions> &values, InsightSlice &slice,
    size_t dimension, const Try &passes)
{
    if (dimension == slice.size())
        return passes(slice);
    slice[dimension] = allValues;
    if (!eachSlice(values, slice, dimension + 1, passes))
        return false;
    for (const int value : values[dimension]) {
        slice[dimension] = value;
        if (!eachSlice(values, slice, dimension + 1, passes))
            return false;
    }
    slice[dimension] = allValues;
    return true;
}

//! Decides which figures may be told, for every question alike: whether one is does not depend on
//! what else was asked. All cells that can be asked for stand in one fixed order. A cell is told
//! when nobody or five people or more are behind its relays, and when the same holds for the relays
//! by which it differs from any cell before it in that order, told or not. So no two told cells
//! differ by the relays of one to four people, whichever the two are.
//!
//! Few of the cells before it have to be looked at: one that differs from it by so few people is
//! narrowed only to values that all its relays but those of four people have.
//!
//! Cells with several values in one dimension come after all others; how they stand beside each
//! other is ManyValues' to say. How many people are behind one is not told: that number would have
//! to stand apart from those of every other set of values too.
class Disclosure final {
public:
    explicit Disclosure(const InsightSpace &space)
        : m_space(space)
    {
    }

    //! Numbers of the relays of a cell.
    std::vector<size_t> rowsOf(const InsightCell &cell) const;
    //! rows: those of the cell.
    bool tells(const InsightCell &cell, const std::vector<size_t> &rows) const;
    //! Whether the number of people may stand beside the relays, as ToldPeople says: it is also
    //! about those who are in a wider cell and not in this one.
    bool tellsPeople(const InsightCell &cell, const std::vector<size_t> &rows) const;
    FewPeople peopleOf(const std::vector<size_t> &rows) const;
    //! What is left out of a breakdown is its total less its rows: if that were a few people, the
    //! smallest row is left out too. groups: of all its lines, each with its rows and whether it is
    //! told.
    template <typename Groups>
    void hideAlone(Groups &groups) const;

private:
    using Values = std::array<std::vector<int>, insightDimensions>;

    //! Of two with as many relays the first in the order of slices.
    template <typename Group>
    bool isSmaller(const Group &a, const Group &b) const;
    FewPeople difference(const InsightCell &a, const InsightCell &b) const;
    FewPeople between(const InsightSlice &slice, const QDate &from, const QDate &to) const;
    template <typename Fits>
    void look(FewPeople &people, const QDate &from, const QDate &to,
        const std::optional<std::vector<int>> &stories, const Fits &fits) const;
    bool differsEnough(const InsightCell &cell, const InsightCell &earlier) const;
    bool isKnownToBeHidden(const InsightCell &cell) const;
    Values almostAlways(const InsightCell &cell, const std::vector<size_t> &rows) const;
    QList<InsightPeriod> periodsLike(
        const InsightCell &cell, const std::vector<size_t> &rows) const;
    bool differsFromWeeks(const InsightCell &cell, const InsightSlice &slice) const;
    bool standsApart(
        const InsightCell &cell, const InsightSlice &slice, const QList<InsightPeriod> &like) const;

    const InsightSpace &m_space;
};

template <typename Group>
bool Disclosure::isSmaller(const Group &a, const Group &b) const
{
    if constexpr (requires { a.cell; }) {
        if (a.rows.size() == b.rows.size())
            return m_space.isBefore(a.cell.slice, b.cell.slice);
    }
    return a.rows.size() < b.rows.size();
}

template <typename Groups>
void Disclosure::hideAlone(Groups &groups) const
{
    for (;;) {
        FewPeople hidden;
        auto smallest = groups.end();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            if (group->told) {
                if (!group->rows.empty()
                    && (smallest == groups.end() || isSmaller(*group, *smallest)))
                    smallest = group;
                continue;
            }
            for (const size_t row : group->rows)
                hidden.add(m_space.facts().rows[row].member);
        }
        if (!hidden.isTooFew() || smallest == groups.end())
            return;
        smallest->told = false;
    }
}

} // namespace Relais::Backend
