// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

namespace Relais::Backend {

class ChangeHead;

//! Clients that wait for something new. Each costs its connection and a few words of memory: they
//! are answered without the database, as soon as something for everyone has a place in the change
//! sequence, or when their time is over. What one member's own relays count does not wake them.
//! Any thread.
class ChangeWaiters final {
    Q_DISABLE_COPY_MOVE(ChangeWaiters)
public:
    using Reply = std::function<void(Response)>;
    using Moment = std::chrono::steady_clock::time_point;

    explicit ChangeWaiters(std::size_t most = 4'000);
    ~ChangeWaiters(); //!< answers whoever still waits

    //! Takes the caller over until then; false when as many wait as may: answer 304, and the
    //! client asks again in its own rhythm.
    bool add(const QString &cursor, Moment until, Reply reply);
    //! Answers those for whom there is news, and those whose time is over. Called a few times a
    //! second.
    void look(const ChangeHead &head, Moment now);
    //! Everyone is answered, and nobody waits any more.
    void end();

    std::size_t waiting() const;

private:
    struct Waiter {
        QString cursor;
        Moment until;
        Reply reply;
    };

    mutable std::mutex m_mutex;
    std::vector<Waiter> m_waiters;
    const std::size_t m_most;
    bool m_ended = false;
};

} // namespace Relais::Backend
