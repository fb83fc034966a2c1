// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/dashboardwords.h"
#include "tests/unit/ui/dashboard/dashboardtest.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/dashboard/dashboardfilters.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/maturitychart.h"
#include "ui/dashboard/maturitytimeline.h"
#include "ui/dashboard/ownweeks.h"
#include "ui/dashboard/trendchart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
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

//! How a period and filters are chosen, combined and remembered.
class TestDashboardFilters final : public DashboardTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void aPeriodIsOneClick();
    void aClickOnALineFilters();
    void aFilterHasACrossAndIsRemembered();
    void ownWeeksEndTodayAlsoAfterMidnight();
    void anAmpersandOfATeamsNameIsSeenInTheMenu();
    void topicsAreNamedInTheReadersLanguage();
    void aLocationIsAFilterWhereThereAreSome();
    void oneFilterTakesSeveralValues();
    void severalValuesAreTickedInAMenuThatStays();
    void aSecondFilterWithSeveralValuesIsNotOfferedAndSaysWhy();
};

void TestDashboardFilters::aPeriodIsOneClick()
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

void TestDashboardFilters::aClickOnALineFilters()
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

void TestDashboardFilters::aFilterHasACrossAndIsRemembered()
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

void TestDashboardFilters::ownWeeksEndTodayAlsoAfterMidnight()
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

void TestDashboardFilters::anAmpersandOfATeamsNameIsSeenInTheMenu()
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

void TestDashboardFilters::topicsAreNamedInTheReadersLanguage()
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

void TestDashboardFilters::aLocationIsAFilterWhereThereAreSome()
{
    using Filter = DashboardChoice::Filter;
    auto *filters = m_view->findChild<DashboardFilters *>();
    const auto isOffered = [filters] {
        const auto buttons = filters->findChildren<QAbstractButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
            return button->isVisible() && button->accessibleName().startsWith(u"Location: "_s);
        });
    };
    QVERIFY(!isOffered());
    Insights answer = insights();
    answer.locations = { u"Lille"_s, u"Lyon"_s };
    m_view->setInsights(answer);
    QVERIFY(isOffered());
    filters->follow(Filter::Location, u"Lyon"_s);
    QCOMPARE(filters->inWords(), QStringList { u"Location: Lyon"_s });
    const DashboardChoice choice = m_view->choice();
    QCOMPARE(DashboardChoice::fromText(choice.toText()), choice); // remembered
    const InsightQuestion question = m_view->question({ 2026, 11, 24 });
    QCOMPARE(question.location, u"Lyon"_s);
    QCOMPARE(DashboardChoice::filtersOf(question).location, u"Lyon"_s);
    QCOMPARE(DashboardWords::filters(choice, {}), QStringList { u"Location: Lyon"_s });
    QVERIFY(!choice.takesSeveral(Filter::Location));
    // One that is set can be taken off, whatever may be asked for by now.
    answer.locations.clear();
    m_view->setInsights(answer);
    QVERIFY(isOffered());
    filters->clear();
    QVERIFY(!isOffered());
}

void TestDashboardFilters::oneFilterTakesSeveralValues()
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

void TestDashboardFilters::severalValuesAreTickedInAMenuThatStays()
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

void TestDashboardFilters::aSecondFilterWithSeveralValuesIsNotOfferedAndSaysWhy()
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

QTEST_MAIN(TestDashboardFilters)
#include "tst_dashboardfilters.moc"
