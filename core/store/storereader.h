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

//! A thread with a read-only connection of its own, for questions that take longer than a frame.
//! Both begin with the first question. The destructor answers what was asked.
class StoreReader final {
    Q_DISABLE_COPY_MOVE(StoreReader)
public:
    explicit StoreReader(const QString &filePath);
    ~StoreReader();

    //! From the thread that made it.
    QFuture<Result<void>> enqueue(Store::Job question);

private:
    struct Entry {
        Store::Job question;
        QPromise<Result<void>> promise;
    };
    void work();
    Result<void> answer(const Store::Job &question);

    const QString m_filePath;
    std::unique_ptr<class Connection> m_connection; // of the thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_entries; // under m_mutex
    bool m_stopping = false; // under m_mutex
    std::thread m_thread;
};

} // namespace Relais
