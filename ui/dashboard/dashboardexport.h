// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/insightsservice.h"
#include "core/services/insights/workbook.h"
#include "ui/dashboard/dashboardview.h"

#include <functional>

namespace Relais::Ui {

//! The dashboard as a file. What is shown, with its filters, period and definitions; what is hidden
//! there is in none.
class DashboardExport final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::DashboardExport)
public:
    using Kind = DashboardView::Export;
    struct Content {
        Insights insights;
        InsightsService::Labels labels;
        QString period; //!< in words
        QString maker; //!< who exports
        int offsetMinutes = 0; //!< of the viewer, for the heat map
        std::optional<DashboardView::Chart> chart {}; //!< alone in a picture; nothing: all
        Provenance maturity = Provenance::Measured; //!< of what a relay earns
    };

    //! An answer with the names of this machine, as the dashboard shows it with that choice.
    static Content contentOf(const InsightsService &insights, const InsightsService::Answer &answer,
        const DashboardChoice &choice, int offsetMinutes);
    static QString suffix(Kind kind); //!< "csv"
    static QString filterFor(Kind kind); //!< of a file dialog
    //! For the workbook: one sheet a breakdown, one of what they are about, of both
    //! periods, of the days before, of the hours, of cohorts and of definitions.
    static QList<Sheet> sheets(const Content &content);
    //! What draws and writes the file, on any thread.
    static std::function<Result<void>(const QString &path)> writer(
        Kind kind, const Content &content);

    //! The charts below one another, light: as wide as the design's report.
    static QByteArray png(const Content &content);
    static QByteArray svg(const Content &content);

private:
    static Sheet about(const Content &content);
    static Sheet cohorts(const Insights &insights);
    static Sheet definitions(const Content &content);
    static Sheet periods(const Content &content, const QStringList &figures);
    static Sheet daysBefore(const Insights &insights);
    static Sheet hours(const Content &content);
};

} // namespace Relais::Ui
