// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/readpool.h"

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/engine.h"
#include "core/base/log.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr std::size_t longestQueue = 10'000;

} // namespace

class ReadPool::Private final {
public:
    void work(int index, std::promise<Result<void>> opened);
    void renew(QSqlDatabase &database, const QString &name);
    std::optional<Job> next();

    QString url;
    int threads = 0;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    bool stopping = false;
    std::vector<std::thread> workers;
};

std::optional<ReadPool::Job> ReadPool::Private::next()
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [this] { return stopping || !jobs.empty(); });
    if (jobs.empty())
        return std::nullopt;
    Job job = std::move(jobs.front());
    jobs.pop_front();
    return job;
}

// A connection that broke is opened anew for the next job; one that cannot be had leaves a closed
// one, on which the job fails as it would on a broken one.
void ReadPool::Private::renew(QSqlDatabase &database, const QString &name)
{
    if (database.isOpen() && engineOf(database).isAlive(database))
        return;
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    const Result<QSqlDatabase> opened = openDatabase(url, name, true);
    if (!opened)
        qCWarning(lcBackend) << "a reader cannot open the database:" << opened.error().detail;
    database = opened.value_or(QSqlDatabase());
}

void ReadPool::Private::work(int index, std::promise<Result<void>> opened)
{
    const QString name = u"read-%1-%2"_s.arg(reinterpret_cast<quintptr>(this)).arg(index);
    {
        Result<QSqlDatabase> database = openDatabase(url, name, true);
        if (!database) {
            opened.set_value(fail(database.error()));
            return;
        }
        opened.set_value({});
        while (const std::optional<Job> job = next()) {
            renew(*database, name);
            (*job)(*database);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

ReadPool::ReadPool(QString databaseUrl, int threads)
    : d(std::make_unique<Private>())
{
    d->url = std::move(databaseUrl);
    d->threads = threads;
}

ReadPool::~ReadPool()
{
    stop();
}

void ReadPool::stop()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    for (std::thread &worker : d->workers)
        worker.join();
    d->workers.clear();
}

Result<void> ReadPool::start()
{
    for (int i = 0; i < d->threads; ++i) {
        std::promise<Result<void>> opened;
        std::future<Result<void>> answer = opened.get_future();
        d->workers.emplace_back(
            [this, i, opened = std::move(opened)]() mutable { d->work(i, std::move(opened)); });
        if (const Result<void> result = answer.get(); !result)
            return result;
    }
    return {};
}

qsizetype ReadPool::queued() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<qsizetype>(d->jobs.size());
}

Result<void> ReadPool::submit(Job job)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->stopping || d->jobs.size() >= longestQueue)
            return fail(ErrorCode::RateLimited, u"too many reads wait"_s, u"reader-full"_s);
        d->jobs.push_back(std::move(job));
    }
    d->wake.notify_one();
    return {};
}

} // namespace Relais::Backend
