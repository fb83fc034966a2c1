// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/freeport.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

namespace Relais::Test {

quint16 freePort()
{
    constexpr int first = 15'000; // Linux gives connections those from 32'768 on
    constexpr int count = 15'000;
    // Tests that run beside each other begin elsewhere.
    static int next = QRandomGenerator::system()->bounded(count);
    QTcpServer server;
    for (int i = 0; i < count; ++i) {
        next = (next + 1) % count;
        const auto port = static_cast<quint16>(first + next);
        if (server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    qFatal("no port is free");
}

} // namespace Relais::Test
