// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/callthread.h"

namespace Relais::Backend {

CallThread::CallThread()
{
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

CallThread::~CallThread()
{
    stop();
}

void CallThread::stop()
{
    if (!m_thread.isRunning())
        return;
    // What calls made are children of m_home and end on their own thread.
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            qDeleteAll(m_home.findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

bool CallThread::begin(const std::function<void(QObject *parent)> &call)
{
    if (!m_thread.isRunning())
        return false;
    if (m_running.fetch_add(1) >= mostAtOnce) {
        m_running.fetch_sub(1);
        return false;
    }
    QMetaObject::invokeMethod(&m_home, [this, call] { call(&m_home); }, Qt::QueuedConnection);
    return true;
}

void CallThread::ended()
{
    m_running.fetch_sub(1);
}

} // namespace Relais::Backend
