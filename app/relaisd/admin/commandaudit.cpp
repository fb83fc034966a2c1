// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/commandaudit.h"

#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"

namespace Relais::Backend {

Result<void> recordCommand(const QSqlDatabase &db, const Clock &clock, const QString &act,
    const QString &subject, const QJsonObject &details)
{
    return AuditLog(db).append({ 0, clock.now(), auditConsole, act, subject, details });
}

Result<void> doRecorded(const QCommandLineParser &parser, const QString &act,
    const std::function<Result<CommandEntry>(const QSqlDatabase &, const Config &)> &work)
{
    const auto opened = openWithConfig(parser);
    if (!opened)
        return fail(opened.error());
    const auto &[config, db] = *opened;
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    const auto entry = work(db, config);
    if (!entry)
        return fail(entry.error());
    const SystemClock clock;
    const auto kept = recordCommand(db, clock, act, entry->subject, entry->details);
    return kept ? transaction.commit() : kept;
}

Result<void> recordDone(const QSqlDatabase &db, const Clock &clock, const QString &act)
{
    Transaction transaction(db);
    const auto kept = recordCommand(db, clock, act);
    return kept ? transaction.commit() : kept;
}

} // namespace Relais::Backend
