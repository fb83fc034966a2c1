// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/grouprules.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/memberrepository.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

constexpr qsizetype standingsAtOnce = 1000; // of one look-up

//! By the member's id, in the order of their names without case.
Result<QHash<QString, QStringList>> groupNamesOf(const QSqlDatabase &db, const QStringList &ids)
{
    auto groups = run(db,
        u"SELECT i.member_id, g.name FROM scim_group_member i JOIN scim_group g "
        "ON g.id = i.group_id WHERE i.member_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY g.name_key"_s,
        { idList(ids) });
    if (!groups)
        return fail(groups.error());
    QHash<QString, QStringList> groupsOf;
    while (groups->next())
        groupsOf[groups->value(0).toString()].append(groups->value(1).toString());
    return groupsOf;
}

Result<void> readStandings(
    const QSqlDatabase &db, const QStringList &ids, QList<GroupStanding> &standings)
{
    const auto known = MemberRepository(db).in(ids);
    if (!known)
        return fail(known.error());
    const auto groupsOf = groupNamesOf(db, ids);
    if (!groupsOf)
        return fail(groupsOf.error());
    auto here = run(db,
        u"SELECT m.id, m.active FROM member m LEFT JOIN scim_user s ON s.member_id = m.id "
        "WHERE COALESCE(s.deleted, 0) = 0 AND m.id IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) });
    if (!here)
        return fail(here.error());
    while (here->next()) {
        const QString id = here->value(0).toString();
        standings.append(GroupStanding {
            known->value(MemberId { id }), here->value(1).toBool(), groupsOf->value(id) });
    }
    return {};
}

QStringList idTexts(const QList<MemberId> &members, qsizetype from)
{
    QStringList ids;
    for (qsizetype i = from; i < qMin(from + standingsAtOnce, members.size()); ++i)
        ids.append(members.at(i).value);
    return ids;
}

} // namespace

Result<QList<GroupStanding>> standingsOf(const QSqlDatabase &db, const QSet<MemberId> &members)
{
    const QList<MemberId> all = members.values();
    QList<GroupStanding> standings;
    for (qsizetype from = 0; from < all.size(); from += standingsAtOnce) {
        if (const auto read = readStandings(db, idTexts(all, from), standings); !read)
            return fail(read.error());
    }
    return standings;
}

Result<GroupRules> GroupRules::read(const QSqlDatabase &db, const GroupRepository &repository)
{
    auto teams = TeamPaths::read(db);
    const auto mappings = repository.mappings();
    const auto groups = repository.all(false);
    if (!teams)
        return fail(teams.error());
    if (!mappings || !groups)
        return fail(mappings ? groups.error() : mappings.error());
    GroupRules rules { *std::move(teams), {}, {}, {}, {} };
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

GroupGift GroupRules::giftOf(const QStringList &groups) const
{
    GroupGift gift;
    for (const QString &group : groups) {
        const QString key = group.toCaseFolded();
        const auto role = roleOf.constFind(key);
        if (role != roleOf.cend() && !gift.roleGroups.contains(*role))
            gift.roleGroups.insert(*role, group);
        if (gift.team.isEmpty() && teamOf.contains(key)) {
            gift.team = teamOf.value(key);
            gift.teamGroup = group;
        }
    }
    return gift;
}

Member GroupRules::givenTo(const GroupStanding &one, bool staysAdmin) const
{
    Member now = one.member;
    const GroupGift gift = giftOf(one.groups);
    for (const Role role : mappedRoles) {
        const bool given = gift.roleGroups.contains(role) || (staysAdmin && role == Role::Admin);
        if (given && !now.roles.contains(role))
            now.roles.append(role);
        else if (!given)
            now.roles.removeAll(role);
    }
    if (!gift.team.isEmpty())
        now.team = gift.team;
    else if (mappedTeams.contains(now.team))
        now.team = {};
    return now;
}

Result<QHash<MemberId, GroupGift>> giftsOf(
    const QSqlDatabase &db, const Clock &clock, const QList<MemberId> &members)
{
    QHash<MemberId, GroupGift> gifts;
    const auto rules = GroupRules::read(db, GroupRepository(db, clock));
    if (!rules)
        return fail(rules.error());
    if (rules->teamOf.isEmpty() && rules->roleOf.isEmpty())
        return gifts;
    for (qsizetype from = 0; from < members.size(); from += standingsAtOnce) {
        const auto groups = groupNamesOf(db, idTexts(members, from));
        if (!groups)
            return fail(groups.error());
        for (auto it = groups->cbegin(); it != groups->cend(); ++it) {
            const GroupGift gift = rules->giftOf(it.value());
            if (!gift.team.isEmpty() || !gift.roleGroups.isEmpty())
                gifts.insert(MemberId { it.key() }, gift);
        }
    }
    return gifts;
}

Result<QMap<Role, QString>> rolesGivenAgain(
    const QSqlDatabase &db, const Clock &clock, const Member &member)
{
    const auto gifts = giftsOf(db, clock, QList<MemberId> { member.id });
    if (!gifts)
        return fail(gifts.error());
    QMap<Role, QString> given = gifts->value(member.id).roleGroups;
    given.remove(Role::Ambassador); // which everyone is
    for (const Role role : member.roles)
        given.remove(role);
    return given;
}

} // namespace Relais::Backend::Scim
