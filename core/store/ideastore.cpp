// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ideastore.h"

#include "core/store/jsonlists.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

Result<QList<KeptIdea>> IdeaStore::select(const QString &rest, const QVariantList &values) const
{
    QList<KeptIdea> ideas;
    Statement statement(m_db, u"SELECT id, body, changed_at, waiting, read_at FROM idea "_s + rest);
    const auto read = statement.each(values, [&](const Statement &row) {
        KeptIdea idea { { row.text(0) }, row.text(1), row.time(2), row.flag(3) };
        idea.news = !idea.waiting && row.time(4) < idea.changedAt;
        ideas.append(idea);
    });
    if (!read)
        return fail(read.error());
    return ideas;
}

Result<QList<KeptIdea>> IdeaStore::all() const
{
    return select(u"ORDER BY changed_at DESC, id DESC"_s, {});
}

Result<KeptIdea> IdeaStore::find(const IdeaId &id) const
{
    const auto found = select(u"WHERE id = ?1"_s, { id.value });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such idea"_s);
    return found->first();
}

Result<void> IdeaStore::upsert(const QList<KeptIdea> &ideas, int generation)
{
    Statement statement(
        m_db, uR"(INSERT INTO idea (id, body, changed_at, waiting, read_at, generation)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body,
                changed_at = excluded.changed_at, waiting = excluded.waiting,
                generation = excluded.generation,
                read_at = CASE excluded.read_at WHEN 0 THEN idea.read_at
                    ELSE excluded.read_at END)"_s);
    for (const KeptIdea &idea : ideas) {
        // What the member just wrote is no news to them.
        const QVariant readAt = idea.waiting || !idea.news ? toSql(idea.changedAt) : QVariant(0);
        const auto done = statement.run(
            { idea.id.value, idea.body, toSql(idea.changedAt), idea.waiting, readAt, generation });
        if (!done)
            return done;
    }
    return {};
}

Result<QList<IdeaStore::WaitingPicture>> IdeaStore::waitingPictures() const
{
    QList<WaitingPicture> waiting;
    Statement statement(m_db, u"SELECT idea, picture, push FROM idea_picture ORDER BY idea"_s);
    const auto read = statement.each({}, [&](const Statement &row) {
        waiting.append({ { row.text(0) }, row.text(1), row.text(2) });
    });
    if (!read)
        return fail(read.error());
    return waiting;
}

Result<void> IdeaStore::addPicture(const WaitingPicture &waiting)
{
    Statement statement(
        m_db, u"INSERT OR REPLACE INTO idea_picture (idea, picture, push) VALUES (?1, ?2, ?3)"_s);
    return statement.run({ waiting.idea.value, waiting.picture, waiting.push });
}

Result<void> IdeaStore::removePicture(const IdeaId &idea)
{
    Statement statement(m_db, u"DELETE FROM idea_picture WHERE idea = ?1"_s);
    return statement.run({ idea.value });
}

Result<void> IdeaStore::markRead(const IdeaId &id, const QDateTime &at)
{
    Statement statement(m_db, u"UPDATE idea SET read_at = max(read_at, ?2) WHERE id = ?1"_s);
    return statement.run({ id.value, toSql(at) });
}

Result<void> IdeaStore::remove(const QList<IdeaId> &ids)
{
    Statement statement(m_db, u"DELETE FROM idea WHERE id IN (SELECT value FROM json_each(?1))"_s);
    return statement.run({ jsonIds(ids) });
}

Result<void> IdeaStore::removeOlderThan(int generation)
{
    Statement statement(m_db, u"DELETE FROM idea WHERE generation < ?1 AND waiting = 0"_s);
    return statement.run({ generation });
}

Result<void> IdeaStore::forgetAll()
{
    return execute(m_db, u"DELETE FROM idea"_s);
}

} // namespace Relais
