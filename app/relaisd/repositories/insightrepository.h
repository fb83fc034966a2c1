// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/network.h"
#include "core/domain/provenance.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>

#include <compare>

namespace Relais::Backend {

//! Whole days as the viewer sees them.
struct InsightPeriod {
    QDate from;
    QDate to; //!< counted too
    int offsetMinutes = 0; //!< of the viewer's time zone, east of UTC

    QDateTime begin() const;
    QDateTime end() const; //!< the midnight after it
};

//! What figures are broken down by.
struct InsightPlace {
    QDate day; //!< the viewer's
    QString team; //!< the member's when the relay was registered
    Network network = Network::Wall;
    QString story;
    std::strong_ordering operator<=>(const InsightPlace &) const = default;
};

//! A published relay as insights count it.
struct InsightRelay {
    InsightPlace place;
    QDateTime publishedAt;
    QString member; //!< told to nobody; tells how many people are behind a figure
    int ownPercent = 0;
};

//! What all relays of one place earned, of one kind and provenance.
struct InsightCount {
    InsightPlace place;
    MetricKind kind = MetricKind::Impression;
    Provenance provenance = Provenance::Measured;
    qint64 count = 0;
    std::strong_ordering operator<=>(const InsightCount &) const = default;
};

//! What the insights are computed from. The one place that knows where it is kept.
class InsightRepository final {
public:
    explicit InsightRepository(const QSqlDatabase &db);

    Result<QList<InsightRelay>> relaysOf(const InsightPeriod &period) const;
    //! From the daily totals where the viewer's days are theirs (UTC), else from the relays.
    Result<QList<InsightCount>> countsOf(const InsightPeriod &period) const;
    //! The same from the relays' own counts, however long that takes.
    Result<QList<InsightCount>> recountOf(const InsightPeriod &period) const;
    //! Active members by their own team.
    Result<QHash<QString, int>> headcounts() const;

private:
    Result<QList<InsightCount>> counts(const QString &sql, const QVariantList &values) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
