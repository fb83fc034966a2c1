// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/disclosure.h"

#include <map>

namespace Relais::Backend {

//! How cells with several values in one dimension (two networks, three topics) stand beside each
//! other: no two of them that are told differ by the relays of one to four people. There are too
//! many sets of values to look at each, so they are looked at by class: the dimension that has
//! several, the one value of every other dimension or all, the period. Own weeks have none.
//!
//! Two of one class: each is told only when no part of it that another set could leave out is of
//! one to four people. What the one has more than the other is then nobody's or five people's, and
//! so is what the other has more.
//!
//! Two of different classes: these have a fixed order, and the later cell answers for both. It is
//! told only when no set at all makes a cell of the earlier class that differs by one to four. A
//! value with five people outside of the cell cannot be in such a set, one with five people inside
//! cannot be left out of it; mostly one value is both, and that is the end of it. Where it stays
//! open the cell is not told.
class ManyValues final {
public:
    using Values = std::array<std::vector<int>, insightDimensions>;

    explicit ManyValues(const InsightSpace &space)
        : m_space(space)
    {
    }

    //! The dimension in which a slice has several values; nothing: none.
    static std::optional<InsightDimension> dimensionOf(const InsightSlice &slice);
    //! rows: of the cell. always: by dimension the values that all its relays have but those of
    //! four people. like: the periods that hold all but those of four.
    bool standApart(const InsightCell &cell, const std::vector<size_t> &rows, const Values &always,
        const QList<InsightPeriod> &like) const;

private:
    //! Cells that differ by the values of one dimension alone.
    struct Class {
        InsightSlice others = wholeSlice; //!< all values in that dimension
        InsightDimension several = InsightDimension::Network;
        InsightPeriod period;
    };
    //! The values of a relay in a dimension, sorted: one, none, or a story's topics.
    using Key = std::vector<int>;
    using Parts = std::map<Key, FewPeople>;

    bool isEarlier(const Class &a, const Class &b) const;
    Key keyOf(const InsightFact &row, InsightDimension dimension) const;
    Parts partsOf(const std::vector<size_t> &rows, InsightDimension dimension) const;
    //! Whether a set of values could leave out a part of one to four people.
    static bool hasSmallPart(const Parts &parts);
    bool mayDiffer(const InsightCell &cell, const std::vector<size_t> &rows,
        const std::vector<Key> &large, const Class &other) const;
    std::vector<Key> largeParts(const std::vector<size_t> &rows, InsightDimension dimension) const;

    const InsightSpace &m_space;
};

} // namespace Relais::Backend
