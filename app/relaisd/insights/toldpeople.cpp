// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/toldpeople.h"

#include "app/relaisd/insights/manyvalues.h"
#include "core/domain/threshold.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace Relais::Backend {

namespace {

constexpr int daysOfAWeek = 7;
constexpr int mostDaysOfWeeks = daysOfAWeek * InsightPeriod::mostWeeks;

bool isToldBefore(const InsightPeriod &a, const InsightPeriod &b)
{
    const auto place = [](const InsightPeriod &period) {
        return std::tuple(
            int(period.kind), period.from.daysTo(period.to), period.from.toJulianDay());
    };
    return place(a) < place(b);
}

bool liesWithin(const InsightPeriod &shorter, const InsightPeriod &longer)
{
    return longer.from <= shorter.from && longer.to >= shorter.to;
}

//! Of a person's relays outside of some days the nearest before and after them.
struct NearestDays {
    qint32 before = std::numeric_limits<qint32>::min();
    qint32 after = std::numeric_limits<qint32>::max();
};

} // namespace

ToldPeople::ToldPeople(
    const InsightSpace &space, const InsightCell &cell, const std::vector<size_t> &rows)
    : m_space(space)
    , m_cell(cell)
    , m_rows(rows)
    , m_inside(size_t(space.facts().members.size()), false)
{
    for (const size_t row : rows)
        m_inside[space.facts().rows[row].member] = true;
}

bool ToldPeople::isTold() const
{
    if (ManyValues::dimensionOf(m_cell.slice) || !standsBesideShorter())
        return false;
    std::array<std::vector<int>, insightDimensions> own;
    for (size_t i = 0; i < own.size(); ++i) {
        const int value = m_cell.slice[i];
        if (InsightDimension(i) == InsightDimension::Team && value >= 0)
            own[i] = m_space.teamsAround(value); // people change teams
        else if (value != allValues)
            own[i].push_back(value);
    }
    InsightSlice slice = wholeSlice;
    return eachSlice(
        own, slice, 0, [this](const InsightSlice &wider) { return standsBeside(wider); });
}

FewPeople ToldPeople::moreIn(const InsightSlice &wider, const InsightPeriod &period) const
{
    FewPeople more;
    m_space.eachRow(period.from, period.to, m_space.storiesIn(wider), [&](const InsightFact &row) {
        return !isInside(row.member) && m_space.isIn(row, wider) && more.add(row.member);
    });
    return more;
}

// Of the cell's people those without a relay in these days.
FewPeople ToldPeople::leftOut(const QDate &from, const QDate &to) const
{
    const std::vector<InsightFact> &all = m_space.facts().rows;
    const auto isBefore = [&all](size_t row, qint32 day) { return all[row].day < day; };
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), dayNumber(from), isBefore);
    const auto last = std::lower_bound(first, m_rows.end(), dayNumber(to) + 1, isBefore);
    std::vector<bool> there(m_inside.size(), false);
    std::for_each(first, last, [&](size_t row) { there[all[row].member] = true; });
    FewPeople out;
    for (const size_t row : m_rows) {
        if (!there[all[row].member] && out.add(all[row].member))
            break;
    }
    return out;
}

bool ToldPeople::standsBesideShorter() const
{
    const InsightPeriod &own = m_cell.period;
    const QList<InsightPeriod> around =
        insightPeriodsAround(own.from, own.to, m_space.facts().today);
    for (const InsightPeriod &period : around) {
        if (liesWithin(period, own) && isToldBefore(period, own)
            && leftOut(period.from, period.to).isTooFew())
            return false;
    }
    return own.kind != InsightPeriod::Kind::Weeks || standsBesideWeeksWithin();
}

bool ToldPeople::standsBesideWeeksWithin() const
{
    const InsightPeriod &own = m_cell.period;
    for (QDate from = own.from; from < own.to; from = from.addDays(daysOfAWeek)) {
        for (QDate to = own.to; to > from; to = to.addDays(-daysOfAWeek)) {
            const FewPeople out = leftOut(from, to);
            if (out.isTooFew())
                return false;
            if (out.isEnough() && to == own.to)
                return true; // what begins later leaves out more
            if (out.isEnough())
                break;
        }
    }
    return true;
}

bool ToldPeople::standsBeside(const InsightSlice &wider) const
{
    if (wider != m_cell.slice) {
        const FewPeople more = moreIn(wider, m_cell.period);
        if (!more.isNobody())
            return more.isEnough(); // and so in every longer period
    }
    return standsBesideLonger(wider);
}

bool ToldPeople::standsBesideLonger(const InsightSlice &wider) const
{
    const InsightPeriod &own = m_cell.period;
    const bool isOwnSlice = wider == m_cell.slice;
    QList<InsightPeriod> longer = insightPeriodsAround(own.from, own.to, m_space.facts().today);
    longer.removeIf([&](const InsightPeriod &period) {
        return !liesWithin(own, period) || liesWithin(period, own)
            || (isOwnSlice && !isToldBefore(period, own));
    });
    std::sort(longer.begin(), longer.end(), [](const InsightPeriod &a, const InsightPeriod &b) {
        return a.from.daysTo(a.to) < b.from.daysTo(b.to);
    });
    QList<InsightPeriod> enough;
    for (const InsightPeriod &period : std::as_const(longer)) {
        const auto isHeld = [&period](const InsightPeriod &shorter) {
            return liesWithin(shorter, period);
        };
        if (std::any_of(enough.cbegin(), enough.cend(), isHeld))
            continue;
        const FewPeople more = moreIn(wider, period);
        if (more.isTooFew())
            return false;
        if (more.isEnough())
            enough.append(period);
    }
    const bool giveWay = !isOwnSlice || own.kind == InsightPeriod::Kind::Day;
    return !giveWay || standsBesideWeeksAround(wider);
}

// The shortest own weeks that hold the days are looked at first: where they have enough, so have
// all others.
bool ToldPeople::standsBesideWeeksAround(const InsightSlice &wider) const
{
    const InsightPeriod &own = m_cell.period;
    const QDate monday = own.from.addDays(1 - own.from.dayOfWeek());
    const QDate sunday = own.to.addDays(daysOfAWeek - own.to.dayOfWeek());
    if (monday.daysTo(sunday) >= mostDaysOfWeeks
        || moreIn(wider, { InsightPeriod::Kind::Weeks, monday, sunday }).isEnough())
        return true;
    std::map<quint32, NearestDays> others;
    const qint32 first = dayNumber(monday);
    const qint32 last = dayNumber(sunday);
    m_space.eachRow(sunday.addDays(1 - mostDaysOfWeeks), monday.addDays(mostDaysOfWeeks - 1),
        m_space.storiesIn(wider), [&](const InsightFact &row) {
            if (isInside(row.member) || !m_space.isIn(row, wider))
                return false;
            NearestDays &days = others[row.member];
            if (row.day <= last)
                days.before = std::max(days.before, std::min(row.day, first));
            else
                days.after = std::min(days.after, row.day);
            return false;
        });
    for (QDate from = monday; from.daysTo(sunday) < mostDaysOfWeeks;
        from = from.addDays(-daysOfAWeek)) {
        for (QDate to = sunday; from.daysTo(to) < mostDaysOfWeeks; to = to.addDays(daysOfAWeek)) {
            const auto more = std::count_if(others.begin(), others.end(), [&](const auto &other) {
                return other.second.before >= dayNumber(from)
                    || other.second.after <= dayNumber(to);
            });
            if (!Threshold::isTold(int(more)))
                return false;
            if (more >= Threshold::people && to == sunday)
                return true; // what begins earlier has more
            if (more >= Threshold::people)
                break;
        }
    }
    return true;
}

} // namespace Relais::Backend
