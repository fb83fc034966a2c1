// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insights.h"
#include "ui/common/card.h"

class QGridLayout;

namespace Relais::Ui {

class FigureTable;
class HeatMap;
class MaturityChart;
class TextLabel;
class TrendChart;

//! The charts and tables below the figures: side by side where there is room.
class DashboardPanels final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardPanels)
public:
    explicit DashboardPanels(Theme &theme, QWidget *parent = nullptr);

    void setInsights(const Insights &insights, const QHash<QString, QString> &teamNames);

Q_SIGNALS:
    void teamChosen(const QString &team);
    void storyChosen(const QString &story);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool wide);

    Theme &m_theme;
    QGridLayout *m_grid;
    TrendChart *m_trend;
    MaturityChart *m_maturity;
    HeatMap *m_heat;
    FigureTable *m_byNetwork;
    FigureTable *m_byTeam;
    FigureTable *m_stories;
    TextLabel *m_trendNote;
    QWidget *m_trendPanel;
    QWidget *m_maturityPanel;
    QWidget *m_heatPanel;
    std::optional<bool> m_wide;
};

} // namespace Relais::Ui
