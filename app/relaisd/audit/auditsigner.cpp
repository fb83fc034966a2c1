// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditsigner.h"

#include "core/base/log.h"

namespace Relais::Backend {

AuditSigner::AuditSigner(QString dataFolder, const Clock &clock)
    : m_folder(std::move(dataFolder))
    , m_clock(clock)
{
}

Result<void> AuditSigner::open(const QSqlDatabase &db)
{
    auto key = AuditKey::load(m_folder);
    if (!key && key.error().code == ErrorCode::NotFound) {
        const auto head = AuditLog(db).head();
        if (!head)
            return fail(head.error());
        if (head->number > 0) {
            qCWarning(lcBackend) << "there is no audit.key here: this machine signs no audit heads";
            return {};
        }
        key = AuditKey::ensure(m_folder);
    }
    if (!key)
        return fail(key.error());
    m_key = *key;
    return {};
}

void AuditSigner::signIfDue(Writer &writer)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const qint64 minute = std::chrono::milliseconds(every).count();
    // A clock that was set back must not silence the signer.
    if (const qint64 last = m_signedAt; now >= last && now - last < minute)
        return;
    sign(writer);
}

void AuditSigner::sign(Writer &writer)
{
    if (!m_key)
        return;
    const auto head = std::make_shared<Result<AuditHead>>();
    const auto job = [head](QSqlDatabase &db) {
        *head = AuditLog(db).head();
        return true;
    };
    const auto done = [this, head](bool committed) {
        if (!committed)
            return;
        const QDateTime now = m_clock.now();
        const auto written = *head ? writeHead(m_folder, m_key->sign(**head, now))
                                   : Result<void>(fail(head->error()));
        if (!written)
            qCWarning(lcBackend) << "the audit head is not signed:" << written.error().detail;
        else
            m_signedAt = now.toMSecsSinceEpoch();
    };
    if (!writer.submit(job, done))
        qCWarning(lcBackend) << "the audit head is not signed: the writer is busy";
}

Result<void> signHeadNow(const QSqlDatabase &db, const QString &dataFolder, const Clock &clock)
{
    const auto key = AuditKey::load(dataFolder);
    if (!key)
        return key.error().code == ErrorCode::NotFound ? Result<void>()
                                                       : Result<void>(fail(key.error()));
    const auto head = AuditLog(db).head();
    if (!head)
        return fail(head.error());
    return writeHead(dataFolder, key->sign(*head, clock.now()));
}

} // namespace Relais::Backend
