// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/invitations.h"

#include "app/relaisd/auth/secrets.h"
#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<QString> issueInvitation(QSqlDatabase &database, const MemberId &member, const Clock &clock)
{
    const QDateTime now = clock.now();
    QString code = newInvitationCode();
    const auto added = change(database,
        u"INSERT INTO invitation (code_hash, member_id, created_at, expires_at) "
        "VALUES (?, ?, ?, ?)"_s,
        { hashOf(code), member.value, toStored(now), toStored(now.addDays(invitationDays)) });
    if (!added)
        return fail(added.error());
    return code;
}

Result<MemberId> redeemInvitation(QSqlDatabase &database, const QString &code, const Clock &clock)
{
    const qint64 now = toStored(clock.now());
    const QByteArray hash = hashOf(code);
    auto found = run(database,
        u"SELECT i.member_id, i.expires_at, i.used_at IS NOT NULL FROM invitation i "
        "JOIN member m ON m.id = i.member_id WHERE i.code_hash = ? AND m.active = 1"_s,
        { hash });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::Rejected, u"no such invitation"_s, u"invitation-unknown"_s);
    if (found->value(2).toBool())
        return fail(ErrorCode::Rejected, u"the invitation was used"_s, u"invitation-used"_s);
    if (found->value(1).toLongLong() <= now)
        return fail(ErrorCode::Rejected, u"the invitation expired"_s, u"invitation-expired"_s);
    const MemberId member { found->value(0).toString() };
    found->finish();
    const auto used =
        change(database, u"UPDATE invitation SET used_at = ? WHERE code_hash = ?"_s, { now, hash });
    if (!used)
        return fail(used.error());
    return member;
}

} // namespace Relais::Backend
