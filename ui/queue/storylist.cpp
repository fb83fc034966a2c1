// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/storylist.h"

#include "ui/common/pagekeys.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace Relais::Ui {

StoryList::StoryList(QWidget *parent)
    : UniformList(parent)
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
    setAccessibleName(tr("Stories"));
    addMoveKeys(*this);
    connect(this, &QListView::doubleClicked, this, &StoryList::opened);
}

void StoryList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        event->ignore(); // the window's and the composer's
        return;
    }
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_F:
        Q_EMIT filterRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_R:
        if (at.isValid())
            Q_EMIT opened(at);
        return;
    case Qt::Key_S:
        if (at.isValid())
            Q_EMIT saveRequested(at);
        return;
    case Qt::Key_E:
        if (at.isValid())
            Q_EMIT hideRequested(at);
        return;
    case Qt::Key_Space:
        if (at.isValid())
            Q_EMIT previewRequested(at);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        UniformList::keyPressEvent(event);
        return;
    default:
        event->ignore();
    }
}

void StoryList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = keyboard ? currentIndex() : indexAt(event->pos());
    if (at.isValid())
        Q_EMIT menuRequested(
            at, keyboard ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void StoryList::scrollContentsBy(int dx, int dy)
{
    UniformList::scrollContentsBy(dx, dy);
    viewport()->update(); // rows are rounded over the window's ground: moved pixels leave edges
}

} // namespace Relais::Ui
