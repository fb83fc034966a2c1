// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/sessions.h"

#include "app/relaisd/auth/secrets.h"
#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

tl::unexpected<Error> ended()
{
    return fail(ErrorCode::Unauthorized, u"the session has ended"_s, u"session-ended"_s);
}

tl::unexpected<Error> reused()
{
    return fail(ErrorCode::Unauthorized, u"two parties held this session"_s, u"session-reused"_s);
}

QDateTime after(const QDateTime &now, std::chrono::milliseconds time)
{
    return now.addMSecs(time.count());
}

} // namespace

struct Sessions::Known {
    QByteArray hash;
    DeviceId device;
    MemberId member;
    qint64 expiresAt = 0;
    qint64 usedAt = 0; //!< 0: not yet
    QByteArray successor;
    bool alive = false; //!< device not ended, member still here
    QString endedFor {};
};

Sessions::Sessions(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<IssuedTokens> Sessions::open(const MemberId &member, const QString &deviceName)
{
    const DeviceId device { newUuid7(m_clock) };
    const qint64 now = toStored(m_clock.now());
    const auto added = change(m_db,
        u"INSERT INTO device (id, member_id, name, created_at, refreshed_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        { device.value, member.value, text(deviceName), now, now });
    if (!added)
        return fail(added.error());
    return issue(device, member);
}

Result<Sessions::Known> Sessions::find(const QByteArray &hash)
{
    auto found = run(m_db,
        u"SELECT r.device_id, d.member_id, r.expires_at, COALESCE(r.used_at, 0), r.successor, "
        "d.revoked_at IS NULL AND m.active = 1, d.ended_for FROM refresh_token r "
        "JOIN device d ON d.id = r.device_id JOIN member m ON m.id = d.member_id "
        "WHERE r.hash = ?"_s,
        { hash });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return ended();
    return Known { hash, { found->value(0).toString() }, { found->value(1).toString() },
        found->value(2).toLongLong(), found->value(3).toLongLong(), found->value(4).toByteArray(),
        found->value(5).toBool(), found->value(6).toString() };
}

Result<IssuedTokens> Sessions::refresh(const QString &refreshToken)
{
    const Result<Known> known = find(hashOf(refreshToken));
    if (!known)
        return fail(known.error());
    const qint64 now = toStored(m_clock.now());
    if (known->endedFor == EndedFor::reuse)
        return reused();
    if (!known->alive || known->expiresAt <= now)
        return ended();
    if (known->usedAt > 0)
        return useAgain(*known);
    Result<IssuedTokens> tokens = issue(known->device, known->member);
    if (!tokens)
        return tokens;
    if (const auto marked = markUsed(known->hash, tokens->refresh); !marked)
        return fail(marked.error());
    return tokens;
}

Result<IssuedTokens> Sessions::useAgain(const Known &known)
{
    const Result<Known> next = find(known.successor);
    if (!next && next.error().code != ErrorCode::Unauthorized)
        return fail(next.error());
    const qint64 leeway = std::chrono::milliseconds(refreshLeeway).count();
    const bool lost = next && next->usedAt == 0 && toStored(m_clock.now()) - known.usedAt <= leeway;
    if (!lost) {
        qCWarning(lcBackend) << "a refresh token came a second time: session ended";
        if (const auto done = end(known.device, EndedFor::reuse); !done)
            return fail(done.error());
        return reused();
    }
    const auto silenced =
        change(m_db, u"DELETE FROM access_token WHERE device_id = ?"_s, { known.device.value });
    if (!silenced)
        return fail(silenced.error());
    // Kept, without a successor: whoever comes with it held what this client never got.
    const auto spent =
        change(m_db, u"UPDATE refresh_token SET used_at = ?, successor = ? WHERE hash = ?"_s,
            { toStored(m_clock.now()), QByteArray(), next->hash });
    if (!spent)
        return fail(spent.error());
    if (const auto told = tell(known.member); !told)
        return fail(told.error());
    Result<IssuedTokens> tokens = issue(known.device, known.member);
    if (!tokens)
        return tokens;
    // The time of the first use stays, so that the leeway does not grow.
    const auto kept = change(m_db, u"UPDATE refresh_token SET successor = ? WHERE hash = ?"_s,
        { hashOf(tokens->refresh), known.hash });
    if (!kept)
        return fail(kept.error());
    return tokens;
}

Result<IssuedTokens> Sessions::issue(const DeviceId &device, const MemberId &member)
{
    const QDateTime now = m_clock.now();
    IssuedTokens tokens { device, member, newToken(), after(now, accessLife), newToken() };
    const auto pruned =
        change(m_db, u"DELETE FROM access_token WHERE device_id = ? AND expires_at <= ?"_s,
            { device.value, toStored(now) });
    if (!pruned)
        return fail(pruned.error());
    const auto access =
        change(m_db, u"INSERT INTO access_token (hash, device_id, expires_at) VALUES (?, ?, ?)"_s,
            { hashOf(tokens.access), device.value, toStored(tokens.accessExpiresAt) });
    if (!access)
        return fail(access.error());
    const auto refresh = change(m_db,
        u"INSERT INTO refresh_token (hash, device_id, created_at, expires_at) "
        "VALUES (?, ?, ?, ?)"_s,
        { hashOf(tokens.refresh), device.value, toStored(now), toStored(after(now, refreshLife)) });
    if (!refresh)
        return fail(refresh.error());
    return tokens;
}

// Used tokens are kept while a copy of them could still turn up.
Result<void> Sessions::markUsed(const QByteArray &hash, const QString &successor)
{
    const qint64 now = toStored(m_clock.now());
    const auto marked =
        change(m_db, u"UPDATE refresh_token SET used_at = ?, successor = ? WHERE hash = ?"_s,
            { now, hashOf(successor), hash });
    if (!marked)
        return fail(marked.error());
    const auto touched = change(m_db,
        u"UPDATE device SET refreshed_at = ? WHERE id = (SELECT device_id FROM refresh_token "
        "WHERE hash = ?)"_s,
        { now, hash });
    if (!touched)
        return fail(touched.error());
    const auto pruned = change(m_db, u"DELETE FROM refresh_token WHERE expires_at <= ?"_s, { now });
    if (!pruned)
        return fail(pruned.error());
    return {};
}

Result<void> Sessions::end(const DeviceId &device, const QString &why)
{
    const auto revoked = change(m_db,
        u"UPDATE device SET revoked_at = ?, ended_for = ? WHERE id = ? AND revoked_at IS NULL"_s,
        { toStored(m_clock.now()), why, device.value });
    if (!revoked)
        return fail(revoked.error());
    const auto removed =
        change(m_db, u"DELETE FROM access_token WHERE device_id = ?"_s, { device.value });
    if (!removed)
        return fail(removed.error());
    const auto members =
        firstColumn(m_db, u"SELECT member_id FROM device WHERE id = ?"_s, { device.value });
    if (!members)
        return fail(members.error());
    return members->isEmpty() ? Result<void>() : tell({ members->constFirst() });
}

Result<int> Sessions::endAll(const MemberId &member, const QString &why, const DeviceId &butThis)
{
    const auto revoked = change(m_db,
        u"UPDATE device SET revoked_at = ?, ended_for = ? "
        "WHERE member_id = ? AND id <> ? AND revoked_at IS NULL"_s,
        { toStored(m_clock.now()), why, member.value, text(butThis.value) });
    if (!revoked)
        return revoked;
    const auto removed = change(m_db,
        u"DELETE FROM access_token WHERE device_id IN "
        "(SELECT id FROM device WHERE member_id = ? AND id <> ?)"_s,
        { member.value, text(butThis.value) });
    if (!removed)
        return removed;
    if (const auto told = tell(member); !told)
        return fail(told.error());
    return revoked;
}

Result<void> Sessions::endAllOf(const QStringList &members, const QString &why)
{
    const auto revoked = change(m_db,
        u"UPDATE device SET revoked_at = ?, ended_for = ? WHERE revoked_at IS NULL "
        "AND member_id IN (SELECT value FROM json_each(?))"_s,
        { toStored(m_clock.now()), why, idList(members) });
    if (!revoked)
        return fail(revoked.error());
    const auto removed = change(m_db,
        u"DELETE FROM access_token WHERE device_id IN "
        "(SELECT id FROM device WHERE member_id IN (SELECT value FROM json_each(?)))"_s,
        { idList(members) });
    return withoutValue(removed);
}

Result<void> Sessions::forgetExpired()
{
    const auto removed = change(
        m_db, u"DELETE FROM access_token WHERE expires_at <= ?"_s, { toStored(m_clock.now()) });
    return withoutValue(removed);
}

Result<void> Sessions::tell(const MemberId &member)
{
    return ChangeSequence(m_db).note(ChangeKind::member, member.value, member);
}

} // namespace Relais::Backend
