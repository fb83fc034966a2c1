// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QObject>

namespace Relais {

class SyncEngine;

//! Keeps the store and the backend alike, by itself: soon after a local change, each minute, at
//! once when the network is back.
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
        std::optional<Error> error {};
    };

    SyncService(SyncEngine &engine, QObject *parent = nullptr);

    Status status() const;
    void start(); //!< begins the rhythm
    void stop();
    void syncNow();
    //! The answer to AsksAboutDeletion: remove them, or keep everything and look again later.
    void answerDeletion(bool remove);

Q_SIGNALS:
    void statusChanged();

private:
    SyncEngine &m_engine;
};

} // namespace Relais
