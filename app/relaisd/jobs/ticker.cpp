// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/jobs/ticker.h"

namespace Relais::Backend {

Ticker::Ticker(std::chrono::milliseconds every, std::function<void()> act)
    : m_thread([this, every, act = std::move(act)] { loop(every, act); })
{
}

Ticker::~Ticker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Ticker::loop(std::chrono::milliseconds every, const std::function<void()> &act)
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, every, [this] { return m_stopping; }))
                return;
        }
        act();
    }
}

} // namespace Relais::Backend
