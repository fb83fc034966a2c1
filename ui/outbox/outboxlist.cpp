// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxlist.h"

#include "ui/common/pictures/picturecache.h"
#include "ui/outbox/outboxdelegate.h"
#include "ui/outbox/outboxmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Relais::Ui {

OutboxList::OutboxList(Theme &theme, OutboxModel &model, PictureCache &pictures, QWidget *parent)
    : CardList(theme, tr("Relays"), parent)
    , m_model(model)
    , m_delegate(new OutboxDelegate(theme, pictures, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    connect(&pictures, &PictureCache::ready, this, [this] { viewport()->update(); });
}

RelayId OutboxList::selected() const
{
    return { currentIndex().data(OutboxModel::IdRole).toString() };
}

void OutboxList::select(const RelayId &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

int OutboxList::topRow() const
{
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    return top.isValid() ? top.row() : 0;
}

void OutboxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    CardList::currentChanged(current, previous);
    Q_EMIT selectionMoved({ current.data(OutboxModel::IdRole).toString() });
}

void OutboxList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier) {
        CardList::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_R:
    case Qt::Key_O:
    case Qt::Key_C:
    case Qt::Key_Y:
    case Qt::Key_N:
    case Qt::Key_Delete:
        Q_EMIT keyAct(event->key());
        return;
    default:
        CardList::keyPressEvent(event);
    }
}

void OutboxList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || index.data(OutboxModel::IsGroupRole).toBool())
        return;
    setCurrentIndex(index);
    Q_EMIT menuAsked(
        keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void OutboxList::mouseMoveEvent(QMouseEvent *event)
{
    CardList::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool row = index.isValid() && !index.data(OutboxModel::IsGroupRole).toBool();
    const OutboxRowLayout layout =
        row ? m_delegate->layoutOf(visualRect(index), index) : OutboxRowLayout();
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(layout.act.contains(at) || layout.no.contains(at) ? Qt::PointingHandCursor
                                                                            : Qt::ArrowCursor);
}

void OutboxList::scrollContentsBy(int dx, int dy)
{
    CardList::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

void OutboxList::resizeEvent(QResizeEvent *event)
{
    CardList::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace Relais::Ui
