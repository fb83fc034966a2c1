// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/fetchthread.h"

namespace Relais::Backend {

FetchThread::FetchThread()
{
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

FetchThread::~FetchThread()
{
    stop();
}

void FetchThread::stop()
{
    if (!m_thread.isRunning())
        return;
    // Fetches are children of m_home and end on their own thread.
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            qDeleteAll(m_home.findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

bool FetchThread::fetch(FetchRequest request, GuardedFetch::Done done)
{
    if (!m_thread.isRunning())
        return false;
    if (m_running.fetch_add(1) >= mostAtOnce) {
        m_running.fetch_sub(1);
        return false;
    }
    QMetaObject::invokeMethod(
        &m_home,
        [this, request = std::move(request), done = std::move(done)] {
            GuardedFetch::start(
                request, FetchLimits {}, &m_home, [this, done](Result<FetchedDocument> fetched) {
                    m_running.fetch_sub(1);
                    done(std::move(fetched));
                });
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace Relais::Backend
