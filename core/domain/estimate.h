// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/impact.h"

namespace Relais {

//! Of a hundred followers, those who are taken to have had a post on their screen. An assumption
//! that Relais states, not a measurement: no network publishes such a share, and it differs from
//! network to network and post to post.
constexpr int seenByPercent = 10;

//! followers × seenByPercent / 100, for a post whose network counts no impressions and for which
//! the person entered none; nothing otherwise.
std::optional<RelayCount> estimatedImpressions(
    const RelayForImpact &relay, qint64 followers, const QDateTime &readAt);

} // namespace Relais
