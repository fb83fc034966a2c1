// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dashboard/dashboardexport.h"

class QPainter;

namespace Relais::Ui {

class HeatMap;
class MaturityChart;
class MaturityTimeline;
class TrendChart;

//! The dashboard's charts for paper: light, one below the other, each under its name.
class ChartSheet final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ChartSheet)
    Q_DISABLE_COPY_MOVE(ChartSheet)
public:
    explicit ChartSheet(const DashboardExport::Content &content);
    ~ChartSheet();

    QSize size() const;
    void paint(QPainter &painter) const;
    QString summary() const; //!< a sentence a chart

    Theme &theme() const { return *m_theme; }
    //! One chart of that size, its top left at the painter's origin.
    enum class Chart { Trend, Maturity, Timeline, Heat };
    void paintChart(QPainter &painter, Chart chart, const QSize &size) const;
    static QString nameOf(Chart chart);
    static constexpr Chart all[] { Chart::Trend, Chart::Maturity, Chart::Timeline, Chart::Heat };

private:
    QWidget &widget(Chart chart) const;

    std::unique_ptr<Theme> m_theme;
    QString m_head;
    QString m_foot;
    std::unique_ptr<TrendChart> m_trend;
    std::unique_ptr<MaturityChart> m_maturity;
    std::unique_ptr<MaturityTimeline> m_timeline;
    std::unique_ptr<HeatMap> m_heat;
};

} // namespace Relais::Ui
