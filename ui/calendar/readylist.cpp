// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/readylist.h"

#include "ui/calendar/calendargrid.h"
#include "ui/calendar/readydelegate.h"
#include "ui/common/pagekeys.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Relais::Ui {

ReadyList::ReadyList(Theme &theme, ReadyModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ReadyDelegate(theme, model, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true); // a row shows that it can be taken
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setAccessibleName(tr("Ready, without a date"));
    addMoveKeys(*this);
    setAccessibleDescription(tr("Enter opens a story, T types its date, M picks it up for a day"));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

StoryId ReadyList::current() const
{
    const Story *story = m_model.story(currentIndex());
    return story ? story->id : StoryId();
}

void ReadyList::startDrag(Qt::DropActions)
{
    if (const StoryId story = current(); !story.isEmpty())
        CalendarGrid::drag(this, story);
}

void ReadyList::keyPressEvent(QKeyEvent *event)
{
    const StoryId story = current();
    const bool plain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (story.isEmpty() || !plain) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_T:
        Q_EMIT dateAsked(story);
        break;
    case Qt::Key_M:
        Q_EMIT pickAsked(story);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openAsked(story);
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void ReadyList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Story *story = m_model.story(indexAt(event->position().toPoint())))
        Q_EMIT openAsked(story->id);
}

} // namespace Relais::Ui
