// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/stopsignal.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace Relais::Backend {

// The signals are blocked in this thread and, by inheritance, in all that it starts; the
// descriptor is what hears them.
StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_descriptor = signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info {};
        if (read(m_descriptor, &info, sizeof info) != static_cast<ssize_t>(sizeof info))
            return;
        if (info.ssi_signo == SIGHUP)
            Q_EMIT askedToReload();
        else
            Q_EMIT asked();
    });
}

StopSignal::~StopSignal()
{
    delete m_notifier;
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace Relais::Backend
