// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Test {

//! The program wrk, as fast as it gets answers, against 127.0.0.1. Blocks.
struct Wrk {
    quint16 port = 0;
    QString script; //!< a file in Lua that makes the requests
    QString core {}; //!< the processor that it is bound to, as taskset takes it; empty for any
    int seconds = 4;
    int connections = 64;

    struct Outcome {
        double perSecond = 0;
        qint64 answers = 0;
        QString p99 {}; //!< as wrk writes it
        bool good = false; //!< every answer came and was the expected one
    };
    Outcome run() const;
};

} // namespace Relais::Test
