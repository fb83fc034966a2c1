// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the focus goes among the cards, and in which order.

#include "ui/wall/tabstops.h"
#include "ui/wall/wallfeed.h"
#include "ui/wall/wallmodel.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Relais::Ui {

// Of Tab, and of screen readers, which go by the order of the children.
void WallFeed::keepOrder()
{
    if (!std::exchange(m_disordered, false))
        return;
    QWidgetList stops = tabStops(*m_around.writer);
    for (PostCard *card : m_cards.inOrder()) {
        card->raise();
        stops.append(tabStops(*card));
    }
    m_around.more->raise();
    stops.append(tabStops(*m_around.more));
    chainTabStops(stops);
}

void WallFeed::refocus()
{
    if (m_refocus < 0)
        return;
    const int row = std::min(std::exchange(m_refocus, -1), m_rows.count() - 1);
    if (PostCard *card = m_cards.of(m_model.postAt(row)))
        card->setFocus(Qt::OtherFocusReason);
    else
        m_area.setFocus(Qt::OtherFocusReason); // its keys go on to the view
}

void WallFeed::bringIntoView(int row)
{
    const int value = m_area.verticalScrollBar()->value();
    const int top = m_rows.topOf(row);
    const int height = m_rows.heightOf(row);
    if (top >= value && top + height <= value + seenHeight())
        return;
    const bool fromTop = top < value || height + 2 * m_rows.gap() > seenHeight();
    m_place = { m_model.postAt(row),
        fromTop ? -m_rows.gap() : height + m_rows.gap() - seenHeight() };
    m_changing = true;
    arrange();
}

void WallFeed::focusRow(int row, Qt::FocusReason reason)
{
    const WallPostId post = m_model.postAt(row);
    m_wanted = post;
    arrange();
    m_wanted = {};
    PostCard *card = m_cards.of(post);
    if (!card)
        return;
    card->setFocus(reason);
    bringIntoView(row);
}

void WallFeed::step(bool down)
{
    if (m_rows.count() == 0)
        return;
    const PostCard *card = m_cards.withFocus();
    const int at = card ? m_cards.rowOf(*card) : -1;
    const int next = at < 0 ? m_rows.rowAt(m_area.verticalScrollBar()->value())
                            : std::clamp(at + (down ? 1 : -1), 0, m_rows.count() - 1);
    focusRow(next, Qt::TabFocusReason);
}

void WallFeed::keyPressEvent(QKeyEvent *event)
{
    // From a card the arrows go to the next; from elsewhere they scroll.
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow && qobject_cast<PostCard *>(window()->focusWidget()))
        step(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

void WallFeed::focusFirstSeen()
{
    const int value = m_area.verticalScrollBar()->value();
    const int row = m_rows.rowAt(value);
    if (row < 0)
        return;
    const bool cut = m_rows.topOf(row) < value && row + 1 < m_rows.count();
    focusRow(cut ? row + 1 : row, Qt::OtherFocusReason);
}

} // namespace Relais::Ui
