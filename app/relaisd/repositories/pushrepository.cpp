// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/pushrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

const QString rememberingSql =
    QStringLiteral("INSERT INTO push_seen (id, hash, seen_at) VALUES (?, ?, ?)");

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
    const auto remembered = change(m_db, rememberingSql, { text(id.value), hash, toStored(at) });
    if (!remembered)
        return fail(remembered.error());
    return {};
}

Reading PushRepository::readingSeen(const QStringList &ids, QSet<QString> &seen)
{
    return { u"SELECT id FROM push_seen WHERE id IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) }, [&seen](const QSqlQuery &row) { seen.insert(row.value(0).toString()); } };
}

Statements PushRepository::remembering(const QList<Accepted> &pushes, const QDateTime &at)
{
    if (pushes.isEmpty())
        return {};
    Statement statement { rememberingSql };
    for (const Accepted &push : pushes)
        statement.rows.append(QVariantList { text(push.id.value), push.hash, toStored(at) });
    return { statement };
}

Result<int> PushRepository::forgetBefore(const QDateTime &time)
{
    return change(m_db, u"DELETE FROM push_seen WHERE seen_at < ?"_s, { toStored(time) });
}

} // namespace Relais::Backend
