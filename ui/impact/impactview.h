// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"
#include "ui/impact/networkbars.h"

class QStackedWidget;
class QTableView;

namespace Relais::Ui {

class Banner;
class BestStories;
class Button;
class ChartPanel;
class Chip;
class FigureCard;
class FigureSheet;
class HeadlineCard;
class PictureCache;
class TextLabel;
class ThanksPanel;
class WeekChart;
class WeekTable;

//! My impact: a sentence, four figures, a chart, networks and stories, each by provenance.
class ImpactView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactView)
public:
    ImpactView(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setSummary(
        const ImpactService::Summary &summary, const QString &organization, const QDateTime &now);
    void setProblem(const QString &text); //!< empty: none
    void setSaid(const QString &text); //!< something was done
    ImpactService::Period period() const { return m_period; }
    FigureSheet &sheet() { return *m_sheet; }
    bool isSheetOpen() const;
    void openSheet();
    void closeSheet();
    void toggleTable(); //!< Ctrl T
    bool isTableShown() const;
    WeekChart &chart() { return *m_chart; }
    ChartPanel &networks() { return *m_networks; } //!< or topics: the bars and their table
    ThanksPanel &thanks() { return *m_thanks; }

Q_SIGNALS:
    void periodChosen();
    void sheetOpened();
    void exportAsked();
    void estimatesSwitched(bool on);
    void relaysAsked(const Relais::StoryId &story); //!< those behind a row

private:
    QWidget *makeControls();
    QWidget *makeFigures();
    QWidget *makeChart();
    QWidget *makeNetworks();
    QWidget *makeStories();
    QWidget *makeContent();
    void tellTablesOrigins(); //!< what a press on a number of theirs says
    void showNetworks();
    void fillTables();
    void showLegend();

    Theme &m_theme;
    ImpactService::Period m_period = ImpactService::Period::TwelveWeeks;
    ImpactService::Summary m_summary;
    NetworkBars::Measure m_measure = NetworkBars::Measure::Impressions;
    Banner *m_message;
    HeadlineCard *m_headline;
    FigureCard *m_relays;
    FigureCard *m_visits;
    FigureCard *m_impressions;
    FigureCard *m_reactions;
    QWidget *m_details = nullptr; //!< chart and networks; not shown for too few relays
    ThanksPanel *m_thanks;
    WeekChart *m_chart;
    WeekTable *m_weeks;
    QTableView *m_weekView;
    QStackedWidget *m_chartStack;
    Button *m_turn;
    QList<Chip *> m_legend; //!< by provenance
    NetworkBars *m_bars;
    ChartPanel *m_networks;
    Button *m_by;
    Button *m_switch;
    bool m_byTopic = false;
    BestStories *m_best;
    QTableView *m_bestView;
    FigureSheet *m_sheet;
    QStackedWidget *m_stack;
    Chip *m_estimates = nullptr;
};

} // namespace Relais::Ui
