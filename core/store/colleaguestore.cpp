// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/colleaguestore.h"

#include "core/store/jsonlists.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

Result<QList<KeptColleague>> ColleagueStore::all() const
{
    QList<KeptColleague> all;
    Statement statement(m_db, u"SELECT id, body, told_at FROM colleague"_s);
    const auto read = statement.each({},
        [&](const Statement &row) { all.append({ { row.text(0) }, row.text(1), row.time(2) }); });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QList<ColleagueStore::Author>> ColleagueStore::wallAuthors(int limit) const
{
    QList<Author> authors;
    Statement statement(m_db,
        u"SELECT author, author_name, team_name, place, max(posted_at) AS latest FROM wall_post"
        " WHERE removed = 0 AND author <> '' AND author_name <> ''"
        " GROUP BY author ORDER BY latest DESC LIMIT ?1"_s);
    const auto read = statement.each({ limit }, [&](const Statement &row) {
        authors.append({ { row.text(0) }, row.text(1), row.text(2), row.text(3) });
    });
    if (!read)
        return fail(read.error());
    return authors;
}

Result<void> ColleagueStore::upsert(const QList<KeptColleague> &colleagues)
{
    Statement statement(m_db,
        u"INSERT INTO colleague (id, body, told_at) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE"
        " SET body = excluded.body, told_at = excluded.told_at"_s);
    for (const KeptColleague &one : colleagues) {
        if (const auto done = statement.run({ one.id.value, one.body, toSql(one.toldAt) }); !done)
            return done;
    }
    return {};
}

Result<void> ColleagueStore::remove(const QList<MemberId> &ids)
{
    Statement statement(
        m_db, u"DELETE FROM colleague WHERE id IN (SELECT value FROM json_each(?1))"_s);
    return statement.run({ jsonIds(ids) });
}

Result<void> ColleagueStore::removeToldBefore(const QDateTime &time)
{
    Statement statement(m_db, u"DELETE FROM colleague WHERE told_at < ?1"_s);
    return statement.run({ toSql(time) });
}

} // namespace Relais
