// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/people/membertable.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/scim/grouprules.h"
#include "core/base/clock.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What an import may do, and what it does where a line is wrong.
struct ImportOptions {
    bool dryRun = false; //!< says what would happen, and does not
    bool createTeams = false; //!< else a team that nobody knows is a problem
    bool skipWrong = false; //!< does the lines without a problem; else none when there is any
    bool plainRoles = false; //!< a role that nobody knows is passed over: they are ambassadors
    bool firstOfTwice = false; //!< a later line of an address is passed over
    bool keepGiven = false; //!< what a group of the directory gives is left to it; else a problem
    //! A team in the place of one that nobody knows: its path, by the name that the file has.
    QHash<QString, QString> teamsInstead {};
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
    QString undo {}; //!< what takes it back, for ImportUndo; empty: nothing was done
    QHash<MemberId, QList<Role>> roles {}; //!< of whoever got or lost any: those they have by now

    bool isGood() const { return problems.isEmpty(); }
    //! A problem of the whole file, which no option passes over.
    bool isWhole() const;
};

//! What a file of members does to an organization as it was seen, as values.
struct ImportPlan {
    ImportReport report;
    QList<Team> newTeams; //!< parents first
    QList<Member> newMembers;
    QList<MemberUpdate> updates;
    QList<MemberId> back; //!< had left
    QList<MemberId> leaving;
    ChangeSequence::Head seen; //!< what came after it may make the plan wrong
    QList<MemberId> known {}; //!< whom the file names
    //! What groups gave them then: joining one is in no change sequence.
    QHash<MemberId, Scim::GroupGift> gifts {};
};

//! Looks the table's addresses up some at a time and works out the rest in memory. Reads only; db
//! may be a reader's. Storage.
Result<ImportPlan> planImport(
    const QSqlDatabase &db, const Clock &clock, const MemberTable &table, ImportOptions options);

} // namespace Relais::Backend
