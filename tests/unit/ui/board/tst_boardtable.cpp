// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/board/bulkbar.h"
#include "ui/common/words/format.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

CurationService::Row row(const QString &id, StoryState state, const QString &title)
{
    CurationService::Row row;
    Story &story = row.working.story;
    story.id = { id };
    story.state = state;
    story.title = title;
    story.language = u"en"_s;
    story.authorName = u"Marion Petit"_s;
    story.revision = state == StoryState::Approved ? 1 : 0;
    row.working.changedAt = now.addSecs(-3600);
    row.mayApprove = state == StoryState::InReview;
    return row;
}

BoardCard card(const QString &id, const QString &title)
{
    BoardCard card;
    card.id = id;
    card.story.title = title;
    return card;
}

} // namespace

class TestBoardTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void theModelKeepsItsPromises();
    void theTableShowsTheStoriesOfTheBoard();
    void eachColumnOrdersTheStories();
    void whatHasNoDateStandsLastEitherWay();
    void aHeadPressedThriceGivesTheOrderOfTheLanes();
    void sOrdersByTheColumnOneIsIn();
    void theSelectionIsThatOfTheLanes();
    void theSameMenuAndKeysActOnARow();
    void whatWaitsForThePersonHasItsButtonsInTheRow();
    void theRowStaysOverAnUpdate();
    void jAndKMoveAndChooseAsTheArrowsDo();
    void theOrderAndTheWidthsAreThereTheNextTime();
    void whatCannotBeReadLeavesTheTableAsUsual();
    void everyControlHasAName();

private:
    QStringList ids() const
    {
        QStringList ids;
        const QAbstractItemModel &rows = *m_view->table().model();
        for (int i = 0; i < rows.rowCount(); ++i)
            ids.append(rows.index(i, 0).data(BoardTableModel::IdRole).toString());
        return ids;
    }
    void go(const QString &id, int column = 0) const
    {
        BoardTable &table = m_view->table();
        table.setCurrentIndex(table.model()->index(int(ids().indexOf(id)), column));
    }

    Theme m_theme;
    std::unique_ptr<BoardView> m_view;
    QList<CurationService::Row> m_rows;
};

void TestBoardTable::init()
{
    m_rows = { row(u"live"_s, StoryState::Approved, u"Bridge"_s),
        row(u"draft"_s, StoryState::Draft, u"Crane"_s),
        row(u"review"_s, StoryState::InReview, u"Apple"_s) };
    m_rows[0].working.story.expiry = now.addDays(9);
    m_rows[1].working.story.campaign = { u"spring"_s };
    m_rows[1].working.story.embargo = now.addDays(2);
    m_rows[1].working.story.language = u"fr"_s;
    m_rows[2].working.story.authorName = u"Ana Lima"_s;
    Campaign campaign;
    campaign.id = { u"spring"_s };
    campaign.name = u"Spring"_s;
    campaign.isDraft = true;
    m_view = std::make_unique<BoardView>(m_theme);
    m_view->setCampaigns({ campaign });
    m_view->setContent(m_rows, {}, now);
    m_view->setShape(BoardShape::Table);
    m_view->resize(1300, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestBoardTable::theModelKeepsItsPromises()
{
    BoardTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCards({ card(u"b"_s, u"B"_s), card(u"c"_s, u"C"_s), card(u"a"_s, u"A"_s) }, now);
    const QPersistentModelIndex kept(model.indexOf(u"b"_s));
    model.sort(BoardTableModel::TitleColumn, Qt::DescendingOrder);
    QCOMPARE(model.ids(), (QStringList { u"c"_s, u"b"_s, u"a"_s }));
    QCOMPARE(kept.row(), 1); // goes along
    QCOMPARE(kept.data(BoardTableModel::IdRole).toString(), u"b"_s);
    model.setChosen({ u"a"_s });
    model.setCards({ card(u"x"_s, u"X"_s), card(u"y"_s, u"Y"_s) }, now);
    QCOMPARE(model.ids(), (QStringList { u"y"_s, u"x"_s })); // ordered as before
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(model.ids(), (QStringList { u"x"_s, u"y"_s }));
    model.setCards({}, now);
    model.sort(BoardTableModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 0);
}

void TestBoardTable::theTableShowsTheStoriesOfTheBoard()
{
    QCOMPARE(ids(), (QStringList { u"draft"_s, u"review"_s, u"live"_s })); // as the lanes stand
    const auto text = [this](int column) {
        return m_view->table().model()->index(0, column).data().toString();
    };
    QCOMPARE(text(BoardTableModel::TitleColumn), u"Crane"_s);
    QCOMPARE(text(BoardTableModel::LanguageColumn), Format::languageLabel(u"fr"_s));
    QCOMPARE(text(BoardTableModel::AuthorColumn), u"Marion Petit"_s);
    QCOMPARE(text(BoardTableModel::CampaignColumn), u"Spring (in preparation)"_s);
    QCOMPARE(text(BoardTableModel::EmbargoColumn), Format::dayAndTime(now.addDays(2), now));
    QVERIFY(text(BoardTableModel::ExpiryColumn).isEmpty());
    m_view->setSearch(u"apple"_s);
    QCOMPARE(ids(), QStringList { u"review"_s });
    m_view->setSearch({});
    m_view->setShape(BoardShape::Lanes);
    QVERIFY(!m_view->table().isVisible() && m_view->lane(Lane::Draft).isVisible());
    m_view->setContent(m_rows.first(1), {}, now);
    m_view->setShape(BoardShape::Table);
    QCOMPARE(ids(), QStringList { u"live"_s }); // what changed while it was not seen
}

void TestBoardTable::eachColumnOrdersTheStories()
{
    const auto ordered = [this](int column) {
        m_view->table().sortByColumn(column, Qt::AscendingOrder);
        return ids();
    };
    using Table = BoardTableModel;
    QCOMPARE(ordered(Table::TitleColumn), (QStringList { u"review"_s, u"live"_s, u"draft"_s }));
    QCOMPARE(ordered(Table::StateColumn), (QStringList { u"draft"_s, u"review"_s, u"live"_s }));
    QCOMPARE(ordered(Table::AuthorColumn).first(), u"review"_s);
    QCOMPARE(ordered(Table::LanguageColumn).last(), u"draft"_s); // French after English
    QCOMPARE(ordered(Table::CampaignColumn).first(), u"draft"_s);
    QCOMPARE(ordered(Table::EmbargoColumn).first(), u"draft"_s);
    QCOMPARE(ordered(Table::ExpiryColumn).first(), u"live"_s);
}

void TestBoardTable::whatHasNoDateStandsLastEitherWay()
{
    m_rows[2].working.story.embargo = now.addDays(5);
    m_view->setContent(m_rows, {}, now);
    m_view->table().sortByColumn(BoardTableModel::EmbargoColumn, Qt::AscendingOrder);
    QCOMPARE(ids(), (QStringList { u"draft"_s, u"review"_s, u"live"_s }));
    m_view->table().sortByColumn(BoardTableModel::EmbargoColumn, Qt::DescendingOrder);
    QCOMPARE(ids(), (QStringList { u"review"_s, u"draft"_s, u"live"_s }));
}

void TestBoardTable::aHeadPressedThriceGivesTheOrderOfTheLanes()
{
    const QHeaderView &heads = *m_view->table().horizontalHeader();
    const QPoint title(
        heads.sectionViewportPosition(BoardTableModel::TitleColumn) + 20, heads.height() / 2);
    QStringList firsts;
    for (int press = 0; press < 3; ++press) {
        QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, title);
        firsts.append(ids().constFirst());
    }
    firsts.removeDuplicates();
    QVERIFY2(firsts.size() > 1, qPrintable(firsts.join(u' ')));
    QCOMPARE(ids(), (QStringList { u"draft"_s, u"review"_s, u"live"_s }));
}

void TestBoardTable::sOrdersByTheColumnOneIsIn()
{
    go(u"draft"_s, BoardTableModel::AuthorColumn);
    QTest::keyClick(&m_view->table(), Qt::Key_S);
    QCOMPARE(ids().first(), u"review"_s); // Ana
    QCOMPARE(m_view->table().selected(), u"draft"_s);
    QTest::keyClick(&m_view->table(), Qt::Key_S);
    QCOMPARE(ids().last(), u"review"_s);
}

void TestBoardTable::theSelectionIsThatOfTheLanes()
{
    BoardTable &table = m_view->table();
    table.setFocus();
    go(u"draft"_s);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(m_view->bulk().isVisible());
    QVERIFY(m_view->model(Lane::Draft).index(0).data(LaneModel::ChosenRole).toBool());
    const QModelIndex first = table.model()->index(0, BoardTableModel::TitleColumn);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u"Chosen"_s));
    table.model()->setData(first, Qt::Unchecked, Qt::CheckStateRole); // a press on the mark
    QVERIFY(m_view->chosen().isEmpty());
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->chosen().size(), 2);
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->chosen().size(), 3);
    m_view->setShape(BoardShape::Lanes);
    QCOMPARE(m_view->chosen().size(), 3);
}

void TestBoardTable::theSameMenuAndKeysActOnARow()
{
    BoardTable &table = m_view->table();
    QSignalSpy opened(m_view.get(), &BoardView::openAsked);
    QSignalSpy sentBack(m_view.get(), &BoardView::sendBackAsked);
    QSignalSpy withdrawn(m_view.get(), &BoardView::withdrawAsked);
    go(u"review"_s);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().toString(), u"review"_s);
    QTest::keyClick(&table, Qt::Key_B);
    QTest::keyClick(&table, Qt::Key_Left, Qt::ControlModifier); // to the lane before
    QCOMPARE(sentBack.size(), 2);
    go(u"live"_s);
    QTest::keyClick(&table, Qt::Key_W);
    QCOMPARE(withdrawn.takeFirst().first().value<StoryId>(), StoryId { u"live"_s });
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&table, &key);
    auto *menu = m_view->findChild<QMenu *>(u"cardMenu"_s);
    QVERIFY(menu);
    QStringList acts;
    for (const QAction *action : menu->actions())
        acts.append(action->text());
    delete menu;
    QVERIFY2(acts.contains(u"Withdraw…"_s), qPrintable(acts.join(u' ')));
}

void TestBoardTable::whatWaitsForThePersonHasItsButtonsInTheRow()
{
    m_rows.append(row(u"gone"_s, StoryState::Withdrawn, u"Dam"_s));
    m_rows[3].working.story.correctionPending = true;
    m_rows[3].mayApproveCorrection = true;
    m_view->setContent(m_rows, {}, now);
    BoardTable &table = m_view->table();
    const auto *titles = qobject_cast<const BoardTableDelegate *>(
        table.itemDelegateForColumn(BoardTableModel::TitleColumn));
    QVERIFY(titles);
    const auto places = [&](const QString &id) {
        const QModelIndex index =
            table.model()->index(int(ids().indexOf(id)), BoardTableModel::TitleColumn);
        return titles->buttons(table.visualRect(index), index, table.layoutDirection());
    };
    const auto press = [&](const QRect &place) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place.center());
    };
    const QSignalSpy corrections(m_view.get(), &BoardView::correctionAsked);
    const QSignalSpy changes(m_view.get(), &BoardView::changesAsked);
    const QSignalSpy sentBack(m_view.get(), &BoardView::sendBackAsked);
    QVERIFY(places(u"draft"_s).isEmpty());
    QCOMPARE(places(u"gone"_s).size(), 1);
    press(places(u"gone"_s).constFirst());
    QCOMPARE(corrections.size(), 1);
    QCOMPARE(corrections.first().first().value<StoryId>(), StoryId { u"gone"_s });
    QCOMPARE(table.selected(), u"gone"_s);
    QCOMPARE(places(u"review"_s).size(), 2);
    press(places(u"review"_s).constFirst());
    QCOMPARE(changes.size(), 1); // read before it is approved
    press(places(u"review"_s).constLast());
    QCOMPARE(sentBack.size(), 1);
    QTest::mouseDClick(
        table.viewport(), Qt::LeftButton, {}, places(u"review"_s).constLast().center());
    QCOMPARE(sentBack.size(), 1); // the second press of a double click acts no more
    QVERIFY(m_view->chosen().isEmpty());
}

void TestBoardTable::theRowStaysOverAnUpdate()
{
    go(u"review"_s, BoardTableModel::StateColumn);
    m_rows.prepend(row(u"new"_s, StoryState::Draft, u"New"_s));
    m_view->setContent(m_rows, {}, now);
    QCOMPARE(m_view->table().selected(), u"review"_s);
    QCOMPARE(m_view->table().currentIndex().column(), int(BoardTableModel::StateColumn));
}

void TestBoardTable::jAndKMoveAndChooseAsTheArrowsDo()
{
    BoardTable &table = m_view->table();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_J);
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_K);
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::keyClick(&table, Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(m_view->chosen().size(), 2);
}

void TestBoardTable::theOrderAndTheWidthsAreThereTheNextTime()
{
    BoardTable &table = m_view->table();
    const QSignalSpy changed(&table, &BoardTable::arrangementChanged);
    m_view->resize(1250, 700); // the title follows, nobody chose that
    QCOMPARE(changed.size(), 0);
    table.sortByColumn(BoardTableModel::AuthorColumn, Qt::DescendingOrder);
    table.setColumnWidth(BoardTableModel::AuthorColumn, 190); // as a drag does
    QCOMPARE(changed.size(), 2);
    const QStringList order = ids();

    const QByteArray kept = table.arrangement();
    m_view = std::make_unique<BoardView>(m_theme);
    m_view->table().setArrangement(kept);
    m_view->setContent(m_rows, {}, now);
    m_view->setShape(BoardShape::Table);
    m_view->resize(1300, 700);
    m_view->show();
    QCOMPARE(ids(), order);
    const QHeaderView *heads = m_view->table().horizontalHeader();
    QCOMPARE(heads->sortIndicatorSection(), int(BoardTableModel::AuthorColumn));
    QCOMPARE(heads->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(m_view->table().columnWidth(BoardTableModel::AuthorColumn), 190);
    QCOMPARE(m_view->table().arrangement(), kept);
}

void TestBoardTable::whatCannotBeReadLeavesTheTableAsUsual()
{
    BoardTable &table = m_view->table();
    const QByteArray usual = table.arrangement();
    for (const QByteArray &damaged : { QByteArray(), QByteArray("x"),
             QByteArray("99 7 a b c d e f g"), QByteArray("-1 0 0 0 0 0 0 0 0") }) {
        table.setArrangement(damaged);
        QCOMPARE(table.arrangement(), usual);
    }
    table.setArrangement("0 0 0 1 99999 0 0 0 0"); // what nobody could have chosen
    QVERIFY(table.columnWidth(1) >= 24);
    QVERIFY(table.columnWidth(2) <= 1200);
}

void TestBoardTable::everyControlHasAName()
{
    VERIFY_NAMED(m_view.get());
}

QTEST_MAIN(TestBoardTable)
#include "tst_boardtable.moc"
