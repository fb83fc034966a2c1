// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insights.h"

namespace Relais {

namespace RateLimits {
inline constexpr qint64 price = 10'000'000'000; // millionths of the currency: 10,000 of it
inline constexpr int source = 200; // QString units
inline constexpr int rates = 3; // one of each figure
} // namespace RateLimits

//! What may have a price, in the order in which they are shown: "impression", "engagement",
//! "click".
QStringList ratedFigures();
//! Empty when it may be stored; else a stable word: "rate-figure", "rate-price", "rate-currency",
//! "rate-source", "rate-date".
QString problemOf(const EarnedRate &rate);

//! What was measured of a figure that may have a price.
qint64 ratedCount(const InsightFigures &figures, const QString &figure);

//! The measured figures of the total at the admin's prices.
struct EarnedValue {
    QString currency;
    double amount = 0;
    int decimals = 0; //!< that are told: of little its parts, too
};
//! Nothing: there are no prices, or in more than one currency.
std::optional<EarnedValue> earnedValueOf(const Insights &insights);

} // namespace Relais
