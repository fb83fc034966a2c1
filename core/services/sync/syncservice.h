// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/sync/syncengine.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Relais {

//! Keeps the store and the backend alike, by itself: soon after a local change, each minute, at
//! once when the network is back, and within a few seconds when the backend says that there is
//! news, for which a request waits there.
class SyncService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncService)
public:
    enum class State { UpToDate, Syncing, Offline, SignInAgain, AsksAboutDeletion, Failed };
    struct Status {
        State state = State::Offline;
        int done = 0; //!< rows of the running sync
        QDateTime lastSuccess;
        int waitingPushes = 0;
        int deletions = 0; //!< with AsksAboutDeletion
        int refusedStories = 0; //!< not shown, since their signature is not believed
        std::optional<Error> error {};
    };

    SyncService(SyncEngine &engine, Store &store, const Clock &clock, QObject *parent = nullptr);
    ~SyncService() override;

    Status status() const;
    //! status().state alone: asks the store nothing.
    State state() const { return m_status.state; }
    //! The backend answered last time; what goes through it may be tried.
    bool isReachable() const { return m_reachable; }
    //! When it answered again after a silence; invalid before its first answer.
    QDateTime reachableSince() const { return m_reachableSince; }
    //! A round went well within the last minutes: a story that was withdrawn is known as such.
    bool isFresh() const;
    void start(); //!< begins the rhythm
    void stop();
    void syncNow();
    //! Something waits to be pushed: a round follows within about a second.
    void localChange();
    //! One round, at once; joins the running one. Works without the rhythm too.
    QCoro::Task<Result<SyncReport>> round();
    //! The answer to AsksAboutDeletion: remove them, or keep everything and look again later.
    void answerDeletion(bool remove);
    //! The next round may remove many stories at once.
    void allowDeletion();

Q_SIGNALS:
    void statusChanged();

private:
    void finish(const Result<SyncReport> &result);
    void noteReachable(const Result<SyncReport> &result);
    void planNext(const Result<SyncReport> &result);
    void watchNetwork();
    QCoro::Task<void> listen();

    SyncEngine &m_engine;
    Store &m_store;
    const Clock &m_clock;
    QTimer m_timer;
    Status m_status;
    bool m_rhythm = false;
    bool m_running = false;
    bool m_again = false; //!< something changed while a round was running
    bool m_reachable = true; //!< until the first failure says otherwise
    QDateTime m_reachableSince;
    int m_failures = 0;
    bool m_listening = false;
    QDateTime m_keepUntil; //!< the person said keep: not asked again before
    QList<Pending<Result<SyncReport>>> m_waiting; //!< for the running round
};

} // namespace Relais
