// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/networks/connector.h"
#include "core/networks/secretkeeper.h"
#include "core/store/store.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Relais {

//! Keeps sign-ins alive that end by themselves and can be renewed before (Capabilities::renews),
//! each in its time (Capabilities::renewsAfter), one program on the profile at a time. Who does not
//! open Relais for as long as the network's term signs in again. Main thread.
class SignInRenewer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInRenewer)
public:
    using ConnectorOf = std::function<Connector &(Network)>;
    //! keeper: with write and read.
    SignInRenewer(Store &store, const Clock &clock, SecretKeeper keeper, ConnectorOf connectorOf,
        QObject *parent = nullptr);

    void start();
    void stop();
    //! Renews what is due; how many were.
    QCoro::Task<int> renewDue();
    bool isWaking() const { return m_timer.isActive(); }

Q_SIGNALS:
    void renewed();

private:
    QCoro::Task<void> tick();
    bool isDue(const Account &account) const;
    QCoro::Task<bool> renewOne(AccountId id);
    QCoro::Task<bool> keep(Account account, RenewedSecret fresh);

    Store &m_store;
    const Clock &m_clock;
    SecretKeeper m_keeper;
    ConnectorOf m_connectorOf;
    QTimer m_timer;
    bool m_renewing = false;
    QHash<AccountId, QDateTime> m_refused; //!< waits for a day
};

} // namespace Relais
