// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/audit/auditkey.h"

namespace Relais::Backend {

//! What following the whole chain found.
struct AuditReport {
    qint64 entries = 0;
    QStringList problems; //!< English sentences; empty when the log is whole
};

//! Follows the chain and holds it against its own head and the signed heads that are known: an
//! entry that was edited, deleted, inserted, moved or cut off at the end is found. Each head must
//! be signed by key.
Result<AuditReport> checkAudit(
    const QSqlDatabase &db, const QList<SignedHead> &heads, const QByteArray &key);

} // namespace Relais::Backend
