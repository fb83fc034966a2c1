// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace Relais {

//! Whole days in UTC that insights may be asked for. Free days could be subtracted from one another
//! until a single person's stood alone; these few kinds can all be compared with each other
//! (app/relaisd/insights/disclosure.h). Kinds are in the order in which they are told: of two
//! periods that differ by too few people the earlier one is.
struct InsightPeriod {
    enum class Kind { Days30, Days90, Days7, Quarter, Year, Month, Weeks, Day };
    Kind kind = Kind::Days30;
    QDate from;
    QDate to; //!< counted too

    //! The last days up to today: 7, 30 or 90.
    static InsightPeriod last(int days, const QDate &today);
    static InsightPeriod quarterOf(const QDate &day);
    static InsightPeriod yearOf(const QDate &day);
    static InsightPeriod monthOf(const QDate &day);
    static InsightPeriod day(const QDate &day);
    //! The whole weeks, from Monday, that hold both days; at most mostWeeks.
    static InsightPeriod weeksOf(const QDate &from, const QDate &to);
    //! What is asked for by these days, if it is one of the above. One day is forgiven where the
    //! clocks of both sides differ around midnight. A quarter of 90 days that ends today is asked
    //! for as a quarter.
    static std::optional<InsightPeriod> asked(
        const QDate &from, const QDate &to, const QDate &today);
    static constexpr int mostWeeks = 26;

    //! The one that figures are compared with: it ends the day before, and is as long (a quarter's
    //! is the quarter before it, a year's the year before).
    InsightPeriod before() const;
    bool overlaps(const InsightPeriod &other) const { return from <= other.to && other.from <= to; }
    bool operator==(const InsightPeriod &) const = default;
};

//! Every period but days and own weeks that may be told on that day and overlaps one of the days
//! from and to: what an answer has to be compared with.
QList<InsightPeriod> insightPeriodsAround(const QDate &from, const QDate &to, const QDate &today);

} // namespace Relais
