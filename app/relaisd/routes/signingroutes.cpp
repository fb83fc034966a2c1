// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Open to every member: who may approve is no secret in a company, and whoever doubts a signature
// compares fingerprints here.
Response list(const Request &, QSqlDatabase &db)
{
    const auto keys = SigningRepository(db).keys();
    return keys ? jsonResponse(Api::approverKeysResponse(*keys)) : errorResponse(keys.error());
}

Response add(
    const Request &request, QSqlDatabase &db, const Clock &clock, const QString &dataFolder)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const auto registration = Api::objectFrom(request.body).and_then(Api::keyRegistrationFrom);
    if (!registration)
        return errorResponse(registration.error());
    const auto key =
        SigningDesk(db, clock).registerKey(*member, *registration, OrganizationKeyFile(dataFolder));
    if (!key)
        return errorResponse(key.error());
    Response response = jsonResponse(Api::toJson(*key));
    response.subject = member->id.value;
    response.auditDetails = { { u"fingerprint"_s, fingerprintOf(key->key) },
        { u"certified"_s, key->certifiedAt.isValid() } };
    return response;
}

Response retire(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const PublicKey key = keyFrom(request.parameters.value(u"key"_s));
    const auto done = SigningDesk(db, clock).retireOwn(*member, key);
    return done ? Response { .status = 204 } : errorResponse(done.error());
}

Response revoke(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const PublicKey key = keyFrom(request.parameters.value(u"key"_s));
    const auto done = SigningDesk(db, clock).revoke(key);
    return done ? Response { .status = 204 } : errorResponse(done.error());
}

} // namespace

QList<Route> signingRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::signingKeys();
    const Clock *clock = context.clock;
    Route listing { "GET", all };
    listing.read = list;
    Route adding { "POST", all, Access::Editor };
    adding.write = [clock, folder = context.dataFolder](const Request &request, QSqlDatabase &db) {
        return add(request, db, *clock, folder);
    };
    adding.act = u"signing-key.register"_s;
    Route retiring { "DELETE", all + u"/{key}"_s, Access::Editor };
    retiring.write = [clock](const Request &request, QSqlDatabase &db) {
        return retire(request, db, *clock);
    };
    retiring.act = u"signing-key.retire"_s;
    Route revoking { "POST", all + u"/{key}/revoke"_s, Access::Admin };
    revoking.write = [clock](const Request &request, QSqlDatabase &db) {
        return revoke(request, db, *clock);
    };
    revoking.act = u"signing-key.revoke"_s;
    return { listing, adding, retiring, revoking };
}

} // namespace Relais::Backend
