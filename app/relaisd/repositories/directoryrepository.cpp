// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/directoryrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto columns =
    "SELECT m.id, m.name, m.title, m.team, COALESCE(t.name, ''), m.location, m.languages, m.email, "
    "COALESCE(c.code, ''), COALESCE(c.shown_since, 0), e.lines "
    "FROM directory_entry e JOIN member m ON m.id = e.member "
    "LEFT JOIN team t ON t.id = m.team LEFT JOIN card c ON c.member = m.id "
    "WHERE e.listed_at > 0 AND m.active = 1 AND m.id <> ?"_L1;

QString joined(const QList<DirectoryLine> &lines)
{
    QStringList keys;
    for (const DirectoryLine line : lines)
        keys.append(directoryLineKey(line));
    return keys.join(u' ');
}

QList<DirectoryLine> linesFrom(const QString &stored)
{
    QList<DirectoryLine> lines;
    const QStringList keys = stored.split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (const auto line = directoryLineFromKey(key))
            lines.append(*line);
    }
    return lines;
}

Colleague read(const QSqlQuery &row, const DirectoryRepository::CardAddress &cardAddress)
{
    const QList<DirectoryLine> lines = linesFrom(row.value(10).toString());
    const auto shown = [&](DirectoryLine line, int column) {
        return lines.contains(line) ? row.value(column).toString() : QString();
    };
    Colleague colleague { { row.value(0).toString() }, row.value(1).toString() };
    colleague.title = shown(DirectoryLine::Title, 2);
    colleague.team.value = shown(DirectoryLine::Team, 3);
    colleague.teamName = shown(DirectoryLine::Team, 4);
    colleague.place = shown(DirectoryLine::Place, 5);
    colleague.languages = shown(DirectoryLine::Languages, 6).split(u',', Qt::SkipEmptyParts);
    colleague.email = shown(DirectoryLine::Email, 7);
    if (lines.contains(DirectoryLine::Card) && row.value(9).toLongLong() > 0)
        colleague.card = cardAddress(row.value(8).toString());
    return colleague;
}

} // namespace

DirectoryRepository::DirectoryRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<DirectoryChoice> DirectoryRepository::choiceOf(const MemberId &member) const
{
    DirectoryChoice choice;
    auto query = run(m_db, u"SELECT listed_at, lines FROM directory_entry WHERE member = ?"_s,
        { text(member.value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return choice;
    choice.listed = query->value(0).toLongLong() > 0;
    choice.lines = linesFrom(query->value(1).toString());
    const auto skills =
        firstColumn(m_db, u"SELECT topic FROM directory_skill WHERE member = ? ORDER BY topic"_s,
            { text(member.value) });
    if (!skills)
        return fail(skills.error());
    for (const QString &topic : *skills)
        choice.skills.append({ topic });
    return choice;
}

Result<void> DirectoryRepository::save(const MemberId &member, const QString &name,
    const DirectoryChoice &choice, const QDateTime &now)
{
    const auto saved = change(m_db,
        u"INSERT INTO directory_entry (member, listed_at, name_key, lines) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (member) DO UPDATE SET listed_at = excluded.listed_at, "
        "name_key = excluded.name_key, lines = excluded.lines"_s,
        { text(member.value), choice.listed ? toStored(now) : 0, text(directoryKey(name)),
            text(joined(choice.lines)) });
    if (!saved)
        return fail(saved.error());
    const auto cleared =
        change(m_db, u"DELETE FROM directory_skill WHERE member = ?"_s, { text(member.value) });
    if (!cleared)
        return fail(cleared.error());
    for (const TopicId &topic : choice.skills) {
        const auto added = change(m_db,
            u"INSERT INTO directory_skill (member, topic) SELECT ?, id FROM topic WHERE id = ? "
            "ON CONFLICT DO NOTHING"_s,
            { text(member.value), text(topic.value) });
        if (!added)
            return fail(added.error());
    }
    return {};
}

Result<void> DirectoryRepository::rename(const MemberId &member, const QString &name)
{
    const auto renamed = change(m_db, u"UPDATE directory_entry SET name_key = ? WHERE member = ?"_s,
        { text(directoryKey(name)), text(member.value) });
    return withoutValue(renamed);
}

Result<void> DirectoryRepository::rename(const QHash<MemberId, QString> &names)
{
    if (names.isEmpty())
        return {};
    RowList rows;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        rows.row().with("id"_L1, it.key().value).with("key"_L1, directoryKey(it.value()));
    const auto renamed = change(m_db,
        u"UPDATE directory_entry SET name_key = json_extract(value, '$.key') "
        "FROM json_each(?) WHERE directory_entry.member = json_extract(value, '$.id')"_s,
        { rows.text() });
    return withoutValue(renamed);
}

Result<QList<Colleague>> DirectoryRepository::find(const DirectoryQuery &query,
    const MemberId &reader, const CardAddress &cardAddress, int limit) const
{
    QString sql = columns;
    QVariantList values { text(reader.value) };
    const QStringList words =
        directoryKey(query.name).split(u' ', Qt::SkipEmptyParts).mid(0, DirectoryLimits::words);
    for (const QString &word : words) { // letters and digits alone: nothing that LIKE reads
        sql += u" AND e.name_key LIKE ?"_s;
        values.append(QString(u"% "_s + word + u'%'));
    }
    if (!query.team.isEmpty()) {
        sql += u" AND m.team = ? AND ' ' || e.lines || ' ' LIKE '% team %'"_s;
        values.append(query.team.value);
    }
    if (!query.skill.isEmpty()) {
        sql += u" AND EXISTS (SELECT 1 FROM directory_skill s WHERE s.member = m.id "
               "AND s.topic = ?)"_s;
        values.append(query.skill.value);
    }
    auto rows = run(m_db, sql + u" ORDER BY e.name_key, m.id LIMIT ?"_s, values << limit);
    if (!rows)
        return fail(rows.error());
    QList<Colleague> colleagues;
    while (rows->next())
        colleagues.append(read(*rows, cardAddress));
    if (const auto added = addSkills(colleagues); !added)
        return fail(added.error());
    return colleagues;
}

Result<void> DirectoryRepository::addSkills(QList<Colleague> &colleagues) const
{
    QStringList ids;
    for (const Colleague &colleague : std::as_const(colleagues))
        ids.append(colleague.id.value);
    auto rows = run(m_db,
        u"SELECT member, topic FROM directory_skill WHERE member IN "
        "(SELECT value FROM json_each(?)) ORDER BY member, topic"_s,
        { idList(ids) });
    if (!rows)
        return fail(rows.error());
    QHash<QString, QList<TopicId>> skills;
    while (rows->next())
        skills[rows->value(0).toString()].append({ rows->value(1).toString() });
    for (Colleague &colleague : colleagues)
        colleague.skills = skills.value(colleague.id.value);
    return {};
}

Result<QStringList> DirectoryRepository::mentionable(const QStringList &ids) const
{
    return firstColumn(m_db,
        u"SELECT m.id FROM member m WHERE m.active = 1 AND m.id IN "
        "(SELECT value FROM json_each(?)) AND (EXISTS (SELECT 1 FROM directory_entry e "
        "WHERE e.member = m.id AND e.listed_at > 0) OR EXISTS (SELECT 1 FROM wall_post p "
        "WHERE p.author = m.id AND p.removed = 0)) ORDER BY m.id"_s,
        { idList(ids) });
}

} // namespace Relais::Backend
