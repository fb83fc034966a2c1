// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/firstframe.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace Relais {

void FirstFrame::after(QWidget &window, std::function<void()> act)
{
    new FirstFrame(window, std::move(act));
}

FirstFrame::FirstFrame(QWidget &window, std::function<void()> act)
    : QObject(&window)
    , m_act(std::move(act))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &FirstFrame::run);
    m_limit.start(longest);
    window.installEventFilter(this);
}

// The parts are painted after the window's own event, within the same turn.
bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == parent())
        m_limit.start(0);
    return QObject::eventFilter(watched, event);
}

void FirstFrame::run()
{
    parent()->removeEventFilter(this);
    const auto act = std::exchange(m_act, {});
    deleteLater();
    act();
}

} // namespace Relais
