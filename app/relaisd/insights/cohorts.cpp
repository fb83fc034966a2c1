// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/cohorts.h"

#include "app/relaisd/insights/disclosure.h"
#include "core/domain/threshold.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int monthsAYear = 12;
constexpr int followed = 3; // months

//! By member the months in which they relayed, a bit each, from the first of the year before.
std::vector<quint32> monthsOf(
    const InsightSpace &space, const InsightSlice &slice, const InsightPeriod &year)
{
    const InsightFacts &facts = space.facts();
    const QDate first = year.before().from;
    std::vector<quint32> months(size_t(facts.members.size()), 0);
    const auto [begin, end] = space.rowsIn({ InsightPeriod::Kind::Day, first, year.to });
    qint32 day = -1;
    quint32 bit = 0;
    for (size_t i = begin; i < end; ++i) { // by day
        const InsightFact &row = facts.rows[i];
        if (row.day != day) {
            day = row.day;
            const QDate date = QDate(1970, 1, 1).addDays(day);
            bit = 1U << ((date.year() - first.year()) * monthsAYear + date.month() - 1);
        }
        if (space.isIn(row, slice))
            months[row.member] |= bit;
    }
    return months;
}

bool is(quint32 active, quint32 with, quint32 without)
{
    return (active & with) == with && (active & without) == 0;
}

int count(const std::vector<quint32> &months, quint32 with, quint32 without = 0)
{
    return int(std::count_if(months.begin(), months.end(),
        [with, without](quint32 active) { return is(active, with, without); }));
}

//! The same of every wider slice that can be asked for beside this one.
std::vector<std::vector<quint32>> monthsAround(
    const InsightSpace &space, const InsightSlice &slice, const InsightPeriod &year)
{
    std::array<std::vector<int>, insightDimensions> values;
    for (size_t i = 0; i < values.size(); ++i) {
        if (InsightDimension(i) == InsightDimension::Team && slice[i] >= 0)
            values[i] = space.teamsAround(slice[i]);
        else if (slice[i] != allValues)
            values[i].push_back(slice[i]);
    }
    std::vector<std::vector<quint32>> around;
    InsightSlice wider = wholeSlice;
    eachSlice(values, wider, 0, [&](const InsightSlice &one) {
        if (one != slice)
            around.push_back(monthsOf(space, one, year));
        return true;
    });
    return around;
}

//! Whether none of them has one to four people more.
bool standsBeside(const std::vector<std::vector<quint32>> &around,
    const std::vector<quint32> &months, quint32 with, quint32 without)
{
    return std::all_of(around.begin(), around.end(), [&](const std::vector<quint32> &wider) {
        int more = 0;
        for (size_t i = 0; i < months.size(); ++i)
            more += is(wider[i], with, without) && !is(months[i], with, without) ? 1 : 0;
        return Threshold::isTold(more);
    });
}

bool isTold(int part, int whole)
{
    return Threshold::isTold(part) && Threshold::isTold(whole - part);
}

} // namespace

QJsonArray cohortsOf(
    const InsightSpace &space, const InsightSlice &slice, const InsightPeriod &year)
{
    const std::vector<quint32> months = monthsOf(space, slice, year);
    const std::vector<std::vector<quint32>> around = monthsAround(space, slice, year);
    const QDate today = space.facts().today;
    QJsonArray cohorts;
    for (int month = monthsAYear; month < 2 * monthsAYear; ++month) {
        const QDate first = year.before().from.addMonths(month);
        if (first > today)
            break;
        const quint32 own = 1U << month;
        const quint32 yearBefore = ((1U << monthsAYear) - 1) << (month - monthsAYear);
        const int started = count(months, own, yearBefore);
        if (started == 0 || !isTold(started, count(months, own))
            || !standsBeside(around, months, own, yearBefore))
            continue;
        QJsonObject cohort { { u"month"_s, first.toString(u"yyyy-MM"_s) },
            { u"people"_s, started } };
        for (int after = 1; after <= followed; ++after) {
            const int later = month + after;
            const bool isOver = first.addMonths(after + 1) <= today;
            if (later >= 2 * monthsAYear || !isOver)
                break;
            const quint32 both = own | (1U << later);
            const int again = count(months, both, yearBefore);
            if (isTold(again, started) && isTold(again, count(months, 1U << later))
                && standsBeside(around, months, both, yearBefore))
                cohort.insert(u"after%1"_s.arg(after), again);
        }
        cohorts.append(cohort);
    }
    return cohorts;
}

} // namespace Relais::Backend
