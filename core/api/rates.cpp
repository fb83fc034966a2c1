// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/rates.h"

#include "core/api/jsonreader.h"
#include "core/domain/earnedrate.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestFigure = 20;
constexpr qsizetype longestCurrency = 3;
constexpr qsizetype longestDay = 10;
} // namespace

QJsonObject toJson(const EarnedRate &rate)
{
    return { { u"figure"_s, rate.figure }, { u"price"_s, rate.price },
        { u"currency"_s, rate.currency }, { u"source"_s, rate.source },
        { u"date"_s, rate.asOf.toString(Qt::ISODate) } };
}

EarnedRate earnedRateIn(JsonReader &reader)
{
    EarnedRate rate;
    rate.figure = reader.text("figure"_L1, longestFigure);
    rate.price = reader.integer("price"_L1, 0, RateLimits::price);
    rate.currency = reader.text("currency"_L1, longestCurrency);
    rate.source = reader.text("source"_L1, RateLimits::source);
    rate.asOf = QDate::fromString(reader.text("date"_L1, longestDay), Qt::ISODate);
    if (!rate.asOf.isValid())
        reader.reject("date"_L1);
    return rate;
}

Result<EarnedRate> earnedRateFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const EarnedRate rate = earnedRateIn(reader);
    return reader.finish(rate);
}

Result<QList<EarnedRate>> earnedRatesFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<EarnedRate> rates;
    reader.optionalObjects(
        "rates"_L1, RateLimits::rates, [&](JsonReader &row) { rates.append(earnedRateIn(row)); });
    return reader.finish(rates);
}

} // namespace Relais::Api
