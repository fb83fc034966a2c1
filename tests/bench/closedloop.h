// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

namespace Relais::Test {

//! Keeps connections to 127.0.0.1 busy for a while: each sends its next request as soon as its last
//! one is answered. One thread that does little else, as pgbench's and wrk's, so that the processor
//! is left to what is measured. Blocks until the last answer is there.
struct ClosedLoop {
    quint16 port = 0;
    int connections = 64;
    int milliseconds = 3'000;
    //! Another whole request each time.
    std::function<QByteArray()> request;

    struct Outcome {
        int answers = 0;
        int unexpected = 0; //!< another status than 200, another body, or a lost connection
        double seconds = 0;
    };
    //! expected: what each body holds.
    Outcome run(const QByteArray &expected) const;
};

} // namespace Relais::Test
