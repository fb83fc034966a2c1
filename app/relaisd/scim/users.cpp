// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/users.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/scim/attributes.h"
#include "app/relaisd/scim/patch.h"
#include "core/api/codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Relais::Backend::Scim {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestExternalId = 255;

tl::unexpected<Error> invalidValue(const QString &detail)
{
    return fail(ErrorCode::Rejected, detail, u"invalidValue"_s);
}

// The primary one, else the one for work, else the first.
QString addressIn(const QJsonObject &resource)
{
    const QJsonArray emails = valueIn(resource, u"emails"_s).toArray();
    QString best;
    int rank = 0;
    for (const QJsonValue &one : emails) {
        const QJsonObject email = one.toObject();
        const QString value = valueIn(email, u"value"_s).toString().trimmed();
        const bool work = valueIn(email, u"type"_s).toString().toLower() == u"work"_s;
        const int its = isTrue(valueIn(email, u"primary"_s)) ? 3 : (work ? 2 : 1);
        if (!value.isEmpty() && its > rank) {
            best = value;
            rank = its;
        }
    }
    return best;
}

QString shownName(const QJsonObject &resource, const User &user)
{
    const QString whole = user.givenName + u' ' + user.familyName;
    for (const QString &name : { valueIn(resource, u"displayName"_s).toString(),
             valueIn(valueIn(resource, u"name"_s).toObject(), u"formatted"_s).toString(), whole,
             user.userName.section(u'@', 0, 0) }) {
        if (const QString plain = name.simplified(); !plain.isEmpty())
            return plain.left(longestText);
    }
    return user.userName;
}

QString joinedName(const QString &given, const QString &family)
{
    return QString(given + u' ' + family).simplified();
}

QString formattedName(const User &user)
{
    const QString joined = joinedName(user.givenName, user.familyName);
    return joined.isEmpty() ? user.member.name : joined;
}

// A formatted name counts as said when it is another one than before and than its parts make: Entra
// ID sends those with every change, beside a displayName of another kind.
void settleNames(QJsonObject &resource, const User &before)
{
    QJsonObject name = valueIn(resource, u"name"_s).toObject();
    const QString formatted = valueIn(name, u"formatted"_s).toString().simplified();
    const QString joined = joinedName(
        valueIn(name, u"givenName"_s).toString(), valueIn(name, u"familyName"_s).toString());
    if (formatted.isEmpty() || formatted == joined || formatted == formattedName(before)) {
        removeIn(name, u"formatted"_s);
        setIn(resource, u"name"_s, name);
    } else if (valueIn(resource, u"displayName"_s).toString() == before.member.name) {
        removeIn(resource, u"displayName"_s);
    }
}

QString wire(const QDateTime &at)
{
    return Api::toWire(at);
}

// Nothing, and null, say nothing of it (RFC 7643 §2.5). What is neither yes nor no is not taken for
// a no, which would sign the person out everywhere.
Result<bool> activeIn(const QJsonObject &resource, bool before)
{
    const QJsonValue active = valueIn(resource, u"active"_s);
    if (active.isUndefined() || active.isNull())
        return before;
    const bool isNo = active == QJsonValue(false)
        || active.toString().compare(u"false"_s, Qt::CaseInsensitive) == 0;
    if (!isTrue(active) && !isNo)
        return invalidValue(u"active is true or false"_s);
    return isTrue(active);
}

QJsonObject metaOf(const User &user, const QString &base)
{
    return { { u"resourceType"_s, u"User"_s }, { u"created"_s, wire(user.createdAt) },
        { u"lastModified"_s, wire(user.changedAt) },
        { u"location"_s, QString(base + u"/Users/"_s + user.member.id.value) } };
}

} // namespace

QJsonObject toJson(const User &user, const QString &base)
{
    const Member &member = user.member;
    QJsonArray groups;
    for (const GroupOf &group : user.groups) {
        groups.append(QJsonObject { { u"value"_s, group.id }, { u"display"_s, group.name },
            { u"$ref"_s, QString(base + u"/Groups/"_s + group.id) } });
    }
    QJsonObject json { { u"schemas"_s,
                           QJsonArray { u"urn:ietf:params:scim:schemas:core:2.0:User"_s } },
        { u"id"_s, member.id.value }, { u"userName"_s, user.userName },
        { u"name"_s,
            QJsonObject { { u"formatted"_s, formattedName(user) },
                { u"givenName"_s, user.givenName }, { u"familyName"_s, user.familyName } } },
        { u"displayName"_s, member.name }, { u"title"_s, member.title },
        { u"emails"_s,
            QJsonArray { QJsonObject { { u"value"_s, member.email }, { u"type"_s, u"work"_s },
                { u"primary"_s, true } } } },
        { u"active"_s, user.active }, { u"groups"_s, groups }, { u"meta"_s, metaOf(user, base) } };
    if (!user.externalId.isEmpty())
        json.insert(u"externalId"_s, user.externalId);
    if (!member.languages.isEmpty())
        json.insert(u"preferredLanguage"_s, member.languages.constFirst());
    return json;
}

Result<User> userFrom(const QJsonObject &resource, User before)
{
    User user = std::move(before);
    user.userName = valueIn(resource, u"userName"_s).toString().trimmed();
    if (user.userName.isEmpty() || user.userName.size() > longestText)
        return invalidValue(u"userName"_s);
    user.externalId = valueIn(resource, u"externalId"_s).toString().left(longestExternalId);
    const QJsonObject name = valueIn(resource, u"name"_s).toObject();
    user.givenName = valueIn(name, u"givenName"_s).toString().simplified().left(longestText);
    user.familyName = valueIn(name, u"familyName"_s).toString().simplified().left(longestText);
    user.member.name = shownName(resource, user);
    user.member.title = valueIn(resource, u"title"_s).toString().simplified().left(longestText);
    const QString address = addressIn(resource);
    user.member.email = address.isEmpty() ? user.userName : address;
    if (!user.member.email.contains(u'@'))
        return invalidValue(u"emails: Relais needs an address, or a userName that is one"_s);
    const QString language = valueIn(resource, u"preferredLanguage"_s).toString();
    const QString primary = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (primary.size() >= 2 && primary.size() <= 3 && !user.member.languages.contains(primary))
        user.member.languages = QStringList { primary } + user.member.languages.mid(0, 19);
    const auto active = activeIn(resource, user.active);
    if (!active)
        return fail(active.error());
    user.active = *active;
    return user;
}

Result<QJsonObject> patchedUser(const User &before, const QString &base, const QJsonObject &request)
{
    QJsonObject resource = toJson(before, base);
    const bool follows = shownName({}, before) == before.member.name;
    if (follows)
        removeIn(resource, u"displayName"_s);
    auto changed = patched(resource, request);
    if (changed)
        settleNames(*changed, before);
    return changed;
}

UserRepository::UserRepository(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<QList<User>> UserRepository::select(const QString &rest, const QVariantList &values) const
{
    auto found = run(m_db,
        u"SELECT m.id, COALESCE(s.user_name, m.email), s.external_id, s.given_name, "
        "s.family_name, m.created_at, COALESCE(s.changed_at, m.created_at) "
        "FROM member m LEFT JOIN scim_user s ON s.member_id = m.id "
        "WHERE COALESCE(s.deleted, 0) = 0 AND m.id NOT LIKE 'erased-%' "_s
            + rest,
        values);
    if (!found)
        return fail(found.error());
    QList<User> users;
    QStringList ids;
    while (found->next()) {
        User user;
        user.member.id.value = found->value(0).toString();
        user.userName = found->value(1).toString();
        user.externalId = found->value(2).toString();
        user.givenName = found->value(3).toString();
        user.familyName = found->value(4).toString();
        user.createdAt = timeFromStored(found->value(5).toLongLong());
        user.changedAt = timeFromStored(found->value(6).toLongLong());
        users.append(user);
    }
    const MemberRepository members(m_db);
    for (User &user : users) {
        const auto known = members.known(user.member.id);
        if (!known)
            return fail(known.error());
        user.member = known->member;
        user.active = known->active;
        auto groups = run(m_db,
            u"SELECT g.id, g.name FROM scim_group g JOIN scim_group_member i ON i.group_id = g.id "
            "WHERE i.member_id = ? ORDER BY g.name_key"_s,
            { user.member.id.value });
        if (!groups)
            return fail(groups.error());
        while (groups->next())
            user.groups.append({ groups->value(0).toString(), groups->value(1).toString() });
    }
    return users;
}

Result<User> UserRepository::byId(const QString &id) const
{
    const auto found = select(u"AND m.id = ?"_s, { id });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such user"_s);
    return found->constFirst();
}

// Who has no row of scim_user goes by the address. Apart from each other, so that each finds its
// rows by an index.
Result<QList<User>> UserRepository::withUserName(const QString &key) const
{
    return select(u"AND m.id IN (SELECT member_id FROM scim_user WHERE user_key = ? "
                  "UNION ALL SELECT a.id FROM member a WHERE LOWER(a.email) = ? "
                  "AND NOT EXISTS (SELECT 1 FROM scim_user k WHERE k.member_id = a.id)) "
                  "ORDER BY m.id"_s,
        { key, key });
}

std::optional<Result<QList<User>>> UserRepository::equal(const Filter::Equality &equality) const
{
    const QString &name = equality.attribute;
    if (name == u"id"_s)
        return select(u"AND m.id = ?"_s, { equality.value });
    if (name == u"username"_s)
        return withUserName(equality.value.toLower());
    if (name == u"externalid"_s)
        return select(u"AND s.external_id = ? ORDER BY m.id"_s, { equality.value });
    if (name == u"emails"_s || name == u"emails.value"_s)
        return select(u"AND LOWER(m.email) = ? ORDER BY m.id"_s, { equality.value.toLower() });
    return std::nullopt;
}

Result<QList<User>> UserRepository::page(int offset, int limit) const
{
    return select(u"ORDER BY m.id LIMIT ? OFFSET ?"_s, { limit, offset });
}

Result<int> UserRepository::count() const
{
    auto found = run(m_db,
        u"SELECT COUNT(*) FROM member m LEFT JOIN scim_user s ON s.member_id = m.id "
        "WHERE COALESCE(s.deleted, 0) = 0 AND m.id NOT LIKE 'erased-%'"_s);
    if (!found)
        return fail(found.error());
    return found->next() ? found->value(0).toInt() : 0;
}

// Apart from each other, so that each finds its row by an index: the writer waits meanwhile.
Result<void> UserRepository::expectFree(const User &user) const
{
    const QString name = user.userName.toLower();
    const QVariant self = text(user.member.id.value);
    auto found = run(m_db,
        u"SELECT 1 FROM scim_user WHERE user_key = ? AND deleted = 0 AND member_id <> ? "
        "UNION ALL SELECT 1 FROM member m WHERE LOWER(m.email) = ? AND m.id <> ? "
        "AND NOT EXISTS (SELECT 1 FROM scim_user s WHERE s.member_id = m.id) "
        "UNION ALL SELECT 1 FROM member WHERE LOWER(email) = ? AND id <> ?"_s,
        { name, self, name, self, user.member.email.toLower(), self });
    if (!found)
        return fail(found.error());
    if (found->next())
        return fail(
            ErrorCode::Conflict, u"another user has this userName or address"_s, u"uniqueness"_s);
    return {};
}

Result<MemberId> UserRepository::deletedWith(const QString &email) const
{
    auto found = run(m_db,
        u"SELECT m.id FROM member m JOIN scim_user s ON s.member_id = m.id "
        "WHERE s.deleted = 1 AND LOWER(m.email) = ?"_s,
        { email.toLower() });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::NotFound);
    return MemberId { found->value(0).toString() };
}

Result<void> UserRepository::save(const User &user)
{
    const auto saved = change(m_db,
        u"INSERT INTO scim_user (member_id, user_name, user_key, external_id, given_name, "
        "family_name, changed_at, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, 0) "
        "ON CONFLICT (member_id) DO UPDATE SET user_name = excluded.user_name, "
        "user_key = excluded.user_key, external_id = excluded.external_id, "
        "given_name = excluded.given_name, family_name = excluded.family_name, "
        "changed_at = excluded.changed_at, deleted = 0"_s,
        { user.member.id.value, user.userName, user.userName.toLower(), text(user.externalId),
            text(user.givenName), text(user.familyName), toStored(m_clock.now()) });
    if (!saved)
        return fail(saved.error());
    return {};
}

Result<void> UserRepository::markDeleted(const MemberId &member)
{
    const auto marked = change(m_db,
        u"UPDATE scim_user SET deleted = 1, user_key = ?, external_id = '' WHERE member_id = ?"_s,
        { QString(u"deleted "_s + member.value), member.value });
    if (!marked)
        return fail(marked.error());
    return {};
}

} // namespace Relais::Backend::Scim
