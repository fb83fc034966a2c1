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

//! When a published relay's counts are read next: 5 minutes, 1 hour and 6 hours after it went out,
//! then daily until nothing has changed for 14 days; readAt and changedAt are invalid before the
//! first reading and the first change. Nothing after that.
std::optional<QDateTime> nextReading(
    const QDateTime &publishedAt, const QDateTime &readAt, const QDateTime &changedAt);

//! Reads the counts of own posts back from the networks that give them, as measured figures. A
//! network that says "too many requests" is left alone for as long as it wants; one account is
//! asked for no more posts a minute than its network likes (Capabilities::readsPerMinute), the
//! others wait for the next minutes. The Wall's come with the sync.
class CountsReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountsReader)
public:
    using ConnectorOf = std::function<Connector &(Network)>;
    CountsReader(Store &store, SecretStore &secrets, const Clock &clock, ConnectorOf connectorOf,
        QObject *parent = nullptr);

    void start();
    void stop();
    //! Reads what is due now; all of the last half year when everything is set, as far as a
    //! minute's requests go.
    QCoro::Task<Result<int>> readNow(bool everything);
    //! A relay went out: its first reading is due before the next look may be.
    void expect();
    //! Until the next reading is due: five minutes at least, an hour at most.
    std::chrono::milliseconds untilNext() const;

Q_SIGNALS:
    void counted();
    //! The network no longer has the post.
    void postGone(const Relais::RelayId &id);

private:
    QCoro::Task<void> tick();
    QCoro::Task<bool> readOne(Relay relay, QList<RelayCount> known);
    Result<QList<RelayForImpact>> readable(const QDateTime &now) const;
    bool isGone(const RelayId &relay) const;
    std::optional<QDateTime> nextOf(const RelayForImpact &one, const QDateTime &now) const;
    bool rests(const AccountId &account) const;
    bool takeTurn(const AccountId &account, int perMinute);
    QCoro::Task<void> settle(Relay relay, Error error);

    Store &m_store;
    SecretStore &m_secrets;
    const Clock &m_clock;
    ConnectorOf m_connectorOf;
    QHash<AccountId, QList<QDateTime>> m_turns; //!< requests of the last minute
    QTimer m_timer;
    bool m_reading = false;
    QHash<RelayId, QDateTime> m_tried; //!< also what failed: it waits for its next time
};

} // namespace Relais
