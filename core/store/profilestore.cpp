// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profilestore.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString memberKey = u"member"_s;
const QString organizationKey = u"organization-name"_s;
const QString cursorKey = u"sync-cursor"_s;
const QString epochKey = u"sync-epoch"_s;
const QString generationKey = u"sync-generation"_s;
const QString resyncingKey = u"sync-resyncing"_s;

QString toText(const Member &member)
{
    QJsonArray roles;
    for (const Role role : member.roles)
        roles.append(roleKey(role));
    const QJsonObject json { { u"id"_s, member.id.value }, { u"name"_s, member.name },
        { u"email"_s, member.email }, { u"title"_s, member.title },
        { u"team"_s, member.team.value }, { u"location"_s, member.location },
        { u"languages"_s, QJsonArray::fromStringList(member.languages) }, { u"roles"_s, roles } };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Member memberFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Member member;
    member.id = { json[u"id"_s].toString() };
    member.name = json[u"name"_s].toString();
    member.email = json[u"email"_s].toString();
    member.title = json[u"title"_s].toString();
    member.team = { json[u"team"_s].toString() };
    member.location = json[u"location"_s].toString();
    for (const QJsonValue &language : json[u"languages"_s].toArray())
        member.languages.append(language.toString());
    for (const QJsonValue &value : json[u"roles"_s].toArray()) {
        if (const auto role = roleFromKey(value.toString()))
            member.roles.append(*role);
    }
    return member;
}

} // namespace

QString ProfileStore::epochOf(const QString &cursor)
{
    return cursor.left(std::max<qsizetype>(0, cursor.lastIndexOf(u':')));
}

Result<QString> ProfileStore::value(const QString &key) const
{
    auto value = askOne(m_db, u"SELECT value FROM profile WHERE key = ?1"_s, { key });
    if (!value && value.error().code == ErrorCode::NotFound)
        return QString();
    return value;
}

Result<QStringList> ProfileStore::keysBeginning(const QString &prefix) const
{
    QStringList keys;
    Statement statement(
        m_db, u"SELECT key FROM profile WHERE substr(key, 1, length(?1)) = ?1 AND value <> ''"_s);
    const auto read =
        statement.each({ prefix }, [&](const Statement &row) { keys.append(row.text(0)); });
    if (!read)
        return fail(read.error());
    return keys;
}

Result<Member> ProfileStore::member() const
{
    const auto text = value(memberKey);
    if (!text)
        return fail(text.error());
    return memberFrom(*text);
}

Result<QString> ProfileStore::organizationName() const
{
    return value(organizationKey);
}

Result<QString> ProfileStore::cursor() const
{
    return value(cursorKey);
}

Result<QString> ProfileStore::epoch() const
{
    const auto last = cursor();
    if (!last || !last->isEmpty())
        return last ? Result<QString>(epochOf(*last)) : last;
    return value(epochKey);
}

Result<int> ProfileStore::generation() const
{
    const auto text = value(generationKey);
    if (!text)
        return fail(text.error());
    return text->toInt();
}

Result<bool> ProfileStore::isResyncing() const
{
    const auto text = value(resyncingKey);
    if (!text)
        return fail(text.error());
    return *text == u"1"_s;
}

Result<void> ProfileStore::setValue(const QString &key, const QString &value)
{
    Statement statement(m_db,
        u"INSERT INTO profile (key, value) VALUES (?1, ?2)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    return statement.run({ key, value });
}

Result<void> ProfileStore::setMember(const Member &member)
{
    return setValue(memberKey, toText(member));
}

Result<void> ProfileStore::setOrganizationName(const QString &name)
{
    return setValue(organizationKey, name);
}

Result<void> ProfileStore::setCursor(const QString &cursor)
{
    return setValue(cursorKey, cursor);
}

Result<void> ProfileStore::beginResync()
{
    const auto current = generation();
    if (!current)
        return fail(current.error());
    Result<void> done = setValue(generationKey, QString::number(*current + 1));
    const auto last = done ? epoch() : fail(done.error());
    if (!last)
        return fail(last.error());
    done = setValue(epochKey, *last);
    if (done)
        done = setValue(resyncingKey, u"1"_s);
    if (done)
        done = setCursor({});
    return done;
}

Result<void> ProfileStore::endResync()
{
    return setValue(resyncingKey, u"0"_s);
}

Result<void> ProfileStore::forgetBackend()
{
    const auto begun = beginResync();
    return begun ? setValue(epochKey, {}) : begun;
}

} // namespace Relais
