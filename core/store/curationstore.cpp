// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/curationstore.h"

#include "core/store/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QString toText(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

//! Begins the key of an edit that is put apart for a member; no id has a space.
QString apartKey(const MemberId &member)
{
    return member.value + u' ';
}

QJsonObject fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Result<QList<QJsonObject>> CurationStore::list(const QString &kind) const
{
    QList<QJsonObject> bodies;
    Statement statement(m_db, u"SELECT body FROM curated WHERE kind = ?1 ORDER BY place"_s);
    const auto read = statement.each(
        { kind }, [&](const Statement &row) { bodies.append(fromText(row.text(0))); });
    if (!read)
        return fail(read.error());
    return bodies;
}

Result<QHash<StoryId, QJsonObject>> CurationStore::edits() const
{
    QHash<StoryId, QJsonObject> edits;
    Statement statement(m_db, u"SELECT story, body FROM story_edit WHERE instr(story, ' ') = 0"_s);
    const auto read = statement.each({}, [&](const Statement &row) {
        edits.insert(StoryId { row.text(0) }, fromText(row.text(1)));
    });
    if (!read)
        return fail(read.error());
    return edits;
}

Result<void> CurationStore::replace(
    const QString &kind, const QList<std::pair<QString, QJsonObject>> &entries)
{
    Statement clear(m_db, u"DELETE FROM curated WHERE kind = ?1"_s);
    if (const auto cleared = clear.run({ kind }); !cleared)
        return cleared;
    Statement add(
        m_db, u"INSERT OR REPLACE INTO curated (kind, id, place, body) VALUES (?1, ?2, ?3, ?4)"_s);
    qint64 place = 0;
    for (const auto &[id, body] : entries) {
        if (const auto added = add.run({ kind, id, place++, toText(body) }); !added)
            return added;
    }
    return {};
}

Result<void> CurationStore::put(const QString &kind, const QString &id, const QJsonObject &body)
{
    // A new one stands first, as in the backend's lists.
    Statement statement(m_db,
        u"INSERT INTO curated (kind, id, place, body) VALUES (?1, ?2, (SELECT coalesce(min(place),"
        " 0) - 1 FROM curated WHERE kind = ?1), ?3) ON CONFLICT (kind, id) DO UPDATE SET"
        " body = excluded.body"_s);
    return statement.run({ kind, id, toText(body) });
}

Result<void> CurationStore::putEdit(
    const StoryId &story, const QJsonObject &body, const QDateTime &at)
{
    Statement statement(m_db,
        u"INSERT INTO story_edit (story, body, changed_at) VALUES (?1, ?2, ?3) ON CONFLICT (story)"
        " DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at"_s);
    return statement.run({ story.value, toText(body), toSql(at) });
}

Result<void> CurationStore::removeEdit(const StoryId &story)
{
    Statement statement(m_db, u"DELETE FROM story_edit WHERE story = ?1"_s);
    return statement.run({ story.value });
}

Result<void> CurationStore::handOver(const MemberId &from, const MemberId &to)
{
    Statement apart(m_db,
        u"INSERT OR REPLACE INTO story_edit (story, body, changed_at)"
        " SELECT ?1 || story, body, changed_at FROM story_edit WHERE instr(story, ' ') = 0"_s);
    if (const auto kept = apart.run({ apartKey(from) }); !kept)
        return kept;
    if (const auto gone = execute(m_db, u"DELETE FROM story_edit WHERE instr(story, ' ') = 0"_s);
        !gone)
        return gone;
    if (const auto gone = execute(m_db, u"DELETE FROM curated"_s); !gone)
        return gone;
    Statement back(m_db,
        u"INSERT OR REPLACE INTO story_edit (story, body, changed_at)"
        " SELECT substr(story, length(?1) + 1), body, changed_at FROM story_edit"
        " WHERE substr(story, 1, length(?1)) = ?1"_s);
    if (const auto brought = back.run({ apartKey(to) }); !brought)
        return brought;
    Statement none(m_db, u"DELETE FROM story_edit WHERE substr(story, 1, length(?1)) = ?1"_s);
    return none.run({ apartKey(to) });
}

} // namespace Relais
