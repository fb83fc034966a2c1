// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/quitsignals.h"

#include "core/base/log.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Relais {

namespace {

// A signal handler may touch nothing but such a descriptor.
int writeEnd = -1;
int readEnd = -1;

extern "C" void onQuitSignal(int)
{
    const char byte = 1;
    if (write(writeEnd, &byte, 1) < 0)
        _exit(1); // the loop is gone; nothing is left to save
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends {};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        qCWarning(lcUi) << "signals end the program at once: no pipe";
        return;
    }
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(readEnd, &byte, 1) == 1)
            Q_EMIT asked();
    });
    struct sigaction action {};
    action.sa_handler = onQuitSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        std::signal(signal, SIG_DFL);
    if (readEnd >= 0) {
        close(readEnd);
        close(writeEnd);
    }
}

} // namespace Relais
