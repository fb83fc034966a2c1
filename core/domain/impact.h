// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/network.h"
#include "core/domain/provenance.h"

#include <QDateTime>

namespace Relais {

//! The latest count of one kind for one relay, from one origin. A newer count replaces the older.
struct RelayCount {
    RelayId relay;
    MetricKind kind = MetricKind::Impression;
    Provenance provenance = Provenance::Measured;
    qint64 count = 0;
    QDateTime countedAt; //!< UTC
    bool operator==(const RelayCount &) const = default;
};

//! A relay as impact arithmetic needs it.
struct RelayForImpact {
    RelayId relay;
    StoryId story;
    Network network = Network::Wall;
    QDateTime publishedAt; //!< UTC
    QList<RelayCount> counts;
};

//! What relays earned together, each provenance for itself.
struct ImpactTotals {
    int relays = 0;
    Figure impressions;
    Figure clicks;
    Figure engagements; //!< reactions, comments and reposts
    bool operator==(const ImpactTotals &) const = default;

    //! The one that counts of this kind belong to.
    Figure &figure(MetricKind kind);
};

//! Of each relay, kind and provenance the newest count alone; 0 of all for no relay.
ImpactTotals totalsOf(const QList<RelayForImpact> &relays);

} // namespace Relais
