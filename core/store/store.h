// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <memory>

class QSqlDatabase;

namespace Relais {

//! The local store of one profile: a SQLite file in WAL with synchronous=FULL (asserted), one
//! writer thread, a read-only connection for the thread that opened it, and another with a thread
//! of its own for what takes longer than a frame. The aggregates' classes (StoryStore, RelayStore,
//! …) hold the SQL; this class owns connections, migrations and order.
class Store final {
    Q_DISABLE_COPY_MOVE(Store)
public:
    //! NewerFile when a newer Relais wrote it; Corrupt when its integrity is gone (a copy is kept
    //! beside it); Storage for everything else. Blocks while it migrates: call before the window.
    static Result<std::unique_ptr<Store>> open(const QString &filePath);
    //! After Corrupt: keeps a copy of the damaged file, rescues from it what only this machine has
    //! (see rescue.h), and opens the new store. A kill in between leaves the damaged file in place.
    static Result<std::unique_ptr<Store>> recover(const QString &filePath);
    ~Store(); //!< writes what is queued

    //! The read-only connection; only on the thread that opened the store.
    QSqlDatabase &reader() const;

    //! Another number once what the reader would read is not what it was.
    Result<QString> version() const;

    //! Runs job on the writer thread in one transaction (BEGIN IMMEDIATE … COMMIT); rolled back
    //! when it answers an error. The task ends, on the caller's thread, after the durable commit.
    using Job = std::function<Result<void>(QSqlDatabase &)>;
    QCoro::Task<Result<void>> write(Job job);

    //! Asks question of a read-only connection on a thread of its own, in the order of asking; it
    //! sees every commit that was told before. The task ends on the caller's thread.
    QCoro::Task<Result<void>> read(Job question);

private:
    Store();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais
