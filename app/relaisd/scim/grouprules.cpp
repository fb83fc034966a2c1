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

Result<void> readStandings(
    const QSqlDatabase &db, const QStringList &ids, QList<GroupStanding> &standings)
{
    const auto known = MemberRepository(db).in(ids);
    if (!known)
        return fail(known.error());
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
    auto here = run(db,
        u"SELECT m.id, m.active FROM member m LEFT JOIN scim_user s ON s.member_id = m.id "
        "WHERE COALESCE(s.deleted, 0) = 0 AND m.id IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) });
    if (!here)
        return fail(here.error());
    while (here->next()) {
        const QString id = here->value(0).toString();
        standings.append(GroupStanding {
            known->value(MemberId { id }), here->value(1).toBool(), groupsOf.value(id) });
    }
    return {};
}

} // namespace

Result<QList<GroupStanding>> standingsOf(const QSqlDatabase &db, const QSet<MemberId> &members)
{
    const QList<MemberId> all = members.values();
    QList<GroupStanding> standings;
    for (qsizetype from = 0; from < all.size(); from += standingsAtOnce) {
        QStringList some;
        for (qsizetype i = from; i < qMin(from + standingsAtOnce, all.size()); ++i)
            some.append(all.at(i).value);
        if (const auto read = readStandings(db, some, standings); !read)
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

Member GroupRules::givenTo(const GroupStanding &one, bool staysAdmin) const
{
    Member now = one.member;
    QSet<Role> roles;
    TeamId team;
    for (const QString &group : one.groups) { // the first one decides the team
        const QString key = group.toCaseFolded();
        if (roleOf.contains(key))
            roles.insert(roleOf.value(key));
        if (team.isEmpty())
            team = teamOf.value(key);
    }
    for (const Role role : mappedRoles) {
        const bool given = roles.contains(role) || (staysAdmin && role == Role::Admin);
        if (given && !now.roles.contains(role))
            now.roles.append(role);
        else if (!given)
            now.roles.removeAll(role);
    }
    if (!team.isEmpty())
        now.team = team;
    else if (mappedTeams.contains(now.team))
        now.team = {};
    return now;
}

} // namespace Relais::Backend::Scim
