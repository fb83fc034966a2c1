// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/networks/connector.h"
#include "core/store/store.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Relais {

//! Reads the limits of the accounts' servers again once a day, where each server has its own
//! (Capabilities::readsLimits): a server's admin changes them as they like. No secret is needed for
//! it. Main thread.
class LimitsReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitsReader)
public:
    using ConnectorOf = std::function<Connector &(Network)>;
    LimitsReader(
        Store &store, const Clock &clock, ConnectorOf connectorOf, QObject *parent = nullptr);

    void start();
    void stop();
    //! Reads what is due; how many accounts have other limits since.
    QCoro::Task<int> readDue();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> tick();
    QCoro::Task<bool> readOne(Account account);

    Store &m_store;
    const Clock &m_clock;
    ConnectorOf m_connectorOf;
    QTimer m_timer;
    bool m_reading = false;
    QHash<AccountId, QDateTime> m_tried; //!< what failed, too: it waits for the next day
};

} // namespace Relais
