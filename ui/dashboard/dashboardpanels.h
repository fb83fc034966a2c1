// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insights.h"
#include "core/domain/provenance.h"
#include "ui/common/paint.h"
#include "ui/dashboard/dashboardlayout.h"

#include <functional>

class QGridLayout;

namespace Relais::Ui {

class ChartPanel;
class FigureTable;
class HeatMap;
class MaturityChart;
class MaturityTimeline;
class TrendChart;

//! What the dashboard's ids are called.
struct DashboardNames {
    QHash<QString, QString> teams;
    QHash<QString, QString> topics;
    QHash<QString, QString> campaigns;
};

//! The charts and tables below the figures: side by side where there is room, and reached by Tab in
//! the order they are read.
class DashboardPanels final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardPanels)
public:
    explicit DashboardPanels(Theme &theme, QWidget *parent = nullptr);

    void setMoreFigures(QWidget *figures); //!< that stand between the panels
    //! offsetMinutes: of the viewer, east of UTC. today: up to which days are drawn.
    void setInsights(const Insights &insights, const DashboardNames &names, int offsetMinutes,
        const QDate &today = {});
    QList<ChartPanel *> charts() const;
    //! Of the most relayed stories, by their ids: as FigureTable has it.
    void setPictures(
        std::function<QPixmap(const QString &story, const QSize &size, qreal dpr)> pictureOf);
    void showPictures(); //!< some came since
    //! Of the impressions that maturity shows; changed in the menu of its panel.
    Provenance maturity() const { return m_earned; }
    void setMaturity(Provenance provenance); //!< emits nothing

Q_SIGNALS:
    void maturityChosen(Relais::Provenance provenance);
    void teamChosen(const QString &team);
    void networkChosen(const QString &network);
    void topicChosen(const QString &topic);
    void campaignChosen(const QString &campaign);
    void languageChosen(const QString &language);
    void storyChosen(const QString &story);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QWidget *> panels() const; //!< by DashboardLayout::Part
    void arrange();
    void orderTabs();
    void showTrendNote();
    void showMaturity();
    void addMaturityMenu();

    Theme &m_theme;
    QGridLayout *m_grid;
    QWidget *m_moreFigures = nullptr;
    TrendChart *m_trend;
    MaturityChart *m_maturity;
    MaturityTimeline *m_timeline;
    HeatMap *m_heat;
    ChartPanel *m_trendPanel;
    ChartPanel *m_maturityPanel;
    ChartPanel *m_timelinePanel;
    ChartPanel *m_heatPanel;
    FigureTable *m_byNetwork;
    FigureTable *m_byTeam;
    FigureTable *m_byTopic;
    FigureTable *m_byCampaign;
    FigureTable *m_byLanguage;
    FigureTable *m_stories;
    FigureTable *m_cohorts;
    Insights m_insights;
    QList<QList<int>> m_hours; //!< of the week, in the viewer's zone
    QHash<QString, QString> m_teams; //!< their names
    QDate m_today; //!< of the figures
    Provenance m_earned = Provenance::Measured;
    QList<DashboardLayout::Place> m_places;
};

} // namespace Relais::Ui
