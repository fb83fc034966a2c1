// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filelock.h"
#include "core/base/pending.h"
#include "core/services/outbox/relaysender.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace Relais {

class Settings;

//! Sends what is queued, once: looks which relays are due by nextStep() and has RelaySender work on
//! one relay of an account at a time, on several accounts at once. Main thread. One program a
//! profile sends: the lock file says which.
class OutboxRunner final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxRunner)
public:
    OutboxRunner(Store &store, SecretStore &secrets, const Settings &settings, const Clock &clock,
        OutboxSurroundings surroundings, const QString &lockFile, QObject *parent = nullptr);
    ~OutboxRunner() override;

    //! Takes up what was interrupted, then sends what is due, and goes on. Conflict
    //! ("outbox-in-use") when another program does that on this profile.
    Result<void> start();
    void stop(); //!< nothing new begins; what is being sent ends
    bool isRunning() const { return m_running; }
    //! Something changed: look again, soon.
    void wake();
    //! Forgets why a relay was held back: the person wants it now.
    void release(const RelayId &id);
    //! Ends when nothing is being worked on and nothing is due. At once when not started.
    QCoro::Task<void> settled();

    bool isBusyWith(const RelayId &id) const { return m_busy.contains(id); }
    OutboxFacts factsFor(const Relay &relay) const;

Q_SIGNALS:
    void changed(const Relais::RelayId &id);
    void openOwnPage(const Relais::RelayId &id, const QUrl &page, const QString &text);
    void accountChanged();

private:
    void look();
    //! Begins what is due and answers when to look again; invalid: only when woken.
    QDateTime beginWhatIsDue();
    bool beginsToAwait(const RelayId &id, const OutboxStep &step);
    QCoro::Task<void> work(Relay relay, OutboxStep step);
    void planNextLook(const QDateTime &next);
    void settle();

    struct Hold {
        QString why;
        QDateTime until;
    };
    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    RelaySender m_sender;
    FileLock m_lock;
    QTimer m_soon;
    QTimer m_later;
    bool m_running = false;
    QSet<RelayId> m_busy;
    QSet<AccountId> m_busyAccounts;
    QSet<RelayId> m_awaiting; //!< the person
    bool m_hasLooked = false;
    QHash<RelayId, Hold> m_holds;
    QList<Pending<bool>> m_settling;
};

} // namespace Relais
