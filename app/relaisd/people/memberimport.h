// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/people/membertable.h"
#include "core/base/clock.h"

#include <QSqlDatabase>

namespace Relais::Backend {

struct ImportOptions {
    bool dryRun = false; //!< says what would happen, and does not
    bool createTeams = false; //!< else a team that nobody knows is a problem
    bool skipWrong = false; //!< does the lines without a problem; else none when there is any
};

//! What an import did, or would do. With a problem it did nothing, unless skipWrong.
struct ImportReport {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int deactivated = 0;
    int reactivated = 0;
    QStringList newTeams; //!< their paths
    QList<RowProblem> problems; //!< by line

    bool isGood() const { return problems.isEmpty(); }
};

//! Brings the members of a file in: new addresses become members, known ones get what the file
//! tells of them, "active: no" ends a membership. All of it or, with a problem, nothing. Inside a
//! transaction of the caller's. The errors of memberTableFrom(); Storage.
Result<ImportReport> importMembers(
    const QSqlDatabase &db, const Clock &clock, const QByteArray &file, ImportOptions options);

//! All members as a file that importMembers() takes.
Result<QByteArray> exportMembers(const QSqlDatabase &db);

} // namespace Relais::Backend
