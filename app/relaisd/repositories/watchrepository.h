// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/watch.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Kept searches over everything that the sources brought, dropped or not.
class WatchRepository final {
public:
    //! looked: how many entries are looked through, the newest.
    explicit WatchRepository(const QSqlDatabase &db, int looked = WatchLimits::entries);

    Result<QList<Watch>> all() const; //!< by name
    //! InvalidInput (problemsOf), Conflict ("watch-many").
    Result<void> save(const Watch &watch, const QDateTime &now);
    Result<void> remove(const WatchId &id); //!< NotFound ("watch-unknown")

    //! Of the weeks whose entries were all looked through: of earlier ones there would be too few.
    Result<QList<WatchFigures>> figures(const QDateTime &now) const;
    //! Newest first; of that week alone where one is given. NotFound ("watch-unknown").
    Result<QList<WatchMention>> mentions(
        const WatchId &id, const std::optional<QDate> &monday, const QDateTime &now) const;

private:
    QSqlDatabase m_db;
    int m_looked;
};

} // namespace Relais::Backend
