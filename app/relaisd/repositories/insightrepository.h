// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/impact.h"

#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! A published relay as insights count it.
struct InsightRelay {
    RelayForImpact relay;
    QString member; //!< told to nobody; tells how many people are behind a figure
    QString team; //!< the member's when it was registered
    int ownPercent = 0;
};

//! What the insights are computed from. The one place that knows where it is kept.
class InsightRepository final {
public:
    explicit InsightRepository(const QSqlDatabase &db);

    //! Published in [from, to), with their counts.
    Result<QList<InsightRelay>> publishedBetween(const QDateTime &from, const QDateTime &to) const;
    //! Active members by their own team.
    Result<QHash<QString, int>> headcounts() const;

private:
    Result<void> addCounts(
        QHash<QString, InsightRelay> &relays, const QDateTime &from, const QDateTime &to) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
