// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/thanksrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

ThanksRepository::ThanksRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<Thanks>> ThanksRepository::select(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT t.id, t.kind, t.object, t.title, t.giver, g.name, t.receiver, r.name, t.text, "
        "t.open, t.at FROM thanks t JOIN member g ON g.id = t.giver "
        "JOIN member r ON r.id = t.receiver "_s
            + where,
        values);
    if (!query)
        return fail(query.error());
    QList<Thanks> all;
    while (query->next()) {
        Thanks thanks;
        thanks.id.value = query->value(0).toString();
        thanks.kind = thanksKindFromKey(query->value(1).toString()).value_or(Thanks::For::Post);
        thanks.object = query->value(2).toString();
        thanks.title = query->value(3).toString();
        thanks.giver.value = query->value(4).toString();
        thanks.giverName = query->value(5).toString();
        thanks.receiver.value = query->value(6).toString();
        thanks.receiverName = query->value(7).toString();
        thanks.text = query->value(8).toString();
        thanks.open = query->value(9).toBool();
        thanks.at = timeFromStored(query->value(10).toLongLong());
        all.append(thanks);
    }
    return all;
}

Result<Thanks> ThanksRepository::byId(const ThanksId &id) const
{
    const auto found = select(u"WHERE t.id = ?"_s, { text(id.value) });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such thanks"_s, u"thanks-unknown"_s);
    return found->constFirst();
}

Result<QList<Thanks>> ThanksRepository::seenBy(const QStringList &ids, const MemberId &reader) const
{
    auto seen = select(u"WHERE t.id IN (SELECT value FROM json_each(?)) "
                       "AND (t.open = 1 OR t.giver = ? OR t.receiver = ?)"_s,
        { idList(ids), text(reader.value), text(reader.value) });
    if (!seen)
        return seen;
    QStringList posts;
    for (const Thanks &one : std::as_const(*seen)) {
        if (one.kind == Thanks::For::Post)
            posts.append(one.object);
    }
    const auto removed = firstColumn(m_db,
        u"SELECT id FROM wall_post WHERE removed = 1 AND id IN (SELECT value FROM json_each(?))"_s,
        { idList(posts) });
    if (!removed)
        return fail(removed.error());
    for (Thanks &one : *seen) {
        if (one.kind == Thanks::For::Post && one.receiver != reader
            && removed->contains(one.object))
            one.title.clear();
    }
    return seen;
}

Result<bool> ThanksRepository::exists(
    const MemberId &giver, Thanks::For kind, const QString &object) const
{
    auto query = run(m_db, u"SELECT 1 FROM thanks WHERE giver = ? AND kind = ? AND object = ?"_s,
        { text(giver.value), thanksKindKey(kind), text(object) });
    if (!query)
        return fail(query.error());
    return query->next();
}

Result<QStringList> ThanksRepository::idsOf(const MemberId &member) const
{
    return firstColumn(m_db, u"SELECT id FROM thanks WHERE giver = ? OR receiver = ?"_s,
        { text(member.value), text(member.value) });
}

Result<QStringList> ThanksRepository::idsFor(Thanks::For kind, const QString &object) const
{
    return firstColumn(m_db, u"SELECT id FROM thanks WHERE object = ? AND kind = ?"_s,
        { text(object), thanksKindKey(kind) });
}

Result<void> ThanksRepository::insert(const Thanks &thanks)
{
    const auto inserted = change(m_db,
        u"INSERT INTO thanks (id, kind, object, title, giver, receiver, text, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { thanks.id.value, thanksKindKey(thanks.kind), text(thanks.object), text(thanks.title),
            text(thanks.giver.value), text(thanks.receiver.value), text(thanks.text),
            toStored(thanks.at) });
    return withoutValue(inserted);
}

Result<void> ThanksRepository::setOpen(const ThanksId &id, bool open)
{
    const auto set =
        change(m_db, u"UPDATE thanks SET open = ? WHERE id = ?"_s, { open ? 1 : 0, id.value });
    return withoutValue(set);
}

} // namespace Relais::Backend
