// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/insightrepository.h"

#include <QJsonObject>
#include <QSet>

namespace Relais::Backend {

//! What a manager asks. An empty set asks for all.
struct InsightQuery {
    InsightPeriod period;
    QSet<QString> teams; //!< those below them included already
    QSet<Network> networks;
    QSet<QString> topics;
};

//! What the answer is computed from.
struct InsightFacts {
    //! Of one period.
    struct Part {
        QList<InsightRelay> relays;
        QList<InsightCount> counts;
    };
    Part now;
    Part before; //!< of the period of the same length before it
    QHash<QString, int> headcounts; //!< by own team
    QHash<QString, QSet<QString>> topics; //!< by story
    QHash<QString, QString> titles; //!< by story
};

//! The answer of GET /v1/insights as openapi.yaml describes it. Pure. Everything in it has passed
//! the threshold of five (core/domain/threshold.h): a figure that is not told is null.
QJsonObject insightReport(const InsightQuery &query, const InsightFacts &facts);

} // namespace Relais::Backend
