// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace Relais::Test {

//! Sends GETs at a fixed rate over kept connections to 127.0.0.1 and counts the time from when each
//! was due, not from when it could be sent: a server that stalls is not spared. Blocks.
struct FixedRate {
    quint16 port = 0;
    int perSecond = 1'000;
    int seconds = 10;
    int connections = 1'000;
    //! The n-th request, whole.
    std::function<QByteArray(int)> request;
    bool fresh = false; //!< a new connection for each; at most as many as connections at once

    struct Outcome {
        QList<double> milliseconds; //!< of each answer
        int unexpected = 0; //!< another status than expected, or a lost connection
    };
    //! expected: how an answer without a body begins, "HTTP/1.1 304 "; orHolding: the end of the
    //! body of one that is as good.
    Outcome run(const QByteArray &expected, const QByteArray &orHolding = {}) const;
};

} // namespace Relais::Test
