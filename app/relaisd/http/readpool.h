// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace Relais::Backend {

//! A few threads, each with its own read connection, for what may block.
class ReadPool final {
    Q_DISABLE_COPY_MOVE(ReadPool)
public:
    using Job = std::function<void(QSqlDatabase &)>;

    ReadPool(QString databaseUrl, int threads);
    ~ReadPool();

    //! Finishes what is queued, and takes nothing more.
    void stop();

    //! Opens the connections; Storage when one cannot be opened.
    Result<void> start();
    //! RateLimited ("reader-full") when 10,000 jobs wait, or after stop(); job is then never run.
    Result<void> submit(Job job);
    qsizetype queued() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais::Backend
