// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/pushrepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype mostAtOnce = 200;

} // namespace

PushRepository::PushRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<std::optional<QByteArray>> PushRepository::seen(const PushId &id) const
{
    auto query = run(m_db, u"SELECT hash FROM push_seen WHERE id = ?"_s, { text(id.value) });
    if (!query)
        return fail(query.error());
    return query->next() ? std::optional(query->value(0).toByteArray()) : std::nullopt;
}

Result<void> PushRepository::remember(const PushId &id, const QByteArray &hash, const QDateTime &at)
{
    const auto remembered =
        change(m_db, u"INSERT INTO push_seen (id, hash, seen_at) VALUES (?, ?, ?)"_s,
            { text(id.value), hash, toStored(at) });
    if (!remembered)
        return fail(remembered.error());
    return {};
}

Reading PushRepository::readingSeen(const QStringList &ids, QSet<QString> &seen)
{
    return { u"SELECT id FROM push_seen WHERE id IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) }, [&seen](const QSqlQuery &row) { seen.insert(row.value(0).toString()); } };
}

// Bound one by one, since a hash is no text.
Statements PushRepository::remembering(const QList<Accepted> &pushes, const QDateTime &at)
{
    Statements statements;
    for (qsizetype from = 0; from < pushes.size(); from += mostAtOnce) {
        const QList<Accepted> some = pushes.mid(from, mostAtOnce);
        QVariantList values;
        for (const Accepted &push : some)
            values << text(push.id.value) << push.hash << toStored(at);
        const QString rows = u", (?, ?, ?)"_s.repeated(some.size()).mid(2);
        statements.append(
            { u"INSERT INTO push_seen (id, hash, seen_at) VALUES "_s + rows, values });
    }
    return statements;
}

Result<int> PushRepository::forgetBefore(const QDateTime &time)
{
    return change(m_db, u"DELETE FROM push_seen WHERE seen_at < ?"_s, { toStored(time) });
}

} // namespace Relais::Backend
