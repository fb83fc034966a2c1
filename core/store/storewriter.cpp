// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storewriter.h"

#include "core/base/killpoint.h"
#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/integrity.h"
#include "core/store/migrations.h"
#include "core/store/sparecopy.h"
#include "core/store/sparesync.h"
#include "core/store/transaction.h"

#include <QFuture>

using namespace Qt::StringLiterals;

namespace Relais {

StoreWriter::StoreWriter(const QString &filePath)
    : m_filePath(filePath)
{
}

StoreWriter::~StoreWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> StoreWriter::start(bool checkWholeFile)
{
    QPromise<Result<void>> promise;
    promise.start();
    QFuture<Result<void>> started = promise.future();
    m_thread = std::thread([this, checkWholeFile, promise = std::move(promise)]() mutable {
        run(checkWholeFile, std::move(promise));
    });
    started.waitForFinished();
    return started.result();
}

QFuture<Result<void>> StoreWriter::enqueue(Store::Job job)
{
    Entry entry { std::move(job), {} };
    entry.promise.start();
    QFuture<Result<void>> future = entry.promise.future();
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.push_back(std::move(entry));
    }
    m_wake.notify_one();
    return future;
}

void StoreWriter::run(bool checkWholeFile, QPromise<Result<void>> started)
{
    const Result<void> connected = connect(checkWholeFile);
    started.addResult(connected);
    started.finish();
    if (connected)
        work();
    m_spare.reset();
    m_connection.reset();
}

void StoreWriter::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_entries.empty(); });
        if (m_entries.empty())
            return;
        Entry entry = std::move(m_entries.front());
        m_entries.pop_front();
        lock.unlock();
        Result<void> done = perform(entry.job);
        if (!done)
            qCDebug(lcStore) << "a job was rolled back:" << done.error().detail;
        entry.promise.addResult(std::move(done));
        entry.promise.finish();
        lock.lock();
        if (m_entries.empty() && m_spare) {
            lock.unlock();
            m_spare->sync();
            lock.lock();
        }
    }
}

Result<void> StoreWriter::perform(const Store::Job &job)
{
    if (!m_connection) {
        if (const auto connected = connect(true); !connected)
            return connected;
    }
    Result<void> done;
    {
        Transaction transaction(m_connection->database());
        done = transaction.state();
        if (done)
            done = job(m_connection->database());
        if (done) {
            killPoint("store.before-commit");
            done = transaction.commit();
            killPoint("store.after-commit");
        }
    }
    // After a failed sync the kernel forgets which pages were dirty: this connection, and what it
    // believes to be on disk, are not to be trusted any more.
    const bool distrusted = !done
        && (done.error().code == ErrorCode::Corrupt
            || (done.error().code == ErrorCode::Storage && done.error().reason == u"io"_s));
    if (distrusted) {
        qCCritical(lcStore) << "reopening the store after:" << done.error().detail;
        m_spare.reset();
        m_connection.reset();
    }
    return done;
}

Result<void> StoreWriter::connect(bool checkWholeFile)
{
    auto connection = Connection::open(m_filePath, Connection::Access::ReadWrite);
    if (!connection)
        return fail(connection.error());
    if (checkWholeFile) {
        if (const auto sound = checkIntegrity((*connection)->database()); !sound)
            return sound;
    }
    if (const auto migrated = migrate((*connection)->database()); !migrated)
        return migrated;
    if (const auto spare = keepSpare((*connection)->database(), m_filePath); !spare)
        return spare;
    m_connection = std::move(*connection);
    m_spare =
        std::make_unique<SpareSync>(m_filePath); // what was made equal goes with the first job
    return {};
}

} // namespace Relais
