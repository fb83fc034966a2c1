// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QObject>

namespace Relais {

class SignInService;
class SyncService;

//! Whether the backend may be asked in the member's name now, for what lives from its answers.
class ServerReach final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerReach)
public:
    ServerReach(
        SignInService &session, SyncService &sync, const Clock &clock, QObject *parent = nullptr);

    bool isReachable() const; //!< somebody is signed in and the backend answered last time
    bool isSignedIn() const;
    QDateTime lastAnswer() const; //!< UTC; invalid: none in this run of the program
    QDateTime now() const; //!< UTC
    QString host() const; //!< of the backend; empty before there is one
    void tryNow(); //!< a sync, which finds it out

Q_SIGNALS:
    void changed(); //!< isReachable(): at the start nobody is known to be signed in yet
    void answered(); //!< the backend did, to a sync

private:
    void note();

    SignInService &m_session;
    SyncService &m_sync;
    const Clock &m_clock;
    bool m_told = false; //!< isReachable() as it was told last
};

} // namespace Relais
