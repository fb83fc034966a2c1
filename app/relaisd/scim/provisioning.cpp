// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/provisioning.h"

#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/scim/grouppatch.h"
#include "app/relaisd/scim/grouprules.h"
#include "app/relaisd/scim/patch.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

constexpr qsizetype mostRolesNamed = 500; // in the audit log, one by one

//! What is wrong with a user, in SCIM's word. What is wrong with the database is not, and the
//! directory tries again.
Error asSaidOf(const Error &error)
{
    return error.code == ErrorCode::Storage
        ? error
        : Error { ErrorCode::Rejected, error.detail, u"invalidValue"_s };
}

} // namespace

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
        return fail(asSaidOf(added.error()));
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
            return fail(asSaidOf(updated.error()));
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
    // What those groups gave goes with them: who comes back may be let into others.
    if (*removed > 0) {
        if (const auto taken = refresh({ user.member.id }); !taken)
            return taken;
    }
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

Result<void> Provisioning::refresh(const QSet<MemberId> &members)
{
    if (members.isEmpty())
        return {};
    const auto known = GroupRules::read(m_db, m_groups);
    if (!known)
        return fail(known.error());
    const auto given = give(members, *known);
    return given ? Result<void>() : Result<void>(fail(given.error()));
}

// The directory hears of it when what it asks for would leave nobody to administer Relais. A
// change that says nothing of that role leaves the last admin in peace.
Result<void> Provisioning::refreshLeaving(const Group &group, const QSet<MemberId> &leaving)
{
    if (leaving.isEmpty())
        return {};
    const auto known = GroupRules::read(m_db, m_groups);
    if (!known)
        return fail(known.error());
    const bool madeAdmins = known->roleOf.value(group.name.toCaseFolded()) == Role::Admin;
    const auto stay = give(leaving, *known);
    if (!stay)
        return fail(stay.error());
    return madeAdmins && !stay->isEmpty() ? expectAnotherAdmin(m_db, *stay->cbegin())
                                          : Result<void>();
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
    const auto known = GroupRules::read(m_db, m_groups);
    if (!known)
        return fail(known.error());
    return std::any_of(user->groups.begin(), user->groups.end(), [&known](const GroupOf &group) {
        return known->teamOf.contains(group.name.toCaseFolded());
    });
}

// All at once: one by one, a group of tens of thousands would keep the writer for minutes.
Result<QSet<MemberId>> Provisioning::give(const QSet<MemberId> &members, const GroupRules &rules)
{
    const auto standings = standingsOf(m_db, members);
    const auto admins = MemberRepository(m_db).admins();
    if (!standings || !admins)
        return fail(standings ? admins.error() : standings.error());
    QSet<MemberId> left(admins->begin(), admins->end()); // who is an admin once all is done
    QList<MemberUpdate> updates;
    for (const GroupStanding &one : *standings) {
        updates.append({ one.member, rules.givenTo(one, false) });
        if (one.active && updates.constLast().after.has(Role::Admin))
            left.insert(one.member.id);
    }
    QSet<MemberId> stay;
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const MemberId &id = updates.at(i).before.id;
        if (!updates.at(i).before.has(Role::Admin) || updates.at(i).after.has(Role::Admin))
            continue;
        const bool another = left.size() > (left.contains(id) ? 1 : 0);
        if (another) {
            left.remove(id);
            continue;
        }
        qCWarning(lcBackend) << "the last admin stays one, whatever their groups";
        stay.insert(id);
        updates[i].after = rules.givenTo(standings->at(i), true);
    }
    updates.removeIf([](const MemberUpdate &one) { return one.before == one.after; });
    if (const auto noted = noteRoles(updates); !noted)
        return fail(noted.error());
    if (const auto updated = MemberRepository(m_db).updateAll(updates); !updated)
        return fail(updated.error());
    return stay;
}

// The request's own entry names the group, and not whom it made an admin.
Result<void> Provisioning::noteRoles(QList<MemberUpdate> updates)
{
    updates.removeIf([](const MemberUpdate &one) { return one.before.roles == one.after.roles; });
    AuditLog log(m_db);
    AuditEntry entry { 0, m_clock.now(), auditDirectory, u"member.roles"_s };
    if (updates.size() > mostRolesNamed) {
        entry.details = { { u"members"_s, updates.size() } };
        return log.append(entry);
    }
    for (const MemberUpdate &one : std::as_const(updates)) {
        QJsonArray roles;
        for (const Role role : one.after.roles)
            roles.append(roleKey(role));
        entry.subject = one.after.id.value;
        entry.details = { { u"roles"_s, roles } };
        if (const auto noted = log.append(entry); !noted)
            return noted;
    }
    return {};
}

} // namespace Relais::Backend::Scim
