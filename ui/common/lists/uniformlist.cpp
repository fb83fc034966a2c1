// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/uniformlist.h"

#include <QAbstractItemDelegate>
#include <QAccessible>
#include <QHoverEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace Relais::Ui {

UniformList::UniformList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int UniformList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int UniformList::rowHeight() const
{
    if (m_rowHeight == 0 && rows() > 0)
        m_rowHeight = qMax(1, sizeHintForIndex(at(0)).height());
    return m_rowHeight;
}

QModelIndex UniformList::at(int row) const
{
    return row >= 0 && row < rows() ? model()->index(row, modelColumn(), rootIndex())
                                    : QModelIndex();
}

QRect UniformList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rows())
        return {};
    const int height = rowHeight();
    return { 0, index.row() * height - verticalOffset(), viewport()->width(), height };
}

QModelIndex UniformList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (y < 0 || point.x() < 0 || point.x() >= viewport()->width() || rowHeight() == 0)
        return {};
    return at(y / rowHeight());
}

void UniformList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    const QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    const int height = viewport()->height();
    const bool above = rect.top() < 0 || rect.height() > height;
    const bool below = rect.top() + rect.height() > height;
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && above))
        by = rect.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below))
        by = rect.top() + rect.height() - height;
    else if (hint == PositionAtCenter)
        by = rect.top() - (height - rect.height()) / 2;
    if (by != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
    else
        viewport()->update(rect);
}

void UniformList::doItemsLayout()
{
    m_rowHeight = 0; // the delegate may draw at another scale by now
    QAbstractItemView::doItemsLayout();
}

void UniformList::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, qMax(0, rows() * rowHeight() - height));
    QAbstractItemView::updateGeometries();
}

void UniformList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    viewport()->update();
}

int UniformList::horizontalOffset() const
{
    return 0;
}

int UniformList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool UniformList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
        m_hovered = QModelIndex();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

QStyleOptionViewItem UniformList::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const bool isCurrent = index == currentIndex();
    option.state.setFlag(
        QStyle::State_Selected, selectionModel() != nullptr && selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
    option.state.setFlag(QStyle::State_HasFocus, isCurrent && hasFocus());
    option.state.setFlag(
        QStyle::State_Enabled, isEnabled() && index.flags().testFlag(Qt::ItemIsEnabled));
    return option;
}

void UniformList::paintEvent(QPaintEvent *event)
{
    const int height = rowHeight();
    if (height == 0)
        return;
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    const int first = qMax(0, (dirty.top() + verticalOffset()) / height);
    const int last = qMin(rows() - 1, (dirty.bottom() + verticalOffset()) / height);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = at(row);
        itemDelegateForIndex(index)->paint(&painter, optionFor(index), index);
    }
}

QModelIndex UniformList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = rows() - 1;
    if (last < 0)
        return {};
    if (!currentIndex().isValid())
        return at(action == MoveEnd ? last : 0);
    const int page = rowHeight() > 0 ? qMax(1, viewport()->height() / rowHeight()) : 1;
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return at(qBound(0, row, last));
}

void UniformList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    const QRect wanted = rect.normalized();
    const QModelIndex first = indexAt(wanted.topLeft());
    const QModelIndex last = indexAt(wanted.bottomLeft());
    QItemSelection selection;
    if (first.isValid() && last.isValid())
        selection.select(first, last);
    selectionModel()->select(selection, command);
}

QRegion UniformList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    }
    return region & viewport()->rect();
}

// None of the following asks for a new layout of all rows, as QListView's own would.

void UniformList::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void UniformList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    scheduleDelayedItemsLayout();
    QAbstractItemView::rowsInserted(parent, start, end);
}

void UniformList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
}

void UniformList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

void UniformList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive())
        return;
    const auto tell = [this](QAccessible::Event type, const QItemSelection &told) {
        if (told.isEmpty() || !told.constFirst().isValid())
            return;
        QAccessibleEvent event(this, type);
        event.setChild(told.constFirst().top());
        QAccessible::updateAccessibility(&event);
    };
    tell(QAccessible::Selection, selected);
    tell(QAccessible::SelectionRemove, deselected);
}

} // namespace Relais::Ui
