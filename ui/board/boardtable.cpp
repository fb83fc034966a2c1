// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtable.h"

#include "ui/common/pagekeys.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <iterator>

namespace Relais::Ui {

namespace {
constexpr int tableRowHeight = 38;
constexpr int tableHeadHeight = 36;
constexpr int titleAtLeast = 220;
constexpr int columnWidths[] { titleAtLeast, 100, 100, 130, 140, 124, 124 };
static_assert(std::size(columnWidths) == std::size_t(BoardTableModel::ColumnCount));
} // namespace

BoardTable::BoardTable(Theme &theme, BoardTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setModel(&model);
    prepare();
    fit();
    connect(&theme, &Theme::changed, this, &BoardTable::fit);
    connect(&model, &BoardTableModel::toggleAsked, this, &BoardTable::toggleAsked);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(BoardTableModel::IdRole).toString());
    });
}

void BoardTable::prepare()
{
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    addMoveKeys(*this);
    setShowGrid(false);
    setWordWrap(false);
    setAccessibleName(tr("Stories"));
    setAccessibleDescription(
        tr("Arrows move, Space chooses, Enter opens; S orders by the column, the other way round "
           "the second time"));
    verticalHeader()->hide();
    QHeaderView *heads = horizontalHeader();
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setSortIndicatorClearable(true); // back to the order of the lanes
    heads->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void BoardTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(tableRowHeight));
    horizontalHeader()->setFixedHeight(m_theme.scaled(tableHeadHeight));
    for (int column = 0; column < BoardTableModel::ColumnCount; ++column)
        setColumnWidth(column, m_theme.scaled(columnWidths[column]));
    fitTitle();
}

// The title takes what the others leave.
void BoardTable::fitTitle()
{
    int rest = viewport()->width();
    for (int column = BoardTableModel::TitleColumn + 1; column < BoardTableModel::ColumnCount;
        ++column)
        rest -= columnWidth(column);
    setColumnWidth(BoardTableModel::TitleColumn, std::max(rest, m_theme.scaled(titleAtLeast)));
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

QString BoardTable::selected() const
{
    return currentIndex().data(BoardTableModel::IdRole).toString();
}

void BoardTable::extend(CursorAction towards)
{
    QStringList ids { selected() };
    setCurrentIndex(moveCursor(towards, Qt::NoModifier));
    ids.append(selected());
    Q_EMIT chooseAsked(ids);
}

void BoardTable::orderByCurrent()
{
    const int column = currentIndex().column();
    const QHeaderView *heads = horizontalHeader();
    const bool again = heads->sortIndicatorSection() == column
        && heads->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const QString id = selected();
    if (event->matches(QKeySequence::SelectAll))
        Q_EMIT chooseAsked(m_model.ids());
    else if (id.isEmpty()
        || !(event->modifiers() == Qt::NoModifier ? takeKey(event->key(), id)
                                                  : takeWithModifier(*event, id)))
        QTableView::keyPressEvent(event);
}

bool BoardTable::takeWithModifier(const QKeyEvent &event, const QString &id)
{
    const int key = event.key();
    const bool down = key == Qt::Key_Down;
    const bool up = key == Qt::Key_Up;
    if (event.modifiers() == Qt::ShiftModifier && (down || up)) {
        extend(down ? MoveDown : MoveUp);
        return true;
    }
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (event.modifiers() != Qt::ControlModifier || !sideways)
        return false;
    const Qt::Key backward = // as the lanes stand
        layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    Q_EMIT moveAsked(id, key == backward ? -1 : 1);
    return true;
}

bool BoardTable::takeKey(int key, const QString &id)
{
    switch (key) {
    case Qt::Key_Space:
        Q_EMIT toggleAsked(id);
        return true;
    case Qt::Key_S:
        orderByCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(id);
        return true;
    case Qt::Key_A:
    case Qt::Key_B:
    case Qt::Key_D:
    case Qt::Key_W:
    case Qt::Key_E:
        Q_EMIT keyAct(key, id);
        return true;
    default:
        return false;
    }
}

void BoardTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool chooses =
        event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier;
    if (!chooses || !at.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(at);
    Q_EMIT toggleAsked(selected());
}

void BoardTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    Q_EMIT menuAsked(selected(),
        keyboard ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

} // namespace Relais::Ui
