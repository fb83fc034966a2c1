// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/readylist.h"
#include "ui/calendar/readymodel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/common/lists/cardrows.h"
#include "ui/common/lists/colleaguerows.h"
#include "ui/common/lists/idearows.h"
#include "ui/common/lists/rowlist.h"
#include "ui/common/pagekeys.h"
#include "ui/common/words/keynames.h"
#include "ui/help/helppage.h"
#include "ui/jobs/jobrows.h"
#include "ui/members/membertable.h"
#include "ui/organization/networkstable.h"
#include "ui/shell/rail.h"
#include "ui/sources/sourcepanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

const QStringList names { u"Ada"_s, u"Ben"_s, u"Cleo"_s };

//! A list as its page shows it, with three rows or more.
struct Made {
    std::unique_ptr<QAbstractItemModel> model {}; //!< where the list does not have its own
    std::unique_ptr<QWidget> widget {};
    QAbstractItemView *view = nullptr;
};

QList<QWidget *> rowsWithButtons()
{
    QList<QWidget *> rows;
    for (const QString &name : names) {
        auto *row = new QWidget;
        row->setAccessibleName(name);
        auto *line = new QHBoxLayout(row);
        line->addWidget(new QPushButton(u"Sign out"_s));
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestPageKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void jAndKMoveInEachList_data();
    void jAndKMoveInEachList();
    void shiftJChoosesSeveralAsShiftDownDoes();
    void rowsWithButtonsAreWalkedThrough();
    void rowsThatComeAnewKeepThePlace();
    void aTextFieldKeepsItsLetters();
    void aFilterThatIsOffIsNotOpened();
    void keysAreNamedAsTheProductWritesThem();
    void aMenuShowsAKeyAndLeavesItToThePage();

private:
    Made make(const QString &list);
    Made makeTable(const QString &list);
    Made makeCards(const QString &list);

    Theme m_theme;
    SystemClock m_clock;
};

void TestPageKeys::jAndKMoveInEachList_data()
{
    QTest::addColumn<QString>("list");
    for (const char *list : { "members", "networks", "figures", "kept searches and nominations",
             "colleagues", "ideas", "jobs", "without a date", "sources", "help", "rail" })
        QTest::newRow(list) << QString::fromLatin1(list);
}

Made TestPageKeys::makeTable(const QString &list)
{
    Made made;
    if (list == "figures"_L1) {
        auto table = std::make_unique<FigureTable>(m_theme, QStringList { u"Team"_s, u"Relays"_s });
        QList<FigureTable::Line> lines;
        for (const QString &name : names)
            lines.append({ name, { name, u"1"_s }, { 0, 1 } });
        table->setLines(lines);
        made.view = &table->table();
        made.widget = std::move(table);
        return made;
    }
    auto view = std::make_unique<QTableView>();
    if (list == "members"_L1) {
        auto members = std::make_unique<MemberTable>();
        QList<MemberEntry> entries;
        for (const QString &name : names) {
            MemberEntry entry;
            entry.member.id = { name };
            entry.member.name = name;
            entries.append(entry);
        }
        members->setMembers(entries, {});
        members->showIn(*view, m_theme);
        made.model = std::move(members);
    } else {
        auto networks = std::make_unique<NetworksTable>(true, m_clock);
        QList<NetworkOffer> offers;
        for (const Network network : { Network::Bluesky, Network::LinkedIn, Network::X }) {
            NetworkOffer offer;
            offer.network = network;
            offers.append(offer);
        }
        networks->setOffers(offers);
        networks->showIn(*view, m_theme, u"Networks"_s);
        made.model = std::move(networks);
    }
    made.view = view.get();
    made.widget = std::move(view);
    return made;
}

Made TestPageKeys::makeCards(const QString &list)
{
    Made made;
    if (list == "colleagues"_L1) {
        auto colleagues = std::make_unique<ColleagueList>(m_theme);
        QList<Colleague> found;
        for (const QString &name : names)
            found.append(Colleague { { name }, name });
        colleagues->setColleagues(found);
        made.view = colleagues.get();
        made.widget = std::move(colleagues);
    } else if (list == "ideas"_L1) {
        auto ideas = std::make_unique<IdeaList>(m_theme, u"Ideas"_s);
        QList<IdeaRow> rows;
        for (const QString &name : names)
            rows.append(IdeaRow { { name }, IdeaKind::Story, name });
        ideas->setRows(rows);
        made.view = ideas.get();
        made.widget = std::move(ideas);
    } else if (list == "jobs"_L1) {
        auto jobs = std::make_unique<JobList>(m_theme);
        QList<JobRow> rows;
        for (const QString &name : names) {
            JobRow row;
            row.id = { name };
            row.title = name;
            rows.append(row);
        }
        jobs->setRows(rows);
        made.view = jobs.get();
        made.widget = std::move(jobs);
    } else {
        auto cards = std::make_unique<QListView>();
        made.model = std::make_unique<QStringListModel>(names);
        cards->setModel(made.model.get());
        showAsCards(*cards, m_theme);
        made.view = cards.get();
        made.widget = std::move(cards);
    }
    return made;
}

Made TestPageKeys::make(const QString &list)
{
    if (list == "members"_L1 || list == "networks"_L1 || list == "figures"_L1)
        return makeTable(list);
    Made made;
    if (list == "without a date"_L1) {
        auto stories = std::make_unique<ReadyModel>();
        QList<Story> ready;
        for (const QString &name : names) {
            Story story;
            story.id = { name };
            story.title = name;
            ready.append(story);
        }
        stories->setStories(ready);
        auto view = std::make_unique<ReadyList>(m_theme, *stories);
        made.model = std::move(stories);
        made.view = view.get();
        made.widget = std::move(view);
    } else if (list == "sources"_L1) {
        auto panel = std::make_unique<SourcePanel>(m_theme);
        QList<SourceEntry> sources;
        for (const QString &name : names) {
            SourceEntry source;
            source.id = { name };
            source.title = name;
            sources.append(source);
        }
        panel->setSources(sources, QDateTime({ 2026, 11, 23 }, { 9, 0 }, Qt::UTC));
        made.view = &panel->list();
        made.widget = std::move(panel);
    } else if (list == "help"_L1) {
        auto help = std::make_unique<HelpPage>(m_theme);
        made.view = help->findChild<QListView *>();
        made.widget = std::move(help);
    } else if (list == "rail"_L1) {
        auto rail = std::make_unique<Rail>(m_theme);
        for (const QString &name : names)
            rail->addEntry(name, u"queue"_s, name);
        made.view = qobject_cast<QListView *>(rail->list());
        made.widget = std::move(rail);
    } else {
        return makeCards(list);
    }
    return made;
}

void TestPageKeys::jAndKMoveInEachList()
{
    QFETCH(QString, list);
    const Made made = make(list);
    QVERIFY(made.view);
    made.widget->resize(600, 500);
    made.widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(made.widget.get()));
    QAbstractItemView &view = *made.view;
    QVERIFY(view.model()->rowCount() >= 3);
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_J);
    QCOMPARE(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_J);
    QCOMPARE(view.currentIndex().row(), 2);
    QTest::keyClick(&view, Qt::Key_K);
    QCOMPARE(view.currentIndex().row(), 1);
    QVERIFY(view.selectionModel()->isRowSelected(1));
}

void TestPageKeys::shiftJChoosesSeveralAsShiftDownDoes()
{
    const Made made = make(u"members"_s);
    made.widget->resize(600, 500);
    made.widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(made.widget.get()));
    made.view->setCurrentIndex(made.view->model()->index(0, 0));
    QTest::keyClick(made.view, Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(made.view->selectionModel()->selectedRows().size(), 2);
}

void TestPageKeys::rowsWithButtonsAreWalkedThrough()
{
    RowList list(u"Devices"_s);
    const QList<QWidget *> rows = rowsWithButtons();
    list.setRows(rows);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.activateWindow();
    rows.at(0)->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), rows.at(0));
    QTest::keyClick(rows.at(0), Qt::Key_J);
    QCOMPARE(QApplication::focusWidget(), rows.at(1));
    auto *button = rows.at(1)->findChild<QPushButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_J); // from what is in a row, too
    QCOMPARE(QApplication::focusWidget(), rows.at(2));
    QTest::keyClick(rows.at(2), Qt::Key_Down); // the last
    QCOMPARE(QApplication::focusWidget(), rows.at(2));
    QTest::keyClick(rows.at(2), Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), rows.at(0));
    QTest::keyClick(rows.at(0), Qt::Key_End);
    QTest::keyClick(rows.at(2), Qt::Key_K);
    QCOMPARE(QApplication::focusWidget(), rows.at(1));
    const auto stops = std::count_if(rows.begin(), rows.end(),
        [](const QWidget *row) { return (row->focusPolicy() & Qt::TabFocus) != 0; });
    QCOMPARE(int(stops), 1); // Tab comes to the one that one is in
    QVERIFY(rows.at(1)->focusPolicy() & Qt::TabFocus);
}

void TestPageKeys::rowsThatComeAnewKeepThePlace()
{
    RowList list(u"Devices"_s);
    const QList<QWidget *> before = rowsWithButtons();
    list.setRows(before);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.activateWindow();
    before.at(1)->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), before.at(1));
    const QList<QWidget *> after = rowsWithButtons();
    list.setRows(after);
    QCOMPARE(QApplication::focusWidget(), after.at(1));
    list.setRows({});
    QVERIFY(!list.isAncestorOf(QApplication::focusWidget()));
}

void TestPageKeys::aTextFieldKeepsItsLetters()
{
    QWidget page;
    auto *row = new QHBoxLayout(&page);
    auto *field = new QLineEdit;
    auto *button = new QPushButton(u"Press"_s);
    row->addWidget(field);
    row->addWidget(button);
    int pressed = 0;
    addKey(page, QKeySequence(Qt::Key_F), [&pressed] { ++pressed; }, Qt::WindowShortcut);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"off"_s);
    QCOMPARE(field->text(), u"off"_s);
    QCOMPARE(pressed, 0);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F);
    QCOMPARE(pressed, 1);
}

void TestPageKeys::aFilterThatIsOffIsNotOpened()
{
    QWidget page;
    auto *row = new QHBoxLayout(&page);
    auto *choice = new QComboBox;
    choice->addItems(names);
    row->addWidget(choice);
    addFilterKey(page, *choice);
    QVERIFY(choice->toolTip().contains(u"(F)"_s));
    choice->setEnabled(false);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QTRY_VERIFY(page.isActiveWindow());
    QTest::keyClick(&page, Qt::Key_F);
    QVERIFY(!QApplication::activePopupWidget());
    choice->setEnabled(true);
    QTest::keyClick(&page, Qt::Key_F);
    QTRY_VERIFY(QApplication::activePopupWidget());
    choice->hidePopup();
}

void TestPageKeys::keysAreNamedAsTheProductWritesThem()
{
    QCOMPARE(
        KeyNames::of(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)), u"Ctrl Shift Enter"_s);
    QCOMPARE(KeyNames::of(QKeySequence(Qt::CTRL | Qt::Key_Comma)), u"Ctrl ,"_s);
    QCOMPARE(KeyNames::of(QKeySequence(Qt::Key_F8)), u"F8"_s);
    QCOMPARE(KeyNames::of(QKeySequence(Qt::ALT | Qt::Key_Up)), u"Alt ↑"_s);
    QVERIFY(KeyNames::of(QKeySequence()).isEmpty());
    QCOMPARE(KeyNames::ofAll({ QKeySequence(Qt::CTRL | Qt::Key_1),
                 QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::CTRL | Qt::Key_3) }),
        u"Ctrl 1 … 3"_s);
    QCOMPARE(KeyNames::ofAll({ QKeySequence(Qt::Key_1), QKeySequence(Qt::Key_3) }), u"1 · 3"_s);
    QCOMPARE(KeyNames::ofAll({ QKeySequence(Qt::ALT | Qt::Key_Left),
                 QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_J) }),
        u"Alt ← → · J"_s);
    QCOMPARE(KeyNames::hint(u"Approve 100 %1"_s, QKeySequence(Qt::Key_A)), u"Approve 100 %1 (A)"_s);
}

void TestPageKeys::aMenuShowsAKeyAndLeavesItToThePage()
{
    QWidget page;
    int onPage = 0;
    addKey(page, QKeySequence(Qt::Key_W), [&onPage] { ++onPage; }, Qt::WindowShortcut);
    QMenu menu(&page);
    QAction *action = menu.addAction(u"Withdraw…"_s);
    KeyNames::show(*action, QKeySequence(Qt::Key_W));
    QCOMPARE(action->text(), u"Withdraw…"_s); // as it is read out
    QVERIFY(action->isShortcutVisibleInContextMenu());
    QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_W));
    const QSignalSpy triggered(action, &QAction::triggered);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QTRY_VERIFY(page.isActiveWindow());
    QTest::keyClick(&page, Qt::Key_W);
    QCOMPARE(triggered.size(), 0);
    QCOMPARE(onPage, 1); // and nobody else took it
}

QTEST_MAIN(TestPageKeys)
#include "tst_pagekeys.moc"
