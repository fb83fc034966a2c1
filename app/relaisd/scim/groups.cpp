// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/groups.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/scim/attributes.h"
#include "core/api/codec.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostMembers = 100'000;

tl::unexpected<Error> invalidValue(const QString &detail)
{
    return fail(ErrorCode::Rejected, detail, u"invalidValue"_s);
}

Group read(const QSqlQuery &query)
{
    Group group;
    group.id = query.value(0).toString();
    group.name = query.value(1).toString();
    group.externalId = query.value(2).toString();
    group.createdAt = timeFromStored(query.value(3).toLongLong());
    group.changedAt = timeFromStored(query.value(4).toLongLong());
    return group;
}

constexpr auto columns = "id, name, external_id, created_at, changed_at"_L1;

Result<QList<MemberId>> membersOf(const QSqlDatabase &db, const QString &group)
{
    auto found =
        run(db, u"SELECT member_id FROM scim_group_member WHERE group_id = ? ORDER BY member_id"_s,
            { group });
    if (!found)
        return fail(found.error());
    QList<MemberId> members;
    while (found->next())
        members.append({ found->value(0).toString() });
    return members;
}

QString idsOf(const QSet<MemberId> &members)
{
    QStringList ids;
    for (const MemberId &member : members)
        ids.append(member.value);
    return idList(ids);
}

} // namespace

QJsonObject toJson(const Group &group, const QString &base, bool withMembers)
{
    QJsonObject json { { u"schemas"_s,
                           QJsonArray { u"urn:ietf:params:scim:schemas:core:2.0:Group"_s } },
        { u"id"_s, group.id }, { u"displayName"_s, group.name },
        { u"meta"_s,
            QJsonObject { { u"resourceType"_s, u"Group"_s },
                { u"created"_s, Api::toWire(group.createdAt) },
                { u"lastModified"_s, Api::toWire(group.changedAt) },
                { u"location"_s, QString(base + u"/Groups/"_s + group.id) } } } };
    if (!group.externalId.isEmpty())
        json.insert(u"externalId"_s, group.externalId);
    if (withMembers) {
        QJsonArray members;
        for (const MemberId &member : group.members) {
            members.append(QJsonObject { { u"value"_s, member.value }, { u"type"_s, u"User"_s },
                { u"$ref"_s, QString(base + u"/Users/"_s + member.value) } });
        }
        json.insert(u"members"_s, members);
    }
    return json;
}

Result<Group> groupFrom(const QJsonObject &resource, Group before)
{
    Group group = std::move(before);
    group.name = valueIn(resource, u"displayName"_s).toString().simplified();
    if (group.name.isEmpty() || group.name.size() > longestName)
        return invalidValue(u"displayName"_s);
    group.externalId = valueIn(resource, u"externalId"_s).toString().left(255);
    const QJsonValue listed = valueIn(resource, u"members"_s);
    const bool isList = listed.isArray() || listed.isNull() || listed.isUndefined();
    const QJsonArray members = listed.toArray();
    if (!isList || members.size() > mostMembers)
        return invalidValue(u"members"_s);
    group.members.clear();
    QSet<QString> seen;
    for (const QJsonValue &one : members) {
        const QString id = valueIn(one.toObject(), u"value"_s).toString();
        if (!seen.contains(id))
            group.members.append({ id });
        seen.insert(id);
    }
    return group;
}

GroupRepository::GroupRepository(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<Group> GroupRepository::byId(const QString &id, bool withMembers) const
{
    auto found = run(m_db, u"SELECT "_s + columns + u" FROM scim_group WHERE id = ?"_s, { id });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::NotFound, u"no such group"_s);
    Group group = read(*found);
    if (!withMembers)
        return group;
    const auto members = membersOf(m_db, id);
    if (!members)
        return fail(members.error());
    group.members = *members;
    return group;
}

Result<QList<Group>> GroupRepository::all(bool withMembers) const
{
    auto found = run(m_db, u"SELECT "_s + columns + u" FROM scim_group ORDER BY id"_s);
    if (!found)
        return fail(found.error());
    QList<Group> groups;
    while (found->next())
        groups.append(read(*found));
    for (Group &group : groups) {
        if (!withMembers)
            break;
        const auto members = membersOf(m_db, group.id);
        if (!members)
            return fail(members.error());
        group.members = *members;
    }
    return groups;
}

Result<void> GroupRepository::save(const Group &group)
{
    auto taken = run(m_db, u"SELECT 1 FROM scim_group WHERE name_key = ? AND id <> ?"_s,
        { group.name.toCaseFolded(), group.id });
    if (!taken)
        return fail(taken.error());
    if (taken->next())
        return fail(ErrorCode::Conflict, u"another group has this name"_s, u"uniqueness"_s);
    taken->finish();
    const qint64 now = toStored(m_clock.now());
    const auto saved = change(m_db,
        u"INSERT INTO scim_group (id, name, name_key, external_id, created_at, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
        "name_key = excluded.name_key, external_id = excluded.external_id, "
        "changed_at = excluded.changed_at"_s,
        { group.id, group.name, group.name.toCaseFolded(), text(group.externalId), now, now });
    return withoutValue(saved);
}

Result<QSet<MemberId>> GroupRepository::members(const QString &id) const
{
    return membersOf(m_db, id).map(
        [](const QList<MemberId> &all) { return QSet<MemberId>(all.begin(), all.end()); });
}

Result<QSet<MemberId>> GroupRepository::membersAmong(
    const QString &id, const QSet<MemberId> &some) const
{
    const auto found = firstColumn(m_db,
        u"SELECT member_id FROM scim_group_member WHERE group_id = ? "
        "AND member_id IN (SELECT value FROM json_each(?))"_s,
        { id, idsOf(some) });
    if (!found)
        return fail(found.error());
    QSet<MemberId> members;
    for (const QString &member : *found)
        members.insert({ member });
    return members;
}

Result<void> GroupRepository::saveMembers(
    const QString &id, const QSet<MemberId> &joined, const QSet<MemberId> &left)
{
    if (!left.isEmpty()) {
        const auto removed = change(m_db,
            u"DELETE FROM scim_group_member WHERE group_id = ? "
            "AND member_id IN (SELECT value FROM json_each(?))"_s,
            { id, idsOf(left) });
        if (!removed)
            return fail(removed.error());
    }
    if (joined.isEmpty())
        return {};
    const auto added = change(m_db,
        u"INSERT INTO scim_group_member (group_id, member_id) "
        "SELECT ?, id FROM member WHERE id IN (SELECT value FROM json_each(?))"_s,
        { id, idsOf(joined) });
    if (!added)
        return fail(added.error());
    if (*added != joined.size())
        return invalidValue(u"members: nobody has one of these ids"_s);
    auto all = run(m_db, u"SELECT COUNT(*) FROM scim_group_member WHERE group_id = ?"_s, { id });
    if (!all)
        return fail(all.error());
    return all->next() && all->value(0).toLongLong() <= mostMembers
        ? Result<void>()
        : Result<void>(invalidValue(u"members"_s));
}

Result<void> GroupRepository::remove(const QString &id)
{
    for (const QString &statement : { u"DELETE FROM scim_group_member WHERE group_id = ?"_s,
             u"DELETE FROM scim_group WHERE id = ?"_s }) {
        if (const auto removed = change(m_db, statement, { id }); !removed)
            return fail(removed.error());
    }
    return {};
}

Result<QList<Mapping>> GroupRepository::mappings() const
{
    auto found = run(m_db, u"SELECT group_name, team, role FROM scim_mapping ORDER BY group_key"_s);
    if (!found)
        return fail(found.error());
    QList<Mapping> mappings;
    while (found->next())
        mappings.append({ found->value(0).toString(), found->value(1).toString(),
            roleFromKey(found->value(2).toString()) });
    return mappings;
}

Result<void> GroupRepository::setMapping(const Mapping &mapping)
{
    const QString key = mapping.group.simplified().toCaseFolded();
    const auto removed = change(m_db, u"DELETE FROM scim_mapping WHERE group_key = ?"_s, { key });
    if (!removed)
        return fail(removed.error());
    if (mapping.team.isEmpty() && !mapping.role)
        return {};
    const auto added = change(m_db,
        u"INSERT INTO scim_mapping (group_key, group_name, team, role) VALUES (?, ?, ?, ?)"_s,
        { key, mapping.group.simplified(), text(mapping.team),
            text(mapping.role ? roleKey(*mapping.role) : QString()) });
    if (!added)
        return fail(added.error());
    return {};
}

} // namespace Relais::Backend::Scim
