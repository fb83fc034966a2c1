// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/writerstats.h"
#include "core/base/result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <vector>

namespace Relais::Backend {

//! The one writer: takes all that is queued, runs each job in its SAVEPOINT within one transaction,
//! and calls each done after the commit, which they share (group commit). A database that goes
//! away is opened anew, with pauses from 50 ms to 2 s; what is submitted meanwhile is told so.
//! A batch that others' locks kept from being written (contention.h) is rolled back and run anew,
//! up to five times and for half a minute.
class Writer final {
    Q_DISABLE_COPY_MOVE(Writer)
public:
    //! false rolls the job's savepoint back. May be called again after what it did was rolled back:
    //! what it says the last time counts.
    using Job = std::function<bool(QSqlDatabase &)>;
    //! Called on the writer thread; committed is false when it is not known to be committed: the
    //! batch failed, or the database went away and the outcome with it.
    using Done = std::function<void(bool committed)>;
    //! What one statement can do for several jobs of a batch at once, before any of them runs by
    //! itself: called with their parts, it answers which of them are done. The others run one by
    //! one afterwards; all of them when it answers nothing, and what it wrote is then rolled back.
    using Joint = std::function<std::vector<bool>(
        QSqlDatabase &, const std::vector<std::shared_ptr<void>> &parts)>;
    //! A job's part in a joint that outlives the writer.
    struct Share {
        const Joint *joint = nullptr;
        std::shared_ptr<void> part {};
    };
    //! Called on the writer thread after each commit and before its dones, and when another process
    //! has committed: at once on PostgreSQL, else within a second. For what is answered from
    //! memory. Each second with a closed connection while the database cannot be reached.
    using Watcher = std::function<void(QSqlDatabase &)>;

    //! databaseUrl as in Config; opens its own connection on its own thread. others: a watcher for
    //! what other processes may have committed, beside the first one.
    explicit Writer(QString databaseUrl, Watcher watcher = {}, Watcher others = {});
    ~Writer(); //!< finishes what is queued

    //! RateLimited ("writer-full") when 10,000 jobs wait; done is then never called.
    Result<void> submit(Job job, Done done);
    Result<void> submit(Job job, Done done, Share share);
    //! Waits until everything submitted so far is committed. Never on an I/O thread.
    void flush();

    qsizetype queued() const;
    const WriterStats &stats() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais::Backend
