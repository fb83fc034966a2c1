// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/manyvalues.h"

#include <tuple>

namespace Relais::Backend {

namespace {

//! Those that may have several values. Teams are a tree: one with those below it.
constexpr std::array manyDimensions { InsightDimension::Network, InsightDimension::Topic,
    InsightDimension::Campaign, InsightDimension::Language };
//! Five are left of these when those of four are elsewhere.
constexpr int largePart = 9;
constexpr size_t mostSamples = 5000;

} // namespace

std::optional<InsightDimension> ManyValues::dimensionOf(const InsightSlice &slice)
{
    for (const InsightDimension dimension : manyDimensions) {
        if (InsightSpace::isSeveral(slice[size_t(dimension)]))
            return dimension;
    }
    return std::nullopt;
}

bool ManyValues::isEarlier(const Class &a, const Class &b) const
{
    const auto place = [](const Class &one) {
        const auto constraints = std::count_if(
            one.others.begin(), one.others.end(), [](int value) { return value != allValues; });
        return std::tuple(constraints, int(one.period.kind), one.period.from.daysTo(one.period.to),
            one.period.from.toJulianDay(), int(one.several));
    };
    return place(a) == place(b) ? m_space.isBefore(a.others, b.others) : place(a) < place(b);
}

ManyValues::Key ManyValues::keyOf(const InsightFact &row, InsightDimension dimension) const
{
    Key key;
    m_space.valuesOf(row, dimension, key);
    std::sort(key.begin(), key.end());
    return key;
}

ManyValues::Parts ManyValues::partsOf(
    const std::vector<size_t> &rows, InsightDimension dimension) const
{
    Parts parts;
    for (const size_t number : rows) {
        const InsightFact &row = m_space.facts().rows[number];
        parts[keyOf(row, dimension)].add(row.member);
    }
    return parts;
}

// Who leaves out a relay leaves out all whose values it has too: the smallest part with it.
bool ManyValues::hasSmallPart(const Parts &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&parts](const auto &one) {
        FewPeople people;
        for (const auto &[key, behind] : parts) {
            if (std::includes(one.first.begin(), one.first.end(), key.begin(), key.end())
                && people.add(behind))
                return false;
        }
        return people.isTooFew();
    });
}

// Some of them are enough: they only save looking further.
std::vector<ManyValues::Key> ManyValues::largeParts(
    const std::vector<size_t> &rows, InsightDimension dimension) const
{
    std::map<Key, PeopleUpTo<largePart>> parts;
    for (size_t i = 0; i < std::min(rows.size(), mostSamples); ++i) {
        const InsightFact &row = m_space.facts().rows[rows[i]];
        parts[keyOf(row, dimension)].add(row.member);
    }
    std::vector<Key> large;
    for (const auto &[key, people] : parts) {
        if (people.isEnough() && !key.empty())
            large.push_back(key);
    }
    return large;
}

bool ManyValues::mayDiffer(const InsightCell &cell, const std::vector<size_t> &rows,
    const std::vector<Key> &large, const Class &other) const
{
    const qint32 begin = dayNumber(cell.period.from);
    const qint32 end = dayNumber(cell.period.to);
    // Relays that a set would add to the cell's own, by value.
    std::map<int, FewPeople> added;
    const auto isForbidden = [&added](int value) {
        const auto people = added.find(value);
        return people != added.end() && people->second.isEnough();
    };
    const auto allForbidden = [&isForbidden](const Key &key) {
        return std::all_of(key.begin(), key.end(), isForbidden);
    };
    bool never = false; // a large part can neither be in it nor be left out
    m_space.eachRow(other.period.from, other.period.to, m_space.storiesIn(other.others),
        [&](const InsightFact &row) {
            const bool own = row.day >= begin && row.day <= end && m_space.isIn(row, cell.slice);
            if (own || !m_space.isIn(row, other.others))
                return false;
            bool news = false;
            for (const int value : keyOf(row, other.several)) {
                FewPeople &people = added[value];
                const bool before = people.isEnough();
                news = (people.add(row.member) && !before) || news;
            }
            never = news && std::any_of(large.begin(), large.end(), allForbidden);
            return never;
        });
    if (never)
        return false;
    FewPeople surely; // differ, whatever the set
    Parts inside;
    const qint32 first = dayNumber(other.period.from);
    const qint32 last = dayNumber(other.period.to);
    for (const size_t number : rows) {
        const InsightFact &row = m_space.facts().rows[number];
        if (row.day < first || row.day > last || !m_space.isIn(row, other.others))
            surely.add(row.member);
        else
            inside[keyOf(row, other.several)].add(row.member);
    }
    std::map<int, FewPeople> alone; // by the only value that can hold them
    for (const auto &[key, people] : inside) {
        Key possible = key;
        std::erase_if(possible, isForbidden);
        if (possible.empty())
            surely.add(people);
        else if (possible.size() == 1)
            alone[possible.front()].add(people);
    }
    bool open = hasSmallPart(inside);
    for (const auto &[value, people] : added) {
        const auto held = alone.find(value);
        if (held != alone.end() && held->second.isEnough() && !people.isEnough())
            surely.add(people);
        else if (!people.isEnough())
            open = true;
    }
    return !surely.isEnough() && (open || !surely.isNobody());
}

bool ManyValues::standApart(const InsightCell &cell, const std::vector<size_t> &rows,
    const Values &always, const QList<InsightPeriod> &like) const
{
    const auto dimension = dimensionOf(cell.slice);
    if (!dimension || cell.period.kind == InsightPeriod::Kind::Weeks)
        return false;
    if (hasSmallPart(partsOf(rows, *dimension)))
        return false;
    Class own { cell.slice, *dimension, cell.period };
    own.others[size_t(*dimension)] = allValues;
    std::map<InsightDimension, std::vector<Key>> large;
    for (const InsightDimension many : manyDimensions)
        large[many] = largeParts(rows, many);
    const auto standsApart = [&](const InsightSlice &others) {
        for (const InsightDimension many : manyDimensions) {
            if (others[size_t(many)] != allValues)
                continue;
            for (const InsightPeriod &period : like) {
                const Class other { others, many, period };
                if (period.kind != InsightPeriod::Kind::Weeks && isEarlier(other, own)
                    && mayDiffer(cell, rows, large.at(many), other))
                    return false;
            }
        }
        return true;
    };
    InsightSlice slice = wholeSlice;
    return eachSlice(always, slice, 0, standsApart);
}

} // namespace Relais::Backend
