// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/topicrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

TopicRepository::TopicRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> TopicRepository::save(const Topic &topic)
{
    const auto saved = change(m_db,
        u"INSERT INTO topic (id, name, name_en) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_en = excluded.name_en"_s,
        { text(topic.id.value), text(topic.name), text(topic.nameEn) });
    if (!saved)
        return fail(saved.error());
    return ChangeSequence(m_db).note(ChangeKind::topic, topic.id.value);
}

Result<QList<Topic>> TopicRepository::all() const
{
    auto query = run(m_db, u"SELECT id, name, name_en FROM topic ORDER BY name"_s);
    if (!query)
        return fail(query.error());
    QList<Topic> topics;
    while (query->next())
        topics.append({ { query->value(0).toString() }, query->value(1).toString(),
            query->value(2).toString() });
    return topics;
}

} // namespace Relais::Backend
