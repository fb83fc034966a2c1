// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace Relais::Test {

//! The clients of a company at the backend, as core/services/sync/syncservice.h and
//! core/sync/newswait.h are one: each pulls once in 60 to 65 seconds, and after a pull waits for
//! news (wait=25), again and again while it is held for that time, and otherwise not before its
//! next pull. Whoever hears of news pulls within 1.5 seconds. The time of a pull counts from when
//! it was due. One thread, many connections to 127.0.0.1 from several addresses of this machine, as
//! relaisd lets no address have all of them.
struct NewsClients {
    quint16 port = 0;
    int clients = 0;
    int connections = 0; //!< for what is answered at once
    int held = 0; //!< connections for those that wait; a client that finds none does not
    QByteArray cursor; //!< that all of them have at first
    //! The whole request of a client for path and query.
    std::function<QByteArray(int client, const QByteArray &target)> request;

    struct Outcome {
        QList<double> milliseconds; //!< of each pull
        int waits = 0; //!< requests with wait
        int waiting = 0; //!< clients that were held at the end
        int unexpected = 0; //!< an answer that was none, or none at all
    };
    //! The wait of the first ones begins spread over the 25 seconds before; then begun is called,
    //! and ended after the given time, while they still wait. Blocks.
    Outcome run(
        int seconds, const std::function<void()> &begun, const std::function<void()> &ended) const;
};

} // namespace Relais::Test
