// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/invitations.h"

#include "app/relaisd/auth/secrets.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

tl::unexpected<Error> storageError(const QSqlQuery &query)
{
    return fail(ErrorCode::Storage, u"invitation: "_s + query.lastError().text());
}

} // namespace

Result<QString> issueInvitation(QSqlDatabase &database, const MemberId &member, const Clock &clock)
{
    const QDateTime now = clock.now();
    QString code = newInvitationCode();
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO invitation (code_hash, member_id, created_at, expires_at) "
                  "VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(hashOf(code));
    query.addBindValue(member.value);
    query.addBindValue(now.toMSecsSinceEpoch());
    query.addBindValue(now.addDays(invitationDays).toMSecsSinceEpoch());
    if (!query.exec())
        return storageError(query);
    return code;
}

Result<MemberId> redeemInvitation(QSqlDatabase &database, const QString &code, const Clock &clock)
{
    const qint64 now = clock.now().toMSecsSinceEpoch();
    const QByteArray hash = hashOf(code);
    QSqlQuery found(database);
    found.prepare(
        u"SELECT member_id, expires_at, used_at IS NOT NULL FROM invitation WHERE code_hash = ?"_s);
    found.addBindValue(hash);
    if (!found.exec())
        return storageError(found);
    if (!found.next())
        return fail(ErrorCode::NotFound, u"no such invitation"_s, u"invitation-unknown"_s);
    if (found.value(2).toBool())
        return fail(ErrorCode::Rejected, u"the invitation was used"_s, u"invitation-used"_s);
    if (found.value(1).toLongLong() <= now)
        return fail(ErrorCode::Rejected, u"the invitation expired"_s, u"invitation-expired"_s);
    const MemberId member { found.value(0).toString() };
    found.finish();
    QSqlQuery use(database);
    use.prepare(u"UPDATE invitation SET used_at = ? WHERE code_hash = ? AND used_at IS NULL"_s);
    use.addBindValue(now);
    use.addBindValue(hash);
    if (!use.exec())
        return storageError(use);
    return member;
}

} // namespace Relais::Backend
