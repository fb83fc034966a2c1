// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/membership.h"

#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/memberrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<void> expectAnotherAdmin(const QSqlDatabase &db, const MemberId &member)
{
    const auto members = MemberRepository(db).all();
    if (!members)
        return fail(members.error());
    const bool another = std::any_of(members->begin(), members->end(),
        [&member](const Member &other) { return other.id != member && other.has(Role::Admin); });
    if (!another)
        return fail(ErrorCode::Conflict, u"nobody else is an admin: name another one first"_s,
            u"last-admin"_s);
    return {};
}

Result<void> endMembership(const QSqlDatabase &db, const MemberId &member, const Clock &clock)
{
    MemberRepository members(db);
    const auto known = members.known(member);
    if (!known)
        return fail(known.error());
    if (!known->active)
        return {};
    if (known->member.has(Role::Admin)) {
        if (const auto another = expectAnotherAdmin(db, member); !another)
            return another;
    }
    if (const auto ended = Sessions(db, clock).endAll(member, EndedFor::left); !ended)
        return fail(ended.error());
    const auto withdrawn = change(db,
        u"UPDATE invitation SET expires_at = ? WHERE member_id = ? AND used_at IS NULL"_s,
        { toStored(clock.now()), member.value });
    if (!withdrawn)
        return fail(withdrawn.error());
    return members.setActive(member, false);
}

Result<void> endMemberships(
    const QSqlDatabase &db, const QList<MemberId> &members, const Clock &clock)
{
    constexpr qsizetype atOnce = 1000;
    for (qsizetype from = 0; from < members.size(); from += atOnce) {
        QStringList some;
        for (qsizetype i = from; i < qMin(from + atOnce, members.size()); ++i)
            some.append(members.at(i).value);
        if (const auto ended = Sessions(db, clock).endAllOf(some, EndedFor::left); !ended)
            return ended;
        const auto withdrawn = change(db,
            u"UPDATE invitation SET expires_at = ? WHERE used_at IS NULL "
            "AND member_id IN (SELECT value FROM json_each(?))"_s,
            { toStored(clock.now()), idList(some) });
        if (!withdrawn)
            return fail(withdrawn.error());
    }
    return MemberRepository(db).setAllActive(members, false);
}

Result<void> resumeMembership(const QSqlDatabase &db, const MemberId &member)
{
    MemberRepository members(db);
    const auto known = members.known(member);
    if (!known)
        return fail(known.error());
    return known->active ? Result<void>() : members.setActive(member, true);
}

} // namespace Relais::Backend
