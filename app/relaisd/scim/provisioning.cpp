// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/provisioning.h"

#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/people/teampaths.h"
#include "app/relaisd/scim/grouppatch.h"
#include "app/relaisd/scim/patch.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

//! The mappings, ready to be asked.
struct Provisioning::Rules {
    TeamPaths teams;
    QHash<QString, TeamId> teamOf; //!< by the group's name without case
    QHash<QString, Role> roleOf;
    QSet<TeamId> mappedTeams;
    QSet<Role> mappedRoles;
};

Provisioning::Provisioning(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_users(db, clock)
    , m_groups(db, clock)
{
}

Result<User> Provisioning::create(const QJsonObject &resource)
{
    auto user = userFrom(resource, {});
    if (!user)
        return user;
    const auto deleted = m_users.deletedWith(user->member.email);
    if (!deleted && deleted.error().code != ErrorCode::NotFound)
        return fail(deleted.error());
    if (deleted) {
        const auto known = MemberRepository(m_db).known(*deleted);
        if (!known)
            return fail(known.error());
        User back;
        back.member = known->member;
        return replace(back, resource);
    }
    if (const auto free = m_users.expectFree(*user); !free)
        return fail(free.error());
    user->member.id.value = newUuid7(m_clock);
    if (const auto added = MemberRepository(m_db).add(user->member, m_clock.now()); !added)
        return fail(ErrorCode::Rejected, added.error().detail, u"invalidValue"_s);
    return keep(*user);
}

Result<User> Provisioning::replace(const User &before, const QJsonObject &resource)
{
    const auto user = userFrom(resource, before);
    if (!user)
        return user;
    if (const auto free = m_users.expectFree(*user); !free)
        return fail(free.error());
    return keep(*user);
}

Result<User> Provisioning::keep(const User &user)
{
    MemberRepository members(m_db);
    const auto known = members.known(user.member.id);
    if (!known)
        return fail(known.error());
    if (known->member.email != user.member.email) {
        if (const auto moved = members.setEmail(user.member.id, user.member.email); !moved)
            return fail(moved.error());
    }
    if (known->member != user.member) {
        if (const auto updated = members.update(user.member); !updated)
            return fail(ErrorCode::Rejected, updated.error().detail, u"invalidValue"_s);
    }
    if (const auto saved = m_users.save(user); !saved)
        return fail(saved.error());
    if (const auto set = setActive(user); !set)
        return fail(set.error());
    return m_users.byId(user.member.id.value);
}

Result<void> Provisioning::setActive(const User &user)
{
    if (user.active)
        return resumeMembership(m_db, user.member.id);
    return endMembership(m_db, user.member.id, m_clock);
}

Result<void> Provisioning::remove(const User &user)
{
    // A row of their own says that the directory let them go.
    if (const auto saved = m_users.save(user); !saved)
        return saved;
    const auto removed = change(
        m_db, u"DELETE FROM scim_group_member WHERE member_id = ?"_s, { user.member.id.value });
    if (!removed)
        return fail(removed.error());
    const auto ended = endMembership(m_db, user.member.id, m_clock);
    return ended ? m_users.markDeleted(user.member.id) : ended;
}

Result<Group> Provisioning::createGroup(const QJsonObject &resource)
{
    Group fresh;
    fresh.id = newUuid7(m_clock);
    return replaceGroup(fresh, resource);
}

Result<Group> Provisioning::replaceGroup(const Group &before, const QJsonObject &resource)
{
    const auto group = groupFrom(resource, before);
    if (!group)
        return group;
    const QSet<MemberId> old(before.members.begin(), before.members.end());
    const QSet<MemberId> now(group->members.begin(), group->members.end());
    auto kept = settle(before, *group, now - old, old - now);
    if (kept)
        kept->members = group->members;
    return kept;
}

Result<Group> Provisioning::patchGroup(const Group &before, const QJsonObject &request)
{
    const auto patch = GroupPatch::from(request);
    if (!patch)
        return fail(patch.error());
    const QJsonObject resource = toJson(before, {}, false);
    const auto changed =
        patch->rest.isEmpty() ? Result<QJsonObject>(resource) : patched(resource, patch->rest);
    if (!changed)
        return fail(changed.error());
    const auto group = groupFrom(*changed, before);
    if (!group)
        return group;
    const auto old = patch->needsEverybody() ? m_groups.members(before.id)
                                             : m_groups.membersAmong(before.id, patch->named());
    if (!old)
        return fail(old.error());
    const QSet<MemberId> now = patch->appliedTo(*old);
    return settle(before, *group, now - *old, *old - now);
}

// A name is what mappings know a group by: with another one, it gives everybody in it other things.
Result<Group> Provisioning::settle(const Group &before, const Group &group,
    const QSet<MemberId> &joined, const QSet<MemberId> &left)
{
    if (const auto saved = m_groups.save(group); !saved)
        return fail(saved.error());
    if (const auto saved = m_groups.saveMembers(group.id, joined, left); !saved)
        return fail(saved.error());
    const bool renamed = !before.name.isEmpty() && before.name != group.name;
    const auto everybody =
        renamed ? m_groups.members(group.id) : Result<QSet<MemberId>>(QSet<MemberId>());
    if (!everybody)
        return fail(everybody.error());
    if (const auto given = refresh(renamed ? *everybody : joined); !given)
        return fail(given.error());
    const QSet<MemberId> old = renamed ? *everybody - joined + left : left;
    if (const auto gone = refreshLeaving(before, old); !gone)
        return fail(gone.error());
    return m_groups.byId(group.id, false);
}

Result<void> Provisioning::removeGroup(const Group &group)
{
    if (const auto removed = m_groups.remove(group.id); !removed)
        return removed;
    return refreshLeaving(group, { group.members.begin(), group.members.end() });
}

// A group without a mapping stands for the team of its name, where there is one.
Result<Provisioning::Rules> Provisioning::rules()
{
    auto teams = TeamPaths::read(m_db);
    const auto mappings = m_groups.mappings();
    const auto groups = m_groups.all(false);
    if (!teams)
        return fail(teams.error());
    if (!mappings || !groups)
        return fail(mappings ? groups.error() : mappings.error());
    Rules rules { *std::move(teams), {}, {}, {}, {} };
    QSet<QString> mapped;
    for (const Mapping &mapping : *mappings) {
        const QString key = mapping.group.toCaseFolded();
        mapped.insert(key);
        if (mapping.role) {
            rules.roleOf.insert(key, *mapping.role);
            rules.mappedRoles.insert(*mapping.role);
        }
        if (const auto team = rules.teams.find(mapping.team); team && !mapping.team.isEmpty())
            rules.teamOf.insert(key, *team);
    }
    for (const Group &group : *groups) {
        const QString key = group.name.toCaseFolded();
        const auto team = rules.teams.find(group.name);
        if (!mapped.contains(key) && team)
            rules.teamOf.insert(key, *team);
    }
    for (const TeamId &team : std::as_const(rules.teamOf))
        rules.mappedTeams.insert(team);
    return rules;
}

Result<void> Provisioning::refresh(const QSet<MemberId> &members)
{
    if (members.isEmpty())
        return {};
    const auto known = rules();
    if (!known)
        return fail(known.error());
    for (const MemberId &member : members) {
        if (const auto done = refreshOne(member, *known); !done)
            return fail(done.error());
    }
    return {};
}

// The directory hears of it when what it asks for would leave nobody to administer Relais. A
// change that says nothing of that role leaves the last admin in peace.
Result<void> Provisioning::refreshLeaving(const Group &group, const QSet<MemberId> &leaving)
{
    if (leaving.isEmpty())
        return {};
    const auto known = rules();
    if (!known)
        return fail(known.error());
    const bool madeAdmins = known->roleOf.value(group.name.toCaseFolded()) == Role::Admin;
    for (const MemberId &member : leaving) {
        const auto done = refreshOne(member, *known);
        if (!done)
            return fail(done.error());
        if (!*done && madeAdmins)
            return expectAnotherAdmin(m_db, member);
    }
    return {};
}

Result<void> Provisioning::refreshAll()
{
    const auto groups = m_groups.all(true);
    if (!groups)
        return fail(groups.error());
    QSet<MemberId> members;
    for (const Group &group : *groups)
        members.unite({ group.members.begin(), group.members.end() });
    return refresh(members);
}

Result<bool> Provisioning::givesTeam(const MemberId &member)
{
    const auto user = m_users.byId(member.value);
    if (!user)
        return user.error().code == ErrorCode::NotFound ? Result<bool>(false)
                                                        : Result<bool>(fail(user.error()));
    const auto known = rules();
    if (!known)
        return fail(known.error());
    return std::any_of(user->groups.begin(), user->groups.end(), [&known](const GroupOf &group) {
        return known->teamOf.contains(group.name.toCaseFolded());
    });
}

// What no mapping gives stays as people set it by hand.
Result<bool> Provisioning::refreshOne(const MemberId &member, const Rules &rules)
{
    const auto user = m_users.byId(member.value);
    if (!user)
        return user.error().code == ErrorCode::NotFound ? Result<bool>(true)
                                                        : Result<bool>(fail(user.error()));
    Member now = user->member;
    bool follows = true;
    QSet<Role> roles;
    TeamId team;
    for (const GroupOf &group : user->groups) { // by name: the first one decides the team
        const QString key = group.name.toCaseFolded();
        if (rules.roleOf.contains(key))
            roles.insert(rules.roleOf.value(key));
        if (team.isEmpty())
            team = rules.teamOf.value(key);
    }
    for (const Role role : rules.mappedRoles) {
        const bool last = role == Role::Admin && now.has(role) && !roles.contains(role)
            && !expectAnotherAdmin(m_db, member);
        if (last)
            follows = false;
        else if (roles.contains(role) && !now.roles.contains(role))
            now.roles.append(role);
        else if (!roles.contains(role))
            now.roles.removeAll(role);
    }
    if (!team.isEmpty())
        now.team = team;
    else if (rules.mappedTeams.contains(now.team))
        now.team = {};
    if (!follows)
        qCWarning(lcBackend) << "the last admin stays one, whatever their groups";
    if (now == user->member)
        return follows;
    if (now.roles != user->member.roles) {
        if (const auto noted = noteRoles(now); !noted)
            return fail(noted.error());
    }
    return MemberRepository(m_db).update(now).map([follows] { return follows; });
}

// The request's own entry names the group, and not whom it made an admin.
Result<void> Provisioning::noteRoles(const Member &member)
{
    QJsonArray roles;
    for (const Role role : member.roles)
        roles.append(roleKey(role));
    return AuditLog(m_db).append({ 0, m_clock.now(), auditDirectory, u"member.roles"_s,
        member.id.value, QJsonObject { { u"roles"_s, roles } } });
}

} // namespace Relais::Backend::Scim
