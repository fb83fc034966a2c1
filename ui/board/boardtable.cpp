// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtable.h"

#include "ui/common/pagekeys.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

namespace Relais::Ui {

namespace {
constexpr int tableRowHeight = 38;
constexpr int tableHeadHeight = 36;
constexpr int titleAtLeast = 220;
constexpr int leastChosen = 48;
constexpr int mostChosen = 1200;
constexpr int columnWidths[] { titleAtLeast, 116, 86, 138, 130, 160, 160 };
static_assert(std::size(columnWidths) == std::size_t(BoardTableModel::ColumnCount));
} // namespace

BoardTable::BoardTable(Theme &theme, BoardTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_titles(new BoardTableDelegate(theme, this))
    , m_chosen(BoardTableModel::ColumnCount, 0)
{
    setModel(&model);
    setItemDelegateForColumn(BoardTableModel::TitleColumn, m_titles);
    setMouseTracking(true);
    prepare();
    fit();
    const QHeaderView *heads = horizontalHeader();
    connect(heads, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { takeWidth(column, width); });
    connect(heads, &QHeaderView::sortIndicatorChanged, this, &BoardTable::arrangementChanged);
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
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    for (int column = 0; column < BoardTableModel::ColumnCount; ++column) {
        const int chosen = m_chosen.at(column);
        setColumnWidth(column, m_theme.scaled(chosen > 0 ? chosen : columnWidths[column]));
    }
    fitTitle();
}

// The title takes what the others leave.
void BoardTable::fitTitle()
{
    const QScopedValueRollback<bool> fitting(m_fitting, true);
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

void BoardTable::takeWidth(int column, int width)
{
    if (m_fitting || column == BoardTableModel::TitleColumn)
        return;
    m_chosen[column] = qBound(leastChosen, qRound(width / m_theme.textScale()), mostChosen);
    Q_EMIT arrangementChanged();
}

QByteArray BoardTable::arrangement() const
{
    const QHeaderView *heads = horizontalHeader();
    QByteArrayList parts { QByteArray::number(heads->sortIndicatorSection()),
        QByteArray::number(int(heads->sortIndicatorOrder())) };
    for (const int width : m_chosen)
        parts.append(QByteArray::number(width));
    return parts.join(' ');
}

void BoardTable::setArrangement(const QByteArray &arrangement)
{
    const QByteArrayList parts = arrangement.split(' ');
    if (parts.size() != 2 + m_chosen.size())
        return;
    for (qsizetype column = 0; column < m_chosen.size(); ++column) {
        const int width = parts.at(2 + column).toInt(); // 0 too where it is no number
        m_chosen[column] = width > 0 ? qBound(leastChosen, width, mostChosen) : 0;
    }
    fit();
    bool known = false;
    const int column = parts.at(0).toInt(&known);
    if (known && column >= 0 && column < BoardTableModel::ColumnCount)
        sortByColumn(column,
            parts.at(1) == QByteArray::number(int(Qt::DescendingOrder)) ? Qt::DescendingOrder
                                                                        : Qt::AscendingOrder);
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

qsizetype BoardTable::buttonAt(const QModelIndex &index, const QPoint &point) const
{
    if (index.column() != BoardTableModel::TitleColumn)
        return -1;
    return m_titles->buttonAt(point, visualRect(index), index, layoutDirection());
}

void BoardTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex at = indexAt(point);
    const bool acts = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (const qsizetype button = acts ? buttonAt(at, point) : -1; button >= 0) {
        setCurrentIndex(at);
        Q_EMIT keyAct(button == 0 ? Qt::Key_A : Qt::Key_B, selected());
        return;
    }
    const bool chooses =
        event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier;
    if (!chooses || !at.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(at);
    Q_EMIT toggleAsked(selected());
}

// Qt makes a press of it, which would act again.
void BoardTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (buttonAt(indexAt(point), point) < 0)
        QTableView::mouseDoubleClickEvent(event);
}

void BoardTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool over = buttonAt(indexAt(point), point) >= 0;
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
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
