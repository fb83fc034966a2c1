// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sync/serverreach.h"

#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"

#include <utility>

namespace Relais {

ServerReach::ServerReach(
    SignInService &session, SyncService &sync, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sync(sync)
    , m_clock(clock)
{
    connect(&session, &SignInService::stateChanged, this, &ServerReach::note);
    connect(&sync, &SyncService::statusChanged, this, [this] {
        note();
        if (m_sync.state() != SyncService::State::Syncing && isReachable())
            Q_EMIT answered();
    });
}

void ServerReach::note()
{
    const bool reachable = isReachable();
    if (std::exchange(m_told, reachable) != reachable)
        Q_EMIT changed();
}

bool ServerReach::isReachable() const
{
    return isSignedIn() && m_sync.isReachable();
}

bool ServerReach::isSignedIn() const
{
    return m_session.state() == SignInService::State::SignedIn;
}

QDateTime ServerReach::lastAnswer() const
{
    return m_sync.status().lastSuccess;
}

QDateTime ServerReach::now() const
{
    return m_clock.now();
}

QString ServerReach::host() const
{
    return m_session.server().host();
}

void ServerReach::tryNow()
{
    if (isSignedIn())
        m_sync.syncNow();
}

} // namespace Relais
