// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/scim/groups.h"
#include "app/relaisd/scim/users.h"

#include <QSet>

namespace Relais::Backend::Scim {

struct GroupRules;

//! What the directory does to people: a user is a member, a deactivated or deleted one has left
//! and is signed out everywhere; groups give teams and roles as the mappings say. Inside the
//! caller's transaction. Errors: NotFound; Conflict ("uniqueness", "last-admin": who would leave
//! nobody to administer Relais is neither let go nor taken the role); Rejected ("invalidValue").
class Provisioning final {
public:
    Provisioning(const QSqlDatabase &db, const Clock &clock);

    //! Whom the directory had deleted comes back as who they were, without what groups gave them.
    Result<User> create(const QJsonObject &resource);
    Result<User> replace(const User &before, const QJsonObject &resource);
    Result<void> remove(const User &user);

    Result<Group> createGroup(const QJsonObject &resource);
    Result<Group> replaceGroup(const Group &before, const QJsonObject &resource);
    //! As a PATCH says; before and the answer are without members, of whom only those are read that
    //! it is about.
    Result<Group> patchGroup(const Group &before, const QJsonObject &request);
    Result<void> removeGroup(const Group &group);

    //! Gives members the teams and roles of their groups anew; after a change of the mappings for
    //! everybody who is in a group.
    Result<void> refresh(const QSet<MemberId> &members);
    Result<void> refreshAll();
    //! Whether a group of theirs decides the member's team.
    Result<bool> givesTeam(const MemberId &member);

private:
    Result<User> keep(const User &user);
    Result<void> setActive(const User &user);
    //! Gives members what their groups say; those who stay admins although no group gives them
    //! that, since nobody else is one.
    Result<QSet<MemberId>> give(const QSet<MemberId> &members, const GroupRules &rules);
    Result<void> noteRoles(QList<MemberUpdate> updates);
    Result<Group> settle(const Group &before, const Group &group, const QSet<MemberId> &joined,
        const QSet<MemberId> &left);
    Result<void> refreshLeaving(const Group &group, const QSet<MemberId> &leaving);

    QSqlDatabase m_db;
    const Clock &m_clock;
    UserRepository m_users;
    GroupRepository m_groups;
};

} // namespace Relais::Backend::Scim
