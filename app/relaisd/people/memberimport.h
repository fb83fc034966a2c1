// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/people/importplan.h"

#include <QJsonObject>
#include <QSqlDatabase>

namespace Relais::Backend {

//! Brings the members of a file in: new addresses become members, known ones get what the file
//! tells of them, "active: no" ends a membership. All of it or, with a problem, nothing.
//!
//! Reading the file and looking up everybody in it takes a second where the company is large. That
//! is done before the writer is asked, on any connection; the writer gets what is left: whole
//! statements for a thousand members each, in the one transaction that nothing half-imported needs.
//! For 80,000 new members that is one or two seconds in which others wait in its queue, which holds
//! many more than come meanwhile. Several transactions would let others in between, but who reads
//! or dies between two of them would find half a file.
class MemberImport final {
public:
    //! Reads only; db may be a reader's. The errors of memberTableFrom(); Storage.
    static Result<MemberImport> prepare(
        const QSqlDatabase &db, const Clock &clock, const QByteArray &file, ImportOptions options);

    //! What it would do.
    const ImportReport &report() const { return m_plan.report; }
    //! Whether apply() is asked for: no dry run, and no problem that stops it.
    bool isToBeDone() const { return isToBeDone(m_plan); }

    //! Does it inside a transaction of the caller's; what it did, or the problems that came up
    //! since it was prepared. Storage.
    Result<ImportReport> apply(const QSqlDatabase &db, const Clock &clock) const;

private:
    MemberImport(MemberTable table, ImportOptions options, ImportPlan plan);
    bool isToBeDone(const ImportPlan &plan) const;
    Result<bool> isOutdated(const QSqlDatabase &db, const Clock &clock) const;

    MemberTable m_table;
    ImportOptions m_options;
    ImportPlan m_plan;
};

//! What the audit log keeps of it: counts, and who has which roles by it; of very many only how
//! many.
QJsonObject auditOf(const ImportReport &report);

//! All members as a file that an import takes.
Result<QByteArray> exportMembers(const QSqlDatabase &db);

} // namespace Relais::Backend
