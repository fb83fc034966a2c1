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

class SecretStore;
class Settings;

//! How many follow an account, as its network said last.
struct FollowerCount {
    qint64 count = 0;
    QDateTime readAt;
    bool operator==(const FollowerCount &) const = default;
};

//! Of the accounts for which it was read; on this machine only.
Result<QHash<AccountId, FollowerCount>> followersIn(QSqlDatabase &db);

//! Reads the followers of the connected accounts once a week, while the person wants estimates and
//! at no other time, and of no network that counts impressions itself. Main thread.
class FollowersReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowersReader)
public:
    using ConnectorOf = std::function<Connector &(Network)>;
    FollowersReader(Store &store, SecretStore &secrets, const Settings &settings,
        const Clock &clock, ConnectorOf connectorOf, QObject *parent = nullptr);

    void start();
    void stop();
    //! Reads what is due; how many were read.
    QCoro::Task<Result<int>> readDue();
    //! It wakes by itself: not while the person wants no estimates.
    bool isWaking() const { return m_timer.isActive(); }

Q_SIGNALS:
    void read();

private:
    void follow();
    QCoro::Task<void> tick();
    QCoro::Task<bool> readOne(Account account);

    Store &m_store;
    SecretStore &m_secrets;
    const Settings &m_settings;
    const Clock &m_clock;
    ConnectorOf m_connectorOf;
    QTimer m_timer;
    bool m_reading = false;
    QHash<AccountId, QDateTime> m_tried; //!< also what failed: it waits for its next time
};

} // namespace Relais
