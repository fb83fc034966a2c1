// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/impactwords.h"
#include "ui/impact/beststories.h"
#include "ui/impact/figurecard.h"
#include "ui/impact/figuresheet.h"
#include "ui/impact/headlinecard.h"
#include "ui/impact/impactreport.h"
#include "ui/impact/impactview.h"
#include "ui/impact/thankspanel.h"
#include "ui/impact/weekchart.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHash>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::LocalTime).toUTC();
}

Figure figure(std::optional<qint64> measured, std::optional<qint64> reported = {},
    std::optional<qint64> estimated = {})
{
    return { measured, reported, estimated };
}

ImpactService::Summary aSummary(int relays = 26)
{
    ImpactService::Summary summary;
    summary.totals.relays = relays;
    summary.totals.clicks = figure(388);
    summary.totals.impressions = figure(3420, 9800, 3100);
    summary.totals.engagements = figure(214, 131);
    summary.before.relays = 20;
    summary.before.clicks = figure(324);
    summary.countedAt = noon().addSecs(-60);
    for (int i = 0; i < 12; ++i)
        summary.weeks.append({ QDate(2026, 9, 7).addDays(7 * i),
            figure(100 + i, i == 5 ? std::nullopt : std::optional<qint64>(500 + i)), figure(i) });
    ImpactTotals wall;
    wall.impressions = figure(2180);
    ImpactTotals linkedIn;
    linkedIn.impressions = figure({}, 9800);
    summary.networks = { { Network::Wall, wall }, { Network::LinkedIn, linkedIn } };
    summary.stories = { { { u"s1"_s }, u"North Sea"_s, summary.totals,
        { Network::Wall, Network::LinkedIn, Network::Bluesky, Network::X, Network::Mastodon },
        u"/media/north.jpg"_s } };
    return summary;
}

struct World {
    World()
    {
        theme.install(*qApp);
        view.resize(1184, 816);
        view.show();
    }
    Theme theme;
    Relais::Ui::Test::OneColour source { Qt::red };
    PictureCache pictures { source };
    ImpactView view { theme, pictures };
};

//! The heads of the best stories as translations/relais_fr.ts has them.
class FrenchHeads final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words { { "Story", u"Actualité"_s },
            { "Networks", u"Réseaux"_s }, { "Relays", u"Relais"_s }, { "Visits", u"Visites"_s },
            { "Measured\nreactions", u"Réactions\nmesurées"_s },
            { "Reported\nreactions", u"Réactions\ndéclarées"_s } };
        const bool mine = qstrcmp(context, BestStories::staticMetaObject.className()) == 0;
        return mine ? words.value(QByteArray(source)) : QString();
    }
};

QWidget *popoverOf(const QWidget &around)
{
    return around.findChild<QWidget *>(u"originPopover"_s);
}

QTableView *tableNamed(const QWidget &around, const QString &name)
{
    for (auto *table : around.findChildren<QTableView *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

} // namespace

class TestImpactView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileOfANetworkIsAskedForByName();
    void whatASheetAsksIsAnsweredByItsButton();
    void numbersOfDifferentProvenancesAreNeverAdded();
    void aProvenanceWithoutFigureIsADash();
    void aPressOnAFigureSaysWhereItComesFrom();
    void everyFigureHasAnOriginForEachProvenance();
    void aPressOnANumberOfATableSaysWhereItComesFrom_data();
    void aPressOnANumberOfATableSaysWhereItComesFrom();
    void aPressOnABarSaysWhereItsNumberComesFrom();
    void aPressOnAWeekSaysWhereItsFiguresComeFrom();
    void aStorysTitleStillLeadsToItsRelays();
    void theHeadlineSaysWhereItsNumberComesFrom();
    void theHeadlineSpeaksOfMeasuredFiguresOnly();
    void fewRelaysInviteInsteadOfAChart();
    void oldFiguresSayFromWhen();
    void aWeekWithoutFigureBreaksItsLine();
    void arrowsMoveTheMarkAndReadTheWeek();
    void aProvenanceWithoutFiguresHasItsLegendOff();
    void theTableStandsBehindTheChart();
    void barsKeepTheirProvenance();
    void topicsHaveTheirBars();
    void theBarsAreReadWithTheArrowsAndHaveTheirTable();
    void aButtonShowsTheTableOfTheWeeks();
    void theReportIsAPdf();
    void estimatesAreSwitchedOnByThePersonWithTheirFormula();
    void bestStoriesKeepProvenancesApart();
    void theBestStoriesHaveTheirWidthInFrench();
    void nothingInTheHeadOfTheNetworksIsCut();
    void aStorysNetworksLeadToItsRelays();
    void enteredFiguresAreHandedOn();
    void aSyncTakesNothingFromWhoTypesAFigure();
    void theCellThatOneReadsStaysWhenCountsComeIn();
    void everyControlHasAName();
};

void TestImpactView::theFileOfANetworkIsAskedForByName()
{
    World world;
    QSignalSpy asked(&world.view.sheet(), &FigureSheet::importAsked);
    QStringList texts;
    for (QMenu *menu : world.view.sheet().findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            texts.append(action->text());
            action->trigger();
        }
    }
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.at(0).contains(u"XLSX"_s));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).first().value<Network>(), Network::LinkedIn);
    QCOMPARE(asked.at(1).first().value<Network>(), Network::X);
    world.view.sheet().tell(u"Posts in the file: 2"_s, true);
    bool isSaid = false;
    for (const auto *label : world.view.sheet().findChildren<TextLabel *>())
        isSaid = isSaid || label->text() == u"Posts in the file: 2"_s;
    QVERIFY(isSaid);
}

void TestImpactView::numbersOfDifferentProvenancesAreNeverAdded()
{
    Theme theme;
    FigureCard card(theme, ImpactFigure::Impressions, u"Impressions"_s, {});
    card.setFigure(figure(3420, 9800, 3100));
    const QString name = card.accessibleName();
    QCOMPARE(name, u"Impressions, Measured: 3,420, Reported: 9,800, Estimated: ≈ 3,100"_s);
    for (auto *label : card.findChildren<TextLabel *>()) {
        QVERIFY(label->text() != u"13,220"_s);
        QVERIFY(label->text() != u"16,320"_s);
    }
}

void TestImpactView::aProvenanceWithoutFigureIsADash()
{
    QCOMPARE(ImpactWords::number(figure({}, 7), Provenance::Measured), u"–"_s);
    QCOMPARE(ImpactWords::number(figure(0), Provenance::Measured), u"0"_s); // known, and none
}

void TestImpactView::aPressOnAFigureSaysWhereItComesFrom()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    const auto cards = world.view.findChildren<FigureCard *>();
    QCOMPARE(cards.size(), 4);
    const auto shown = [&cards]() -> QWidget * {
        for (FigureCard *card : cards) {
            if (auto *popover = card->findChild<QWidget *>(u"originPopover"_s))
                return popover;
        }
        return nullptr;
    };
    cards.at(2)->click();
    QVERIFY(shown());
    QVERIFY(shown()->accessibleName().contains(u"Impressions"_s));
    QVERIFY(shown()->accessibleDescription().contains(ImpactWords::formula()));
    QTest::keyClick(shown(), Qt::Key_Escape);
    QTRY_VERIFY(!shown());
    QTest::keyClick(cards.at(1), Qt::Key_Return);
    QVERIFY(shown());
    QVERIFY(shown()->accessibleDescription().contains(u"tracked link"_s));
    shown()->close();
    QTRY_VERIFY(!shown());
}

void TestImpactView::everyFigureHasAnOriginForEachProvenance()
{
    for (const ImpactFigure figure : { ImpactFigure::Relays, ImpactFigure::Visits,
             ImpactFigure::Impressions, ImpactFigure::Reactions }) {
        const auto origins = OriginWords::of(figure);
        QCOMPARE(origins.size(), 3);
        for (const OriginWords::Origin &origin : origins)
            QVERIFY(!origin.text.isEmpty());
    }
}

void TestImpactView::aPressOnANumberOfATableSaysWhereItComesFrom_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("keepsQuiet");
    QTest::newRow("a week, reported")
        << u"Impressions a week"_s << 2 << u"500"_s << u"typed in"_s << ImpactWords::formula();
    QTest::newRow("a week, measured")
        << u"Impressions a week"_s << 1 << u"100"_s << u"own sign-in"_s << u"typed in"_s;
    QTest::newRow("a network, measured")
        << u"Impressions by network"_s << 1 << u"2,180"_s << u"own sign-in"_s << u"typed in"_s;
    QTest::newRow("a story's relays") << u"Your best stories"_s << int(BestStories::Relays)
                                      << u"26"_s << u"on this machine"_s << u"typed in"_s;
    QTest::newRow("a story's visits") << u"Your best stories"_s << int(BestStories::Visits)
                                      << u"388"_s << u"tracked link"_s << u"typed in"_s;
    QTest::newRow("a story's reported reactions")
        << u"Your best stories"_s << int(BestStories::ReportedReactions) << u"131"_s
        << u"typed in"_s << u"own sign-in"_s;
}

void TestImpactView::aPressOnANumberOfATableSaysWhereItComesFrom()
{
    QFETCH(QString, table);
    QFETCH(int, column);
    QFETCH(QString, number);
    QFETCH(QString, says);
    QFETCH(QString, keepsQuiet);
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    world.view.toggleTable();
    world.view.networks().turn();
    QApplication::processEvents();
    auto *cells = tableNamed(world.view, table);
    QVERIFY(cells);
    QModelIndex at;
    for (int row = 0; row < cells->model()->rowCount() && !at.isValid(); ++row) {
        const QModelIndex cell = cells->model()->index(row, column);
        if (cell.data().toString() == number)
            at = cell;
    }
    QVERIFY2(at.isValid(), "the number is not there");
    const auto tells = [&] {
        const QWidget *popover = popoverOf(world.view);
        return popover && popover->accessibleName().contains(number)
            && popover->accessibleDescription().contains(says)
            && !popover->accessibleDescription().contains(keepsQuiet);
    };
    cells->scrollTo(at);
    QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, cells->visualRect(at).center());
    QVERIFY(tells());
    QTest::keyClick(popoverOf(world.view), Qt::Key_Escape);
    QTRY_VERIFY(!popoverOf(world.view));
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Space }) {
        cells->setCurrentIndex(at);
        QTest::keyClick(cells, key);
        QVERIFY(tells());
        popoverOf(world.view)->close();
        QTRY_VERIFY(!popoverOf(world.view));
    }
}

void TestImpactView::aPressOnABarSaysWhereItsNumberComesFrom()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    QApplication::processEvents();
    auto *bars = static_cast<NetworkBars *>(world.view.networks().chart());
    QTest::keyClick(bars, Qt::Key_Return); // no bar is asked about
    QVERIFY(!popoverOf(world.view));
    QTest::keyClick(bars, Qt::Key_End);
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY(popoverOf(world.view));
    QVERIFY(popoverOf(world.view)->accessibleName().contains(u"Wall, Measured, 2,180"_s));
    QVERIFY(popoverOf(world.view)->accessibleDescription().contains(u"own sign-in"_s));
    popoverOf(world.view)->close();
    QTRY_VERIFY(!popoverOf(world.view));
    QCOMPARE(bars->mark(), 1); // one goes on from there
    for (QWidget *row : bars->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (row->accessibleName() == u"LinkedIn, Reported, 9,800"_s)
            QTest::mouseClick(bars, Qt::LeftButton, {}, row->geometry().center());
    }
    QVERIFY(popoverOf(world.view));
    QVERIFY(popoverOf(world.view)->accessibleName().contains(u"LinkedIn, Reported, 9,800"_s));
    QVERIFY(!popoverOf(world.view)->accessibleDescription().contains(u"own sign-in"_s));
}

void TestImpactView::aPressOnAWeekSaysWhereItsFiguresComeFrom()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    QApplication::processEvents();
    WeekChart &chart = world.view.chart();
    QCOMPARE(QAccessible::queryAccessibleInterface(&chart)->role(), QAccessible::Chart);
    chart.setMark(4);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(popoverOf(world.view));
    QVERIFY(popoverOf(world.view)
            ->accessibleName()
            .contains(u"Week of 5 Oct, Measured: 104, Reported: 504"_s));
    QVERIFY(popoverOf(world.view)->accessibleDescription().contains(ImpactWords::formula()));
    popoverOf(world.view)->close();
    QTRY_VERIFY(!popoverOf(world.view));
    QCOMPARE(chart.mark(), 4);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.viewport()->rect().center());
    QVERIFY(popoverOf(world.view));
    QVERIFY(chart.mark() >= 0);
    QVERIFY(popoverOf(world.view)->accessibleName().contains(chart.accessibleDescription()));
}

void TestImpactView::aStorysTitleStillLeadsToItsRelays()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    auto *stories = tableNamed(world.view, u"Your best stories"_s);
    QVERIFY(stories);
    QSignalSpy asked(&world.view, &ImpactView::relaysAsked);
    stories->setCurrentIndex(stories->model()->index(0, BestStories::Title));
    QTest::keyClick(stories, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!popoverOf(world.view));
}

void TestImpactView::theHeadlineSaysWhereItsNumberComesFrom()
{
    World world;
    auto *headline = world.view.findChild<HeadlineCard *>();
    QVERIFY(headline);
    world.view.setSummary(aSummary(2), u"Norvane"_s, noon()); // it only invites
    headline->click();
    QVERIFY(!popoverOf(world.view));
    ImpactService::Summary summary = aSummary();
    world.view.setSummary(summary, u"Norvane"_s, noon());
    QTest::keyClick(headline, Qt::Key_Return);
    QVERIFY(popoverOf(world.view));
    QVERIFY(popoverOf(world.view)->accessibleName().contains(u"388"_s));
    QVERIFY(popoverOf(world.view)->accessibleDescription().contains(u"tracked link"_s));
    QVERIFY(!popoverOf(world.view)->accessibleDescription().contains(u"typed in"_s));
    popoverOf(world.view)->close();
    QTRY_VERIFY(!popoverOf(world.view));
    summary.totals.clicks = figure({}, 500);
    world.view.setSummary(summary, u"Norvane"_s, noon());
    headline->click();
    QVERIFY(popoverOf(world.view));
    QVERIFY(popoverOf(world.view)->accessibleDescription().contains(u"own sign-in"_s));
}

void TestImpactView::theHeadlineSpeaksOfMeasuredFiguresOnly()
{
    const QString text = ImpactWords::headline(aSummary(), u"Norvane"_s);
    QVERIFY2(text.contains(u"388"_s) && text.contains(u"Norvane"_s), qPrintable(text));
    ImpactService::Summary reported = aSummary();
    reported.totals.clicks = figure({}, 500);
    reported.totals.impressions = figure({}, 9800, 3100);
    const QString none = ImpactWords::headline(reported, u"Norvane"_s);
    QVERIFY2(!none.contains(u"500"_s) && !none.contains(u"9,800"_s), qPrintable(none));
    QVERIFY(ImpactWords::note(aSummary(), noon()).contains(u"64 more"_s));
}

void TestImpactView::fewRelaysInviteInsteadOfAChart()
{
    World world;
    world.view.setSummary(aSummary(2), u"Norvane"_s, noon());
    QVERIFY(!world.view.chart().isVisible());
    world.view.setSummary(aSummary(3), u"Norvane"_s, noon());
    QVERIFY(world.view.chart().isVisible());
}

void TestImpactView::oldFiguresSayFromWhen()
{
    ImpactService::Summary summary = aSummary();
    QVERIFY(!ImpactWords::note(summary, noon()).contains(u"These figures are from"_s));
    summary.countedAt = noon().addDays(-2);
    QVERIFY(ImpactWords::note(summary, noon()).contains(u"These figures are from"_s));
}

void TestImpactView::aWeekWithoutFigureBreaksItsLine()
{
    const auto weeks = aSummary().weeks;
    QCOMPARE(WeekChart::runs(weeks, Provenance::Measured).size(), 1);
    const auto reported = WeekChart::runs(weeks, Provenance::Reported);
    QCOMPARE(reported.size(), 2);
    QCOMPARE(reported.at(0).size(), 5);
    QCOMPARE(reported.at(1).first(), QPointF(6, 506));
    QVERIFY(WeekChart::runs(weeks, Provenance::Estimated).isEmpty());
}

void TestImpactView::arrowsMoveTheMarkAndReadTheWeek()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    WeekChart &chart = world.view.chart();
    chart.setMark(5);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.mark(), 4);
    QCOMPARE(chart.accessibleDescription(), u"Week of 5 Oct, Measured: 104, Reported: 504"_s);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.mark(), 11);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.mark(), 0);
    QVERIFY(chart.accessibleName().startsWith(u"Impressions a week"_s));
}

void TestImpactView::aProvenanceWithoutFiguresHasItsLegendOff()
{
    World world;
    ImpactService::Summary summary = aSummary();
    summary.totals.impressions = figure(3420);
    world.view.setSummary(summary, u"Norvane"_s, noon());
    int off = 0;
    for (auto *chip : world.view.findChildren<Chip *>()) {
        const bool isSwitch = chip->accessibleName() == u"Show estimated impressions"_s;
        off += !isSwitch && chip->isVisible() && !chip->toolTip().isEmpty() ? 1 : 0;
    }
    QCOMPARE(off, 2); // reported and estimated say why they are off
}

void TestImpactView::theTableStandsBehindTheChart()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    world.view.toggleTable();
    QVERIFY(world.view.isTableShown());
    WeekTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setWeeks(aSummary().weeks);
    QCOMPARE(table.rowCount(), 12);
    QCOMPARE(table.index(5, 2).data().toString(), u"–"_s);
    QCOMPARE(table.index(5, 1).data().toString(), u"105"_s);
}

void TestImpactView::barsKeepTheirProvenance()
{
    ImpactTotals both;
    both.impressions = figure(100, 50);
    const auto bars =
        NetworkBars::barsOf(QList<ImpactService::ByNetwork> { { Network::Bluesky, both } },
            NetworkBars::Measure::Impressions);
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars.at(0).provenance, Provenance::Measured);
    QCOMPARE(bars.at(1).provenance, Provenance::Reported);
    QCOMPARE(bars.at(1).share, 0.5);
}

void TestImpactView::topicsHaveTheirBars()
{
    ImpactTotals totals;
    totals.clicks.measured = 12;
    const auto bars = NetworkBars::barsOf(
        QList<ImpactService::ByTopic> { { u"Climate"_s, totals } }, NetworkBars::Measure::Visits);
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars.first().label, u"Climate"_s);
    QVERIFY(!bars.first().network);
}

void TestImpactView::theBarsAreReadWithTheArrowsAndHaveTheirTable()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    ChartPanel &panel = world.view.networks();
    auto *bars = static_cast<NetworkBars *>(panel.chart());
    QCOMPARE(bars->accessibleName(), u"Impressions by network"_s);
    QCOMPARE(bars->accessibleDescription(), u"Longest bar: LinkedIn, Reported, 9,800"_s);
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Down);
    QCOMPARE(bars->mark(), 1);
    QCOMPARE(bars->accessibleDescription(), u"Wall, Measured, 2,180"_s);
    QCOMPARE(bars->accessibleName(), u"Impressions by network"_s); // what was said has passed
    QTest::keyClick(bars, Qt::Key_Down); // there is none below it
    QCOMPARE(bars->mark(), 1);
    QTest::keyClick(bars, Qt::Key_Home);
    QCOMPARE(bars->mark(), 0);
    QVERIFY(!bars->grab().isNull()); // with its mark
    QTest::keyClick(bars, Qt::Key_T);
    QVERIFY(panel.showsTable());
    const QString table = panel.table().asText();
    QVERIFY2(table.contains(u"Wall\t2,180\t–\t–"_s), qPrintable(table));
    QVERIFY2(table.contains(u"LinkedIn\t–\t9,800\t–"_s), qPrintable(table));
    NetworkBars none(world.theme);
    QTest::keyClick(&none, Qt::Key_Down);
    QCOMPARE(none.mark(), -1);
    QVERIFY(!none.accessibleDescription().isEmpty());
}

void TestImpactView::aButtonShowsTheTableOfTheWeeks()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    int pressed = 0;
    for (auto *button : world.view.findChildren<Button *>()) {
        if (button->accessibleName() != u"Show the table (Ctrl T)"_s)
            continue;
        button->click();
        ++pressed;
        QCOMPARE(button->accessibleName(), u"Show the chart (Ctrl T)"_s);
    }
    QCOMPARE(pressed, 1);
    QVERIFY(world.view.isTableShown());
}

void TestImpactView::theReportIsAPdf()
{
    const QByteArray pdf = impactReport(
        aSummary(), u"Norvane"_s, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.size() > 2000);
}

void TestImpactView::estimatesAreSwitchedOnByThePersonWithTheirFormula()
{
    World world;
    ImpactService::Summary summary = aSummary();
    world.view.setSummary(summary, u"Norvane"_s, noon());
    const auto said = [&world] {
        QStringList texts;
        for (const auto *label : world.view.findChildren<TextLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    };
    QVERIFY(!said().contains(ImpactWords::formula()));
    QSignalSpy switched(&world.view, &ImpactView::estimatesSwitched);
    for (auto *chip : world.view.findChildren<Chip *>()) {
        if (chip->accessibleName() == u"Show estimated impressions"_s) {
            QVERIFY(!chip->isChecked());
            chip->click();
        }
    }
    QCOMPARE(switched.size(), 1);
    QVERIFY(switched.first().first().toBool());
    summary.estimates = true;
    world.view.setSummary(summary, u"Norvane"_s, noon());
    QVERIFY(said().contains(u"followers × 10 %"_s));
}

void TestImpactView::bestStoriesKeepProvenancesApart()
{
    BestStories model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStories(aSummary().stories);
    QCOMPARE(model.index(0, BestStories::Visits).data().toString(), u"388"_s);
    QCOMPARE(model.index(0, BestStories::MeasuredReactions).data().toString(), u"214"_s);
    QCOMPARE(model.index(0, BestStories::ReportedReactions).data().toString(), u"131"_s);
}

void TestImpactView::theBestStoriesHaveTheirWidthInFrench()
{
    constexpr int legible = 200; // the picture, and the beginning of a title
    FrenchHeads french; // takes itself out when it goes
    QVERIFY(QCoreApplication::installTranslator(&french));
    World world;
    ImpactService::Summary summary = aSummary();
    summary.stories.first().title = u"L’atelier de Lyon tourne sans gaz depuis lundi"_s;
    world.view.setSummary(summary, u"Norvane"_s, noon());
    auto *table = tableNamed(world.view, u"Your best stories"_s);
    QVERIFY(table);
    const QHeaderView *heads = table->horizontalHeader();
    for (const int window : { 1024, 1240, 1440 }) {
        const bool small = window < Metrics::iconRailBelow;
        world.view.resize(small ? window - Metrics::smallRail - 2 * Metrics::smallPageMargin
                                : window - Metrics::rail - 2 * Metrics::pageMargin,
            800);
        QTRY_COMPARE(heads->length(), table->viewport()->width());
        QVERIFY2(heads->sectionSize(BestStories::Title) >= legible,
            qPrintable(QString::number(heads->sectionSize(BestStories::Title))));
        for (int column = 1; column < BestStories::ColumnCount; ++column)
            QVERIFY(heads->sectionSize(column) >= heads->sectionSizeHint(column));
        const ThanksPanel &thanks = world.view.thanks();
        QVERIFY(thanks.geometry().right() < thanks.parentWidget()->width());
        const int around = 2 * 16 + 12; // the card's own, and between the two
        QVERIFY2(table->minimumWidth() + around + thanks.minimumWidth() <= world.view.width(),
            qPrintable(u"%1 + %2 > %3"_s.arg(table->minimumWidth())
                    .arg(thanks.minimumWidth())
                    .arg(world.view.width())));
    }
}

void TestImpactView::nothingInTheHeadOfTheNetworksIsCut()
{
    World world;
    world.view.resize(1024 - Metrics::smallRail - 2 * Metrics::smallPageMargin, 800);
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    const auto button = [&world](const QString &text) -> Button * {
        for (auto *one : world.view.networks().findChildren<Button *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    };
    const auto isWhole = [&world](const QString &title) {
        const auto labels = world.view.networks().findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&title](const TextLabel *label) {
            return label->text() == title && label->width() >= label->sizeHint().width();
        });
    };
    QTRY_VERIFY(isWhole(u"Impressions by network"_s));
    button(u"By topic"_s)->click();
    QTRY_VERIFY(isWhole(u"Impressions by topic"_s));
    button(u"Visits"_s)->click();
    QTRY_VERIFY(isWhole(u"Visits by topic"_s));
}

void TestImpactView::aStorysNetworksLeadToItsRelays()
{
    World world;
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    auto *stories = tableNamed(world.view, u"Your best stories"_s);
    QVERIFY(stories);
    QSignalSpy asked(&world.view, &ImpactView::relaysAsked);
    stories->setCurrentIndex(stories->model()->index(0, BestStories::Networks));
    QTest::keyClick(stories, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!popoverOf(world.view));
}

void TestImpactView::enteredFiguresAreHandedOn()
{
    World world;
    ImpactService::ByRelay relay;
    relay.relay = { u"r1"_s };
    relay.storyTitle = u"North Sea"_s;
    relay.publishedAt = noon();
    relay.counts = { { relay.relay, MetricKind::Impression, Provenance::Reported, 420, noon() },
        { relay.relay, MetricKind::Impression, Provenance::Measured, 7, noon() } };
    world.view.sheet().setRelays({ relay });
    world.view.openSheet();
    auto *count = world.view.sheet().findChild<QSpinBox *>();
    QCOMPARE(count->value(), 420); // what was reported before, not what was measured
    QSignalSpy entered(&world.view.sheet(), &FigureSheet::entered);
    count->setValue(500);
    for (auto *button : world.view.sheet().findChildren<Button *>()) {
        if (button->text() == u"Keep this figure"_s)
            button->click();
    }
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(2).toLongLong(), 500);
}

void TestImpactView::aSyncTakesNothingFromWhoTypesAFigure()
{
    World world;
    FigureSheet &sheet = world.view.sheet();
    ImpactService::ByRelay relay;
    relay.relay = { u"r1"_s };
    relay.storyTitle = u"North Sea"_s;
    relay.publishedAt = noon();
    relay.counts = { { relay.relay, MetricKind::Impression, Provenance::Reported, 420, noon() } };
    ImpactService::ByRelay newer = relay;
    newer.relay = { u"r2"_s };
    newer.counts.clear();
    sheet.setRelays({ relay });
    world.view.openSheet();
    auto *count = sheet.findChild<QSpinBox *>();
    count->setValue(500);
    relay.counts[0].count = 430; // counted elsewhere meanwhile
    sheet.setRelays({ newer, relay });
    QCOMPARE(count->value(), 500);
    sheet.setRelays({ newer }); // what it was typed for is gone
    QCOMPARE(count->value(), 0);
    sheet.setRelays({ relay });
    QCOMPARE(count->value(), 430);
    relay.counts[0].count = 440;
    sheet.setRelays({ relay }); // nothing was typed
    QCOMPARE(count->value(), 440);
    count->setValue(450);
    world.view.closeSheet();
    world.view.openSheet();
    QCOMPARE(count->value(), 440); // what was left is not kept
}

void TestImpactView::theCellThatOneReadsStaysWhenCountsComeIn()
{
    World world;
    ImpactService::Summary summary = aSummary();
    summary.stories.append({ { u"s2"_s }, u"Lyon"_s, summary.totals });
    world.view.setSummary(summary, u"Norvane"_s, noon());
    auto *stories = tableNamed(world.view, u"Your best stories"_s);
    auto *weeks = tableNamed(world.view, u"Impressions a week"_s);
    QVERIFY(stories && weeks);
    stories->setCurrentIndex(stories->model()->index(1, BestStories::Visits));
    weeks->setCurrentIndex(weeks->model()->index(4, 2));
    summary.stories.swapItemsAt(0, 1);
    world.view.setSummary(summary, u"Norvane"_s, noon());
    QCOMPARE(stories->currentIndex().row(), 0); // the same story
    QCOMPARE(stories->currentIndex().column(), int(BestStories::Visits));
    QCOMPARE(weeks->currentIndex().row(), 4);
    QCOMPARE(weeks->currentIndex().column(), 2);
    summary.stories.removeFirst();
    world.view.setSummary(summary, u"Norvane"_s, noon());
    QVERIFY(!stories->currentIndex().isValid());
}

void TestImpactView::whatASheetAsksIsAnsweredByItsButton()
{
    World world;
    FigureSheet &sheet = world.view.sheet();
    Button *yes = nullptr;
    const auto buttons = sheet.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == u"Yes, they are mine"_s)
            yes = button;
    }
    QVERIFY(yes && yes->isHidden());
    QSignalSpy agreed(&sheet, &FigureSheet::agreed);
    sheet.ask(u"Are they?"_s);
    QVERIFY(!yes->isHidden());
    yes->click();
    QCOMPARE(agreed.size(), 1);
    sheet.settled({});
    QVERIFY(yes->isHidden());
}

void TestImpactView::everyControlHasAName()
{
    World world;
    VERIFY_NAMED(&world.view);
    world.view.setSummary(aSummary(2), u"Norvane"_s, noon()); // the invitation to relay more
    VERIFY_NAMED(&world.view);
    world.view.setSummary(aSummary(), u"Norvane"_s, noon());
    VERIFY_NAMED(&world.view);
    world.view.toggleTable();
    VERIFY_NAMED(&world.view);
    ImpactService::ByRelay relay;
    relay.relay = { u"r1"_s };
    relay.storyTitle = u"North Sea"_s;
    world.view.sheet().setRelays({ relay });
    world.view.openSheet();
    VERIFY_NAMED(&world.view);
    VERIFY_NAMED(&world.view.sheet());
}

QTEST_MAIN(TestImpactView)
#include "tst_impactview.moc"
