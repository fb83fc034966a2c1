// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QObject>

namespace Relais {
class QueueService;
class RelayService;
class SignInService;
class SyncService;
} // namespace Relais

namespace Relais::Ui {

class MainWindow;

//! Tells the window what the services say: sync state, who is signed in, figures of the rail, what
//! the person should know (offline, sign in again, keychain, many deletions, stories
//! whose signature is not believed, paused, what was done is not kept).
class ShellBinding final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShellBinding)
public:
    //! The entries of the queue and of the outbox in the rail carry figures.
    struct Keys {
        QString queue;
        QString outbox;
    };
    ShellBinding(MainWindow &window, SyncService &sync, SignInService &session, QueueService &queue,
        RelayService &relays, const Clock &clock, const Keys &keys, QObject *parent = nullptr);

    //! What was done at once (a mark on a story, a reaction) could not be kept.
    void sayNotKept(const Error &error);

Q_SIGNALS:
    void signInRequested(); //!< the session ended; the person wants to sign in again
    void firstSyncChanged(bool running);

private:
    void showSync();
    void showOffline();
    void showRefused(int stories);
    void showDeletion();
    void showSession();
    void showCounts();
    void act(const QString &message);

    MainWindow &m_window;
    SyncService &m_sync;
    SignInService &m_session;
    QueueService &m_queue;
    RelayService &m_relays;
    const Clock &m_clock;
    Keys m_keys;
};

} // namespace Relais::Ui
