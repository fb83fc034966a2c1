// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditsigner.h"

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Whoever can write to the database could cut the log off, or write it anew, and wait a minute for
// a signature. Corrupt when what was signed last is not in it any more.
Result<AuditHead> headAfter(const QSqlDatabase &db, const std::optional<AuditHead> &last)
{
    const AuditLog log(db);
    auto head = log.head();
    if (!head || !last)
        return head;
    const auto held = log.holds(*last);
    if (!held)
        return fail(held.error());
    if (!*held || head->number < last->number)
        return fail(ErrorCode::Corrupt,
            u"it no longer holds entry %1 as it was signed: cut off or rewritten"_s.arg(
                last->number));
    return head;
}

} // namespace

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
    rememberLast();
    return {};
}

// A head that another key signed was another log's.
void AuditSigner::rememberLast()
{
    const auto last = readHead(headFile(m_folder));
    if (last && m_key && last->isSignedBy(m_key->publicKey()))
        m_last = last->head;
    else if (!last && last.error().code != ErrorCode::NotFound)
        qCWarning(lcBackend) << "what was signed last cannot be read:" << last.error().detail;
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
    const auto job = [this, head](QSqlDatabase &db) {
        *head = headAfter(db, m_last);
        return true;
    };
    const auto done = [this, head](bool committed) {
        if (committed)
            write(*head);
    };
    if (!writer.submit(job, done))
        qCWarning(lcBackend) << "the audit head is not signed: the writer is busy";
}

void AuditSigner::write(const Result<AuditHead> &head)
{
    const QDateTime now = m_clock.now();
    m_broken = !head && head.error().code == ErrorCode::Corrupt;
    if (m_broken) {
        qCCritical(lcBackend) << "the audit log is not signed any more:" << head.error().detail;
        m_signedAt = now.toMSecsSinceEpoch(); // said once a minute
        return;
    }
    if (!m_key)
        return; // nobody submits without one
    const auto written =
        head ? writeHead(m_folder, m_key->sign(*head, now)) : Result<void>(fail(head.error()));
    if (!written) {
        qCWarning(lcBackend) << "the audit head is not signed:" << written.error().detail;
        return;
    }
    m_last = *head;
    m_signedAt = now.toMSecsSinceEpoch();
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
