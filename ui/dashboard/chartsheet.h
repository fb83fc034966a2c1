// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/heatdrawing.h"
#include "core/drawing/maturitydrawing.h"
#include "core/drawing/timelinedrawing.h"
#include "core/drawing/trenddrawing.h"
#include "ui/dashboard/dashboardexport.h"

#include <vector>

class QPainter;

namespace Relais::Ui {

//! The dashboard's charts, or one of them, for paper: light, one below the other, each under its
//! name. On any thread.
class ChartSheet final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ChartSheet)
    Q_DISABLE_COPY_MOVE(ChartSheet)
public:
    explicit ChartSheet(const DashboardExport::Content &content);

    QSize size() const;
    void paint(QPainter &painter) const;
    QString summary() const; //!< a sentence a chart

private:
    //! Calls act with the drawing of a chart.
    template <typename Act>
    void with(DashboardView::Chart chart, const Act &act) const;

    //! Of the words of these charts, with the height of each.
    void define(Provenance maturity);
    int aboutHeight() const;
    int definitionsHeight() const;
    int rowHeight(std::size_t first) const; //!< of two definitions beside one another
    void paintDefinitions(QPainter &painter) const;

    std::vector<DashboardView::Chart> m_charts;
    QString m_head;
    QString m_about; //!< the period before, filters
    QString m_foot;
    std::vector<std::pair<QString, int>> m_definitions;
    TrendDrawing m_trend;
    MaturityDrawing m_maturity;
    TimelineDrawing m_timeline;
    HeatDrawing m_heat;
};

} // namespace Relais::Ui
