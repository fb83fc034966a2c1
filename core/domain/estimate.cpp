// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/estimate.h"

#include <algorithm>

namespace Relais {

std::optional<RelayCount> estimatedImpressions(
    const RelayForImpact &relay, qint64 followers, const QDateTime &readAt)
{
    constexpr qint64 mostFollowers = 10'000'000'000;
    const bool isKnown = std::any_of(relay.counts.begin(), relay.counts.end(),
        [](const RelayCount &count) { return count.kind == MetricKind::Impression; });
    if (isKnown || followers < 0 || followers > mostFollowers)
        return {};
    return RelayCount { relay.relay, MetricKind::Impression, Provenance::Estimated,
        followers * seenByPercent / 100, readAt };
}

} // namespace Relais
