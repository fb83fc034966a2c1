// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/nominationrepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

NominationRepository::NominationRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<Nomination>> NominationRepository::select(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT n.id, n.month, n.giver, g.name, n.receiver, r.name, n.post, "
        "CASE WHEN COALESCE(p.removed, 1) = 0 THEN n.title ELSE '' END, n.reason, n.at, "
        "n.chosen_at, n.shown_at, n.named, g.active FROM nomination n "
        "JOIN member g ON g.id = n.giver JOIN member r ON r.id = n.receiver "
        "LEFT JOIN wall_post p ON p.id = n.post "_s
            + where,
        values);
    if (!query)
        return fail(query.error());
    QList<Nomination> all;
    while (query->next()) {
        Nomination one;
        one.id.value = query->value(0).toString();
        one.month = query->value(1).toString();
        one.giver.value = query->value(2).toString();
        one.giverName = query->value(3).toString();
        one.receiver.value = query->value(4).toString();
        one.receiverName = query->value(5).toString();
        one.post = query->value(6).toString();
        one.title = query->value(7).toString();
        one.reason = query->value(8).toString();
        one.at = timeFromStored(query->value(9).toLongLong());
        one.chosen = query->value(10).toLongLong() > 0;
        one.shown = query->value(11).toLongLong() > 0;
        one.named = query->value(12).toBool() && query->value(13).toBool();
        all.append(one);
    }
    return all;
}

Result<Nomination> NominationRepository::byId(const NominationId &id) const
{
    const auto found = select(u"WHERE n.id = ?"_s, { text(id.value) });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such nomination"_s, u"nomination-unknown"_s);
    return found->constFirst();
}

Result<bool> NominationRepository::insert(const Nomination &nomination)
{
    const auto inserted = change(m_db,
        u"INSERT INTO nomination (id, month, giver, receiver, post, title, reason, at, named) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (giver, month) DO NOTHING"_s,
        { nomination.id.value, nomination.month, nomination.giver.value, nomination.receiver.value,
            text(nomination.post), text(nomination.title), text(nomination.reason),
            toStored(nomination.at), nomination.named ? 1 : 0 });
    if (!inserted)
        return fail(inserted.error());
    return *inserted > 0;
}

Result<QList<Nomination>> NominationRepository::ofMonth(const QString &month) const
{
    return select(
        u"WHERE n.month = ? AND r.active = 1 ORDER BY n.at DESC, n.id"_s, { text(month) });
}

Result<QList<Nomination>> NominationRepository::recognised(
    const QString &sinceMonth, const MemberId &reader) const
{
    auto all = select(u"WHERE n.month >= ? AND n.chosen_at > 0 AND (n.shown_at > 0 OR "
                      "n.receiver = ?) AND r.active = 1 ORDER BY n.month DESC, r.name, n.id"_s,
        { sinceMonth, reader.value });
    if (!all)
        return all;
    for (Nomination &one : *all) {
        if (one.named || one.giver == reader || one.receiver == reader)
            continue;
        one.giver = {};
        one.giverName.clear();
    }
    return all;
}

Result<void> NominationRepository::setChosen(
    const NominationId &id, const MemberId &by, const QDateTime &at)
{
    const QString sql = at.isValid()
        ? u"UPDATE nomination SET chosen_at = ?, chosen_by = ? WHERE id = ?"_s
        : u"UPDATE nomination SET chosen_at = ?, chosen_by = ?, shown_at = 0 WHERE id = ?"_s;
    const auto set =
        change(m_db, sql, { toStored(at), at.isValid() ? text(by.value) : text({}), id.value });
    return withoutValue(set);
}

Result<void> NominationRepository::setShown(const NominationId &id, const QDateTime &at)
{
    const auto set = change(
        m_db, u"UPDATE nomination SET shown_at = ? WHERE id = ?"_s, { toStored(at), id.value });
    return withoutValue(set);
}

} // namespace Relais::Backend
