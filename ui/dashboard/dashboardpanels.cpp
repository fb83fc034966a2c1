// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardpanels.h"

#include "ui/common/textlabel.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/dashboard/heatmap.h"
#include "ui/dashboard/maturitychart.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int gap = 12;
constexpr int columns = 24;
constexpr int enoughForThree = 1000; // pixels

Card *panel(Theme &theme, const QString &title, QWidget *inside, QWidget *note = nullptr)
{
    auto *card = new Card(theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    column->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, title));
    column->addWidget(inside, 1);
    if (note)
        column->addWidget(note);
    return card;
}

} // namespace

DashboardPanels::DashboardPanels(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_trend(new TrendChart(theme))
    , m_maturity(new MaturityChart(theme))
    , m_heat(new HeatMap(theme))
    , m_byNetwork(new FigureTable(theme, DashboardWords::heads(tr("By network"), false)))
    , m_byTeam(new FigureTable(theme, DashboardWords::heads(tr("By team"), true)))
    , m_stories(new FigureTable(theme, { tr("Most relayed stories"), tr("Relays"), tr("Clicks") }))
    , m_trendNote(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_trendPanel(panel(theme, tr("Relays by day"), m_trend, m_trendNote))
    , m_maturityPanel(panel(theme, tr("Team maturity"), m_maturity))
    , m_heatPanel(panel(theme, tr("When people relay"), m_heat))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_trendNote->setWrapped();
    arrange(true);
    connect(m_stories, &FigureTable::chosen, this, &DashboardPanels::storyChosen);
    connect(m_byTeam, &FigureTable::chosen, this, &DashboardPanels::teamChosen);
    connect(m_maturity, &MaturityChart::chosen, this, &DashboardPanels::teamChosen);
}

void DashboardPanels::arrange(bool wide)
{
    if (m_wide == wide)
        return;
    m_wide = wide;
    struct Place {
        QWidget *widget;
        int row, column, rows, columns;
    };
    const QList<Place> sideBySide { { m_trendPanel, 0, 0, 1, 7 }, { m_maturityPanel, 0, 7, 1, 8 },
        { m_byNetwork, 0, 15, 1, 9 }, { m_byTeam, 1, 0, 2, 15 }, { m_stories, 1, 15, 1, 9 },
        { m_heatPanel, 2, 15, 1, 9 } };
    const QList<Place> stacked { { m_trendPanel, 0, 0, 1, 12 }, { m_maturityPanel, 0, 12, 1, 12 },
        { m_byTeam, 1, 0, 1, 24 }, { m_byNetwork, 2, 0, 1, 24 }, { m_stories, 3, 0, 1, 12 },
        { m_heatPanel, 3, 12, 1, 12 } };
    const QList<Place> &places = wide ? sideBySide : stacked;
    for (const Place &place : places) {
        m_grid->removeWidget(place.widget);
        m_grid->addWidget(place.widget, place.row, place.column, place.rows, place.columns);
    }
    for (int row = 0; row < 5; ++row)
        m_grid->setRowStretch(row, row == (wide ? 2 : 4) ? 1 : 0);
}

void DashboardPanels::resizeEvent(QResizeEvent *event)
{
    arrange(width() >= m_theme.scaled(enoughForThree));
    QWidget::resizeEvent(event);
}

void DashboardPanels::setInsights(
    const Insights &insights, const QHash<QString, QString> &teamNames)
{
    m_trend->setDays(DashboardWords::days(insights));
    const int untold = insights.byDay.hidden;
    m_trendNote->setText(
        tr("%n day(s) with fewer than five people are drawn as none", nullptr, untold));
    m_trendNote->setVisible(untold > 0);
    m_maturity->setDots(
        DashboardWords::dots(insights, teamNames), DashboardWords::organizationDot(insights));
    m_heat->setCells(insights.heatMap);
    m_byNetwork->setLines(DashboardWords::networks(insights));
    m_byNetwork->setNote(DashboardWords::hidden(insights.byNetwork.hidden));
    m_byTeam->setLines(DashboardWords::teams(insights, teamNames));
    m_byTeam->setNote(DashboardWords::hidden(insights.byTeam.hidden));
    m_stories->setLines(DashboardWords::stories(insights));
}

} // namespace Relais::Ui
