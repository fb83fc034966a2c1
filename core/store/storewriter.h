// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <QPromise>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Relais {

//! The thread that writes: takes jobs in order, each in a transaction of its own. The destructor
//! finishes what is queued.
class StoreWriter final {
    Q_DISABLE_COPY_MOVE(StoreWriter)
public:
    explicit StoreWriter(const QString &filePath);
    ~StoreWriter();

    //! Waits until the connection stands, the file is checked and migrated. Once, before enqueue().
    Result<void> start(bool checkWholeFile);
    //! Finished after the commit. Any thread.
    QFuture<Result<void>> enqueue(Store::Job job);

private:
    struct Entry {
        Store::Job job;
        QPromise<Result<void>> promise;
    };
    void run(bool checkWholeFile, QPromise<Result<void>> started);
    void work();
    Result<void> perform(const Store::Job &job);
    Result<void> connect(bool checkWholeFile);

    const QString m_filePath;
    std::unique_ptr<class Connection> m_connection; // of the thread
    std::unique_ptr<class SpareSync> m_spare; // of the thread, as the connection
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_entries; // under m_mutex
    bool m_stopping = false; // under m_mutex
    std::thread m_thread;
};

} // namespace Relais
