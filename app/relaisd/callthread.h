// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <atomic>
#include <functional>

namespace Relais::Backend {

//! A thread with an event loop of its own for calls to other servers, of which only so many run at
//! a time. Any thread may begin one.
class CallThread final {
    Q_DISABLE_COPY_MOVE(CallThread)
public:
    CallThread();
    ~CallThread();

    //! What still runs is dropped; nothing begins from then on.
    void stop();

    //! Calls call on this object's thread, with the parent of all that it makes; false when too
    //! many run already, or after stop(). Each call says ended() when it is over.
    bool begin(const std::function<void(QObject *parent)> &call);
    void ended();

private:
    static constexpr int mostAtOnce = 8;
    QThread m_thread;
    QObject m_home; //!< lives on m_thread; parent of what calls make
    std::atomic<int> m_running { 0 };
};

} // namespace Relais::Backend
