// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/impact.h"

#include <QHash>

class QSqlDatabase;

namespace Relais {

//! What own relays earned: the newest count of each kind and provenance. Made where it is used, on
//! the store's reader, or on the connection given to a job for what writes.
class CountStore final {
public:
    explicit CountStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QHash<RelayId, QList<RelayCount>>> of(const QList<RelayId> &relays) const;
    //! Own relays published in [from, to) with their counts, oldest first.
    Result<QList<RelayForImpact>> publishedBetween(
        const QDateTime &from, const QDateTime &to) const;
    Result<QDateTime> newest() const; //!< of all counts; invalid: none

    // In a job.
    //! A count older than the kept one of its kind and provenance changes nothing, unless the kept
    //! one is dated after now: it is of a clock that was ahead. now invalid: no clock is known.
    //! Answers how many were taken.
    Result<int> put(const QList<RelayCount> &counts, const QDateTime &now = {});

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
