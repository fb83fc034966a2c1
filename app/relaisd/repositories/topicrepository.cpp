// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/topicrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/storynames.h"

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

Result<void> TopicRepository::remove(const TopicId &id)
{
    const auto used = isNamedInStories(m_db, id.value);
    if (!used)
        return fail(used.error());
    if (*used)
        return fail(ErrorCode::Conflict, u"stories have this topic"_s, u"topic-used"_s);
    const auto removed = change(m_db, u"DELETE FROM topic WHERE id = ?"_s, { text(id.value) });
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return fail(ErrorCode::NotFound, u"no such topic"_s, u"topic-unknown"_s);
    return ChangeSequence(m_db).note(ChangeKind::topic, id.value);
}

} // namespace Relais::Backend
