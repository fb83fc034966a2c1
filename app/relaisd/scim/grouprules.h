// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/people/teampaths.h"
#include "app/relaisd/scim/groups.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QStringList>

namespace Relais::Backend::Scim {

//! A member whom the directory has not let go, and what the groups that they are in are called.
struct GroupStanding {
    Member member;
    bool active = false;
    QStringList groups; //!< in the order of their names without case
};

//! Those of some members, looked up a thousand at a time; whom the directory let go is left out.
//! Storage.
Result<QList<GroupStanding>> standingsOf(const QSqlDatabase &db, const QSet<MemberId> &members);

//! What the groups that a member is in give them, each with the group that does.
struct GroupGift {
    TeamId team; //!< empty: no group decides it
    QString teamGroup {};
    QMap<Role, QString> roleGroups {};

    bool operator==(const GroupGift &) const = default;
};

//! What groups give, by the mappings; a group without one stands for the team of its name, where
//! there is one.
struct GroupRules {
    TeamPaths teams;
    QHash<QString, TeamId> teamOf; //!< by the group's name without case
    QHash<QString, Role> roleOf;
    QSet<TeamId> mappedTeams;
    QSet<Role> mappedRoles;

    //! Storage.
    static Result<GroupRules> read(const QSqlDatabase &db, const GroupRepository &repository);

    //! groups in the order of GroupStanding: the first one decides the team.
    GroupGift giftOf(const QStringList &groups) const;
    //! The member as their groups say; what no mapping gives stays as people set it by hand.
    Member givenTo(const GroupStanding &one, bool staysAdmin) const;
};

//! What groups give some members; who is in none that gives anything is left out. Storage.
Result<QHash<MemberId, GroupGift>> giftsOf(
    const QSqlDatabase &db, const Clock &clock, const QList<MemberId> &members);

//! The roles that a member has no more, although a group gives them: the directory's next word sets
//! them again. By the group that does. Storage.
Result<QMap<Role, QString>> rolesGivenAgain(
    const QSqlDatabase &db, const Clock &clock, const Member &member);

} // namespace Relais::Backend::Scim
