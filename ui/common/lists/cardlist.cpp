// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/cardlist.h"

#include "ui/common/pagekeys.h"

#include <QKeyEvent>

namespace Relais::Ui {

CardList::CardList(Theme &theme, const QString &name, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    addMoveKeys(*this);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->modifiers() == Qt::NoModifier ? event->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QListView::keyPressEvent(event);
}

} // namespace Relais::Ui
