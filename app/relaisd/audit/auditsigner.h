// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/audit/auditkey.h"
#include "app/relaisd/db/writer.h"
#include "core/base/clock.h"

#include <atomic>
#include <chrono>

namespace Relais::Backend {

//! Signs the committed head of the audit log into <data folder>/audit.head once a minute. A machine
//! without the key (the second one on the same PostgreSQL) signs nothing. Nor is a log signed that
//! no longer holds what was signed last: the head that proves it is then kept.
class AuditSigner final {
    Q_DISABLE_COPY_MOVE(AuditSigner)
public:
    static constexpr std::chrono::minutes every { 1 };

    AuditSigner(QString dataFolder, const Clock &clock);

    //! Loads the key and the head that was signed last; makes a key for a log that is still empty.
    Result<void> open(const QSqlDatabase &db);
    //! Signs when a minute has passed on the clock since the last time. Any thread; the work is the
    //! writer thread's, after a commit, so that nothing is signed that could still be lost.
    void signIfDue(Writer &writer);
    void sign(Writer &writer);
    //! Whether the log was cut off or rewritten below what was signed last. Any thread.
    bool isBroken() const { return m_broken; }

private:
    void rememberLast();
    void write(const Result<AuditHead> &head);

    const QString m_folder;
    const Clock &m_clock;
    std::optional<AuditKey> m_key;
    std::optional<AuditHead> m_last; //!< signed; of the writer thread, once it is open
    std::atomic<bool> m_broken = false;
    std::atomic<qint64> m_signedAt = 0; //!< or refused to; milliseconds since 1970
};

//! For a command that ends at once: signs what it has committed. Nothing without a key.
Result<void> signHeadNow(const QSqlDatabase &db, const QString &dataFolder, const Clock &clock);

} // namespace Relais::Backend
