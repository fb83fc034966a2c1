// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/writer.h"

#include "app/relaisd/db/contention.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/prepared.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "core/base/log.h"

#include <QRandomGenerator>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr size_t longestQueue = 10'000;
constexpr size_t largestBatch = 1'000;
constexpr std::chrono::seconds lookForOthersEvery { 1 };
constexpr std::chrono::milliseconds firstPause { 50 };
constexpr std::chrono::milliseconds longestPause { 2'000 };
constexpr int mostRetries = 5;
constexpr std::chrono::seconds longestPatience { 30 }; // each try may wait for a lock by itself

struct Item {
    Writer::Job job;
    Writer::Done done;
    Writer::Share share;
    bool ran = false;
    bool lost = false; //!< the job did not fail, but what it wrote could not be kept
};

using Steady = std::chrono::steady_clock;

// When a database that cannot be reached may be asked again: each time twice as late, and not all
// processes at once.
class Pause final {
public:
    bool isOver() const { return Steady::now() >= m_until; }
    Steady::time_point until() const { return m_until; }
    void end()
    {
        m_next = firstPause;
        m_until = {};
    }
    void extend()
    {
        const double jitter = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
        m_until = Steady::now()
            + std::chrono::milliseconds(
                static_cast<qint64>(static_cast<double>(m_next.count()) * jitter));
        m_next = std::min(m_next * 2, longestPause);
    }

private:
    std::chrono::milliseconds m_next = firstPause;
    Steady::time_point m_until;
};

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return u"writer-%1"_s.arg(++number);
}

} // namespace

class Writer::Private {
public:
    Private(QString databaseUrl, Watcher atCommit, Watcher atOthers)
        : url(std::move(databaseUrl))
        , watcher(std::move(atCommit))
        , others(std::move(atOthers))
        , name(nextConnectionName())
        , thread([this] { loop(); })
    {
        const Engine *engine = engineFor(url);
        if (engine && (watcher || others))
            listener = engine->listen(url, [this](int by) { heard(by); });
    }

    void heard(int by);

    void loop();
    std::vector<Item> take();
    bool ensureOpen();
    void close();
    enum class Retry { Allowed, Exhausted };
    enum class Outcome { Committed, NotNow, Failed };
    bool commit(std::vector<Item> &items);
    Outcome attempt(std::vector<Item> &items, Retry retry);
    bool runTogether(std::vector<Item> &items, Transaction &transaction);
    bool runAlone(Item &item, Retry retry);
    void lookForOthers();

    const QString url;
    const Watcher watcher;
    const Watcher others;
    WriterStats stats;
    const QString name;
    QSqlDatabase db; // of the writer thread alone
    std::unique_ptr<PreparedStatements> prepared; // likewise
    Pause pause;
    qint64 dataVersion = -1; // of this connection
    std::chrono::steady_clock::time_point looked; // of the writer thread alone

    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable idle;
    std::deque<Item> queue;
    bool busy = false;
    bool stopping = false;
    bool othersCommitted = false;
    int session = 0; // of db at the server
    std::thread thread; // it uses all of the above
    std::unique_ptr<CommitListener> listener;
};

std::vector<Item> Writer::Private::take()
{
    std::unique_lock lock(mutex);
    wake.wait_for(
        lock, lookForOthersEvery, [this] { return stopping || othersCommitted || !queue.empty(); });
    const auto end = queue.begin()
        + static_cast<std::deque<Item>::difference_type>(std::min(queue.size(), largestBatch));
    std::vector<Item> items(std::make_move_iterator(queue.begin()), std::make_move_iterator(end));
    queue.erase(queue.begin(), end);
    busy = !items.empty();
    return items;
}

void Writer::Private::loop()
{
    for (;;) {
        std::vector<Item> items = take();
        // One that has work all the time looks too.
        bool look = std::chrono::steady_clock::now() - looked >= lookForOthersEvery;
        {
            const std::lock_guard lock(mutex);
            if (stopping && items.empty() && queue.empty())
                break;
            look = std::exchange(othersCommitted, false) || look || items.empty();
        }
        if (look)
            lookForOthers();
        if (items.empty())
            continue;
        const bool committed = ensureOpen() && commit(items);
        stats.count(items.size(), committed);
        if (committed && watcher)
            watcher(db);
        for (const Item &item : items) {
            if (item.done)
                item.done(committed && !item.lost);
        }
        items.clear();
        const std::lock_guard lock(mutex);
        busy = false;
        if (queue.empty())
            idle.notify_all();
    }
    close();
}

bool Writer::Private::ensureOpen()
{
    if (db.isOpen() && engineOf(db).isAlive(db))
        return true;
    close();
    if (!pause.isOver())
        return false;
    auto opened = openDatabase(url, name, false);
    if (!opened) {
        qCWarning(lcBackend) << "writer cannot open the database:" << opened.error().detail;
        close();
        pause.extend();
        return false;
    }
    pause.end();
    db = *opened;
    prepared = std::make_unique<PreparedStatements>(db);
    const std::lock_guard lock(mutex);
    session = engineOf(db).session(db);
    return true;
}

void Writer::Private::close()
{
    prepared.reset();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    dataVersion = -1;
}

// What others' locks kept from being written is known to be rolled back, and nobody was told of it
// yet: the whole batch runs anew.
bool Writer::Private::commit(std::vector<Item> &items)
{
    const Steady::time_point since = Steady::now();
    Pause betweenTries;
    for (int retries = 0;; ++retries) {
        const Retry retry = retries < mostRetries && Steady::now() - since < longestPatience
            ? Retry::Allowed
            : Retry::Exhausted;
        const Outcome outcome = attempt(items, retry);
        if (outcome == Outcome::Committed)
            return true;
        if (outcome == Outcome::Failed || retry == Retry::Exhausted)
            break;
        stats.retries.fetch_add(1);
        betweenTries.extend();
        std::this_thread::sleep_until(betweenTries.until());
    }
    qCWarning(lcBackend) << "a batch of" << items.size() << "writes was not committed";
    close();
    return false;
}

// A failed COMMIT is never tried again unless the database says that it gave way: SQLite's state
// after an I/O error is only known after the file has been opened anew.
Writer::Private::Outcome Writer::Private::attempt(std::vector<Item> &items, Retry retry)
{
    for (Item &item : items) {
        item.ran = false;
        item.lost = false;
    }
    Contention::forget();
    Transaction transaction(db);
    bool good = transaction.isOpen() && runTogether(items, transaction);
    for (Item &item : items)
        good = good && (item.ran || runAlone(item, retry));
    if (good) {
        Contention::forget(); // what the jobs got over
        const auto committed = transaction.commit();
        if (committed)
            return Outcome::Committed;
        if (!Contention::isNoted())
            qCWarning(lcBackend) << "COMMIT:" << committed.error().detail;
    }
    return Contention::isNoted() ? Outcome::NotNow : Outcome::Failed;
}

// Those that share a joint, in one go. The first of them need no savepoint, in which SQLite would
// keep a copy of each page that they change: nothing else is in the transaction yet, so where they
// fail it begins anew. False when the connection is of no use any more.
bool Writer::Private::runTogether(std::vector<Item> &items, Transaction &transaction)
{
    std::map<const Joint *, std::vector<Item *>> groups;
    for (Item &item : items) {
        if (item.share.joint)
            groups[item.share.joint].push_back(&item);
    }
    bool wrote = false;
    for (const auto &[joint, group] : groups) {
        std::optional<Savepoint> savepoint;
        if (wrote)
            savepoint.emplace(db, u"joint"_s);
        if (savepoint && !savepoint->isOpen())
            return false;
        std::vector<std::shared_ptr<void>> parts;
        for (const Item *item : group)
            parts.push_back(item->share.part);
        const std::vector<bool> done = (*joint)(db, parts);
        const bool good = done.size() == group.size() && engineOf(db).isIntact(db)
            && (!savepoint || savepoint->keep());
        for (size_t i = 0; good && i < group.size(); ++i)
            group[i]->ran = done[i];
        wrote = wrote || good;
        if (!good && !savepoint && !transaction.beginAnew())
            return false;
    }
    return true;
}

// False when the batch cannot go on, or has to run anew. A job that meets others' locks even the
// last time fails alone.
bool Writer::Private::runAlone(Item &item, Retry retry)
{
    Contention::forget();
    Savepoint savepoint(db, u"job"_s);
    if (!savepoint.isOpen())
        return false;
    // PostgreSQL keeps nothing after a statement that failed, whatever the job thinks.
    const bool wanted = item.job(db);
    if (wanted)
        item.lost = !savepoint.keep();
    const bool kept = wanted && !item.lost;
    return kept || retry == Retry::Exhausted || !Contention::isNoted();
}

void Writer::Private::lookForOthers()
{
    looked = std::chrono::steady_clock::now();
    if (!watcher && !others)
        return;
    if (!ensureOpen()) {
        if (watcher)
            watcher(db);
        return;
    }
    const std::optional<qint64> version = engineOf(db).dataVersion(db);
    const bool isKnown = !version || *version >= 0; // else the watchers find out what is wrong
    if (version && *version == std::exchange(dataVersion, *version) && isKnown)
        return;
    if (watcher)
        watcher(db);
    if (others)
        others(db);
}

// What it committed itself it has looked at already.
void Writer::Private::heard(int by)
{
    {
        const std::lock_guard lock(mutex);
        if (by != 0 && by == session)
            return;
        othersCommitted = true;
    }
    wake.notify_one();
}

Writer::Writer(QString databaseUrl, Watcher watcher, Watcher others)
    : d(std::make_unique<Private>(std::move(databaseUrl), std::move(watcher), std::move(others)))
{
}

Writer::~Writer()
{
    d->listener.reset();
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    d->thread.join();
}

Result<void> Writer::submit(Job job, Done done)
{
    return submit(std::move(job), std::move(done), Share());
}

Result<void> Writer::submit(Job job, Done done, Share share)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->stopping)
            return fail(ErrorCode::Cancelled, u"the writer is stopping"_s, u"writer-stopped"_s);
        if (d->queue.size() >= longestQueue)
            return fail(Error { ErrorCode::RateLimited, u"the writer's queue is full"_s,
                u"writer-full"_s, std::chrono::seconds(1) });
        d->queue.push_back({ std::move(job), std::move(done), std::move(share) });
    }
    d->wake.notify_one();
    return {};
}

qsizetype Writer::queued() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<qsizetype>(d->queue.size());
}

const WriterStats &Writer::stats() const
{
    return d->stats;
}

void Writer::flush()
{
    std::unique_lock lock(d->mutex);
    d->idle.wait(lock, [this] { return d->queue.empty() && !d->busy; });
}

} // namespace Relais::Backend
