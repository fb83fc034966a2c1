// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/chartpanel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/dashboard/dashboardlayout.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/heatmap.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/maturitychart.h"
#include "ui/dashboard/trendchart.h"

#include <QApplication>
#include <QLocale>
#include <QSet>
#include <QTableView>
#include <QTest>

#include <memory>
#include <utility>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! Where the dashboard's figures, charts and tables stand, window by window.
class TestDashboardLayout final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install(*qApp);
    }
    void init();
    void aWideWindowHasThreeInTheFirstRowAndTheTeamsBesideTwo();
    void inAMiddleWindowTwoStandBesideEachOther();
    void inASmallWindowTheTablesStandBelowOneAnother();
    void longFiguresTakeATableOutOfTheRow();
    void whatIsLeftOverIsNotDrawnOut();
    void everyPanelHasItsPlaceAndNoneStandsOnAnother();
    void theKeyFiguresStandInOneRow();
    void tabGoesAsTheEyeDoes();

private:
    static InsightRow rowOf(const QString &key, qint64 figure);
    static Insights told(qint64 figure);
    static QList<int> leasts();
    FigureTable *table(const QString &name) const;
    ChartPanel *panelOf(const QWidget *chart) const;
    ChartPanel *trend() const { return panelOf(m_view->findChild<TrendChart *>()); }
    ChartPanel *maturity() const { return panelOf(m_view->findChild<MaturityChart *>()); }
    ChartPanel *heat() const { return panelOf(m_view->findChild<HeatMap *>()); }
    QRect place(const QWidget *panel) const;
    int top(const QWidget *panel) const { return place(panel).top(); }

    Theme m_theme;
    ManualClock m_clock { QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC) };
    std::unique_ptr<DashboardView> m_view;
};

InsightRow TestDashboardLayout::rowOf(const QString &key, qint64 figure)
{
    InsightRow row;
    row.key = key;
    row.headcount = 40;
    row.teams = 1;
    row.figures.relays = 982;
    row.figures.active = 10;
    row.figures.ownWords = 500;
    row.figures.impressions.measured = figure;
    row.figures.impressions.reported = figure;
    row.figures.impressions.estimated = figure;
    row.figures.clicks = 6698;
    return row;
}

Insights TestDashboardLayout::told(qint64 figure)
{
    Insights insights;
    insights.from = { 2026, 11, 1 };
    insights.to = { 2026, 11, 7 };
    insights.headcount = 640;
    insights.total = rowOf({}, figure).figures;
    insights.previous = insights.total;
    insights.previousHeadcount = 610;
    insights.byTeam.rows = { rowOf(u"foundry"_s, figure), rowOf({}, figure) };
    insights.byNetwork.rows = { rowOf(u"linkedin"_s, figure), rowOf(u"mastodon"_s, figure) };
    insights.byTopic.rows = { rowOf(u"heat"_s, figure) };
    insights.byCampaign.rows = { rowOf(u"autumn"_s, figure) };
    insights.byLanguage.rows = { rowOf(u"fr"_s, figure) };
    insights.byDay.rows = { rowOf(u"2026-11-02"_s, figure) };
    insights.byMonth.rows = { rowOf(u"2026-10"_s, figure), rowOf(u"2026-11"_s, figure) };
    insights.topStories = { rowOf(u"story"_s, figure) };
    insights.topStories.first().title = u"What forty schools asked us, and what we said to them"_s;
    insights.heatMap = QList<QList<int>>(7, QList<int>(24, 0));
    insights.heatMap[1][9] = 30;
    return insights;
}

void TestDashboardLayout::init()
{
    m_view = std::make_unique<DashboardView>(m_theme, m_clock);
    m_view->setChoices({ { { u"foundry"_s }, {}, u"Purchases and logistics"_s } }, {});
    m_view->setInsights(told(100'150));
    m_view->resize(1184, 900); // what a window of the design's size leaves the page
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

FigureTable *TestDashboardLayout::table(const QString &name) const
{
    const auto tables = m_view->findChildren<FigureTable *>();
    for (FigureTable *one : tables) {
        if (one->table().accessibleName() == name)
            return one;
    }
    qFatal("no such table");
}

ChartPanel *TestDashboardLayout::panelOf(const QWidget *chart) const
{
    const auto panels = m_view->findChildren<ChartPanel *>();
    for (ChartPanel *one : panels) {
        if (one->chart() == chart)
            return one;
    }
    qFatal("no such chart");
}

QRect TestDashboardLayout::place(const QWidget *panel) const
{
    return { panel->mapTo(m_view.get(), QPoint()), panel->size() };
}

void TestDashboardLayout::aWideWindowHasThreeInTheFirstRowAndTheTeamsBesideTwo()
{
    const FigureTable *network = table(u"By network"_s);
    const FigureTable *team = table(u"By team"_s);
    const FigureTable *stories = table(u"Most relayed stories"_s);
    for (const int width : { 1184, 1110, 1700 }) {
        m_view->resize(width, 900);
        QTRY_COMPARE(top(network), top(trend()));
        QTRY_COMPARE(top(team), top(stories));
        QTRY_COMPARE(top(maturity()), top(trend()));
        QTRY_VERIFY(place(trend()).right() < place(maturity()).left());
        QTRY_VERIFY(place(maturity()).right() < place(network).left());
        QTRY_VERIFY(top(team) > place(network).bottom());
        QTRY_VERIFY(place(team).right() < place(stories).left());
        QTRY_VERIFY(place(team).width() > place(stories).width());
        QTRY_VERIFY(top(heat()) > place(stories).bottom());
        QTRY_COMPARE(place(heat()).left(), place(stories).left());
        QTRY_COMPARE(place(heat()).bottom(), place(team).bottom());
        QTRY_VERIFY(network->width() >= network->wholeWidth());
        QTRY_VERIFY(team->width() >= team->wholeWidth());
    }
}

void TestDashboardLayout::inAMiddleWindowTwoStandBesideEachOther()
{
    m_view->resize(984, 760);
    const FigureTable *network = table(u"By network"_s);
    const FigureTable *team = table(u"By team"_s);
    QTRY_VERIFY(top(network) > top(team));
    QTRY_COMPARE(top(table(u"Most relayed stories"_s)), top(network));
    QTRY_COMPARE(top(maturity()), top(trend()));
    QTRY_VERIFY(top(team) > top(trend()));
    QTRY_VERIFY(team->width() > 2 * network->width());
    QTRY_COMPARE(top(table(u"By campaign"_s)), top(table(u"By topic"_s)));
}

void TestDashboardLayout::inASmallWindowTheTablesStandBelowOneAnother()
{
    m_view->resize(844, 700);
    const FigureTable *above = nullptr;
    for (const QString &name : { u"By team"_s, u"By network"_s, u"Most relayed stories"_s,
             u"By topic"_s, u"By campaign"_s, u"By language"_s }) {
        const FigureTable *one = table(name);
        QTRY_COMPARE(one->width(), m_view->findChild<DashboardPanels *>()->width());
        if (above)
            QTRY_VERIFY(top(one) > place(above).bottom());
        above = one;
    }
    QTRY_VERIFY(top(table(u"By team"_s)) > place(trend()).bottom());
    QTRY_COMPARE(top(maturity()), top(trend()));
}

void TestDashboardLayout::longFiguresTakeATableOutOfTheRow()
{
    const FigureTable *network = table(u"By network"_s);
    QTRY_COMPARE(top(network), top(trend()));
    m_view->setInsights(told(9'876'543'210));
    QTRY_VERIFY(top(network) > place(trend()).bottom());
    QTRY_VERIFY(network->width() >= network->wholeWidth());
    m_view->setInsights(told(100'150));
    QTRY_COMPARE(top(network), top(trend()));
}

QList<int> TestDashboardLayout::leasts()
{
    QList<int> least(DashboardLayout::Cohorts + 1, 300);
    least[DashboardLayout::ByTeam] = 740;
    least[DashboardLayout::ByNetwork] = 440;
    for (const auto part : { DashboardLayout::ByTopic, DashboardLayout::ByCampaign,
             DashboardLayout::ByLanguage, DashboardLayout::Cohorts })
        least[part] = 430;
    return least;
}

void TestDashboardLayout::whatIsLeftOverIsNotDrawnOut()
{
    const auto two = DashboardLayout(1168, 950, leasts()).places();
    QCOMPARE(two.last().part, DashboardLayout::Cohorts);
    QCOMPARE(two.last().columns, DashboardLayout::gridColumns / 2);
    // Three where all three are whole, and the two that are left share the row.
    const auto three = DashboardLayout(1400, 950, leasts()).places();
    QCOMPARE(three.at(7).columns, DashboardLayout::gridColumns / 3);
    QCOMPARE(three.last().columns, DashboardLayout::gridColumns / 2);
    QCOMPARE(three.last().row, three.at(three.size() - 2).row);
    // Alone where half the width would cut it.
    QList<int> longer = leasts();
    longer[DashboardLayout::Cohorts] = 600;
    QCOMPARE(
        DashboardLayout(1168, 950, longer).places().last().columns, DashboardLayout::gridColumns);
}

void TestDashboardLayout::everyPanelHasItsPlaceAndNoneStandsOnAnother()
{
    for (int width = 300; width < 2400; width += 50) {
        const auto places = DashboardLayout(width, 950, leasts()).places();
        QCOMPARE(places.size(), DashboardLayout::Cohorts + 1);
        QSet<int> parts;
        QSet<std::pair<int, int>> cells;
        for (const DashboardLayout::Place &one : places) {
            parts.insert(one.part);
            QVERIFY(one.column + one.columns <= DashboardLayout::gridColumns);
            for (int row = one.row; row < one.row + one.rows; ++row) {
                for (int column = one.column; column < one.column + one.columns; ++column) {
                    QVERIFY(!cells.contains({ row, column }));
                    cells.insert({ row, column });
                }
            }
        }
        QCOMPARE(parts.size(), places.size());
    }
}

void TestDashboardLayout::theKeyFiguresStandInOneRow()
{
    const auto cards = m_view->findChildren<KpiCard *>();
    QCOMPARE(cards.size(), 10);
    constexpr int first = 7; // the others stand between the panels
    for (int i = 1; i < first; ++i)
        QTRY_COMPARE(top(cards.at(i)), top(cards.first()));
    for (int i = first; i < static_cast<int>(cards.size()) - 1; ++i)
        QTRY_VERIFY(top(cards.at(i)) > top(trend()));
    m_view->resize(844, 700);
    QTRY_VERIFY(top(cards.at(first - 1)) > top(cards.first()));
}

void TestDashboardLayout::tabGoesAsTheEyeDoes()
{
    auto *panels = m_view->findChild<DashboardPanels *>();
    for (const int width : { 1184, 984, 844, 1184 }) {
        m_view->resize(width, 900);
        const bool isWide = width > 1100;
        QTRY_COMPARE(top(table(u"By network"_s)) == top(trend()), isWide);
        QList<const QWidget *> order { trend(), maturity() };
        if (isWide)
            order += { table(u"By network"_s), table(u"By team"_s) };
        else
            order += { table(u"By team"_s), table(u"By network"_s) };
        order += { table(u"Most relayed stories"_s), heat() };
        QList<const QWidget *> reached;
        const QWidget *start = m_view->findChild<TrendChart *>();
        const QWidget *one = start;
        do {
            for (const QWidget *panel : std::as_const(order)) {
                if (panels->isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus)
                    && panel->isAncestorOf(one) && !reached.contains(panel))
                    reached.append(panel);
            }
            one = one->nextInFocusChain();
        } while (one != start);
        QVERIFY(reached == order);
    }
}

QTEST_MAIN(TestDashboardLayout)
#include "tst_dashboardlayout.moc"
