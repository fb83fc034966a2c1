// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/idearepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"
#include "core/api/session.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestAddress = 200;

Response everything(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const auto all = PrivacyDesk(db, clock).everythingAbout(member->id);
    return all ? jsonResponse(*all) : errorResponse(all.error());
}

Result<QString> confirmationIn(const Request &request)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    return reader.finish(reader.text("confirm"_L1, longestAddress));
}

Response erase(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto confirm = confirmationIn(request);
    if (!confirm)
        return errorResponse(confirm.error());
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const auto pictures = IdeaRepository(db).picturesOnlyOf(member->id);
    if (!pictures)
        return errorResponse(pictures.error());
    if (const auto erased = PrivacyDesk(db, clock).erase(*member, *confirm); !erased)
        return errorResponse(erased.error());
    // Their files go with the next sweep: of a transaction that fails none may be gone.
    if (const auto loose = CandidateRepository(db).loosen(*pictures); !loose)
        return errorResponse(loose.error());
    return { .status = 204 };
}

Response readContact(const Request &, QSqlDatabase &db)
{
    const auto organization = OrganizationRepository(db).get();
    return organization ? jsonResponse(Api::privacyContactJson(organization->privacyContact))
                        : errorResponse(organization.error());
}

// As in the command, the audit log has that it changed and not to whom: a person may be named.
Response setContact(const Request &request, QSqlDatabase &db)
{
    const auto contact = Api::objectFrom(request.body).and_then(Api::privacyContactFrom);
    if (!contact)
        return errorResponse(contact.error());
    const QString kept = contact->simplified();
    if (const auto set = OrganizationRepository(db).setPrivacyContact(kept); !set)
        return errorResponse(set.error());
    return jsonResponse(Api::privacyContactJson(kept));
}

} // namespace

QList<Route> privacyRoutes(const RouteContext &context)
{
    const Clock *clock = context.clock;
    Route exporting { "GET", Api::Routes::exportOfMe() };
    exporting.read = [clock](const Request &request, QSqlDatabase &db) {
        return everything(request, db, *clock);
    };
    Route erasing { "POST", Api::Routes::eraseMe() };
    erasing.write = [clock](const Request &request, QSqlDatabase &db) {
        return erase(request, db, *clock);
    };
    Route reading { "GET", Api::Routes::privacyContact(), Access::Admin };
    reading.read = readContact;
    Route naming { "PUT", Api::Routes::privacyContact(), Access::Admin };
    naming.write = setContact;
    naming.act = u"privacy-contact.save"_s;
    return { exporting, erasing, reading, naming };
}

} // namespace Relais::Backend
