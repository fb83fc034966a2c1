// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightfacts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace Relais::Backend {

//! What a figure may be narrowed to. In the order in which figures are told.
enum class InsightDimension { Team, Location, Network, Topic, Campaign, Language, Story, Hour };
inline constexpr int insightDimensions = 8;
//! By dimension the number of one value, or all of them.
using InsightSlice = std::array<int, insightDimensions>;
inline constexpr int allValues = -1;
inline constexpr InsightSlice wholeSlice { allValues, allValues, allValues, allValues, allValues,
    allValues, allValues, allValues };

//! The facts with their values numbered and the teams in blocks of five people or more. What is
//! asked for the first time is kept, also by what is const: one thread at a time.
class InsightSpace final {
public:
    //! Adds the far rows, with the names of what is new in them.
    using Widen = std::function<void(InsightFacts &)>;

    //! far: asked once, when something has to be compared with days outside of facts.days.
    explicit InsightSpace(InsightFacts facts, Widen far = {});

    const InsightFacts &facts() const { return m_facts; }
    const std::vector<InsightFact> &farRows() const;
    //! Teams that are told together, each an own value of the team dimension.
    const QList<QStringList> &blocks() const { return m_blocks; }
    int blockValue(int block) const { return m_blockValues.at(size_t(block)); }
    //! A team with those below it, without what would tell a small one apart. Not a value where
    //! nothing is left: nothing.
    std::optional<int> teamValue(const QString &team) const;
    QStringList teamsOf(int value) const { return m_teamNames.at(size_t(value)); }
    //! Of the team dimension each value that has all teams of this one: itself and those above.
    //! None where nobody of it ever relayed.
    std::vector<int> teamsAround(int value) const;
    //! Those that may be asked for, by name: of five members or more, and so are all others.
    QStringList locations() const;
    std::optional<int> value(InsightDimension dimension, const QString &key) const;
    QString key(InsightDimension dimension, int value) const;
    //! Several values of a dimension as one, which has every row that one of them has. They are
    //! values() of nothing and in no breakdown.
    int several(std::vector<int> values) const;
    static bool isSeveral(int value) { return value >= firstSeveral; }
    const std::vector<int> &partsOf(int several) const
    {
        return m_several.at(size_t(several - firstSeveral));
    }

    //! The order of slices, the same in every relaisd and after each start: by what stories,
    //! topics, campaigns and languages are called, whose numbers are those in which they were first
    //! asked for.
    bool isBefore(const InsightSlice &a, const InsightSlice &b) const;

    template <typename Row>
    bool has(const Row &row, InsightDimension dimension, int value) const;
    template <typename Row>
    bool isIn(const Row &row, const InsightSlice &slice) const;
    //! Every value that the row has, teams with those above them.
    void valuesOf(
        const InsightFact &row, InsightDimension dimension, std::vector<int> &values) const;
    //! The one or more values that breakdowns list it under.
    void rowsOf(const InsightFact &row, InsightDimension dimension, std::vector<int> &values) const;
    void rowsOf(const InsightSum &sum, InsightDimension dimension, std::vector<int> &values) const;

    //! Where a slice is of some stories only: which. Else nothing.
    std::optional<std::vector<int>> storiesIn(const InsightSlice &slice) const;
    //! Every row of some days until stops(row); far ones are looked up only then. stories: of
    //! these alone, where that is known.
    template <typename Stops>
    void eachRow(const QDate &from, const QDate &to, const std::optional<std::vector<int>> &stories,
        const Stops &stops) const;
    //! Numbers of a story's rows.
    const std::vector<quint32> &rowsOfStory(int story) const;

    //! The rows, or sums, of some days: [first, second).
    std::pair<size_t, size_t> rowsIn(const InsightPeriod &period) const;
    std::pair<size_t, size_t> sumsIn(const InsightPeriod &period) const;
    static int hourOf(const InsightFact &row);
    static int hourOf(const InsightSum &) { return -2; } // sums know no hour

private:
    static constexpr int firstSeveral = 1 << 24;

    int addTeams(const QStringList &teams);
    void numberTeams();
    void admitLocations();
    //! A row's, where it may be asked for.
    int locationValue(quint16 location) const
    {
        return location < m_isLocation.size() && m_isLocation[location] ? int(location) : -1;
    }
    void numberStories() const;
    template <typename Row>
    void listed(const Row &row, InsightDimension dimension, std::vector<int> &values) const;

    mutable InsightFacts m_facts; // farRows() adds to it
    mutable Widen m_far;
    QList<QStringList> m_blocks;
    std::vector<int> m_blockValues;
    QHash<QString, int> m_nodeValues;
    std::vector<QStringList> m_teamNames; // by value
    std::vector<bool> m_isLocation; // by location: it may be asked for; not those of far rows alone
    mutable std::vector<std::vector<bool>> m_teamSets; // by value, by team
    mutable std::vector<std::vector<int>> m_valuesOfTeam; // by team
    mutable std::vector<int> m_blockOfTeam; // by team: its block's value; -1: gone
    mutable std::vector<std::vector<int>> m_topicsOf; // by story
    mutable std::vector<std::vector<int>> m_storiesOfTopic;
    mutable std::vector<std::vector<int>> m_storiesOfCampaign;
    mutable std::vector<std::vector<quint32>> m_rowsOfStory; // by story; empty: not asked yet
    mutable std::vector<int> m_campaignOf;
    mutable std::vector<int> m_languageOf;
    mutable QStringList m_topics;
    mutable QStringList m_campaigns;
    mutable QStringList m_languages;
    mutable std::vector<std::vector<int>> m_several; // values of each
};

template <typename Row>
bool InsightSpace::has(const Row &row, InsightDimension dimension, int value) const
{
    if (isSeveral(value)) {
        for (const int part : partsOf(value)) {
            if (has(row, dimension, part))
                return true;
        }
        return false;
    }
    switch (dimension) {
    case InsightDimension::Team:
        return m_teamSets[size_t(value)][row.team];
    case InsightDimension::Location:
        return locationValue(row.location) == value;
    case InsightDimension::Network:
        return row.network == value;
    case InsightDimension::Topic: {
        for (const int topic : m_topicsOf[row.story]) {
            if (topic == value)
                return true;
        }
        return false;
    }
    case InsightDimension::Campaign:
        return m_campaignOf[row.story] == value;
    case InsightDimension::Language:
        return m_languageOf[row.story] == value;
    case InsightDimension::Story:
        return int(row.story) == value;
    case InsightDimension::Hour:
        return hourOf(row) == value;
    }
    return false;
}

template <typename Row>
bool InsightSpace::isIn(const Row &row, const InsightSlice &slice) const
{
    for (size_t i = 0; i < slice.size(); ++i) {
        if (slice[i] != allValues && !has(row, InsightDimension(i), slice[i]))
            return false;
    }
    return true;
}

template <typename Stops>
void InsightSpace::eachRow(const QDate &from, const QDate &to,
    const std::optional<std::vector<int>> &stories, const Stops &stops) const
{
    const auto [first, last] = rowsIn({ InsightPeriod::Kind::Day, from, to });
    if (stories) {
        for (const int story : *stories) {
            for (const quint32 i : rowsOfStory(story)) {
                if (i >= first && i < last && stops(m_facts.rows[i]))
                    return;
            }
        }
    } else {
        for (size_t i = first; i < last; ++i) {
            if (stops(m_facts.rows[i]))
                return;
        }
    }
    if (from >= m_facts.days.from && std::min(to, m_facts.today) <= m_facts.days.to)
        return;
    const qint32 begin = dayNumber(from);
    const qint32 end = dayNumber(to);
    for (const InsightFact &row : farRows()) {
        if (row.day >= begin && row.day <= end && stops(row))
            return;
    }
}

} // namespace Relais::Backend
