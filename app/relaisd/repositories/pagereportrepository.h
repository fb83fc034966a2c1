// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/pagereport.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What visitors said of public pages and nobody has dealt with.
class PageReportRepository final {
public:
    explicit PageReportRepository(const QSqlDatabase &db);

    enum class Outcome {
        Kept,
        Known, //!< PageReportLimits::waitingOfOnePage wait already: not kept
        Full, //!< PageReportLimits::waiting wait already: not kept
    };
    Result<Outcome> add(const PageReport &report);
    //! Newest first, with the title where the page is still there; without the address.
    Result<QList<PageReport>> waiting(int limit) const;
    //! Forgets it; NotFound ("report-unknown").
    Result<void> settle(const ReportId &id);

private:
    Result<void> addTitles(QList<PageReport> &reports) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
