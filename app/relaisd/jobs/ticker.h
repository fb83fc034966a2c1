// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Relais::Backend {

//! Does one thing again and again on a thread of its own until it is destroyed; never at once.
class Ticker final {
    Q_DISABLE_COPY_MOVE(Ticker)
public:
    Ticker(std::chrono::milliseconds every, std::function<void()> act);
    ~Ticker(); //!< waits for the act that runs

private:
    void loop(std::chrono::milliseconds every, const std::function<void()> &act);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace Relais::Backend
