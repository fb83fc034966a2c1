// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightgroups.h"

#include <algorithm>

namespace Relais::Backend {

InsightGroups::InsightGroups(const InsightSpace &space)
    : m_space(space)
    , m_disclosure(space)
{
}

std::optional<InsightSlice> InsightGroups::asked(const InsightQuery &query) const
{
    InsightSlice slice = wholeSlice;
    if (!query.mayBeTold())
        return std::nullopt;
    if (!query.team.isEmpty()) {
        const auto team = m_space.teamValue(query.team);
        if (!team)
            return std::nullopt;
        slice[size_t(InsightDimension::Team)] = *team;
    }
    if (!query.location.isEmpty()) {
        const auto location = m_space.value(InsightDimension::Location, query.location);
        if (!location)
            return std::nullopt;
        slice[size_t(InsightDimension::Location)] = *location;
    }
    const std::pair<InsightDimension, const QStringList &> filters[] {
        { InsightDimension::Network, query.networks },
        { InsightDimension::Topic, query.topics },
        { InsightDimension::Campaign, query.campaigns },
        { InsightDimension::Language, query.languages },
    };
    for (const auto &[dimension, keys] : filters) {
        std::vector<int> values;
        for (const QString &key : keys) {
            const auto value = m_space.value(dimension, key);
            if (value && std::find(values.begin(), values.end(), *value) == values.end())
                values.push_back(*value);
        }
        if (values.size() > 1)
            slice[size_t(dimension)] = m_space.several(values);
        else if (!keys.isEmpty())
            slice[size_t(dimension)] = values.empty() ? nowhere : values.front();
    }
    return slice;
}

int InsightGroups::peopleIn(const Headcounts &headcounts, const InsightSlice &slice) const
{
    const int team = slice[size_t(InsightDimension::Team)];
    int people = 0;
    if (slice[size_t(InsightDimension::Location)] != allValues)
        return people;
    if (team == allValues) {
        for (const int own : headcounts)
            people += own;
        return people;
    }
    for (const QString &name : m_space.teamsOf(team))
        people += headcounts.value(name);
    return people;
}

ImpactTotals InsightGroups::earnedBy(const InsightCell &cell) const
{
    ImpactTotals totals;
    const auto [first, last] = m_space.sumsIn(cell.period);
    for (size_t i = first; i < last; ++i) {
        const InsightSum &sum = m_space.facts().sums[i];
        if (m_space.isIn(sum, cell.slice))
            totals.figure(sum.kind).add(sum.provenance, sum.count);
    }
    return totals;
}

InsightGroup InsightGroups::groupOf(const InsightCell &cell) const
{
    InsightGroup group { cell, m_disclosure.rowsOf(cell), earnedBy(cell) };
    group.told = m_disclosure.tells(cell, group.rows);
    return group;
}

bool InsightGroups::tellsPeople(const InsightGroup &group) const
{
    return m_disclosure.tellsPeople(group.cell, group.rows);
}

QMap<int, InsightGroup> InsightGroups::grouped(
    const InsightGroup &whole, InsightDimension dimension) const
{
    std::vector<std::vector<size_t>> rows; // by value; the first for nowhere
    std::vector<int> values;
    for (const size_t number : whole.rows) {
        m_space.rowsOf(m_space.facts().rows[number], dimension, values);
        if (values.empty())
            values.push_back(nowhere);
        for (const int value : values) {
            const size_t at = value < 0 ? 0 : size_t(value) + 1;
            if (at >= rows.size())
                rows.resize(at + 1);
            rows[at].push_back(number);
        }
    }
    QMap<int, InsightGroup> groups;
    for (size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].empty())
            continue;
        const int value = at == 0 ? nowhere : int(at) - 1;
        InsightGroup &group = groups[value];
        group.cell = whole.cell;
        group.cell.slice[size_t(dimension)] = value;
        group.rows = std::move(rows[at]);
    }
    if (dimension != InsightDimension::Hour)
        addEarned(groups, whole, dimension);
    for (InsightGroup &group : groups)
        judge(group, whole, dimension);
    m_disclosure.hideAlone(groups);
    return groups;
}

void InsightGroups::addEarned(
    QMap<int, InsightGroup> &groups, const InsightGroup &whole, InsightDimension dimension) const
{
    std::vector<InsightGroup *> byValue;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        if (it.key() < 0)
            continue;
        byValue.resize(std::max(byValue.size(), size_t(it.key()) + 1), nullptr);
        byValue[size_t(it.key())] = &*it;
    }
    std::vector<int> values;
    const auto [first, last] = m_space.sumsIn(whole.cell.period);
    for (size_t i = first; i < last; ++i) {
        const InsightSum &sum = m_space.facts().sums[i];
        if (!m_space.isIn(sum, whole.cell.slice))
            continue;
        m_space.rowsOf(sum, dimension, values);
        for (const int value : values) {
            if (value < 0 || value >= int(byValue.size()) || !byValue[size_t(value)])
                continue;
            ImpactTotals &earned = byValue[size_t(value)]->earned;
            earned.figure(sum.kind).add(sum.provenance, sum.count);
        }
    }
}

bool InsightGroups::isPartOf(int value, int whole) const
{
    if (!InsightSpace::isSeveral(whole))
        return value == whole;
    const std::vector<int> &parts = m_space.partsOf(whole);
    return std::find(parts.begin(), parts.end(), value) != parts.end();
}

void InsightGroups::judge(
    InsightGroup &group, const InsightGroup &whole, InsightDimension dimension) const
{
    const size_t at = size_t(dimension);
    if (group.cell.slice[at] == nowhere)
        return;
    // A filter on the same dimension leaves the rows that were asked for; a row that is
    // part of what was asked for (a team below it) is a cell like any other.
    const int wanted = whole.cell.slice[at];
    if (wanted != allValues && dimension != InsightDimension::Team
        && !isPartOf(group.cell.slice[at], wanted))
        return;
    group.told = m_disclosure.tells(group.cell, group.rows);
}

QMap<QDate, InsightGroup> InsightGroups::daysOf(const InsightGroup &whole) const
{
    QMap<QDate, InsightGroup> days;
    qint32 last = 0;
    InsightGroup *group = nullptr;
    for (const size_t number : whole.rows) { // they are by day
        const qint32 now = m_space.facts().rows[number].day;
        if (!group || now != last) {
            const QDate day = QDate(1970, 1, 1).addDays(now);
            group = &days[day];
            group->cell = { whole.cell.slice, InsightPeriod::day(day) };
            last = now;
        }
        group->rows.push_back(number);
    }
    for (InsightGroup &one : days)
        one.told = m_disclosure.tells(one.cell, one.rows);
    m_disclosure.hideAlone(days);
    return days;
}

void InsightGroups::addEarned(QMap<QDate, InsightGroup> &days, const InsightGroup &whole) const
{
    const auto [first, last] = m_space.sumsIn(whole.cell.period);
    for (size_t i = first; i < last; ++i) {
        const InsightSum &sum = m_space.facts().sums[i];
        const auto day = days.find(QDate(1970, 1, 1).addDays(sum.day));
        if (day != days.end() && m_space.isIn(sum, whole.cell.slice))
            day->earned.figure(sum.kind).add(sum.provenance, sum.count);
    }
}

} // namespace Relais::Backend
