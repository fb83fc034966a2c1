// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/deviceroutes.h"

#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/sql.h"
#include "core/api/routes.h"
#include "core/api/session.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int endedShownDays = 30;
constexpr int mostShown = 200;

Result<QList<Api::Device>> devicesOf(
    const QSqlDatabase &db, const Caller &caller, const QDateTime &now)
{
    auto found = run(db,
        u"SELECT id, name, created_at, refreshed_at, COALESCE(revoked_at, 0), ended_for "
        "FROM device WHERE member_id = ? AND refreshed_at > ? "
        "AND (revoked_at IS NULL OR revoked_at > ?) "
        "ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END, refreshed_at DESC, id LIMIT ?"_s,
        { caller.member.value, toStored(now.addDays(-Sessions::refreshLife.count())),
            toStored(now.addDays(-endedShownDays)), caller.device.value, mostShown });
    if (!found)
        return fail(found.error());
    QList<Api::Device> devices;
    while (found->next()) {
        Api::Device device;
        device.id.value = found->value(0).toString();
        device.name = found->value(1).toString();
        device.signedInAt = timeFromStored(found->value(2).toLongLong());
        device.usedAt = timeFromStored(found->value(3).toLongLong());
        device.isThis = device.id == caller.device;
        device.endedAt = timeFromStored(found->value(4).toLongLong());
        device.endedFor = found->value(5).toString();
        devices.append(device);
    }
    return devices;
}

Response list(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    if (!request.caller)
        return errorResponse({ ErrorCode::Unauthorized });
    const auto devices = devicesOf(db, *request.caller, clock.now());
    return devices ? jsonResponse(Api::devicesResponse(*devices)) : errorResponse(devices.error());
}

Result<void> expectOwn(const QSqlDatabase &db, const MemberId &member, const DeviceId &device)
{
    auto found = run(db, u"SELECT 1 FROM device WHERE id = ? AND member_id = ?"_s,
        { device.value, member.value });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::NotFound, u"no such device"_s, u"device-unknown"_s);
    return {};
}

Response revoke(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    if (!request.caller)
        return errorResponse({ ErrorCode::Unauthorized });
    const DeviceId device { request.parameters.value(u"id"_s) };
    if (const auto own = expectOwn(db, request.caller->member, device); !own)
        return errorResponse(own.error());
    const auto ended = Sessions(db, clock).end(device);
    return ended ? Response { .status = 204 } : errorResponse(ended.error());
}

Response signOutEverywhere(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    if (!request.caller)
        return errorResponse({ ErrorCode::Unauthorized });
    const auto ended = Sessions(db, clock).endAll(request.caller->member, EndedFor::signOut);
    return ended ? Response { .status = 204 } : errorResponse(ended.error());
}

} // namespace

QList<Route> deviceRoutes(const Clock &clock)
{
    Route listing { "GET", Api::Routes::devices() };
    listing.read = [&clock](const Request &request, QSqlDatabase &db) {
        return list(request, db, clock);
    };
    Route revoking { "DELETE", Api::Routes::devices() + u"/{id}"_s };
    revoking.write = [&clock](const Request &request, QSqlDatabase &db) {
        return revoke(request, db, clock);
    };
    Route leaving { "POST", Api::Routes::signOutEverywhere() };
    leaving.write = [&clock](const Request &request, QSqlDatabase &db) {
        return signOutEverywhere(request, db, clock);
    };
    return { listing, revoking, leaving };
}

} // namespace Relais::Backend
