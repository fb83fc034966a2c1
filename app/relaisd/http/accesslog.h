// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

#include <chrono>
#include <memory>

namespace Relais::Backend {

//! One line a request, to standard error: time, method, the route's pattern, status, bytes,
//! microseconds and request id. Names nobody: no address, no path, no agent.
//!
//! A thread of its own writes; when nobody takes the lines, they are dropped and counted rather
//! than any request held up. Any thread.
class AccessLog final {
    Q_DISABLE_COPY_MOVE(AccessLog)
public:
    explicit AccessLog(int descriptor = 2);
    ~AccessLog(); //!< writes what is left, within a second

    struct Line {
        const QByteArray &method;
        const QByteArray &pattern; //!< "-" where no route was found
        int status;
        qsizetype bytes;
        std::chrono::microseconds took;
        const QByteArray &requestId;
    };
    void add(const Line &line);
    quint64 dropped() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais::Backend
