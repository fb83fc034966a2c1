// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/impact.h"

#include <QHash>

namespace Relais {

namespace {

//! The newest count of each kind and provenance; a later entry wins over an equally old one.
QList<RelayCount> newest(const QList<RelayCount> &counts)
{
    QHash<std::pair<int, int>, RelayCount> latest;
    for (const RelayCount &count : counts) {
        const std::pair key { int(count.kind), int(count.provenance) };
        const auto it = latest.constFind(key);
        if (it == latest.constEnd() || !(count.countedAt < it->countedAt))
            latest.insert(key, count);
    }
    return latest.values();
}

} // namespace

Figure &ImpactTotals::figure(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Impression:
        return impressions;
    case MetricKind::Click:
        return clicks;
    case MetricKind::Reaction:
    case MetricKind::Comment:
    case MetricKind::Repost:
        break;
    }
    return engagements;
}

ImpactTotals totalsOf(const QList<RelayForImpact> &relays)
{
    ImpactTotals totals;
    for (const RelayForImpact &relay : relays) {
        ++totals.relays;
        for (const RelayCount &count : newest(relay.counts))
            totals.figure(count.kind).add(count.provenance, count.count);
    }
    return totals;
}

} // namespace Relais
