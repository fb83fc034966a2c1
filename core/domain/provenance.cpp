// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/provenance.h"

#include "core/domain/keytable.h"

#include <limits>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto provenanceKeys = keyTable<Provenance>({
    { Provenance::Measured, "measured"_L1 },
    { Provenance::Reported, "reported"_L1 },
    { Provenance::Estimated, "estimated"_L1 },
});

constexpr auto metricKeys = keyTable<MetricKind>({
    { MetricKind::Impression, "impression"_L1 },
    { MetricKind::Click, "click"_L1 },
    { MetricKind::Reaction, "reaction"_L1 },
    { MetricKind::Comment, "comment"_L1 },
    { MetricKind::Repost, "repost"_L1 },
});

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

void addTo(std::optional<qint64> &figure, qint64 count)
{
    figure = saturatedSum(figure.value_or(0), count);
}
} // namespace

QString provenanceKey(Provenance provenance)
{
    return provenanceKeys.keyOf(provenance);
}

std::optional<Provenance> provenanceFromKey(const QString &key)
{
    return provenanceKeys.valueOf(key);
}

QString metricKey(MetricKind kind)
{
    return metricKeys.keyOf(kind);
}

std::optional<MetricKind> metricFromKey(const QString &key)
{
    return metricKeys.valueOf(key);
}

std::optional<qint64> Figure::of(Provenance provenance) const
{
    switch (provenance) {
    case Provenance::Measured:
        return measured;
    case Provenance::Reported:
        return reported;
    case Provenance::Estimated:
        return estimated;
    }
    return std::nullopt;
}

void Figure::add(Provenance provenance, qint64 count)
{
    switch (provenance) {
    case Provenance::Measured:
        addTo(measured, count);
        break;
    case Provenance::Reported:
        addTo(reported, count);
        break;
    case Provenance::Estimated:
        addTo(estimated, count);
        break;
    }
}

void Figure::add(const Figure &other)
{
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        if (const auto count = other.of(provenance))
            add(provenance, *count);
    }
}

} // namespace Relais
