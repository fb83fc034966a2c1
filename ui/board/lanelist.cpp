// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanelist.h"

#include "ui/common/pagekeys.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace Relais::Ui {

LaneList::LaneList(Theme &theme, LaneModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new BoardCardDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setAutoFillBackground(false);
    addMoveKeys(*this);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(LaneModel::IdRole).toString());
    });
}

QString LaneList::selected() const
{
    return currentIndex().data(LaneModel::IdRole).toString();
}

bool LaneList::takeChoosingKey(const QKeyEvent &event)
{
    const QString id = selected();
    if (event.matches(QKeySequence::SelectAll)) {
        QStringList ids;
        for (int row = 0; row < model()->rowCount(); ++row)
            ids.append(model()->index(row, 0).data(LaneModel::IdRole).toString());
        Q_EMIT chooseAsked(ids);
        return true;
    }
    if (id.isEmpty())
        return false;
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier) {
        Q_EMIT toggleAsked(id);
        return true;
    }
    const bool down = event.key() == Qt::Key_Down;
    const bool up = event.key() == Qt::Key_Up;
    if (event.modifiers() != Qt::ShiftModifier || (!down && !up))
        return false;
    extend(down ? MoveDown : MoveUp);
    return true;
}

void LaneList::extend(CursorAction towards)
{
    QStringList ids { selected() };
    setCurrentIndex(moveCursor(towards, Qt::NoModifier));
    ids.append(selected());
    Q_EMIT chooseAsked(ids);
}

const BoardCardDelegate &LaneList::cards() const
{
    return *static_cast<const BoardCardDelegate *>(itemDelegate());
}

BoardCardDelegate::Spot LaneList::spotAt(const QModelIndex &index, const QPoint &point) const
{
    return index.isValid() ? cards().spotAt(point, visualRect(index), index, layoutDirection())
                           : BoardCardDelegate::Spot::None;
}

void LaneList::press(BoardCardDelegate::Spot spot, const QModelIndex &index)
{
    using Spot = BoardCardDelegate::Spot;
    const QString id = index.data(LaneModel::IdRole).toString();
    switch (spot) {
    case Spot::None:
        break;
    case Spot::Box:
        Q_EMIT toggleAsked(id);
        break;
    case Spot::More: {
        const QRect more = cards().placeOf(spot, visualRect(index), index, layoutDirection());
        Q_EMIT menuAsked(id, viewport()->mapToGlobal(more.bottomLeft()));
        break;
    }
    case Spot::Approve:
        Q_EMIT keyAct(Qt::Key_A, id);
        break;
    case Spot::SendBack:
        Q_EMIT keyAct(Qt::Key_B, id);
        break;
    }
}

void LaneList::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex at = indexAt(point);
    if (event->button() == Qt::LeftButton && at.isValid()) {
        const auto spot = event->modifiers() == Qt::ControlModifier ? BoardCardDelegate::Spot::Box
                                                                    : spotAt(at, point);
        if (spot != BoardCardDelegate::Spot::None) {
            setCurrentIndex(at);
            press(spot, at);
            return;
        }
    }
    QListView::mousePressEvent(event);
}

void LaneList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool over = spotAt(indexAt(point), point) != BoardCardDelegate::Spot::None;
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void LaneList::keyPressEvent(QKeyEvent *event)
{
    if (takeChoosingKey(*event))
        return;
    const QString id = selected();
    const Qt::Key backward =
        layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left; // as the lanes stand
    const int by = event->key() == backward ? -1 : 1;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers() == Qt::ControlModifier && !id.isEmpty()) {
        Q_EMIT moveAsked(id, by);
        return;
    }
    if (event->modifiers() != Qt::NoModifier) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT leaveAsked(by);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!id.isEmpty())
            Q_EMIT opened(id);
        return;
    case Qt::Key_A:
    case Qt::Key_B:
    case Qt::Key_D:
    case Qt::Key_W:
    case Qt::Key_E:
        if (!id.isEmpty())
            Q_EMIT keyAct(event->key(), id);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void LaneList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    Q_EMIT menuAsked(at.data(LaneModel::IdRole).toString(),
        keyboard ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void LaneList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

bool LaneList::takes(const QDropEvent &event) const
{
    const QByteArray id = event.mimeData()->data(QString::fromLatin1(LaneModel::mimeType));
    return !id.isEmpty() && event.source() != this && m_takes && m_takes(QString::fromUtf8(id));
}

void LaneList::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(takes(*event));
}

void LaneList::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(takes(*event));
}

void LaneList::dropEvent(QDropEvent *event)
{
    if (!takes(*event))
        return;
    // Copied as far as the view is concerned: the card goes when the server has moved it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(
        QString::fromUtf8(event->mimeData()->data(QString::fromLatin1(LaneModel::mimeType))));
}

} // namespace Relais::Ui
