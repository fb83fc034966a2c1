// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/uniformlist.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 40;

class Numbers final : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return role == Qt::DisplayRole ? QVariant(QString::number(index.row())) : QVariant();
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void insert(int row, int count)
    {
        beginInsertRows({}, row, row + count - 1);
        m_rows += count;
        endInsertRows();
    }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        --m_rows;
        endRemoveRows();
    }
    void tellChanged() { Q_EMIT dataChanged(index(0), index(m_rows - 1)); }
    mutable int asked = 0;

private:
    int m_rows = 0;
};

class FixedHeight final : public QStyledItemDelegate {
public:
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        ++measured;
        return { 100, height };
    }
    void paint(
        QPainter *, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.append(index.row());
        if (option.state.testFlag(QStyle::State_Selected))
            selected.append(index.row());
    }
    int height = rowHeight;
    mutable int measured = 0;
    mutable QList<int> painted;
    mutable QList<int> selected;
};

} // namespace

class TestUniformList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsStandWhereAListViewPutsThem();
    void whatStandsAtAPointIsFound();
    void onlyWhatIsSeenIsPainted();
    void aHundredThousandRowsAreNotWalkedThrough();
    void keysMoveAndScroll();
    void aClickSelectsItsRow();
    void rowsThatComeAndGoMoveTheEnd();
    void anotherHeightIsTakenAtTheNextLayout();

private:
    template <typename List>
    void show(List &list, int rows);

    Numbers m_model;
    FixedHeight m_delegate;
};

void TestUniformList::init()
{
    m_model.setRows(0);
    m_delegate.height = rowHeight;
    m_delegate.measured = 0;
    m_delegate.painted.clear();
    m_delegate.selected.clear();
    m_model.asked = 0;
}

template <typename List>
void TestUniformList::show(List &list, int rows)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setModel(&m_model);
    list.setItemDelegate(&m_delegate);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.resize(300, 210);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    m_model.setRows(rows);
    QCoreApplication::processEvents();
}

void TestUniformList::rowsStandWhereAListViewPutsThem()
{
    for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        QListView judge;
        UniformList list;
        judge.setLayoutDirection(direction);
        list.setLayoutDirection(direction);
        judge.setUniformItemSizes(true);
        show(judge, 50);
        show(list, 50);
        QTRY_COMPARE(judge.verticalScrollBar()->maximum(), 50 * rowHeight - 210);
        QTRY_COMPARE(list.verticalScrollBar()->maximum(), 50 * rowHeight - 210);
        for (const int value : { 0, 1, 39, 400, list.verticalScrollBar()->maximum() }) {
            list.verticalScrollBar()->setValue(value);
            judge.verticalScrollBar()->setValue(value);
            for (const int row : { 0, 1, 10, 49 }) {
                const QRect wanted = judge.visualRect(m_model.index(row));
                const QRect is = list.visualRect(m_model.index(row));
                QCOMPARE(is.top(), wanted.top());
                QCOMPARE(is.height(), wanted.height());
                QCOMPARE(is.width(), list.viewport()->width());
            }
        }
    }
}

void TestUniformList::whatStandsAtAPointIsFound()
{
    UniformList list;
    show(list, 50);
    QCOMPARE(list.indexAt({ 5, 0 }).row(), 0);
    QCOMPARE(list.indexAt({ 5, 39 }).row(), 0);
    QCOMPARE(list.indexAt({ 5, 40 }).row(), 1);
    list.verticalScrollBar()->setValue(410);
    QCOMPARE(list.indexAt({ 5, 0 }).row(), 10);
    QCOMPARE(list.indexAt({ 5, 30 }).row(), 11);
    QVERIFY(!list.indexAt({ -1, 10 }).isValid());
    QVERIFY(!list.indexAt({ 300, 10 }).isValid());
    m_model.setRows(2);
    QCoreApplication::processEvents();
    QVERIFY(!list.indexAt({ 5, 81 }).isValid());
    m_model.setRows(0);
    QVERIFY(!list.indexAt({ 5, 5 }).isValid());
    QVERIFY(!list.visualRect(m_model.index(0)).isValid());
}

void TestUniformList::onlyWhatIsSeenIsPainted()
{
    UniformList list;
    show(list, 1000);
    list.setCurrentIndex(m_model.index(501));
    list.scrollTo(m_model.index(500), QAbstractItemView::PositionAtTop);
    m_delegate.painted.clear();
    m_delegate.selected.clear();
    list.viewport()->repaint();
    QCOMPARE(m_delegate.painted, QList<int>({ 500, 501, 502, 503, 504, 505 }));
    QCOMPARE(m_delegate.selected, QList<int> { 501 });
}

void TestUniformList::aHundredThousandRowsAreNotWalkedThrough()
{
    UniformList list;
    show(list, 10);
    m_delegate.measured = 0;
    m_model.asked = 0;
    m_model.setRows(100'000);
    QCoreApplication::processEvents();
    m_model.tellChanged();
    QTRY_COMPARE(
        list.verticalScrollBar()->maximum(), 100'000 * rowHeight - list.viewport()->height());
    list.scrollTo(m_model.index(99'999));
    QCOMPARE(list.visualRect(m_model.index(99'999)).bottom(), list.viewport()->height() - 1);
    QVERIFY2(m_delegate.measured < 10, qPrintable(QString::number(m_delegate.measured)));
    QVERIFY2(m_model.asked < 100, qPrintable(QString::number(m_model.asked)));
}

void TestUniformList::keysMoveAndScroll()
{
    UniformList list;
    show(list, 100);
    list.setCurrentIndex(m_model.index(0));
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), 1);
    QTest::keyClick(&list, Qt::Key_PageDown);
    QCOMPARE(list.currentIndex().row(), 6); // five whole rows are seen
    QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
    QTest::keyClick(&list, Qt::Key_End);
    QCOMPARE(list.currentIndex().row(), 99);
    QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), 99);
    QTest::keyClick(&list, Qt::Key_PageUp);
    QCOMPARE(list.currentIndex().row(), 94);
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.currentIndex().row(), 0);
    QCOMPARE(list.verticalScrollBar()->value(), 0);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(list.currentIndex().row(), 0);
}

void TestUniformList::aClickSelectsItsRow()
{
    UniformList list;
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    show(list, 100);
    list.verticalScrollBar()->setValue(400);
    QSignalSpy clicked(&list, &QAbstractItemView::clicked);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, { 20, 50 });
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(list.currentIndex().row(), 11);
    QCOMPARE(list.selectionModel()->selectedIndexes(), QModelIndexList { m_model.index(11) });
}

void TestUniformList::rowsThatComeAndGoMoveTheEnd()
{
    UniformList list;
    show(list, 100);
    list.setCurrentIndex(m_model.index(50));
    const int end = list.verticalScrollBar()->maximum();
    m_model.insert(0, 3);
    QTRY_COMPARE(list.verticalScrollBar()->maximum(), end + 3 * rowHeight);
    QCOMPARE(list.currentIndex().row(), 53);
    m_model.remove(0);
    QTRY_COMPARE(list.verticalScrollBar()->maximum(), end + 2 * rowHeight);
    m_model.setRows(2);
    QTRY_COMPARE(list.verticalScrollBar()->maximum(), 0);
}

void TestUniformList::anotherHeightIsTakenAtTheNextLayout()
{
    UniformList list;
    show(list, 100);
    m_delegate.height = 2 * rowHeight;
    list.doItemsLayout();
    QCOMPARE(list.visualRect(m_model.index(1)).height(), 2 * rowHeight);
    QTRY_COMPARE(
        list.verticalScrollBar()->maximum(), 100 * 2 * rowHeight - list.viewport()->height());
}

QTEST_MAIN(TestUniformList)
#include "tst_uniformlist.moc"
