// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/earnedrate.h"

#include <QStringList>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

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

} // namespace Relais
