// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insightsservice.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/dashboard/heatmap.h"
#include "ui/dashboard/kpicard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

InsightFigures figures(int relays)
{
    InsightFigures figures;
    figures.relays = relays;
    figures.active = 424;
    figures.ownWords = relays / 2;
    figures.impressions.measured = 100150;
    figures.impressions.estimated = 120000;
    figures.clicks = 6698;
    return figures;
}

InsightRow row(const QString &key, int relays)
{
    InsightRow row;
    row.key = key;
    row.headcount = 40;
    row.teams = 1;
    row.figures = figures(relays);
    row.figures.active = 10;
    return row;
}

Insights insights()
{
    Insights insights;
    insights.from = { 2026, 11, 1 };
    insights.to = { 2026, 11, 7 };
    insights.headcount = 1240;
    insights.total = figures(1868);
    insights.previous = figures(1612);
    insights.byTeam.rows = { row(u"foundry"_s, 214), row({}, 20) };
    insights.byTeam.hidden = 3;
    insights.byNetwork.rows = { row(u"linkedin"_s, 982) };
    insights.byDay.rows = { row(u"2026-11-02"_s, 58), row(u"2026-11-04"_s, 121) };
    InsightRow story = row(u"story"_s, 164);
    story.title = u"=cmd|' /C calc'!A0"_s;
    insights.topStories = { story };
    insights.heatMap = QList<QList<int>>(7, QList<int>(24, 0));
    insights.heatMap[1][9] = 30;
    return insights;
}

} // namespace

class TestDashboard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install(*qApp);
    }
    void init();
    void provenancesStandApartAndNothingIsNotZero();
    void theChangeIsSaidAgainstThePeriodBefore();
    void hiddenGroupsAreCountedAndNotShown();
    void aQuestionOfTooFewShowsNoFigure();
    void aPeriodIsOneClick();
    void theTrendHasEveryDayAndASentence();
    void theHeatMapSaysWhen();
    void theTotalStaysLastHoweverTheTableIsSorted();
    void maturityIsHowManyRelayAndWhatItEarns();
    void aDotOfATeamAsksForIt();
    void aNarrowWindowCutsNothing();
    void aTableIsCopiedAsText();
    void anExportedTextIsNoFormula();
    void whatIsHiddenIsNotExported();

private:
    QString figure(int card) const { return m_view->findChildren<KpiCard *>().at(card)->value(); }

    Theme m_theme;
    std::unique_ptr<DashboardView> m_view;
};

void TestDashboard::init()
{
    m_view = std::make_unique<DashboardView>(m_theme);
    m_view->setChoices({ { { u"foundry"_s }, {}, u"Foundry"_s } }, {});
    m_view->setInsights(insights());
    m_view->resize(1400, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestDashboard::provenancesStandApartAndNothingIsNotZero()
{
    QCOMPARE(figure(2), u"100,150"_s);
    QCOMPARE(figure(3), u"none"_s);
    QCOMPARE(figure(4), u"≈ 120,000"_s);
    QCOMPARE(figure(0), u"34.2 %"_s);
}

void TestDashboard::theChangeIsSaidAgainstThePeriodBefore()
{
    QCOMPARE(DashboardWords::change(1868, 1612), u"+15.9 % · 1,612 before"_s);
    QCOMPARE(DashboardWords::change(95, 100), u"−5.0 % · 100 before"_s);
    QCOMPARE(DashboardWords::change(5, 0), u"none before"_s);
    QCOMPARE(DashboardWords::points(61, 100, 57, 100), u"+4.0 points"_s);
}

void TestDashboard::hiddenGroupsAreCountedAndNotShown()
{
    const auto lines = DashboardWords::teams(insights(), m_view->teamNames());
    QCOMPARE(lines.size(), 3); // the last is everybody
    QCOMPARE(lines.first().cells.mid(0, 4),
        (QStringList { u"Foundry"_s, u"40"_s, u"10"_s, u"25.0 %"_s }));
    QVERIFY(lines.at(1).key.isEmpty());
    QVERIFY(lines.last().isTotal);
    QCOMPARE(lines.last().cells.mid(1, 4),
        (QStringList { u"1,240"_s, u"424"_s, u"34.2 %"_s, u"1,868"_s }));
    QVERIFY(DashboardWords::hidden(3).contains(u'3'));
    QVERIFY(DashboardWords::hidden(0).isEmpty());
}

void TestDashboard::aQuestionOfTooFewShowsNoFigure()
{
    Insights few;
    few.from = few.to = { 2026, 11, 7 };
    few.hidden = true;
    m_view->setInsights(few);
    for (const KpiCard *card : m_view->findChildren<KpiCard *>())
        QVERIFY(!card->isVisible());
    for (const QTableView *table : m_view->findChildren<QTableView *>())
        QVERIFY(!table->isVisible());
}

void TestDashboard::aPeriodIsOneClick()
{
    const QDate today(2026, 11, 24);
    QCOMPARE(m_view->question(today, 60).from, QDate(2026, 10, 26));
    const QSignalSpy asked(m_view.get(), &DashboardView::questionChanged);
    for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"7 "_s))
            button->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_view->question(today, 60).from, QDate(2026, 11, 18));
    QCOMPARE(m_view->question(today, 60).to, today);
}

void TestDashboard::theTrendHasEveryDayAndASentence()
{
    const auto days = DashboardWords::days(insights());
    QCOMPARE(days.size(), 7);
    QCOMPARE(days.at(3).count, 121);
    auto *chart = m_view->findChild<TrendChart *>();
    QVERIFY(chart->summary().contains(u"179"_s) && chart->summary().contains(u"121"_s));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->mark(), 5);
}

void TestDashboard::theHeatMapSaysWhen()
{
    QVERIFY(m_view->findChild<HeatMap *>()->summary().contains(u"30"_s));
    QCOMPARE(HeatMap::step(0, 30), 0);
    QCOMPARE(HeatMap::step(1, 30), 1);
    QCOMPARE(HeatMap::step(30, 30), 5);
}

void TestDashboard::theTotalStaysLastHoweverTheTableIsSorted()
{
    Theme theme;
    FigureTable table(theme, { u"Team"_s, u"Relays"_s });
    table.setLines({ { {}, { u"B"_s, u"9"_s }, { 0, 9 } }, { {}, { u"A"_s, u"30"_s }, { 0, 30 } },
        { {}, { u"All"_s, u"39"_s }, { 0, 39 }, {}, true } });
    const auto press = [&](int column) {
        Q_EMIT table.table().horizontalHeader()->sectionClicked(column);
        return table.asText();
    };
    QCOMPARE(press(1), u"Team\tRelays\nA\t30\nB\t9\nAll\t39"_s);
    QCOMPARE(press(1), u"Team\tRelays\nB\t9\nA\t30\nAll\t39"_s);
    QCOMPARE(press(0), u"Team\tRelays\nA\t30\nB\t9\nAll\t39"_s);
}

void TestDashboard::maturityIsHowManyRelayAndWhatItEarns()
{
    const auto dots = DashboardWords::dots(insights(), m_view->teamNames());
    QCOMPARE(dots.size(), 2);
    QCOMPARE(dots.first().name, u"Foundry"_s);
    QCOMPARE(dots.first().share, 0.25);
    QCOMPARE(qRound(dots.first().earned), 468); // 100,150 ÷ 214
    QCOMPARE(dots.first().headcount, 40);
    const QString said = m_view->findChild<MaturityChart *>()->summary();
    QVERIFY2(said.contains(u"34 %"_s) && said.contains(u"Foundry"_s), qPrintable(said));
}

void TestDashboard::aDotOfATeamAsksForIt()
{
    auto *chart = m_view->findChild<MaturityChart *>();
    const QSignalSpy asked(m_view.get(), &DashboardView::questionChanged);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(0).toPoint());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_view->question({ 2026, 11, 24 }, 0).teams, QList<TeamId> { { u"foundry"_s } });
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->mark(), 1); // teams that stand together: told, and no filter
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestDashboard::aNarrowWindowCutsNothing()
{
    for (const int width : { 700, 1180 }) {
        m_view->resize(width, 900);
        QTest::qWait(20);
        for (const QTableView *table : m_view->findChildren<QTableView *>()) {
            QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width() + 1,
                qPrintable(u"%1: %2 of %3"_s.arg(table->accessibleName())
                        .arg(table->horizontalHeader()->length())
                        .arg(table->viewport()->width())));
            QVERIFY(table->horizontalHeader()->sectionSize(0) >= 80);
        }
    }
}

void TestDashboard::aTableIsCopiedAsText()
{
    auto *table = m_view->findChildren<QTableView *>().constFirst();
    QTest::keySequence(table, QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(
        text.contains(u"LinkedIn\t982\t100,150\t–\t120,000"_s) || text.contains(u"Foundry\t40"_s),
        qPrintable(text));
}

void TestDashboard::anExportedTextIsNoFormula()
{
    const QByteArray text = InsightsService::csv(insights(), m_view->teamNames());
    QVERIFY(text.contains("story,'=cmd"));
    QVERIFY(text.contains("team,Foundry,relays,measured,214\r\n"));
    QVERIFY(text.contains("organization,2026-11-01/2026-11-07,headcount,measured,1240\r\n"));
    QVERIFY(!text.contains("reported"));
}

void TestDashboard::whatIsHiddenIsNotExported()
{
    Insights few = insights();
    few.hidden = true;
    QCOMPARE(InsightsService::csv(few, {}).count('\n'), 1);
}

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
