// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardpanels.h"

#include "core/drawing/dashboardwords.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/common/controls/button.h"
#include "ui/common/words/format.h"
#include "ui/dashboard/heatmap.h"
#include "ui/dashboard/maturitychart.h"
#include "ui/dashboard/maturitytimeline.h"
#include "ui/dashboard/trendchart.h"

#include <QGridLayout>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int leastOfChart = 300; // pixels
// Under it a table that just fits would stand so close that its neighbour is read with it.
constexpr int tablesBesideFrom = 950;

} // namespace

DashboardPanels::DashboardPanels(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_trend(new TrendChart(theme))
    , m_maturity(new MaturityChart(theme))
    , m_timeline(new MaturityTimeline(theme))
    , m_heat(new HeatMap(theme))
    , m_trendPanel(new ChartPanel(
          theme, tr("Relays by day"), m_trend, DashboardWords::heads(tr("Relays by day"), false)))
    , m_maturityPanel(new ChartPanel(theme, tr("Team maturity"), m_maturity,
          { tr("Team maturity"), tr("Headcount"), tr("Activation"), tr("Impressions a relay") }))
    , m_timelinePanel(new ChartPanel(theme, tr("Maturity over time"), m_timeline,
          { tr("Maturity over time"), tr("Headcount"), tr("Activation"),
              tr("Impressions a relay") }))
    , m_heatPanel(new ChartPanel(
          theme, tr("When people relay"), m_heat, { tr("When people relay"), tr("Relays") }))
    , m_byNetwork(new FigureTable(theme, DashboardWords::heads(tr("By network"), false)))
    , m_byTeam(new FigureTable(theme, DashboardWords::heads(tr("By team"), true)))
    , m_byTopic(new FigureTable(theme, DashboardWords::heads(tr("By topic"), false)))
    , m_byCampaign(new FigureTable(theme, DashboardWords::heads(tr("By campaign"), false)))
    , m_byLanguage(new FigureTable(theme, DashboardWords::heads(tr("By language"), false)))
    , m_stories(new FigureTable(theme, { tr("Most relayed stories"), tr("Relays"), tr("Clicks") }))
    , m_cohorts(new FigureTable(theme,
          { tr("Do people who start go on?"), tr("Started"), tr("After 1 month"),
              tr("After 2 months"), tr("After 3 months") }))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(DashboardLayout::spacing);
    for (int column = 0; column < DashboardLayout::gridColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    // What a chart would like to be must not take room from the tables beside it.
    for (ChartPanel *chart : charts())
        chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addMaturityMenu();
    arrange();
    connect(&theme, &Theme::changed, this, &DashboardPanels::arrange);
    connect(m_stories, &FigureTable::chosen, this, &DashboardPanels::storyChosen);
    connect(m_byTeam, &FigureTable::chosen, this, &DashboardPanels::teamChosen);
    connect(m_byNetwork, &FigureTable::chosen, this, &DashboardPanels::networkChosen);
    connect(m_byTopic, &FigureTable::chosen, this, &DashboardPanels::topicChosen);
    connect(m_byCampaign, &FigureTable::chosen, this, &DashboardPanels::campaignChosen);
    connect(m_byLanguage, &FigureTable::chosen, this, &DashboardPanels::languageChosen);
    connect(m_maturity, &MaturityChart::chosen, this, &DashboardPanels::teamChosen);
    connect(&m_maturityPanel->table(), &FigureTable::chosen, this, &DashboardPanels::teamChosen);
    connect(m_trend, &TrendChart::chosen, this,
        [this](const QDate &day) { m_trendPanel->tell(DashboardWords::behind(m_insights, day)); });
    connect(m_maturity, &MaturityChart::asked, this, [this](const QString &team) {
        m_maturityPanel->tell(DashboardWords::behindTeam(m_insights, team, m_teams));
    });
    connect(m_timeline, &MaturityTimeline::chosen, this, [this](const QDate &month) {
        m_timelinePanel->tell(DashboardWords::behindMonth(m_insights, month));
    });
    connect(m_heat, &HeatMap::chosen, this, [this](int day, int hour) {
        m_heatPanel->tell(DashboardWords::behindHour(m_insights, m_hours, day, hour));
    });
}

QList<ChartPanel *> DashboardPanels::charts() const
{
    return { m_trendPanel, m_maturityPanel, m_timelinePanel, m_heatPanel };
}

void DashboardPanels::setPictures(
    std::function<QPixmap(const QString &story, const QSize &size, qreal dpr)> pictureOf)
{
    m_stories->setPictures(std::move(pictureOf));
    arrange();
}

void DashboardPanels::showPictures()
{
    m_stories->showPictures();
}

void DashboardPanels::setMoreFigures(QWidget *figures)
{
    m_moreFigures = figures;
    figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as the charts
    m_places.clear();
    arrange();
}

QList<QWidget *> DashboardPanels::panels() const
{
    return { m_trendPanel, m_maturityPanel, m_byNetwork, m_byTeam, m_stories, m_heatPanel,
        m_timelinePanel, m_moreFigures, m_byTopic, m_byCampaign, m_byLanguage, m_cohorts };
}

// What the tables say decides, too: longer figures need more room.
void DashboardPanels::arrange()
{
    const QList<QWidget *> all = panels();
    QList<int> least;
    for (const QWidget *panel : all) {
        const auto *table = qobject_cast<const FigureTable *>(panel);
        least.append(table ? table->wholeWidth() : m_theme.scaled(leastOfChart));
    }
    const QList<DashboardLayout::Place> places =
        DashboardLayout(width(), m_theme.scaled(tablesBesideFrom), least).places();
    if (places == m_places)
        return;
    m_places = places;
    constexpr int rest = 100; // of what is left over, below all
    const int rows = places.constLast().row + 1;
    for (int row = 0; row <= static_cast<int>(all.size()); ++row)
        m_grid->setRowStretch(row, row == rows ? rest : 0);
    for (const DashboardLayout::Place &place : places) {
        QWidget *panel = all.at(place.part);
        if (!panel)
            continue;
        m_grid->removeWidget(panel);
        m_grid->addWidget(panel, place.row, place.column, place.rows, place.columns);
        if (place.rows > 1) // what the one beside it is higher goes to the chart, not to the list
            m_grid->setRowStretch(place.row + place.rows - 1, 1);
    }
    orderTabs();
}

void DashboardPanels::orderTabs()
{
    const QList<QWidget *> all = panels();
    QWidget *last = nullptr;
    for (const DashboardLayout::Place &place : std::as_const(m_places)) {
        QWidget *panel = all.at(place.part);
        if (!panel)
            continue;
        QList<QWidget *> reached; // first, since each that is moved changes the chain
        for (QWidget *one = panel->nextInFocusChain(); one != panel;
            one = one->nextInFocusChain()) {
            if (panel->isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus))
                reached.append(one);
        }
        for (QWidget *one : std::as_const(reached)) {
            if (last)
                setTabOrder(last, one);
            last = one;
        }
    }
}

void DashboardPanels::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void DashboardPanels::showTrendNote()
{
    const int untold = m_insights.byDay.hidden;
    m_trendPanel->setNote(untold > 0
            ? tr("%n day(s) with fewer than five people are drawn as none", nullptr, untold)
            : QString());
}

void DashboardPanels::showMaturity()
{
    const auto dots = DashboardWords::dots(m_insights, m_teams, m_earned);
    m_maturity->setDots(dots, DashboardWords::organizationDot(m_insights, m_earned), m_earned);
    m_maturityPanel->setLines(DashboardWords::dotLines(dots, m_earned));
    m_maturityPanel->setNote(DashboardWords::lever(m_insights, m_teams));
    m_timeline->setMonths(DashboardWords::months(m_insights, m_earned, m_today), m_earned);
    m_timelinePanel->setLines(DashboardWords::monthLines(m_insights, m_earned, m_today));
    m_timelinePanel->setNote(DashboardWords::earnedLever(m_insights, m_earned));
}

void DashboardPanels::setMaturity(Provenance provenance)
{
    m_earned = provenance;
    if (m_insights.from.isValid())
        showMaturity();
}

// The three are never drawn as one: one of them is chosen, for both charts.
void DashboardPanels::addMaturityMenu()
{
    auto *button = Button::iconOnly(m_theme, u"more"_s, tr("Which impressions maturity shows"));
    button->setObjectName(u"maturityMenu"_s);
    m_maturityPanel->addTool(button);
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Provenance provenance :
            { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
            QAction *action = menu->addAction(Format::provenanceLabel(provenance));
            action->setCheckable(true);
            action->setChecked(provenance == m_earned);
            connect(action, &QAction::triggered, this, [this, provenance] {
                setMaturity(provenance);
                Q_EMIT maturityChosen(provenance);
            });
        }
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

void DashboardPanels::setInsights(
    const Insights &insights, const DashboardNames &names, int offsetMinutes, const QDate &today)
{
    m_insights = insights;
    m_teams = names.teams;
    m_today = today;
    m_hours = DashboardWords::hours(insights, offsetMinutes);
    m_trend->setDays(DashboardWords::days(insights, today), DashboardWords::daysBefore(insights));
    m_trend->setTotals(insights.total.relays, insights.previous ? insights.previous->relays : 0);
    m_trendPanel->setLines(DashboardWords::dayLines(insights));
    showTrendNote();
    showMaturity();
    m_heat->setCells(m_hours);
    m_heatPanel->setLines(DashboardWords::hourLines(m_hours));
    m_heatPanel->setNote({});
    const auto show = [](FigureTable *table, const QList<FigureTable::Line> &lines,
                          const InsightBreakdown &breakdown) {
        table->setLines(lines);
        table->setNote(DashboardWords::hidden(breakdown.hidden));
    };
    show(m_byNetwork, DashboardWords::networks(insights), insights.byNetwork);
    show(m_byTeam, DashboardWords::teams(insights, names.teams), insights.byTeam);
    if (insights.byTeam.rows.isEmpty())
        m_byTeam->setNote(DashboardWords::noTeams(insights));
    show(m_byTopic, DashboardWords::rows(insights.byTopic, names.topics), insights.byTopic);
    show(m_byCampaign, DashboardWords::rows(insights.byCampaign, names.campaigns),
        insights.byCampaign);
    show(m_byLanguage, DashboardWords::languages(insights.byLanguage), insights.byLanguage);
    m_stories->setLines(DashboardWords::stories(insights));
    m_cohorts->setLines(DashboardWords::cohortLines(insights));
    m_cohorts->setNote(insights.cohorts.isEmpty()
            ? tr("Choose a year to see whether people who start relay again")
            : tr("Started: no relay in the twelve months before"));
    arrange();
}

} // namespace Relais::Ui
