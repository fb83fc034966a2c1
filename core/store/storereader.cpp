// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storereader.h"

#include "core/store/connection.h"

#include <QFuture>

namespace Relais {

StoreReader::StoreReader(const QString &filePath)
    : m_filePath(filePath)
{
}

StoreReader::~StoreReader()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

QFuture<Result<void>> StoreReader::enqueue(Store::Job question)
{
    Entry entry { std::move(question), {} };
    entry.promise.start();
    QFuture<Result<void>> future = entry.promise.future();
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.push_back(std::move(entry));
    }
    if (m_thread.joinable())
        m_wake.notify_one();
    else
        m_thread = std::thread([this] { work(); });
    return future;
}

void StoreReader::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_entries.empty(); });
        if (m_entries.empty())
            break;
        Entry entry = std::move(m_entries.front());
        m_entries.pop_front();
        lock.unlock();
        entry.promise.addResult(answer(entry.question));
        entry.promise.finish();
        lock.lock();
    }
    lock.unlock();
    m_connection.reset();
}

Result<void> StoreReader::answer(const Store::Job &question)
{
    if (!m_connection) {
        auto connection = Connection::open(m_filePath, Connection::Access::ReadOnly);
        if (!connection)
            return fail(connection.error());
        m_connection = std::move(*connection);
    }
    return question(m_connection->database());
}

} // namespace Relais
