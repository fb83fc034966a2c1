// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/earnedrate.h"

#include <QStringList>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr double millionthsOfOne = 1'000'000;
constexpr double aFewCoins = 100; // below it the part of one tells something

} // namespace

QStringList ratedFigures()
{
    return { u"impression"_s, u"engagement"_s, u"click"_s };
}

QString problemOf(const EarnedRate &rate)
{
    if (!ratedFigures().contains(rate.figure))
        return u"rate-figure"_s;
    if (rate.price <= 0 || rate.price > RateLimits::price)
        return u"rate-price"_s;
    const bool letters = std::all_of(rate.currency.cbegin(), rate.currency.cend(),
        [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
    if (rate.currency.size() != 3 || !letters)
        return u"rate-currency"_s;
    if (rate.source.trimmed().isEmpty() || rate.source.size() > RateLimits::source)
        return u"rate-source"_s;
    return rate.asOf.isValid() ? QString() : u"rate-date"_s;
}

qint64 ratedCount(const InsightFigures &figures, const QString &figure)
{
    if (figure == u"click"_s)
        return figures.clicks;
    const Figure &of = figure == u"impression"_s ? figures.impressions : figures.engagements;
    return of.measured.value_or(0);
}

std::optional<EarnedValue> earnedValueOf(const Insights &insights)
{
    if (insights.rates.isEmpty())
        return std::nullopt;
    EarnedValue value { insights.rates.constFirst().currency };
    for (const EarnedRate &rate : insights.rates) {
        if (rate.currency != value.currency)
            return std::nullopt;
        value.amount +=
            double(ratedCount(insights.total, rate.figure)) * double(rate.price) / millionthsOfOne;
    }
    value.decimals = value.amount > 0 && value.amount < aFewCoins ? 2 : 0;
    return value;
}

} // namespace Relais
