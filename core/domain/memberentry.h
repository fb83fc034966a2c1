// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/member.h"

#include <QDateTime>
#include <QMap>

namespace Relais {

//! A member as admins see them: nothing of accounts, relays or texts.
struct MemberEntry {
    Member member;
    bool active = true; //!< false: left, or suspended
    bool joined = false; //!< signed in at least once
    QDateTime invitedUntil; //!< of the open invitation that lasts longest; invalid: none is open
    //! In the answer to a change of roles: those that they have no more, although a group of the
    //! company's directory, which is named, gives them and sets them again at its next sync.
    QMap<Role, QString> givenAgain {};
    QDateTime invitationEnded {}; //!< of the last that ended by itself, unused, not long ago
    bool operator==(const MemberEntry &) const = default;
};

//! A one-time invitation as it is handed over.
struct InvitationLink {
    MemberId member;
    QString link; //!< relais://join?…
    QDateTime expiresAt; //!< UTC
    bool operator==(const InvitationLink &) const = default;
};

//! One thing that is wrong with a line of an imported file.
struct ImportProblem {
    int line = 0; //!< 0: the whole file
    QString column;
    QString code; //!< a stable word: "team-unknown", "email-form" …
    QString value; //!< what stands there
    bool operator==(const ImportProblem &) const = default;
};

//! What an import did, or would do.
struct ImportOutcome {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int deactivated = 0;
    int reactivated = 0;
    QStringList newTeams;
    QList<ImportProblem> problems;
    QString undo {}; //!< what takes it back; empty: nothing was done
    int lines() const { return created + updated + deactivated + reactivated; } //!< that change
};

//! What became of an import that was taken back.
struct UndoneImport {
    int undone = 0; //!< members who are as they were before it
    int left = 0; //!< who signed in or were changed since, and stay as they are
};

} // namespace Relais
