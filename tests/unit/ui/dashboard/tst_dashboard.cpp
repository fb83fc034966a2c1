// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/dashboardwords.h"
#include "core/services/insights/insightsservice.h"
#include "tests/unit/ui/dashboard/dashboardtest.h"
#include "tests/unit/ui/support/names.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/common/controls/textlabel.h"
#include "ui/dashboard/dashboardfilters.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/figurerow.h"
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
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! What the dashboard says of an answer.
class TestDashboard final : public DashboardTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void provenancesStandApartAndNothingIsNotZero();
    void theChangeIsSaidAgainstThePeriodBefore();
    void aHiddenPeriodBeforeIsNotNone();
    void aPeriodThatGoesOnIsNotComparedWithAWholeOne();
    void hiddenGroupsAreCountedAndNotShown();
    void whereNoTeamHasALineItSaysWhy();
    void aQuestionOfTooFewShowsNoFigure();
    void theTotalStaysLastHoweverTheTableIsSorted();
    void aNarrowWindowCutsNothing();
    void activationSaysItsChangeInPoints();
    void aPeopleCountThatWouldTellOfAFewIsNotSaid();
    void noRateIsAboveAHundredPerCent();
    void ofDaysBeforeTheFirstHeadcountNoActivationIsTold();
    void aStoryStandsWithItsPicture();
    void anEmptyPeriodSaysSo();
    void aValueIsOnlyShownAtAnAdminsPrices();
    void theFiguresStandInTwoRowsWhereOneHasNoRoom();
    void everyFigureSaysWhatItMeans();
    void aNarrowFigureTellsItsChangeWhole();
    void everyControlHasAName();
};

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
