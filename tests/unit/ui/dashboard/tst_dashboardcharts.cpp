// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/dashboardwords.h"
#include "core/services/insights/insightsservice.h"
#include "tests/unit/ui/dashboard/dashboardtest.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/dashboardfilters.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/heatmap.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/maturitychart.h"
#include "ui/dashboard/maturitytimeline.h"
#include "ui/dashboard/trendchart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! Its charts: what they say, their tables, keys, and what is behind a point.
class TestDashboardCharts final : public DashboardTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void theTrendHasEveryDayAndASentence();
    void whereNoDayMayBeToldTheTrendSaysWhy();
    void theHeatMapSaysWhen();
    void daysAndHoursAreSortedByWhatTheyAre();
    void maturityIsHowManyRelayAndWhatItEarns();
    void aShareThatIsNotToldIsNotNought();
    void maturityShowsOneProvenanceAndNoneIsNotZero();
    void aMonthThatGoesOnIsSaidToBeOne();
    void theNetworkWhereARelayEarnsMostIsNamed();
    void aDotOfATeamAsksForIt();
    void everyChartHasItsTable();
    void everyChartIsSummedUpAndReadWithTheArrows();
    void theHeatMapIsReadWithTheArrows();
    void aPointSaysWhatIsBehindIt();
    void anHourSaysWhatIsBehindIt();
    void aDotAndAMonthSayWhatIsBehindThem();
};

void TestDashboardCharts::theTrendHasEveryDayAndASentence()
{
    const auto days = DashboardWords::days(insights());
    QCOMPARE(days.size(), 7);
    QCOMPARE(days.at(3).count, 121);
    auto *chart = m_view->findChild<TrendChart *>();
    // All relays, as on the card above: also those of days that may not be told.
    QVERIFY2(chart->summary().contains(u"1,868, highest 121"_s), qPrintable(chart->summary()));
    QVERIFY2(chart->summary().contains(u"1,612"_s), qPrintable(chart->summary()));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->mark(), 5);
}

void TestDashboardCharts::whereNoDayMayBeToldTheTrendSaysWhy()
{
    Insights untold = insights();
    untold.byDay.rows.clear();
    untold.byDay.hidden = 5;
    m_view->setInsights(untold);
    const QString said = m_view->findChild<TrendChart *>()->summary();
    QVERIFY2(said.contains(u"fewer than five people"_s), qPrintable(said));
}

void TestDashboardCharts::theHeatMapSaysWhen()
{
    QVERIFY(m_view->findChild<HeatMap *>()->summary().contains(u"30"_s));
    QCOMPARE(HeatDrawing::step(0, 30), 0);
    QCOMPARE(HeatDrawing::step(1, 30), 1);
    QCOMPARE(HeatDrawing::step(30, 30), 5);
}

void TestDashboardCharts::daysAndHoursAreSortedByWhatTheyAre()
{
    Insights told = insights();
    // By their letters they would be 1 Nov, 10 Nov, 2 Nov, 30 Oct.
    told.byDay.rows = { row(u"2026-11-10"_s, 5), row(u"2026-10-30"_s, 6), row(u"2026-11-02"_s, 7),
        row(u"2026-11-01"_s, 8) };
    const auto firstsOf = [](const QList<FigureLine> &lines) {
        Theme theme;
        FigureTable table(theme, { u"When"_s, u"Relays"_s });
        QList<FigureLine> two;
        for (const FigureLine &line : lines)
            two.append({ line.key, line.cells.mid(0, 2), line.values.mid(0, 2) });
        table.setLines(two);
        Q_EMIT table.table().horizontalHeader()->sectionClicked(0);
        QStringList firsts;
        for (const QString &line : table.asText().split(u'\n').mid(1))
            firsts.append(line.section(u'\t', 1, 1));
        return firsts;
    };
    QCOMPARE(
        firstsOf(DashboardWords::dayLines(told)), (QStringList { u"6"_s, u"8"_s, u"7"_s, u"5"_s }));
    told.heatMap[0][10] = 11;
    told.heatMap[0][9] = 12;
    QCOMPARE(firstsOf(DashboardWords::hourLines(told.heatMap)),
        (QStringList { u"12"_s, u"11"_s, u"30"_s }));
}

void TestDashboardCharts::maturityIsHowManyRelayAndWhatItEarns()
{
    const auto dots = DashboardWords::dots(insights(), m_view->names().teams);
    QCOMPARE(dots.size(), 2);
    QCOMPARE(dots.first().name, u"Foundry"_s);
    QCOMPARE(dots.first().share, 0.25);
    QCOMPARE(qRound(dots.first().earned.value_or(0)), 468); // 100,150 ÷ 214
    QCOMPARE(dots.first().headcount, 40);
    const QString said = m_view->findChild<MaturityChart *>()->summary();
    QVERIFY2(said.contains(u"34 %"_s) && said.contains(u"Foundry"_s), qPrintable(said));
}

void TestDashboardCharts::aShareThatIsNotToldIsNotNought()
{
    const auto *chart = m_view->findChild<MaturityChart *>();
    Insights untold = insights();
    untold.total.active.reset();
    m_view->setInsights(untold);
    QVERIFY2(!chart->summary().contains(u"0 % of people"_s)
            && chart->summary().contains(u"most people relay in Foundry"_s),
        qPrintable(chart->summary()));
    for (InsightRow &team : untold.byTeam.rows) // as with several values of a filter
        team.figures.active.reset();
    m_view->setInsights(untold);
    QVERIFY2(chart->summary().contains(u"not told"_s), qPrintable(chart->summary()));
}

void TestDashboardCharts::maturityShowsOneProvenanceAndNoneIsNotZero()
{
    const auto choose = [this](int place) {
        auto *button = m_view->findChild<QPushButton *>(u"maturityMenu"_s);
        button->click();
        auto *menu = button->findChild<QMenu *>();
        menu->actions().at(place)->trigger();
        delete menu;
    };
    const auto *chart = m_view->findChild<MaturityChart *>();
    const auto *months = m_view->findChild<MaturityTimeline *>();
    QVERIFY2(chart->summary().contains(u"measured impressions a relay: "_s),
        qPrintable(chart->summary()));
    choose(2);
    QCOMPARE(m_view->maturity(), Provenance::Estimated);
    QVERIFY2(chart->summary().contains(u"estimated impressions a relay: ≈ "_s),
        qPrintable(chart->summary()));
    QVERIFY(months->summary().contains(u"estimated impressions a relay ≈ "_s));
    choose(1); // which nobody told
    QVERIFY2(chart->summary().contains(u"reported impressions a relay: none"_s),
        qPrintable(chart->summary()));
    const auto dots = DashboardWords::dots(insights(), m_view->names().teams, Provenance::Reported);
    QVERIFY(!dots.first().earned);
    QCOMPARE(DashboardWords::dotLines(dots, Provenance::Reported).first().cells.last(), u"–"_s);
    // It is remembered with the filters, which go without it.
    QCOMPARE(m_view->choice().maturity, Provenance::Reported);
    m_view->findChild<DashboardFilters *>()->clear();
    const DashboardChoice kept = DashboardChoice::fromText(m_view->choice().toText());
    QCOMPARE(kept.maturity, Provenance::Reported);
    DashboardView another(m_theme, m_clock);
    another.setChoice(kept);
    another.setInsights(insights());
    QCOMPARE(another.maturity(), Provenance::Reported);
    // Pictures are of what is shown.
    DashboardExport::Content content { insights(),
        { m_view->names().teams, {}, {}, u"Norvane"_s, {}, {},
            QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) },
        u"1 to 7 November"_s, {}, 0 };
    content.maturity = m_view->maturity();
    const QByteArray picture = DashboardExport::svg(content);
    QVERIFY(picture.contains("reported impressions a relay"));
    QVERIFY(!picture.contains("measured impressions a relay"));
}

void TestDashboardCharts::aMonthThatGoesOnIsSaidToBeOne()
{
    m_view->setToday({ 2026, 11, 24 });
    m_view->setInsights(insights());
    const QString said = m_view->findChild<MaturityTimeline *>()->summary();
    QVERIFY2(said.contains(u"Nov 2026 so far"_s), qPrintable(said));
    QVERIFY(!said.contains(u"Oct 2026 so far"_s));
    const auto lines =
        DashboardWords::monthLines(insights(), Provenance::Measured, { 2026, 11, 24 });
    QCOMPARE(lines.first().cells.first(), u"October 2026"_s);
    QCOMPARE(lines.last().cells.first(), u"November 2026 so far"_s);
    m_view->setToday({ 2026, 11, 30 });
    m_view->setInsights(insights());
    QVERIFY(!m_view->findChild<MaturityTimeline *>()->summary().contains(u"so far"_s));
}

void TestDashboardCharts::theNetworkWhereARelayEarnsMostIsNamed()
{
    // 100,150 of 982 relays on LinkedIn are 102 a relay, and of all 1,868 they are 54.
    const QString said = DashboardWords::earnedLever(insights(), Provenance::Measured);
    QVERIFY2(
        said.contains(u"LinkedIn: 102 measured impressions, of all relays 54"_s), qPrintable(said));
    QVERIFY(says(said));
    QVERIFY(DashboardWords::earnedLever(insights(), Provenance::Reported).isEmpty());
    Insights even = insights();
    even.total.relays = 982;
    QVERIFY(DashboardWords::earnedLever(even, Provenance::Measured).isEmpty());
}

void TestDashboardCharts::aDotOfATeamAsksForIt()
{
    auto *chart = m_view->findChild<MaturityChart *>();
    const QSignalSpy asked(m_view.get(), &DashboardView::questionChanged);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(0).toPoint());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_view->question({ 2026, 11, 24 }).team.value, u"foundry"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->mark(), 1); // teams that stand together: told, and no filter
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestDashboardCharts::everyChartHasItsTable()
{
    const auto panels = m_view->findChildren<ChartPanel *>();
    QCOMPARE(panels.size(), 4);
    for (ChartPanel *panel : panels) {
        panel->chart()->setFocus();
        QTest::keyClick(panel->chart(), Qt::Key_T);
        QVERIFY(panel->showsTable());
        QVERIFY(panel->table().asText().count(u'\n') >= 1);
        QVERIFY(panel->table().table().hasFocus());
        QTest::keyClick(&panel->table().table(), Qt::Key_T);
        QVERIFY(!panel->showsTable() && panel->chart()->hasFocus());
        QVERIFY(!panel->chart()->accessibleDescription().isEmpty());
        QTest::keySequence(panel->chart(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), panel->table().asText());
    }
}

void TestDashboardCharts::everyChartIsSummedUpAndReadWithTheArrows()
{
    const auto panels = m_view->findChildren<ChartPanel *>();
    QCOMPARE(panels.size(), 4);
    for (ChartPanel *panel : panels) {
        QWidget *chart = panel->chart();
        const QString summary = chart->accessibleDescription();
        QVERIFY(!summary.isEmpty());
        QVERIFY2(chart->focusPolicy() & Qt::TabFocus, qPrintable(chart->accessibleName()));
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY2(chart->accessibleDescription() != summary, qPrintable(summary));
    }
}

void TestDashboardCharts::theHeatMapIsReadWithTheArrows()
{
    auto *map = m_view->findChild<HeatMap *>();
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Down);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->mark(), std::optional(QPoint(9, 1)));
    QVERIFY(map->accessibleDescription().contains(u"30"_s));
    // In the viewer's hours: Tuesday 9 h in UTC is 11 h two hours east of it.
    QCOMPARE(DashboardWords::hours(insights(), 120).at(1).at(11), 30);
    QCOMPARE(DashboardWords::hours(insights(), -600).at(0).at(23), 30);
}

void TestDashboardCharts::aPointSaysWhatIsBehindIt()
{
    auto *chart = m_view->findChild<TrendChart *>();
    chart->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(chart, Qt::Key_Left); // to the 4th
    QTest::keyClick(chart, Qt::Key_Return);
    const QString said = DashboardWords::behind(insights(), { 2026, 11, 4 });
    QVERIFY2(said.contains(u"121 relay"_s) && said.contains(u"10 people"_s), qPrintable(said));
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == said; }));
    QVERIFY(DashboardWords::behind(insights(), { 2026, 11, 5 }).contains(u"fewer than five"_s));
    // A touch, which moved over nothing before.
    QTest::mouseClick(chart, Qt::LeftButton, {}, { chart->width() - 9, chart->height() / 2 });
    QVERIFY(says(DashboardWords::behind(insights(), { 2026, 11, 7 })));
}

void TestDashboardCharts::anHourSaysWhatIsBehindIt()
{
    auto *map = m_view->findChild<HeatMap *>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->cellRect(1, 9).center());
    const QString said = DashboardWords::behindHour(insights(), insights().heatMap, 1, 9);
    QVERIFY2(said.contains(u"Tuesday, 9 to 10 h: 30 relay"_s), qPrintable(said));
    QVERIFY2(said.contains(u"1.6 %"_s), qPrintable(said)); // 30 of 1,868
    QVERIFY(says(said));
    // With the keys, and of an hour that is not told.
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Return);
    const QString few = DashboardWords::behindHour(insights(), insights().heatMap, 1, 10);
    QVERIFY2(few.contains(u"fewer than five"_s), qPrintable(few));
    QVERIFY(says(few));
    Insights other = insights();
    other.heatMap[2][8] = 40;
    QVERIFY(DashboardWords::behindHour(other, other.heatMap, 1, 9).contains(u"1 hour"_s));
    m_view->setInsights(other); // what was said was of other figures
    QVERIFY(!says(few));
}

void TestDashboardCharts::aDotAndAMonthSayWhatIsBehindThem()
{
    auto *chart = m_view->findChild<MaturityChart *>();
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(0).toPoint());
    const QString team =
        DashboardWords::behindTeam(insights(), u"foundry"_s, m_view->names().teams);
    QVERIFY2(team.contains(u"Foundry: 214 relay"_s), qPrintable(team));
    QVERIFY2(team.contains(u"10 of 40 people"_s), qPrintable(team));
    QVERIFY(says(team));
    auto *months = m_view->findChild<MaturityTimeline *>();
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Left);
    QTest::keyClick(months, Qt::Key_Return);
    const QString month = DashboardWords::behindMonth(insights(), { 2026, 10, 1 });
    QVERIFY2(month.contains(u"October 2026: 500 relay"_s), qPrintable(month));
    QVERIFY(says(month));
    // What is not told stays so.
    Insights untold = insights();
    untold.byMonth.rows.first().figures.active.reset();
    QVERIFY(!DashboardWords::behindMonth(untold, { 2026, 10, 1 }).contains(u"people"_s));
    QVERIFY(DashboardWords::behindMonth(untold, { 2026, 9, 1 }).isEmpty());
    QVERIFY(DashboardWords::behindTeam(untold, u"lab"_s, {}).isEmpty());
}

QTEST_MAIN(TestDashboardCharts)
#include "tst_dashboardcharts.moc"
