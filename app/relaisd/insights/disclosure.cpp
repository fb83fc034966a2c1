// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/disclosure.h"

#include "app/relaisd/insights/manyvalues.h"
#include "app/relaisd/insights/toldpeople.h"

#include <algorithm>
#include <tuple>

namespace Relais::Backend {

namespace {

constexpr int week = 7;

int constraints(const InsightSlice &slice)
{
    return int(
        std::count_if(slice.begin(), slice.end(), [](int value) { return value != allValues; }));
}

bool hasSeveral(const InsightCell &cell)
{
    return ManyValues::dimensionOf(cell.slice).has_value();
}

//! The fixed order of all cells.
bool isEarlier(const InsightSpace &space, const InsightCell &a, const InsightCell &b)
{
    if (a.isAllTime != b.isAllTime)
        return b.isAllTime;
    if (hasSeveral(a) != hasSeveral(b))
        return hasSeveral(b);
    const auto place = [](const InsightCell &cell) {
        return std::tuple(constraints(cell.slice), int(cell.period.kind),
            cell.period.from.daysTo(cell.period.to), cell.period.from.toJulianDay());
    };
    return place(a) == place(b) ? space.isBefore(a.slice, b.slice) : place(a) < place(b);
}

//! By the slice and the kind alone.
bool mayBeEarlier(const InsightCell &a, const InsightCell &b)
{
    if (a.isAllTime != b.isAllTime)
        return b.isAllTime;
    if (hasSeveral(a) != hasSeveral(b))
        return hasSeveral(b);
    const auto place = [](const InsightCell &cell) {
        return std::tuple(constraints(cell.slice), int(cell.period.kind));
    };
    return place(a) <= place(b);
}

} // namespace

std::vector<size_t> Disclosure::rowsOf(const InsightCell &cell) const
{
    std::vector<size_t> numbers;
    const auto [first, last] = m_space.rowsIn(cell.period);
    for (size_t i = first; i < last; ++i) {
        if (m_space.isIn(m_space.facts().rows[i], cell.slice))
            numbers.push_back(i);
    }
    return numbers;
}

FewPeople Disclosure::peopleOf(const std::vector<size_t> &rows) const
{
    FewPeople people;
    for (const size_t row : rows) {
        if (people.add(m_space.facts().rows[row].member))
            break;
    }
    return people;
}

template <typename Fits>
void Disclosure::look(FewPeople &people, const QDate &from, const QDate &to,
    const std::optional<std::vector<int>> &stories, const Fits &fits) const
{
    m_space.eachRow(from, to, stories,
        [&](const InsightFact &row) { return fits(row) && people.add(row.member); });
}

FewPeople Disclosure::difference(const InsightCell &a, const InsightCell &b) const
{
    FewPeople people;
    const qint32 beginA = dayNumber(a.period.from);
    const qint32 endA = dayNumber(a.period.to);
    const qint32 beginB = dayNumber(b.period.from);
    const qint32 endB = dayNumber(b.period.to);
    auto stories = m_space.storiesIn(a.slice);
    const auto others = m_space.storiesIn(b.slice);
    if (stories && others && a.slice != b.slice)
        stories->insert(stories->end(), others->begin(), others->end());
    if (!others)
        stories.reset();
    look(people, std::min(a.period.from, b.period.from), std::max(a.period.to, b.period.to),
        stories, [&](const InsightFact &row) {
            const bool inA = row.day >= beginA && row.day <= endA && m_space.isIn(row, a.slice);
            const bool inB = row.day >= beginB && row.day <= endB && m_space.isIn(row, b.slice);
            return inA != inB;
        });
    return people;
}

FewPeople Disclosure::between(const InsightSlice &slice, const QDate &from, const QDate &to) const
{
    FewPeople people;
    look(people, from, to, m_space.storiesIn(slice),
        [&](const InsightFact &row) { return m_space.isIn(row, slice); });
    return people;
}

// At least one of any five people has a value in all their relays if at most four do not, so five
// people's first relays name every candidate.
Disclosure::Values Disclosure::almostAlways(
    const InsightCell &cell, const std::vector<size_t> &rows) const
{
    const std::vector<InsightFact> &all = m_space.facts().rows;
    FewPeople five;
    std::vector<size_t> samples;
    for (const size_t row : rows) {
        const FewPeople before = five;
        const bool enough = five.add(all[row].member);
        if (before.isNobody() || samples.empty()
            || std::none_of(samples.begin(), samples.end(),
                [&](size_t known) { return all[known].member == all[row].member; }))
            samples.push_back(row);
        if (enough)
            break;
    }
    Values found;
    std::vector<int> values;
    for (size_t i = 0; i < found.size(); ++i) {
        const auto dimension = InsightDimension(i);
        std::vector<int> candidates;
        for (const size_t sample : samples) {
            m_space.valuesOf(all[sample], dimension, values);
            candidates.insert(candidates.end(), values.begin(), values.end());
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        for (const int value : candidates) {
            FewPeople others;
            for (const size_t row : rows) {
                if (value == cell.slice[i])
                    break; // all have it
                if (!m_space.has(all[row], dimension, value) && others.add(all[row].member))
                    break;
            }
            if (!others.isEnough())
                found[i].push_back(value);
        }
    }
    return found;
}

// Own weeks are compared one by one, in differsFromWeeks().
QList<InsightPeriod> Disclosure::periodsLike(
    const InsightCell &cell, const std::vector<size_t> &rows) const
{
    const std::vector<InsightFact> &all = m_space.facts().rows;
    QList<InsightPeriod> others;
    if (!cell.isAllTime) // nobody asks for just its days
        others.append(cell.period);
    others += insightPeriodsAround(cell.period.from, cell.period.to, m_space.facts().today);
    FewPeople five;
    for (const size_t row : rows) {
        const auto day = InsightPeriod::day(QDate(1970, 1, 1).addDays(all[row].day));
        if (!others.contains(day))
            others.append(day);
        if (five.add(all[row].member))
            break;
    }
    QList<InsightPeriod> like;
    for (const InsightPeriod &period : std::as_const(others)) {
        const auto [first, last] = m_space.rowsIn(period);
        FewPeople outside;
        for (const size_t row : rows) {
            if ((row < first || row >= last) && outside.add(all[row].member))
                break;
        }
        if (!outside.isEnough() && !like.contains(period))
            like.append(period);
    }
    return like;
}

bool Disclosure::differsEnough(const InsightCell &cell, const InsightCell &earlier) const
{
    return !isEarlier(m_space, earlier, cell) || !difference(cell, earlier).isTooFew()
        || (cell.isAllTime && isKnownToBeHidden(earlier));
}

// One whose relays are not all at hand may be told.
bool Disclosure::isKnownToBeHidden(const InsightCell &cell) const
{
    const InsightFacts &facts = m_space.facts();
    const bool atHand = cell.period.from >= facts.days.from
        && std::min(cell.period.to, facts.today) <= facts.days.to;
    return atHand && !tells(cell, rowsOf(cell));
}

// Whole weeks that begin, and end, so near to the cell's own days that few people relayed between.
bool Disclosure::differsFromWeeks(const InsightCell &cell, const InsightSlice &slice) const
{
    const InsightPeriod &own = cell.period;
    const int most = week * InsightPeriod::mostWeeks;
    const QDate monday = own.from.addDays(1 - own.from.dayOfWeek());
    const QDate sunday = own.to.addDays(week - own.to.dayOfWeek());
    std::vector<QDate> starts;
    for (QDate day = monday; day.daysTo(own.from) <= most; day = day.addDays(-week)) {
        if (between(slice, day, own.from.addDays(-1)).isEnough())
            break;
        starts.push_back(day);
    }
    for (QDate day = monday.addDays(week); day <= own.to; day = day.addDays(week)) {
        if (between(cell.slice, own.from, day.addDays(-1)).isEnough())
            break;
        starts.push_back(day);
    }
    std::vector<QDate> ends;
    for (QDate day = sunday; own.to.daysTo(day) <= most; day = day.addDays(week)) {
        if (between(slice, own.to.addDays(1), day).isEnough())
            break;
        ends.push_back(day);
    }
    for (QDate day = sunday.addDays(-week); day >= own.from; day = day.addDays(-week)) {
        if (between(cell.slice, day.addDays(1), own.to).isEnough())
            break;
        ends.push_back(day);
    }
    for (const QDate &from : starts) {
        for (const QDate &to : ends) {
            const InsightCell other { slice, { InsightPeriod::Kind::Weeks, from, to } };
            if (from < to && from.daysTo(to) < most && !differsEnough(cell, other))
                return false;
        }
    }
    return true;
}

bool Disclosure::standsApart(
    const InsightCell &cell, const InsightSlice &slice, const QList<InsightPeriod> &like) const
{
    for (const InsightPeriod &period : like) {
        if (!differsEnough(cell, { slice, period }))
            return false;
    }
    const InsightCell weeks { slice, { InsightPeriod::Kind::Weeks, {}, {} } };
    return !mayBeEarlier(weeks, cell) || differsFromWeeks(cell, slice);
}

bool Disclosure::tells(const InsightCell &cell, const std::vector<size_t> &rows) const
{
    const FewPeople people = peopleOf(rows);
    if (!people.isEnough())
        return people.isNobody();
    const QList<InsightPeriod> like = periodsLike(cell, rows);
    const Values always = almostAlways(cell, rows);
    InsightSlice slice = wholeSlice;
    return eachSlice(always, slice, 0, [&](const InsightSlice &other) {
        return standsApart(cell, other, like);
    }) && (!hasSeveral(cell) || ManyValues(m_space).standApart(cell, rows, always, like));
}

bool Disclosure::tellsPeople(const InsightCell &cell, const std::vector<size_t> &rows) const
{
    return ToldPeople(m_space, cell, rows).isTold();
}

} // namespace Relais::Backend
