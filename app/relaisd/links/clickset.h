// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/links/clickjournal.h"
#include "core/base/clock.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Counts the clicks of many tracked links at once: one statement for each table, where
//! RelayLedger::addClicks() needs several for each link; what it leaves is the same. Inside the
//! caller's transaction, which is rolled back after an error.
class ClickSet final {
public:
    ClickSet(const QSqlDatabase &db, const Clock &clock);

    Result<void> count(const ClickCounts &clicks);

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend
