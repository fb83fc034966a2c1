// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/dashboardwords.h"
#include "core/drawing/paperlook.h"
#include "core/services/insights/insightsservice.h"
#include "tests/unit/ui/support/names.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/common/controls/textlabel.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/dashboardfilters.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/figurerow.h"
#include "ui/dashboard/heatmap.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/maturitychart.h"
#include "ui/dashboard/maturitytimeline.h"
#include "ui/dashboard/ownweeks.h"
#include "ui/dashboard/themelook.h"
#include "ui/dashboard/trendchart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    insights.previous->active = 380;
    insights.previousHeadcount = 1200;
    insights.previousFrom = { 2026, 10, 25 };
    insights.previousTo = { 2026, 10, 31 };
    insights.previousDays = { { QDate(2026, 10, 26), 40 }, { QDate(2026, 10, 28), 60 } };
    insights.byTopic.rows = { row(u"heat"_s, 300) };
    insights.byCampaign.rows = { row(u"autumn"_s, 200) };
    insights.byLanguage.rows = { row(u"fr"_s, 900), row(u"en"_s, 700) };
    insights.byMonth.rows = { row(u"2026-10"_s, 500), row(u"2026-11"_s, 600) };
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

//! Every cell of a workbook by "sheet|row|column", read by another program; rows from 0, below the
//! head, and the columns by their heads.
QHash<QString, QString> cellsOfBook(const QString &path)
{
    constexpr auto script = R"py(
import re, sys, zipfile
import xml.etree.ElementTree as xml
book = zipfile.ZipFile(sys.argv[1])
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
shared = [''.join(t.text or '' for t in one.iter(main + 't'))
          for one in xml.fromstring(book.read('xl/sharedStrings.xml'))]
names = [one.get('name') for one in xml.fromstring(book.read('xl/workbook.xml')).iter(main + 'sheet')]
for number, name in enumerate(names, 1):
    heads = {}
    for cell in xml.fromstring(book.read(f'xl/worksheets/sheet{number}.xml')).iter(main + 'c'):
        value = cell.find(main + 'v').text
        value = shared[int(value)] if cell.get('t') == 's' else value
        column, row = re.match(r'([A-Z]+)(\d+)', cell.get('r')).groups()
        if row == '1':
            heads[column] = value
        else:
            print(name, int(row) - 2, heads.get(column, column), value, sep='|')
)py";
    QProcess python;
    python.start(u"python3"_s, { u"-c"_s, QString::fromUtf8(script), path });
    if (!python.waitForFinished())
        qFatal("python3: %s", qPrintable(python.errorString()));
    QHash<QString, QString> cells;
    for (const QString &line :
        QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        cells.insert(line.section(u'|', 0, 2), line.section(u'|', 3));
    return cells;
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
    void aHiddenPeriodBeforeIsNotNone();
    void aPeriodThatGoesOnIsNotComparedWithAWholeOne();
    void hiddenGroupsAreCountedAndNotShown();
    void whereNoTeamHasALineItSaysWhy();
    void aQuestionOfTooFewShowsNoFigure();
    void aPeriodIsOneClick();
    void theTrendHasEveryDayAndASentence();
    void whereNoDayMayBeToldTheTrendSaysWhy();
    void theHeatMapSaysWhen();
    void theTotalStaysLastHoweverTheTableIsSorted();
    void daysAndHoursAreSortedByWhatTheyAre();
    void maturityIsHowManyRelayAndWhatItEarns();
    void aShareThatIsNotToldIsNotNought();
    void maturityShowsOneProvenanceAndNoneIsNotZero();
    void aMonthThatGoesOnIsSaidToBeOne();
    void theNetworkWhereARelayEarnsMostIsNamed();
    void aDotOfATeamAsksForIt();
    void aNarrowWindowCutsNothing();
    void aTableIsCopiedAsText();
    void anExportedTextIsNoFormula();
    void whatIsHiddenIsNotExported();
    void activationSaysItsChangeInPoints();
    void aPeopleCountThatWouldTellOfAFewIsNotSaid();
    void noRateIsAboveAHundredPerCent();
    void ofDaysBeforeTheFirstHeadcountNoActivationIsTold();
    void aStoryStandsWithItsPicture();
    void everyChartHasItsTable();
    void everyChartIsSummedUpAndReadWithTheArrows();
    void theHeatMapIsReadWithTheArrows();
    void aPointSaysWhatIsBehindIt();
    void aClickOnALineFilters();
    void anHourSaysWhatIsBehindIt();
    void aDotAndAMonthSayWhatIsBehindThem();
    void aFilterHasACrossAndIsRemembered();
    void ownWeeksEndTodayAlsoAfterMidnight();
    void anAmpersandOfATeamsNameIsSeenInTheMenu();
    void topicsAreNamedInTheReadersLanguage();
    void oneFilterTakesSeveralValues();
    void severalValuesAreTickedInAMenuThatStays();
    void aSecondFilterWithSeveralValuesIsNotOfferedAndSaysWhy();
    void anEmptyPeriodSaysSo();
    void aValueIsOnlyShownAtAnAdminsPrices();
    void everyFormatHoldsTheFigures();
    void theWorkbookSaysWhatTheTableSaysCellByCell();
    void paperLooksAsTheLightWindow();
    void aChartCanBeHadAlone();
    void theFiguresStandInTwoRowsWhereOneHasNoRoom();
    void everyFigureSaysWhatItMeans();
    void aNarrowFigureTellsItsChangeWhole();
    void everyControlHasAName();

private:
    QString figure(int card) const { return m_view->findChildren<KpiCard *>().at(card)->value(); }
    bool says(const QString &words) const;

    Theme m_theme;
    ManualClock m_clock { QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC) };
    std::unique_ptr<DashboardView> m_view;
};

void TestDashboard::init()
{
    m_view = std::make_unique<DashboardView>(m_theme, m_clock);
    m_view->setChoices({ { { u"foundry"_s }, {}, u"Foundry"_s } }, {});
    m_view->setInsights(insights());
    m_view->resize(1400, 900);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestDashboard::provenancesStandApartAndNothingIsNotZero()
{
    QCOMPARE(figure(2), u"100,150"_s);
    QCOMPARE(figure(3), u"none"_s);
    QCOMPARE(figure(4), u"≈ 120,000"_s);
    QCOMPARE(figure(7), u"424"_s);
    QCOMPARE(figure(0), u"34.2 %"_s);
}

void TestDashboard::theChangeIsSaidAgainstThePeriodBefore()
{
    QCOMPARE(DashboardWords::change(1868, 1612), u"+15.9 % · 1,612 before"_s);
    QCOMPARE(DashboardWords::change(95, 100), u"−5.0 % · 100 before"_s);
    QCOMPARE(DashboardWords::change(5, 0), u"none before"_s);
    QCOMPARE(DashboardWords::change(100'000, 100'001), u"0.0 % · 100,001 before"_s);
    QCOMPARE(DashboardWords::points(61, 100, 57, 100), u"+4.0 points"_s);
}

void TestDashboard::aHiddenPeriodBeforeIsNotNone()
{
    Insights untold = insights();
    untold.previous.reset();
    untold.previousHeadcount.reset();
    m_view->setInsights(untold);
    const auto *relays = m_view->findChildren<KpiCard *>().at(1);
    QVERIFY2(relays->accessibleName().contains(u"before: not told"_s),
        qPrintable(relays->accessibleName()));
    QVERIFY(!relays->accessibleName().contains(u"none before"_s));
}

void TestDashboard::aPeriodThatGoesOnIsNotComparedWithAWholeOne()
{
    const QDate inside(2026, 11, 4);
    m_view->setToday(inside);
    m_view->setInsights(insights());
    const auto cards = m_view->findChildren<KpiCard *>();
    QVERIFY2(cards.at(1)->accessibleName().contains(u"1,612 in all before"_s),
        qPrintable(cards.at(1)->accessibleName()));
    QVERIFY(!cards.at(1)->accessibleName().contains(u'%'));
    QVERIFY(!cards.at(0)->accessibleName().contains(u"points"_s));
    // Days to come are not days without a relay.
    QCOMPARE(DashboardWords::days(insights(), inside).last().day, inside);
    m_view->setToday(insights().to);
    m_view->setInsights(insights());
    QVERIFY(cards.at(1)->accessibleName().contains(u"+15.9 %"_s));
    QCOMPARE(DashboardWords::days(insights(), insights().to).size(), 7);
}

void TestDashboard::hiddenGroupsAreCountedAndNotShown()
{
    const auto lines = DashboardWords::teams(insights(), m_view->names().teams);
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

void TestDashboard::whereNoTeamHasALineItSaysWhy()
{
    const auto isTold = [this] {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"No team stands here"_s);
        });
    };
    QVERIFY(!isTold());
    Insights small = insights();
    small.byTeam = {};
    m_view->setInsights(small);
    QVERIFY(isTold());
    small.byTeam.hidden = 3;
    QVERIFY(DashboardWords::noTeams(small).endsWith(DashboardWords::hidden(3)));
}

void TestDashboard::aQuestionOfTooFewShowsNoFigure()
{
    Insights few;
    few.from = few.to = { 2026, 11, 7 };
    few.hidden = true;
    const auto cards = m_view->findChildren<KpiCard *>();
    const auto tables = m_view->findChildren<QTableView *>();
    const auto isShown = [](const QWidget *part) { return part->isVisible(); };
    QVERIFY(std::any_of(cards.cbegin(), cards.cend(), isShown));
    QVERIFY(std::any_of(tables.cbegin(), tables.cend(), isShown));
    m_view->setInsights(few);
    QVERIFY(std::none_of(cards.cbegin(), cards.cend(), isShown));
    QVERIFY(std::none_of(tables.cbegin(), tables.cend(), isShown));
}

void TestDashboard::aPeriodIsOneClick()
{
    const QDate today(2026, 11, 24);
    QCOMPARE(m_view->question(today).from, QDate(2026, 10, 26));
    const QSignalSpy asked(m_view.get(), &DashboardView::questionChanged);
    auto *chart = m_view->findChild<TrendChart *>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_P, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Last 7 days"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_view->question(today).from, QDate(2026, 11, 18));
    QCOMPARE(m_view->question(today).to, today);
}

void TestDashboard::theTrendHasEveryDayAndASentence()
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

void TestDashboard::whereNoDayMayBeToldTheTrendSaysWhy()
{
    Insights untold = insights();
    untold.byDay.rows.clear();
    untold.byDay.hidden = 5;
    m_view->setInsights(untold);
    const QString said = m_view->findChild<TrendChart *>()->summary();
    QVERIFY2(said.contains(u"fewer than five people"_s), qPrintable(said));
}

void TestDashboard::theHeatMapSaysWhen()
{
    QVERIFY(m_view->findChild<HeatMap *>()->summary().contains(u"30"_s));
    QCOMPARE(HeatDrawing::step(0, 30), 0);
    QCOMPARE(HeatDrawing::step(1, 30), 1);
    QCOMPARE(HeatDrawing::step(30, 30), 5);
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

void TestDashboard::daysAndHoursAreSortedByWhatTheyAre()
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

void TestDashboard::maturityIsHowManyRelayAndWhatItEarns()
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

void TestDashboard::aShareThatIsNotToldIsNotNought()
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

void TestDashboard::maturityShowsOneProvenanceAndNoneIsNotZero()
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

void TestDashboard::aMonthThatGoesOnIsSaidToBeOne()
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

void TestDashboard::theNetworkWhereARelayEarnsMostIsNamed()
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

void TestDashboard::aDotOfATeamAsksForIt()
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

void TestDashboard::aNarrowWindowCutsNothing()
{
    // The window is at least 900 wide, of which the rail takes 56.
    for (const int width : { 844, 980, 1110, 1180 }) {
        m_view->resize(width, 900);
        QTest::qWait(20);
        int looked = 0;
        for (const QTableView *table : m_view->findChildren<QTableView *>()) {
            if (!table->isVisible()) // behind its chart
                continue;
            QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width() + 1,
                qPrintable(u"%1: %2 of %3"_s.arg(table->accessibleName())
                        .arg(table->horizontalHeader()->length())
                        .arg(table->viewport()->width())));
            QVERIFY(table->horizontalHeader()->sectionSize(0) >= 80);
            ++looked;
        }
        QVERIFY(looked > 0);
    }
}

void TestDashboard::aTableIsCopiedAsText()
{
    QTableView *table = nullptr;
    for (QTableView *one : m_view->findChildren<QTableView *>()) {
        if (one->accessibleName() == u"By network"_s)
            table = one;
    }
    QVERIFY(table);
    QTest::keySequence(table, QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"By network\tRelays\t"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nLinkedIn\t982\t100,150\t–\t120,000\t"_s), qPrintable(text));
}

void TestDashboard::anExportedTextIsNoFormula()
{
    const DashboardNames names = m_view->names();
    InsightsService::Labels labels { names.teams, names.topics, names.campaigns, u"Norvane"_s,
        { u"Team: Foundry"_s }, DashboardWords::definitions(),
        QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) };
    const QByteArray text = InsightsService::csv(insights(), labels);
    QVERIFY(text.contains("story,'=cmd"));
    QVERIFY(text.contains("team,Foundry,relays,measured,214\r\n"));
    QVERIFY(text.contains("organization,2026-11-01/2026-11-07,headcount,measured,1240\r\n"));
    QVERIFY(!text.contains(",reported,"));
    QVERIFY(text.contains("topic,heat,relays,measured,300\r\n"));
    QVERIFY(text.contains("language,fr,relays,measured,900\r\n"));
    QVERIFY(text.contains("organization-before,2026-10-25/2026-10-31,headcount,measured,1200\r\n"));
    QVERIFY(text.contains("about,filter,Team: Foundry,,\r\n"));
    QVERIFY(text.contains("about,hidden-rows,3,,\r\n"));
    QVERIFY(text.contains("definition,Activation,"));
    // The fingerprint is of the figures, not of who exports them.
    const QString mark = InsightsService::fingerprint(insights());
    QVERIFY(text.contains(QByteArray("about,fingerprint," + mark.toLatin1())));
    // Months that are hidden are counted with the rest.
    Insights other = insights();
    other.byMonth.hidden = 2;
    QVERIFY(InsightsService::csv(other, labels).contains("about,hidden-rows,5,,\r\n"));
    other.total.clicks += 1;
    QVERIFY(InsightsService::fingerprint(other) != mark);
}

void TestDashboard::whatIsHiddenIsNotExported()
{
    Insights few = insights();
    few.hidden = true;
    for (const QByteArray about : { "relays", "organization" }) {
        QVERIFY(InsightsService::csv(insights(), {}).contains(about));
        QVERIFY(!InsightsService::csv(few, {}).contains(about));
    }
    QVERIFY(InsightsService::csv(few, {}).contains("about,hidden,"));
    QVERIFY(!InsightsService::csv(insights(), {}).contains("about,hidden,"));
    // As a report that comes by itself would write it.
    const QList<Sheet> sheets = DashboardExport::sheets({ few, {}, u"1 to 7 November"_s, {}, 0 });
    QCOMPARE(sheets.size(), 2); // what it is about, and the definitions
    QCOMPARE(sheets.constFirst().rows.constLast().constFirst().toString(),
        u"Groups under five people are hidden"_s);
}

void TestDashboard::activationSaysItsChangeInPoints()
{
    const auto *card = m_view->findChildren<KpiCard *>().first();
    // 424 of 1,240 against 380 of 1,200
    QVERIFY2(card->accessibleName().contains(u"+2.5 points"_s), qPrintable(card->accessibleName()));
}

void TestDashboard::aPeopleCountThatWouldTellOfAFewIsNotSaid()
{
    Insights one = insights();
    one.total.active.reset();
    m_view->setInsights(one);
    QCOMPARE(figure(0), u"–"_s);
    QCOMPARE(figure(7), u"–"_s);
    QCOMPARE(figure(1), u"1,868"_s);
}

// Ten of twelve left before the last day, whose headcount is of those who stayed and who came.
void TestDashboard::noRateIsAboveAHundredPerCent()
{
    Insights left = insights();
    left.total.active = 12;
    left.headcount = 6;
    left.byTeam.rows.first().figures.active = 12;
    left.byTeam.rows.first().headcount = 6;
    m_view->setInsights(left);
    QCOMPARE(figure(0), u"–"_s);
    QCOMPARE(figure(7), u"12"_s);
    const auto *card = m_view->findChildren<KpiCard *>().first();
    QVERIFY2(!card->accessibleName().contains(u"points"_s), qPrintable(card->accessibleName()));
    QCOMPARE(DashboardWords::teams(left, {}).constFirst().cells.at(3), u"–"_s);
    QCOMPARE(DashboardWords::dots(left, {}).size(), left.byTeam.rows.size() - 1);
    QVERIFY(!DashboardWords::organizationDot(left).isShareTold);
    QVERIFY(DashboardWords::lever(left, {}).isEmpty());
}

void TestDashboard::ofDaysBeforeTheFirstHeadcountNoActivationIsTold()
{
    Insights early = insights();
    early.headcount = 0;
    for (InsightRow &row : early.byTeam.rows)
        row.headcount = 0;
    m_view->setInsights(early);
    QCOMPARE(figure(0), u"–"_s);
    QCOMPARE(figure(7), u"424"_s); // how many they were is known
    const auto *card = m_view->findChildren<KpiCard *>().first();
    QVERIFY2(card->accessibleName().contains(u"the headcount of that day is not known"_s),
        qPrintable(card->accessibleName()));
    QVERIFY2(!m_view->summary().contains(u"people"_s), qPrintable(m_view->summary()));
    const QStringList cells = DashboardWords::teams(early, {}).constLast().cells;
    QCOMPARE(cells.at(1), u"–"_s);
    QCOMPARE(cells.at(3), u"–"_s);
    QVERIFY(DashboardWords::dots(early, {}).isEmpty());
    QVERIFY(!DashboardWords::organizationDot(early).isShareTold);
    const QByteArray csv = InsightsService::csv(early, {});
    QVERIFY(!csv.contains("organization,2026-11-01/2026-11-07,headcount"));
    QVERIFY(csv.contains("organization,2026-11-01/2026-11-07,active,measured,424"));
}

void TestDashboard::aStoryStandsWithItsPicture()
{
    m_view->setInsights(insights());
    const auto tables = m_view->findChildren<QTableView *>();
    const auto stories = std::find_if(tables.cbegin(), tables.cend(), [](const QTableView *table) {
        return table->accessibleName() == u"Most relayed stories"_s;
    });
    QVERIFY(stories != tables.cend());
    const auto icon = [&stories] {
        return (*stories)->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>();
    };
    QVERIFY(icon().isNull());
    m_view->setPictures([](const QString &story, const QSize &size, qreal dpr) {
        QPixmap picture(size * dpr);
        picture.setDevicePixelRatio(dpr);
        picture.fill(story == u"story"_s ? Qt::red : Qt::blue);
        return picture;
    });
    const QSize place = (*stories)->iconSize();
    QVERIFY(place.width() > place.height());
    const QImage image = icon().pixmap(place).toImage();
    QCOMPARE(image.pixelColor(image.rect().center()).rgb(), QColor(Qt::red).rgb());
    // Of a story without one the place stays, so that the titles stand below one another.
    m_view->setPictures([](const QString &, const QSize &, qreal) { return QPixmap(); });
    QVERIFY(!icon().isNull());
}

void TestDashboard::everyChartHasItsTable()
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

void TestDashboard::everyChartIsSummedUpAndReadWithTheArrows()
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

void TestDashboard::theHeatMapIsReadWithTheArrows()
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

void TestDashboard::aPointSaysWhatIsBehindIt()
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

void TestDashboard::aClickOnALineFilters()
{
    FigureTable *byTeam = nullptr;
    const auto tables = m_view->findChildren<FigureTable *>();
    for (FigureTable *table : tables) {
        if (table->table().accessibleName() == u"By team"_s)
            byTeam = table;
    }
    QVERIFY(byTeam);
    QTableView &view = byTeam->table();
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 0)).center());
    QCOMPARE(m_view->choice().team.value, u"foundry"_s);
}

bool TestDashboard::says(const QString &words) const
{
    const auto labels = m_view->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

void TestDashboard::anHourSaysWhatIsBehindIt()
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

void TestDashboard::aDotAndAMonthSayWhatIsBehindThem()
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

void TestDashboard::aFilterHasACrossAndIsRemembered()
{
    auto *filters = m_view->findChild<DashboardFilters *>();
    const QSignalSpy asked(m_view.get(), &DashboardView::questionChanged);
    filters->follow(DashboardChoice::Filter::Team, u"foundry"_s);
    QCOMPARE(filters->inWords(), QStringList { u"Team: Foundry"_s });
    const DashboardChoice choice = m_view->choice();
    QCOMPARE(DashboardChoice::fromText(choice.toText()), choice);
    QCOMPARE(DashboardChoice::fromText(u"{\"span\":99,\"network\":\"none\"}"_s), DashboardChoice());
    QAbstractButton *cross = nullptr;
    for (QAbstractButton *button : filters->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().endsWith(u"filter off: Team"_s))
            cross = button;
    }
    QVERIFY(cross);
    cross->click();
    QCOMPARE(asked.size(), 2);
    QVERIFY(m_view->choice().team.isEmpty() && !cross->isVisible());
}

void TestDashboard::ownWeeksEndTodayAlsoAfterMidnight()
{
    m_clock.advance(std::chrono::hours(24)); // since the dashboard was opened
    const QDate today = m_clock.now().toLocalTime().date();
    m_view->findChild<DashboardFilters *>()->openPeriods();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *own = menu->actions().constLast();
    menu->close();
    own->trigger();
    auto *asking = m_view->findChild<OwnWeeks *>();
    QVERIFY(asking);
    const QList<QDateEdit *> days = asking->findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.first()->date(), today.addDays(-27));
    QCOMPARE(days.last()->date(), today);
    QCOMPARE(days.last()->maximumDate(), today);
    asking->reject();
}

void TestDashboard::anAmpersandOfATeamsNameIsSeenInTheMenu()
{
    m_view->setChoices({ { { u"rd"_s }, {}, u"R&D"_s } }, {});
    m_view->findChild<DashboardFilters *>()->openFirst();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->text());
    menu->close();
    QVERIFY2(names.contains(u"R&&D"_s), qPrintable(names.join(u", "_s))); // else “R_D”
}

void TestDashboard::topicsAreNamedInTheReadersLanguage()
{
    m_view->setChoices({}, { { { u"climate"_s }, u"Climat"_s, u"Climate"_s } });
    const auto *filters = m_view->findChild<DashboardFilters *>();
    QCOMPARE(filters->topicNames().value(u"climate"_s), u"Climate"_s);
    DashboardChoice choice;
    choice.setValues(DashboardChoice::Filter::Topic, { u"climate"_s });
    m_view->setChoice(choice);
    const QString set = filters->inWords().join(u", "_s);
    QVERIFY2(set.contains(u"Climate"_s), qPrintable(set));
}

void TestDashboard::oneFilterTakesSeveralValues()
{
    using Filter = DashboardChoice::Filter;
    DashboardChoice choice;
    choice.setValues(Filter::Topic, { u"heat"_s, u"water"_s });
    choice.setValues(Filter::Team, { u"foundry"_s });
    QVERIFY(choice.hasSeveral());
    QCOMPARE(DashboardChoice::fromText(choice.toText()), choice); // remembered
    const InsightQuestion question = choice.question({ 2026, 11, 24 });
    QCOMPARE(question.topics.size(), 2);
    QCOMPARE(question.team.value, u"foundry"_s);
    // Another one with several leaves the first with one; a team is always one.
    choice.setValues(Filter::Network, { u"linkedin"_s, u"bluesky"_s, u"linkedin"_s });
    QCOMPARE(choice.values(Filter::Network), (QStringList { u"linkedin"_s, u"bluesky"_s }));
    QCOMPARE(choice.values(Filter::Topic), QStringList { u"heat"_s });
    choice.setValues(Filter::Team, { u"foundry"_s, u"lab"_s });
    QCOMPARE(choice.values(Filter::Team), QStringList { u"foundry"_s });
    // Own weeks leave one everywhere, whatever was kept.
    choice.from = { 2026, 11, 2 };
    choice.to = { 2026, 11, 8 };
    choice.setSpan(DashboardChoice::Span::Weeks);
    QVERIFY(!choice.hasSeveral());
    DashboardChoice kept = choice;
    kept.networks = { Network::LinkedIn, Network::Bluesky };
    QVERIFY(!DashboardChoice::fromText(kept.toText()).hasSeveral());
    // As it was kept before there were several.
    QCOMPARE(DashboardChoice::fromText(u"{\"network\":\"x\"}"_s).networks,
        QList<Network> { Network::X });
}

void TestDashboard::severalValuesAreTickedInAMenuThatStays()
{
    auto *filters = m_view->findChild<DashboardFilters *>();
    filters->setNetworks({ Network::LinkedIn, Network::Bluesky, Network::X });
    QAbstractButton *open = nullptr;
    for (QAbstractButton *button : filters->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(u"Network:"_s))
            open = button;
    }
    QVERIFY(open);
    open->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QSignalSpy asked(m_view.get(), &DashboardView::questionChanged);
    const auto press = [menu](const QString &name) {
        for (QAction *action : menu->actions()) {
            if (action->text() == name)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    };
    press(u"LinkedIn"_s);
    press(u"X"_s);
    QVERIFY(menu->isVisible());
    QCOMPARE(asked.size(), 2);
    QCOMPARE(m_view->question({ 2026, 11, 24 }).networks,
        (QList<Network> { Network::LinkedIn, Network::X }));
    QCOMPARE(filters->inWords(), QStringList { u"Network: LinkedIn, X"_s });
    press(u"LinkedIn"_s);
    QCOMPARE(m_view->question({ 2026, 11, 24 }).networks, QList<Network> { Network::X });
    press(u"All networks"_s);
    QVERIFY(!m_view->choice().isFiltered());
    QVERIFY(menu->actions().first()->isChecked());
    menu->close();
}

void TestDashboard::aSecondFilterWithSeveralValuesIsNotOfferedAndSaysWhy()
{
    using Filter = DashboardChoice::Filter;
    auto *filters = m_view->findChild<DashboardFilters *>();
    filters->setNetworks({ Network::LinkedIn, Network::Bluesky });
    QAbstractButton *open = nullptr;
    for (QAbstractButton *button : filters->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(u"Network:"_s))
            open = button;
    }
    QVERIFY(open && open->toolTip().isEmpty());
    DashboardChoice choice;
    choice.setValues(Filter::Topic, { u"heat"_s, u"water"_s });
    filters->setChoice(choice);
    QVERIFY2(open->toolTip().contains(u"“Topic” has several"_s), qPrintable(open->toolTip()));
    open->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.last()->text(), open->toolTip());
    QVERIFY(!actions.last()->isEnabled());
    for (QAction *action : actions) {
        if (action->text() == u"Bluesky"_s)
            action->trigger();
    }
    menu->close();
    QCOMPARE(filters->choice().values(Filter::Network), QStringList { u"bluesky"_s });
    QCOMPARE(filters->choice().values(Filter::Topic).size(), 2); // nothing is taken off unasked
    filters->clear();
}

void TestDashboard::anEmptyPeriodSaysSo()
{
    Insights none;
    none.from = { 2026, 11, 1 };
    none.to = { 2026, 11, 7 };
    none.headcount = 1240;
    m_view->setInsights(none);
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No relay in this period"_s;
    }));
}

void TestDashboard::aValueIsOnlyShownAtAnAdminsPrices()
{
    QVERIFY(DashboardWords::earnedValue(insights()).isEmpty());
    const KpiCard *card = m_view->findChildren<KpiCard *>().last();
    QVERIFY(!card->isVisible());
    Insights priced = insights();
    priced.rates = { { u"impression"_s, 12'000, u"EUR"_s, u"Benchmark"_s, { 2026, 10, 1 } },
        { u"click"_s, 500'000, u"EUR"_s, u"Benchmark"_s, { 2026, 10, 1 } } };
    m_view->setInsights(priced);
    QVERIFY(card->isVisible());
    QCOMPARE(card->value(), u"EUR 4,551"_s); // 100,150 × 0.012 + 6,698 × 0.5
    const QString formula = DashboardWords::earnedFormula(priced);
    QVERIFY2(formula.contains(u"100,150 measured impressions × 0.012 (Benchmark"_s),
        qPrintable(formula));
    priced.rates.last().currency = u"USD"_s; // of two currencies there is no sum
    QVERIFY(DashboardWords::earnedValue(priced).isEmpty());
    // It multiplies out, however small or exact a price is.
    priced.rates = { EarnedRate { u"click"_s, 12, u"EUR"_s, u"Offer"_s, QDate(2026, 10, 1) } };
    QVERIFY2(
        DashboardWords::earnedFormula(priced).contains(u"6,698 measured clicks × 0.000012 ("_s),
        qPrintable(DashboardWords::earnedFormula(priced)));
    QCOMPARE(DashboardWords::earnedValue(priced), u"EUR 0.08"_s);
    priced.rates.first().price = 1'234'567'890;
    QVERIFY2(DashboardWords::earnedFormula(priced).contains(u"× 1,234.56789 ("_s),
        qPrintable(DashboardWords::earnedFormula(priced)));
    QVERIFY(InsightsService::csv(priced, {}).contains("click 1234.56789 EUR Offer 2026-10-01"));
}

void TestDashboard::everyFormatHoldsTheFigures()
{
    QTemporaryDir folder;
    const DashboardNames names = m_view->names();
    const DashboardExport::Content content { insights(),
        { names.teams, names.topics, names.campaigns, u"Norvane"_s, {},
            DashboardWords::definitions(), QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) },
        u"1 to 7 November"_s, {}, 0 };
    QHash<QString, QByteArray> files;
    for (const auto kind : { DashboardView::Export::Csv, DashboardView::Export::Xlsx,
             DashboardView::Export::Png, DashboardView::Export::Svg, DashboardView::Export::Pdf }) {
        const QString path = folder.filePath(u"out."_s + DashboardExport::suffix(kind));
        const auto written = DashboardExport::writer(kind, content)(path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.insert(DashboardExport::suffix(kind), file.readAll());
        QVERIFY(!DashboardExport::writer(kind, content)(u"/nowhere/at/all"_s));
    }
    QVERIFY(files[u"pdf"_s].startsWith("%PDF-") && files[u"pdf"_s].count("/Type /Page\n") == 4);
    QVERIFY(files[u"xlsx"_s].startsWith("PK"));
    QVERIFY(files[u"svg"_s].contains("<path") && files[u"svg"_s].contains("Norvane"));
    const QImage picture = QImage::fromData(files[u"png"_s], "PNG");
    QCOMPARE(picture.width(), 1920);
    int inked = 0;
    for (int y = 0; y < picture.height(); y += 4)
        inked += picture.pixelColor(picture.width() / 2, y) != QColor(Qt::white) ? 1 : 0;
    QVERIFY(inked > 20);
    // The workbook, read by another program.
    QProcess python;
    python.start(u"python3"_s,
        { u"-c"_s,
            u"import zipfile,sys,re\nz=zipfile.ZipFile(sys.argv[1])\n"
            "print(len([n for n in z.namelist() if n.startswith('xl/worksheets/sheet')]))\n"
            "print(any(b'<f>' in z.read(n) for n in z.namelist()))\n"
            "print(z.read('xl/sharedStrings.xml').decode())\n"
            "print(z.read('xl/worksheets/sheet2.xml').decode())"_s,
            folder.filePath(u"out.xlsx"_s) });
    QVERIFY(python.waitForFinished());
    const QString book = QString::fromUtf8(python.readAllStandardOutput());
    QVERIFY2(book.startsWith(u"14\nFalse\n"_s), qPrintable(book.left(200)));
    QVERIFY(book.contains(u"=cmd|' /C calc'!A0"_s)); // a text
    QVERIFY(book.contains(u"Foundry"_s) && book.contains(u"<v>214</v>"_s));
    QVERIFY(book.contains(u"<v>1868</v>"_s) && book.contains(u"<v>100150</v>"_s));
}

void TestDashboard::theWorkbookSaysWhatTheTableSaysCellByCell()
{
    QTemporaryDir folder;
    const DashboardNames names = m_view->names();
    Insights told = insights();
    told.topStories.first().title = u"A story"_s;
    // As the backend tells it: of teams and months alone.
    for (QList<InsightRow> *rows : { &told.byNetwork.rows, &told.byTopic.rows,
             &told.byCampaign.rows, &told.byLanguage.rows, &told.byDay.rows, &told.topStories })
        std::for_each(rows->begin(), rows->end(), [](InsightRow &row) { row.headcount = 0; });
    told.cohorts = { InsightCohort { QDate(2026, 9, 1), 29, { { 12, 7, std::nullopt } } } };
    const DashboardExport::Content content { told,
        { names.teams, names.topics, names.campaigns, u"Norvane"_s, {}, {},
            QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) },
        u"1 to 7 November"_s, {}, 0 };
    const QString path = folder.filePath(u"out.xlsx"_s);
    QVERIFY(DashboardExport::writer(DashboardView::Export::Xlsx, content)(path));
    const QHash<QString, QString> book = cellsOfBook(path);
    const QHash<QString, QString> sheets { { u"organization"_s, u"Periods"_s },
        { u"organization-before"_s, u"Periods"_s }, { u"team"_s, u"By team"_s },
        { u"network"_s, u"By network"_s }, { u"topic"_s, u"By topic"_s },
        { u"campaign"_s, u"By campaign"_s }, { u"language"_s, u"By language"_s },
        { u"month"_s, u"By month"_s }, { u"day"_s, u"By day"_s },
        { u"day-before"_s, u"Days before"_s }, { u"story"_s, u"Most relayed stories"_s },
        { u"hour-utc"_s, u"When people relay"_s }, { u"started"_s, u"Cohorts"_s } };
    const QHash<QString, QString> heads { { u"headcount measured"_s, u"Headcount"_s },
        { u"relays measured"_s, u"Relays"_s }, { u"active measured"_s, u"Active ambassadors"_s },
        { u"own-words measured"_s, u"In own words"_s },
        { u"impressions measured"_s, u"Impressions, measured"_s },
        { u"impressions reported"_s, u"Impressions, reported"_s },
        { u"impressions estimated"_s, u"Impressions, estimated"_s },
        { u"engagements measured"_s, u"Engagement, measured"_s },
        { u"engagements reported"_s, u"Engagement, reported"_s },
        { u"engagements estimated"_s, u"Engagement, estimated"_s },
        { u"clicks measured"_s, u"Clicks"_s }, { u"people measured"_s, u"Started"_s },
        { u"again-after-1 measured"_s, u"After 1 month"_s },
        { u"again-after-2 measured"_s, u"After 2 months"_s } };
    QHash<QString, QStringList> lines; // of each breakdown, in their order
    QSet<QString> compared;
    const QString csv = QString::fromUtf8(InsightsService::csv(told, content.labels));
    for (const QString &record : csv.split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = record.split(u',');
        const QString breakdown = cells.value(0);
        if (breakdown == u"about"_s)
            continue;
        QVERIFY2(sheets.contains(breakdown), qPrintable(record));
        if (!lines[breakdown].contains(cells.at(1)))
            lines[breakdown].append(cells.at(1));
        const qsizetype row =
            breakdown == u"organization-before"_s ? 1 : lines[breakdown].indexOf(cells.at(1));
        const QString head = heads.value(cells.at(2) + u' ' + cells.at(3));
        const QString at = u"%1|%2|%3"_s.arg(sheets.value(breakdown)).arg(row).arg(head);
        QVERIFY2(book.value(at) == cells.at(4), qPrintable(record + u" is not "_s + at));
        compared.insert(breakdown);
    }
    QCOMPARE(compared.size(), sheets.size());
    // Shares as the page rounds them: 424 of 1,240, and 934 of 1,868.
    QCOMPARE(book.value(u"Periods|0|Activation, %"_s), u"34.2"_s);
    QCOMPARE(book.value(u"Periods|0|In own words, %"_s), u"50"_s);
    QCOMPARE(DashboardWords::share(told.total.active, told.headcount), u"34.2 %"_s);
    QCOMPARE(book.value(u"By team|0|Activation, %"_s), u"25"_s);
}

void TestDashboard::theFiguresStandInTwoRowsWhereOneHasNoRoom()
{
    QWidget host;
    host.resize(2000, 300);
    FigureRow row(&host);
    QList<QPushButton *> cards;
    for (int i = 0; i < 4; ++i) {
        cards.append(new QPushButton(u"Relays measured"_s));
        row.add(cards.last(), 1, i < 2 ? FigureRow::Row::First : FigureRow::Row::Second);
    }
    const int one = cards.first()->sizeHint().width();
    row.resize(one * 5, 200);
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    const auto top = [&cards](int card) { return cards.at(card)->geometry().top(); };
    QTRY_COMPARE(top(3), top(0));
    row.resize(one * 3, 200);
    QTRY_VERIFY(top(2) > top(0));
    QCOMPARE(top(1), top(0));
    QCOMPARE(top(3), top(2));
    QVERIFY(cards.at(3)->geometry().right() < row.width());
    QVERIFY(row.minimumSizeHint().width() < one * 3);
    cards.at(2)->hide();
    cards.at(1)->hide();
    QTRY_COMPARE(top(3), top(0));
}

void TestDashboard::aChartCanBeHadAlone()
{
    DashboardExport::Content content { insights(),
        { m_view->names().teams, {}, {}, u"Norvane"_s, { u"Team: Foundry"_s }, {},
            QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) },
        u"1 to 7 November"_s, {}, 0 };
    const QByteArray all = DashboardExport::svg(content);
    for (const DashboardView::Chart chart : DashboardView::allCharts)
        QVERIFY(all.contains(DashboardView::nameOf(chart).toUtf8()));
    content.chart = DashboardView::Chart::Maturity;
    const QByteArray alone = DashboardExport::svg(content);
    QVERIFY(alone.contains("Team maturity"));
    QVERIFY(alone.contains("share of people who relay")); // its axis
    for (const DashboardView::Chart chart :
        { DashboardView::Chart::Trend, DashboardView::Chart::Timeline, DashboardView::Chart::Heat })
        QVERIFY(!alone.contains(DashboardView::nameOf(chart).toUtf8()));
    QVERIFY(alone.contains("Team: Foundry")); // of what it is
    QVERIFY(alone.contains("compared with"));
    QVERIFY(alone.contains("Data as of"));
    QVERIFY(alone.contains("Team maturity: How many"));
    QVERIFY(alone.contains("Measured: Counted by"));
    const QImage picture = QImage::fromData(DashboardExport::png(content), "PNG");
    content.chart.reset();
    const QImage four = QImage::fromData(DashboardExport::png(content), "PNG");
    QCOMPARE(picture.width(), four.width());
    QVERIFY(picture.height() < four.height() / 2);
}

// The report's colours and type are its own, since no widget draws it.
void TestDashboard::paperLooksAsTheLightWindow()
{
    m_theme.setMode(Settings::Theme::Light);
    const ChartLook window = lookOf(m_theme, Qt::LeftToRight);
    const ChartLook paper = paperLook();
    for (const auto color : { &ChartLook::text, &ChartLook::muted, &ChartLook::line,
             &ChartLook::surface, &ChartLook::sunken, &ChartLook::accent, &ChartLook::accentSoft,
             &ChartLook::first, &ChartLook::second })
        QCOMPARE(paper.*color, window.*color);
    QCOMPARE(paper.small.pixelSize(), fontFor(TextStyle::Small, 1).pixelSize());
    QCOMPARE(paper.strong.weight(), fontFor(TextStyle::SmallStrong, 1).weight());
    QCOMPARE(paperFont(PaperText::Title).pixelSize(), fontFor(TextStyle::PageTitle, 1).pixelSize());
    QCOMPARE(paper.lineHeight, lineHeightFor(TextStyle::Small, 1));
}

void TestDashboard::everyFigureSaysWhatItMeans()
{
    QStringList meanings;
    const auto definitions = DashboardWords::definitions();
    for (const auto &definition : definitions)
        meanings.append(definition.second);
    const auto cards = m_view->findChildren<KpiCard *>();
    QCOMPARE(cards.size(), 10);
    for (const KpiCard *card : cards)
        QVERIFY2(meanings.contains(card->accessibleDescription()), qPrintable(card->value()));
}

void TestDashboard::aNarrowFigureTellsItsChangeWhole()
{
    KpiCard card(m_theme, u"Relays"_s);
    card.setFigure(u"1,240"_s, u"+33.3 % · 930 before"_s);
    const auto isShown = [&card](const QString &text) {
        const auto labels = card.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&text](const TextLabel *label) { return label->text() == text; });
    };
    card.resize(100, 90);
    card.show();
    QVERIFY(isShown(u"+33.3 %"_s));
    QVERIFY(card.accessibleName().contains(u"930 before"_s));
    card.resize(400, 90);
    QVERIFY(isShown(u"+33.3 % · 930 before"_s));
}

void TestDashboard::everyControlHasAName()
{
    VERIFY_NAMED(m_view.get());
    Insights few;
    few.from = few.to = { 2026, 11, 7 };
    few.hidden = true;
    m_view->setInsights(few);
    VERIFY_NAMED(m_view.get());
}

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
