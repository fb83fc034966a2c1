// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! How many members each team had, day by day (UTC).
class HeadcountRepository final {
public:
    explicit HeadcountRepository(const QSqlDatabase &db);

    //! Keeps today's numbers unless they are known; true when it did.
    Result<bool> snapshot(const QDateTime &now);
    //! As of the latest snapshot up to that day: active members by team, the empty id for those
    //! without one. Empty before the first snapshot.
    Result<QHash<TeamId, int>> on(const QDate &day) const;

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
