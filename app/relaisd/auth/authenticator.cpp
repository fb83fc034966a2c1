// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/authenticator.h"

#include "app/relaisd/auth/secrets.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/scim/scimtokens.h"
#include "core/base/clock.h"

#include <QMutexLocker>
#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 recentMs = 10'000;
constexpr qsizetype longestToken = 128;
constexpr qsizetype mostRemembered = 120'000; // a client has one or two tokens that are not over

// Empty unless the header holds one bearer token of a sane length.
QByteArray tokenHash(const Request &request)
{
    const QByteArray header = request.header("authorization");
    if (header.left(7).toLower() != "bearer " || header.size() > longestToken)
        return {};
    const QByteArray token = header.mid(7).trimmed();
    return token.isEmpty() ? QByteArray() : hashOf(QString::fromLatin1(token));
}

Response unauthorized()
{
    Response response = problemResponse({ 401, u"sign-in-required"_s, {}, 0 });
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

//! Any of them opens the route; none: every member may.
QList<Role> rolesFor(Access access)
{
    switch (access) {
    case Access::Anyone:
    case Access::Member:
    case Access::Provisioning: // no member has it
        return {};
    case Access::Editor:
        return { Role::Editor };
    case Access::EditorOrManager:
        return { Role::Editor, Role::Manager };
    case Access::Manager:
        return { Role::Manager };
    case Access::Admin:
        return { Role::Admin };
    }
    return {};
}

} // namespace

Authenticator::Authenticator(const Clock &clock, const ChangeHead *changes)
    : m_clock(clock)
    , m_changes(changes)
{
}

std::optional<Response> Authenticator::authorise(
    Access access, Request &request, QSqlDatabase &database)
{
    if (access == Access::Anyone)
        return std::nullopt;
    request.caller.reset();
    const QByteArray hash = tokenHash(request);
    if (hash.isEmpty())
        return unauthorized();
    if (access == Access::Provisioning)
        return authoriseDirectory(hash, request, database);
    const Result<Caller> caller = callerOf(hash, database);
    if (!caller)
        return caller.error().code == ErrorCode::Unauthorized ? unauthorized()
                                                              : errorResponse(caller.error());
    request.caller = *caller;
    return refusalFor(access, request.caller);
}

// A member's token opens nothing of the directory's, and the directory's nothing of a member's.
std::optional<Response> Authenticator::authoriseDirectory(
    const QByteArray &hash, Request &request, QSqlDatabase &database) const
{
    const Result<QString> name = ScimTokens(database, m_clock).nameOf(hash);
    if (!name)
        return name.error().code == ErrorCode::Unauthorized ? unauthorized()
                                                            : errorResponse(name.error());
    Caller directory;
    directory.member.value = u"directory:"_s + *name; // the actor in the audit log
    request.caller = directory;
    return std::nullopt;
}

Result<void> Authenticator::recognise(const QList<Request *> &requests, QSqlDatabase &database)
{
    QByteArrayList hashes;
    for (Request *request : requests) {
        request->caller.reset();
        hashes.append(tokenHash(*request));
    }
    const auto callers = callersOf(hashes, database);
    if (!callers)
        return fail(callers.error());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const auto caller = callers->constFind(hashes[i]);
        if (!hashes[i].isEmpty() && caller != callers->cend())
            requests[i]->caller = *caller;
    }
    return {};
}

Result<Caller> Authenticator::callerOf(const QByteArray &hash, QSqlDatabase &database)
{
    const auto callers = callersOf({ hash }, database);
    if (!callers)
        return fail(callers.error());
    const auto caller = callers->constFind(hash);
    if (caller == callers->cend())
        return fail(ErrorCode::Unauthorized);
    return *caller;
}

Result<QHash<QByteArray, Caller>> Authenticator::callersOf(
    const QByteArrayList &hashes, QSqlDatabase &database)
{
    // Before the look: what comes after it may be in there or not.
    const ChangeHead::Place place = m_changes ? m_changes->place() : ChangeHead::Place {};
    const qint64 now = toStored(m_clock.now());
    // One may send several requests at once.
    const QSet<QByteArray> different(hashes.cbegin(), hashes.cend());
    QVariantList values { now };
    const QString oneOfThem = inBytes(database, different.values(), values);
    auto found = run(database,
        u"SELECT d.id, m.id, m.roles, a.expires_at, a.hash, m.team, m.location FROM access_token a "
        "JOIN device d ON d.id = a.device_id JOIN member m ON m.id = d.member_id "
        "WHERE a.expires_at > ? AND d.revoked_at IS NULL AND m.active = 1 AND a.hash "_s
            + oneOfThem,
        values);
    if (!found)
        return fail(found.error());
    QHash<QByteArray, Caller> callers;
    while (found->next()) {
        Caller caller;
        caller.device.value = found->value(0).toString();
        caller.member.value = found->value(1).toString();
        const QStringList keys = found->value(2).toString().split(u',', Qt::SkipEmptyParts);
        for (const QString &key : keys) {
            if (const std::optional<Role> role = roleFromKey(key))
                caller.roles.append(*role);
        }
        caller.team.value = found->value(5).toString();
        caller.location = found->value(6).toString();
        const QByteArray hash = found->value(4).toByteArray();
        remember(hash, { caller.member, caller.roles, found->value(3).toLongLong(), now, place });
        callers.insert(hash, caller);
    }
    return callers;
}

void Authenticator::remember(const QByteArray &hash, Seen seen)
{
    const QMutexLocker lock(&m_mutex);
    if (m_seen.size() >= mostRemembered) {
        m_seen.removeIf([&seen](const auto &known) { return known.value().expiresAt <= seen.at; });
        if (m_seen.size() > mostRemembered / 4 * 3) // or each new one would look at all of them
            m_seen.clear();
    }
    m_seen.insert(keyOf(hash), seen);
}

std::optional<Authenticator::Remembered> Authenticator::remembered(const Request &request) const
{
    const QByteArray hash = tokenHash(request);
    if (hash.isEmpty())
        return std::nullopt;
    const qint64 now = toStored(m_clock.now());
    Seen seen;
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_seen.constFind(keyOf(hash));
        if (known == m_seen.cend() || known->expiresAt <= now)
            return std::nullopt;
        seen = *known;
    }
    const bool recent = now - seen.at < recentMs;
    const bool certain = m_changes ? m_changes->isUntouched(seen.member, seen.place) : recent;
    if (!certain && !recent)
        return std::nullopt;
    return Remembered { { seen.member, {}, seen.roles }, certain };
}

Authenticator::Key Authenticator::keyOf(const QByteArray &hash)
{
    constexpr qsizetype half = sizeof(quint64);
    Q_ASSERT(hash.size() >= 2 * half);
    Key key;
    std::memcpy(&key.first, hash.constData(), sizeof key.first);
    std::memcpy(&key.second, hash.constData() + half, sizeof key.second);
    return key;
}

void Authenticator::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_seen.clear();
}

std::optional<Response> refusalFor(Access access, const std::optional<Caller> &caller)
{
    if (access == Access::Anyone)
        return std::nullopt;
    if (!caller)
        return unauthorized();
    if (access == Access::Provisioning)
        return unauthorized();
    const QList<Role> roles = rolesFor(access);
    const bool may = roles.isEmpty()
        || std::any_of(roles.begin(), roles.end(), [&](Role role) { return caller->has(role); });
    if (!may)
        return problemResponse({ 403, u"role-required"_s, {}, 0 });
    return std::nullopt;
}

} // namespace Relais::Backend
