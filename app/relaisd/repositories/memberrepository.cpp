// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/memberrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/directoryrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int longestField = 200;
constexpr int mostLanguages = 20;
constexpr qsizetype membersAtOnce = 1000; // of one statement, and of one look-up
constexpr auto columns = "id, name, email, title, team, location, languages, roles"_L1;

QString joined(const QList<Role> &roles)
{
    QStringList keys;
    for (const Role role : roles)
        keys.append(roleKey(role));
    return keys.join(u',');
}

QList<Role> rolesAsStored(const QString &stored)
{
    QList<Role> roles;
    const QStringList keys = stored.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (const auto role = roleFromKey(key))
            roles.append(*role);
    }
    return roles;
}

Member read(const QSqlQuery &query)
{
    Member member;
    member.id.value = query.value(0).toString();
    member.name = query.value(1).toString();
    member.email = query.value(2).toString();
    member.title = query.value(3).toString();
    member.team.value = query.value(4).toString();
    member.location = query.value(5).toString();
    member.languages = query.value(6).toString().split(u',', Qt::SkipEmptyParts);
    member.roles = rolesAsStored(query.value(7).toString());
    return member;
}

bool isEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at < email.size() - 1 && !email.contains(u' ')
        && !email.contains(u'\n');
}

} // namespace

MemberRepository::MemberRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> MemberRepository::check(const Member &member)
{
    if (member.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"a member needs a name"_s, u"name-empty"_s);
    if (!isEmail(member.email))
        return fail(ErrorCode::InvalidInput, u"not an e-mail address"_s, u"email-form"_s);
    for (const QString &field : { member.name, member.email, member.title, member.location }) {
        if (field.size() > longestField)
            return fail(ErrorCode::InvalidInput, u"a field is too long"_s, u"too-long"_s);
    }
    if (member.languages.size() > mostLanguages)
        return fail(ErrorCode::InvalidInput, u"too many languages"_s, u"too-long"_s);
    return {};
}

Result<void> MemberRepository::add(const Member &member, const QDateTime &at)
{
    if (const auto good = check(member); !good)
        return good;
    if (knownByEmail(member.email)) // who left still has it
        return fail(ErrorCode::Conflict, u"a member with this address exists"_s, u"email-taken"_s);
    const auto added = change(m_db,
        u"INSERT INTO member (id, name, email, title, team, location, languages, roles, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { member.id.value, member.name, member.email, text(member.title), text(member.team.value),
            text(member.location), text(member.languages.join(u',')), text(joined(member.roles)),
            toStored(at) });
    if (!added)
        return fail(added.error());
    return ChangeSequence(m_db).note(ChangeKind::member, member.id.value, member.id);
}

Result<void> MemberRepository::update(const Member &member)
{
    if (const auto good = check(member); !good)
        return good;
    const auto before = byId(member.id);
    if (!before)
        return fail(before.error());
    const auto updated = change(m_db,
        u"UPDATE member SET name = ?, email = ?, title = ?, team = ?, location = ?, "
        "languages = ?, roles = ? WHERE id = ?"_s,
        { member.name, member.email, text(member.title), text(member.team.value),
            text(member.location), text(member.languages.join(u',')), text(joined(member.roles)),
            member.id.value });
    if (!updated)
        return fail(updated.error());
    if (before->name != member.name) {
        const auto renamed = DirectoryRepository(m_db).rename(member.id, member.name);
        if (!renamed)
            return renamed;
    }
    ChangeSequence changes(m_db);
    if (before->name != member.name) {
        if (const auto noted = changes.noteCampaignsOf(member.id); !noted)
            return noted;
    }
    if (before->team != member.team || before->location != member.location
        || before->languages != member.languages) {
        if (const auto noted = changes.noteAllStoriesFor(member.id); !noted)
            return noted;
    }
    if (before->team != member.team || before->plans() != member.plans()) {
        if (const auto noted = changes.noteAllCampaignsFor(member.id); !noted)
            return noted;
    }
    return changes.note(ChangeKind::member, member.id.value, member.id);
}

Result<Member> MemberRepository::one(const QString &where, const QString &value) const
{
    auto query = run(m_db, u"SELECT "_s + columns + u" FROM member WHERE active = 1 AND "_s + where,
        { text(value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such member"_s, u"member-unknown"_s);
    return read(*query);
}

Result<Member> MemberRepository::byId(const MemberId &id) const
{
    return one(u"id = ?"_s, id.value);
}

Result<Member> MemberRepository::byEmail(const QString &email) const
{
    return one(u"email = ?"_s, email);
}

Result<QHash<MemberId, Member>> MemberRepository::in(const QStringList &ids) const
{
    auto query = run(m_db,
        u"SELECT "_s + columns + u" FROM member WHERE id IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) });
    if (!query)
        return fail(query.error());
    QHash<MemberId, Member> members;
    while (query->next()) {
        const Member member = read(*query);
        members.insert(member.id, member);
    }
    return members;
}

Result<QList<Member>> MemberRepository::all() const
{
    auto query =
        run(m_db, u"SELECT "_s + columns + u" FROM member WHERE active = 1 ORDER BY name"_s);
    if (!query)
        return fail(query.error());
    QList<Member> members;
    while (query->next())
        members.append(read(*query));
    return members;
}

Result<KnownMember> MemberRepository::anyone(const QString &where, const QString &value) const
{
    auto query = run(
        m_db, u"SELECT "_s + columns + u", active FROM member WHERE "_s + where, { text(value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such member"_s, u"member-unknown"_s);
    return KnownMember { read(*query), query->value(8).toBool() };
}

Result<KnownMember> MemberRepository::known(const MemberId &id) const
{
    return anyone(u"id = ?"_s, id.value);
}

Result<KnownMember> MemberRepository::knownByEmail(const QString &email) const
{
    return anyone(u"email = ?"_s, email);
}

Result<QList<KnownMember>> MemberRepository::everyone() const
{
    auto query = run(m_db,
        u"SELECT "_s + columns
            + u", active FROM member WHERE id NOT LIKE 'erased-%' ORDER BY email"_s);
    if (!query)
        return fail(query.error());
    QList<KnownMember> members;
    while (query->next())
        members.append({ read(*query), query->value(8).toBool() });
    return members;
}

Result<void> MemberRepository::setEmail(const MemberId &id, const QString &email)
{
    const auto holder = knownByEmail(email);
    if (holder && holder->member.id != id)
        return fail(ErrorCode::Conflict, u"a member with this address exists"_s, u"email-taken"_s);
    const auto changed =
        change(m_db, u"UPDATE member SET email = ? WHERE id = ?"_s, { text(email), id.value });
    if (!changed)
        return fail(changed.error());
    return ChangeSequence(m_db).note(ChangeKind::member, id.value, id);
}

Result<void> MemberRepository::setActive(const MemberId &id, bool active)
{
    const auto changed =
        change(m_db, u"UPDATE member SET active = ? WHERE id = ?"_s, { active ? 1 : 0, id.value });
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorCode::NotFound, u"no such member"_s, u"member-unknown"_s);
    return ChangeSequence(m_db).note(ChangeKind::member, id.value, id);
}

Result<QList<KnownMember>> MemberRepository::knownByEmails(const QStringList &emails) const
{
    QList<KnownMember> members;
    for (qsizetype from = 0; from < emails.size(); from += membersAtOnce) {
        RowList rows;
        const QStringList some = emails.mid(from, membersAtOnce);
        for (const QString &email : some)
            rows.row().with("email"_L1, email);
        // A join, since a list of texts is no list of addresses without case (citext).
        auto query = run(m_db,
            u"SELECT "_s + columns
                + u", active FROM (SELECT json_extract(value, '$.email') AS address "
                  "FROM json_each(?)) AS asked "
                  "JOIN member ON member.email = asked.address COLLATE NOCASE"_s,
            { rows.text() });
        if (!query)
            return fail(query.error());
        while (query->next())
            members.append({ read(*query), query->value(8).toBool() });
    }
    return members;
}

Result<QList<MemberId>> MemberRepository::admins() const
{
    auto query = run(
        m_db, u"SELECT "_s + columns + u" FROM member WHERE active = 1 AND roles LIKE '%admin%'"_s);
    if (!query)
        return fail(query.error());
    QList<MemberId> members;
    while (query->next()) {
        if (const Member member = read(*query); member.has(Role::Admin))
            members.append(member.id);
    }
    return members;
}

Result<void> MemberRepository::addAll(const QList<Member> &members, const QDateTime &at)
{
    for (qsizetype from = 0; from < members.size(); from += membersAtOnce) {
        Statement insertion {
            u"INSERT INTO member (id, name, email, title, team, location, "
            "languages, roles, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
        };
        const QList<Member> some = members.mid(from, membersAtOnce);
        for (const Member &member : some) {
            insertion.rows.append(
                QVariantList { text(member.id.value), text(member.name), text(member.email),
                    text(member.title), text(member.team.value), text(member.location),
                    text(member.languages.join(u',')), text(joined(member.roles)), toStored(at) });
        }
        if (const auto added = changeAll(m_db, { insertion }); !added)
            return added;
    }
    QList<ChangeSequence::Notice> notices;
    for (const Member &member : members)
        notices.append({ member.id.value, member.id });
    return ChangeSequence(m_db).noteEach(ChangeKind::member, notices);
}

Result<void> MemberRepository::updateAll(const QList<MemberUpdate> &updates)
{
    for (qsizetype from = 0; from < updates.size(); from += membersAtOnce) {
        RowList rows;
        const QList<MemberUpdate> some = updates.mid(from, membersAtOnce);
        for (const MemberUpdate &one : some) {
            const Member &now = one.after;
            rows.row()
                .with("id"_L1, now.id.value)
                .with("name"_L1, now.name)
                .with("title"_L1, now.title)
                .with("team"_L1, now.team.value)
                .with("location"_L1, now.location)
                .with("languages"_L1, now.languages.join(u','))
                .with("roles"_L1, joined(now.roles));
        }
        const auto updated = change(m_db,
            u"UPDATE member SET name = json_extract(value, '$.name'), "
            "title = json_extract(value, '$.title'), team = json_extract(value, '$.team'), "
            "location = json_extract(value, '$.location'), "
            "languages = json_extract(value, '$.languages'), "
            "roles = json_extract(value, '$.roles') "
            "FROM json_each(?) WHERE member.id = json_extract(value, '$.id')"_s,
            { rows.text() });
        if (!updated)
            return fail(updated.error());
    }
    return tell(updates);
}

Result<void> MemberRepository::tell(const QList<MemberUpdate> &updates)
{
    QHash<MemberId, QString> renamed;
    QStringList renamedIds;
    QList<MemberId> elsewhere; // another audience
    QList<MemberId> planning; // other campaigns
    QList<ChangeSequence::Notice> notices;
    for (const auto &[before, after] : updates) {
        if (before.name != after.name) {
            renamed.insert(after.id, after.name);
            renamedIds.append(after.id.value);
        }
        if (before.team != after.team || before.location != after.location
            || before.languages != after.languages)
            elsewhere.append(after.id);
        if (before.team != after.team || before.plans() != after.plans())
            planning.append(after.id);
        notices.append({ after.id.value, after.id });
    }
    ChangeSequence changes(m_db);
    return DirectoryRepository(m_db)
        .rename(renamed)
        .and_then([&] { return changes.noteCampaignsOf(renamedIds); })
        .and_then([&] { return changes.noteAllStoriesFor(elsewhere); })
        .and_then([&] { return changes.noteAllCampaignsFor(planning); })
        .and_then([&] { return changes.noteEach(ChangeKind::member, notices); });
}

Result<void> MemberRepository::setAllActive(const QList<MemberId> &members, bool active)
{
    QList<ChangeSequence::Notice> notices;
    for (const MemberId &member : members)
        notices.append({ member.value, member });
    for (qsizetype from = 0; from < members.size(); from += membersAtOnce) {
        QStringList some;
        for (qsizetype i = from; i < qMin(from + membersAtOnce, members.size()); ++i)
            some.append(members.at(i).value);
        const auto changed = change(m_db,
            u"UPDATE member SET active = ? WHERE id IN (SELECT value FROM json_each(?))"_s,
            { active ? 1 : 0, idList(some) });
        if (!changed)
            return fail(changed.error());
    }
    return ChangeSequence(m_db).noteEach(ChangeKind::member, notices);
}

} // namespace Relais::Backend
