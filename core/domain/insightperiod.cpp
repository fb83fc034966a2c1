// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/insightperiod.h"

#include <algorithm>

namespace Relais {

namespace {

constexpr int week = 7;
constexpr int month = 30;
constexpr int season = 90;
constexpr int monthsAQuarter = 3;

InsightPeriod::Kind kindOf(int days)
{
    return days == week ? InsightPeriod::Kind::Days7
        : days == month ? InsightPeriod::Kind::Days30
                        : InsightPeriod::Kind::Days90;
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

InsightPeriod InsightPeriod::last(int days, const QDate &today)
{
    return { kindOf(days), today.addDays(1 - days), today };
}

InsightPeriod InsightPeriod::quarterOf(const QDate &day)
{
    const int first = (day.month() - 1) / monthsAQuarter * monthsAQuarter + 1;
    const QDate from(day.year(), first, 1);
    return { Kind::Quarter, from, from.addMonths(monthsAQuarter).addDays(-1) };
}

InsightPeriod InsightPeriod::yearOf(const QDate &day)
{
    const QDate from(day.year(), 1, 1);
    return { Kind::Year, from, from.addYears(1).addDays(-1) };
}

InsightPeriod InsightPeriod::monthOf(const QDate &day)
{
    const QDate from(day.year(), day.month(), 1);
    return { Kind::Month, from, from.addMonths(1).addDays(-1) };
}

InsightPeriod InsightPeriod::day(const QDate &day)
{
    return { Kind::Day, day, day };
}

InsightPeriod InsightPeriod::weeksOf(const QDate &from, const QDate &to)
{
    const QDate first = mondayOf(from);
    const QDate last = std::max(mondayOf(to), first).addDays(week - 1);
    return { Kind::Weeks, first, std::min(last, first.addDays(week * mostWeeks - 1)) };
}

std::optional<InsightPeriod> InsightPeriod::asked(
    const QDate &from, const QDate &to, const QDate &today)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    const auto days = from.daysTo(to) + 1;
    const bool isRolling = days == week || days == month || days == season;
    const InsightPeriod quarter = quarterOf(from);
    const bool isQuarter = quarter.from == from && quarter.to == to; // one has 90 days, too
    if (isRolling && to == today && !isQuarter)
        return last(int(days), today);
    for (const InsightPeriod &period : { quarter, yearOf(from), weeksOf(from, to) }) {
        if (period.from == from && period.to == to && from <= today)
            return period;
    }
    if (isRolling && qAbs(to.daysTo(today)) <= 1)
        return last(int(days), today);
    return std::nullopt;
}

InsightPeriod InsightPeriod::before() const
{
    switch (kind) {
    case Kind::Quarter:
        return quarterOf(from.addDays(-1));
    case Kind::Year:
        return yearOf(from.addDays(-1));
    case Kind::Month:
        return monthOf(from.addDays(-1));
    default:
        return { kind, from.addDays(-(from.daysTo(to) + 1)), from.addDays(-1) };
    }
}

QList<InsightPeriod> insightPeriodsAround(const QDate &from, const QDate &to, const QDate &today)
{
    QList<InsightPeriod> periods;
    const InsightPeriod range { InsightPeriod::Kind::Day, from, to };
    const auto add = [&](const InsightPeriod &period) {
        if (period.overlaps(range) && period.from <= today)
            periods.append(period);
    };
    for (const int days : { week, month, season }) {
        add(InsightPeriod::last(days, today));
        add(InsightPeriod::last(days, today).before());
    }
    for (QDate day = InsightPeriod::monthOf(from).from; day <= to; day = day.addMonths(1))
        add(InsightPeriod::monthOf(day));
    for (QDate day = InsightPeriod::quarterOf(from).from; day <= to;
        day = day.addMonths(monthsAQuarter))
        add(InsightPeriod::quarterOf(day));
    for (QDate day = InsightPeriod::yearOf(from).from; day <= to; day = day.addYears(1))
        add(InsightPeriod::yearOf(day));
    return periods;
}

} // namespace Relais
