// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paint.h"
#include "ui/members/memberslayout.h"
#include "ui/members/membersview.h"
#include "ui/members/membertable.h"
#include "ui/members/memberwords.h"

#include <QAbstractItemModelTester>
#include <QFontMetrics>
#include <QHash>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

MemberEntry entry(const QString &name, const QList<Role> &roles = {})
{
    MemberEntry made;
    made.member.id = { name };
    made.member.name = name;
    made.member.email = name.toLower() + u"@norvane.example"_s;
    made.member.team = { u"lab"_s };
    made.member.location = u"Lyon"_s;
    made.member.languages = { u"fr"_s, u"en"_s };
    made.member.roles = roles;
    made.joined = true;
    return made;
}

} // namespace

class TestMemberTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theModelKeepsItsPromises();
    void membersStandByName();
    void aSearchFindsNameTeamAndPlace();
    void aRoleLeavesThoseWhoHaveIt();
    void theStateIsSaidInAWord_data();
    void theStateIsSaidInAWord();
    void rolesAreSaidInTheOrderOfTheirWeight();
    void whatIsWrongWithALineIsSaid();
    void theTableShowsWholeRows();
    void columnsGiveWayBeforeNamesAreCut();
    void besideTheInvitationsAllColumnsAreWhole();
    void aColumnTakesWhatItHolds();
    void aLongTeamIsCutBeforeAColumnGivesWay();
    void rowsStandAsDenseAsInTheDesign();
    void aPressOnABoxLeavesTheOthersChosen();

private:
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < m_table->rowCount(); ++row)
            found.append(m_table->index(row, MemberTable::Name).data().toString());
        return found;
    }
    Theme m_theme;
    std::unique_ptr<MemberTable> m_table;
};

void TestMemberTable::init()
{
    m_table = std::make_unique<MemberTable>();
    MemberEntry nantes = entry(u"Zoé"_s, { Role::Admin });
    nantes.member.location = u"Nantes"_s;
    nantes.member.team = {};
    m_table->setMembers({ nantes, entry(u"Ana"_s), entry(u"Erik"_s, { Role::Editor }) },
        { { { u"lab"_s }, {}, u"Cold lab"_s } });
}

void TestMemberTable::theModelKeepsItsPromises()
{
    MemberTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setMembers({ entry(u"Ana"_s), entry(u"Ben"_s) }, {});
    table.setFilter(u"ana"_s, {});
    QCOMPARE(table.rowCount(), 1);
    table.setFilter({}, Role::Manager);
    QCOMPARE(table.rowCount(), 0);
    table.setMembers({}, {});
    QCOMPARE(table.columnCount(), int(MemberTable::Columns));
    // The boxes have none to read; a screen reader says what they are.
    QVERIFY(!table.headerData(MemberTable::Tick, Qt::Horizontal, Qt::AccessibleTextRole)
            .toString()
            .isEmpty());
    for (int column = MemberTable::Name; column < MemberTable::Columns; ++column)
        QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestMemberTable::membersStandByName()
{
    QCOMPARE(names(), (QStringList { u"Ana"_s, u"Erik"_s, u"Zoé"_s }));
    const QModelIndex ana = m_table->indexOf({ u"Ana"_s });
    QCOMPARE(ana.row(), 0);
    QCOMPARE(m_table->index(0, MemberTable::TeamName).data().toString(), u"Cold lab"_s);
    QCOMPARE(m_table->index(0, MemberTable::TeamName).data(Qt::ToolTipRole).toString(),
        u"Cold lab"_s); // its column may cut it
    QCOMPARE(m_table->index(0, MemberTable::Languages).data().toString(), u"FR EN"_s);
    QCOMPARE(ana.data(Qt::ToolTipRole).toString(), u"ana@norvane.example"_s);
    QVERIFY(!m_table->entry(m_table->index(7, 0)));
}

void TestMemberTable::aSearchFindsNameTeamAndPlace()
{
    for (const auto &[word, found] : { std::pair(u"zoé"_s, 1), std::pair(u"zoe"_s, 1),
             std::pair(u"nantes"_s, 1), std::pair(u"cold"_s, 2), std::pair(u"norvane.example"_s, 3),
             std::pair(u"nobody"_s, 0) }) {
        m_table->setFilter(word, {});
        QVERIFY2(m_table->rowCount() == found, qPrintable(word));
    }
    QCOMPARE(m_table->all().size(), 3);
}

void TestMemberTable::aRoleLeavesThoseWhoHaveIt()
{
    m_table->setFilter({}, Role::Editor);
    QCOMPARE(names(), QStringList { u"Erik"_s });
    QVERIFY(!m_table->indexOf({ u"Ana"_s }).isValid());
}

void TestMemberTable::theStateIsSaidInAWord_data()
{
    QTest::addColumn<MemberEntry>("entry");
    QTest::addColumn<QString>("word");
    MemberEntry one = entry(u"Ana"_s);
    QTest::newRow("joined") << one << u"joined"_s;
    one.joined = false;
    QTest::newRow("not yet") << one << u"not yet"_s;
    one.invitedUntil = QDateTime({ 2026, 11, 30 }, { 12, 0 }, Qt::UTC);
    QTest::newRow("invited") << one << u"invited"_s;
    one.active = false;
    QTest::newRow("left") << one << u"left"_s;
}

void TestMemberTable::theStateIsSaidInAWord()
{
    QFETCH(MemberEntry, entry);
    QFETCH(QString, word);
    QCOMPARE(MemberWords::state(entry), word);
    m_table->setMembers({ entry }, {});
    QCOMPARE(m_table->index(0, MemberTable::State).data().toString(), word);
}

void TestMemberTable::rolesAreSaidInTheOrderOfTheirWeight()
{
    QCOMPARE(MemberWords::roles({}), u"ambassador"_s);
    const QString both = MemberWords::roles({ Role::Admin, Role::Editor });
    QVERIFY2(both.indexOf(u"Editor"_s) < both.indexOf(u"Admin"_s), qPrintable(both));
    for (const Role role : { Role::Ambassador, Role::Editor, Role::Manager, Role::Admin })
        QVERIFY(!MemberWords::role(role).isEmpty() && !MemberWords::roleNote(role).isEmpty());
}

void TestMemberTable::whatIsWrongWithALineIsSaid()
{
    const ImportProblem problem { 7, u"team"_s, u"team-unknown"_s, u"Atelier"_s };
    QCOMPARE(MemberWords::lineProblem(problem), u"No team is called “Atelier”"_s);
    const ImportProblem later { 8, u"phone"_s, u"phone-form"_s, u"+33"_s };
    QCOMPARE(MemberWords::lineProblem(later), u"The server does not take “+33”"_s);
    const Error last { ErrorCode::Conflict, u"the last"_s, u"last-admin"_s };
    QVERIFY(MemberWords::problem(last).contains(u"administer"_s));
}

void TestMemberTable::theTableShowsWholeRows()
{
    QTableView view;
    m_table->showIn(view, m_theme);
    view.resize(700, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setCurrentIndex(m_table->index(1, 0));
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QVERIFY(!view.accessibleName().isEmpty());
}

void TestMemberTable::columnsGiveWayBeforeNamesAreCut()
{
    const QString longest = u"Yanis Belkacem"_s;
    m_table->setMembers({ entry(u"Ana"_s), entry(longest, { Role::Editor }) },
        { { { u"lab"_s }, {}, u"Cold lab"_s } });
    MembersView view(m_theme, *m_table);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto shownAt = [&view](int width) {
        view.resize(width, 300);
        QList<int> shown;
        for (int column = 0; column < MemberTable::Columns; ++column) {
            if (!view.isColumnHidden(column))
                shown.append(column);
        }
        return shown;
    };
    const QFontMetrics metrics(m_theme.font(TextStyle::ChipOn));
    QCOMPARE(shownAt(900).size(), qsizetype(MemberTable::Columns));
    qsizetype before = MemberTable::Columns;
    QHash<int, QList<int>> found;
    for (int width = 900; width >= 200; width -= 20) {
        const QList<int> shown = shownAt(width);
        found.insert(width, shown);
        QVERIFY(shown.size() <= before);
        before = shown.size();
        QVERIFY(shown.contains(MemberTable::Tick) && shown.contains(MemberTable::Name));
        QVERIFY(view.columnWidth(MemberTable::Name) > metrics.horizontalAdvance(longest));
        QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        QVERIFY(!shown.contains(MemberTable::Languages) || shown.contains(MemberTable::Location));
        QVERIFY(!shown.contains(MemberTable::Location) || shown.contains(MemberTable::TeamName));
        QVERIFY(!shown.contains(MemberTable::TeamName) || shown.contains(MemberTable::Roles));
    }
    QCOMPARE(before, 2);
    m_table->setFilter(u"ana"_s, {}); // whoever is searched for moves no column
    for (int width = 200; width <= 900; width += 20) // and they come back where they went
        QCOMPARE(shownAt(width), found.value(width));
}

void TestMemberTable::besideTheInvitationsAllColumnsAreWhole()
{
    MemberEntry longest = entry(u"Mette Sørensen"_s, { Role::Manager });
    longest.member.location = u"Grenoble"_s;
    m_table->setMembers({ entry(u"Yann Bellec"_s, { Role::Admin }), longest, entry(u"Ana"_s) },
        { { { u"lab"_s }, {}, u"Lyon foundry"_s } });
    const int room = 630; // in a window of 1440 pixels
    const QList<int> widths =
        sharedMemberColumns(neededMemberColumns(*m_table, m_theme), m_theme, room);
    QCOMPARE(widths.size(), qsizetype(MemberTable::Columns));
    QVERIFY(!widths.contains(0));
    QCOMPARE(std::accumulate(widths.cbegin(), widths.cend(), 0), room);
    const auto holds = [&](int column, TextStyle style, const QString &text) {
        return widths.at(column) >= textWidth(m_theme.font(style), text) + 18; // with its padding
    };
    QVERIFY(holds(MemberTable::TeamName, TextStyle::Cell, u"Lyon foundry"_s));
    QVERIFY(holds(MemberTable::Name, TextStyle::ChipOn, longest.member.name));
    QVERIFY(holds(MemberTable::Location, TextStyle::Cell, longest.member.location));
    QVERIFY(holds(MemberTable::Languages, TextStyle::Cell, u"FR EN"_s));
}

void TestMemberTable::aColumnTakesWhatItHolds()
{
    const auto needed = [this](const QList<MemberEntry> &members, MemberTable::Column column) {
        m_table->setMembers(members, {});
        return neededMemberColumns(*m_table, m_theme).at(column);
    };
    const MemberEntry plain = entry(u"Ana"_s);
    MemberEntry much = entry(u"Ana"_s, { Role::Editor, Role::Manager, Role::Admin });
    much.member.location = u"Villefranche"_s;
    much.member.languages = { u"fr"_s, u"en"_s, u"da"_s };
    for (const auto column :
        { MemberTable::Location, MemberTable::Languages, MemberTable::Roles }) {
        const int narrow = needed({ plain }, column);
        QVERIFY2(
            narrow < needed({ plain, much }, column), qPrintable(QString::number(int(column))));
    }
    much.member.name = u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(3);
    QCOMPARE(needed({ much }, MemberTable::Name), 240); // within reason
    QCOMPARE(needed({ plain, much }, MemberTable::Tick), 38);
    // Whoever is searched for moves no column.
    const QList<int> before = neededMemberColumns(*m_table, m_theme);
    m_table->setFilter(u"nobody"_s, {});
    QCOMPARE(m_table->rowCount(), 0);
    QCOMPARE(neededMemberColumns(*m_table, m_theme), before);
}

void TestMemberTable::aLongTeamIsCutBeforeAColumnGivesWay()
{
    m_table->setMembers({ entry(u"Ana Ferreira"_s) },
        { { { u"lab"_s }, {}, u"Research, development and prototypes"_s } });
    const QList<int> needed = neededMemberColumns(*m_table, m_theme);
    const int all = std::accumulate(needed.cbegin(), needed.cend(), 0);
    const QList<int> less = sharedMemberColumns(needed, m_theme, all - 20);
    QVERIFY(!less.contains(0));
    QVERIFY(less.at(MemberTable::TeamName) < needed.at(MemberTable::TeamName));
    QCOMPARE(less.at(MemberTable::Name), needed.at(MemberTable::Name));
    // Then the languages go, and after them the location.
    const QList<int> narrow = sharedMemberColumns(needed, m_theme, all - 110);
    QCOMPARE(narrow.at(MemberTable::Languages), 0);
    QVERIFY(narrow.at(MemberTable::Location) > 0);
    const QList<int> narrower = sharedMemberColumns(needed, m_theme, all - 180);
    QCOMPARE(narrower.at(MemberTable::Location), 0);
    QVERIFY(narrower.at(MemberTable::TeamName) > 0);
}

void TestMemberTable::rowsStandAsDenseAsInTheDesign()
{
    const MembersView view(m_theme, *m_table);
    QCOMPARE(view.rowHeight(0), 38);
    Theme large;
    large.setTextScale(1.5);
    const MembersView larger(large, *m_table);
    QCOMPARE(larger.rowHeight(0), 57);
}

void TestMemberTable::aPressOnABoxLeavesTheOthersChosen()
{
    MembersView view(m_theme, *m_table);
    view.resize(700, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto chosen = [&view] { return int(view.selectionModel()->selectedRows().size()); };
    const auto press = [&view, this](int row, MemberTable::Column column) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
            view.visualRect(m_table->index(row, column)).center());
    };
    press(0, MemberTable::Tick);
    press(2, MemberTable::Tick);
    QCOMPARE(chosen(), 2);
    press(0, MemberTable::Tick);
    QCOMPARE(chosen(), 1);
    press(1, MemberTable::Name); // this one alone
    QCOMPARE(chosen(), 1);
    QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(15, 15));
    QCOMPARE(chosen(), 3);
    QCOMPARE(view.range(), u"1–3 of 3"_s);
    QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(15, 15));
    QCOMPARE(chosen(), 0);
}

QTEST_MAIN(TestMemberTable)
#include "tst_membertable.moc"
