// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/invitationroutes.h"

#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "core/api/people.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! Who is to be invited: somebody who is known, or a new member.
Result<MemberId> invited(
    const QSqlDatabase &db, const Api::InvitationRequest &request, const Clock &clock)
{
    MemberRepository members(db);
    const auto known = request.member.isEmpty() ? members.knownByEmail(request.email)
                                                : members.known(request.member);
    if (known && !known->active)
        return fail(ErrorCode::Conflict, u"they are no longer a member"_s, u"member-inactive"_s);
    if (known)
        return known->member.id;
    if (known.error().code != ErrorCode::NotFound || request.email.isEmpty())
        return fail(known.error());
    Member member;
    member.id.value = newUuid7(clock);
    member.email = request.email;
    member.name = request.name.isEmpty() ? request.email.section(u'@', 0, 0) : request.name;
    const auto added = members.add(member, clock.now());
    return added ? Result<MemberId>(member.id) : Result<MemberId>(fail(added.error()));
}

// One open invitation a person: the one before is worth nothing any more.
Result<void> takeBack(const QSqlDatabase &db, const MemberId &member, const Clock &clock)
{
    const auto ended = change(db,
        u"UPDATE invitation SET expires_at = ? WHERE member_id = ? AND used_at IS NULL "
        "AND expires_at > ?"_s,
        { toStored(clock.now()), member.value, toStored(clock.now()) });
    return withoutValue(ended);
}

Response invite(const Request &request, QSqlDatabase &db, const Clock &clock, const QUrl &publicUrl)
{
    const auto wanted = Api::objectFrom(request.body).and_then(Api::invitationRequestFrom);
    if (!wanted)
        return errorResponse(wanted.error());
    const auto member = invited(db, *wanted, clock);
    if (!member)
        return errorResponse(member.error());
    if (const auto before = takeBack(db, *member, clock); !before)
        return errorResponse(before.error());
    const auto code = issueInvitation(db, *member, clock);
    if (!code)
        return errorResponse(code.error());
    const QUrl link = Api::toLink({ publicUrl, *code });
    Response response = jsonResponse(Api::toJson(InvitationLink {
        *member, QString::fromLatin1(link.toEncoded()), clock.now().addDays(invitationDays) }));
    response.subject = member->value;
    return response;
}

Response revoke(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const MemberId member { request.parameters.value(u"id"_s) };
    if (const auto known = MemberRepository(db).known(member); !known)
        return errorResponse(known.error());
    const auto done = takeBack(db, member, clock);
    return done ? Response { .status = 204 } : errorResponse(done.error());
}

Response signOut(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const MemberId member { request.parameters.value(u"id"_s) };
    if (const auto known = MemberRepository(db).known(member); !known)
        return errorResponse(known.error());
    const auto ended = Sessions(db, clock).endAll(member, EndedFor::signOut);
    if (!ended)
        return errorResponse(ended.error());
    Response response { .status = 204 };
    response.auditDetails = { { u"sessions"_s, *ended } };
    return response;
}

} // namespace

QList<Route> invitationRoutes(const Clock &clock, const QUrl &publicUrl)
{
    const QString all = Api::Routes::invitations();
    Route inviting { "POST", all, Access::Admin };
    inviting.act = u"member.invite"_s;
    inviting.write = [&clock, publicUrl](const Request &request, QSqlDatabase &db) {
        return invite(request, db, clock, publicUrl);
    };
    Route revoking { "DELETE", all + u"/{id}"_s, Access::Admin };
    revoking.act = u"invitation.revoke"_s;
    revoking.write = [&clock](const Request &request, QSqlDatabase &db) {
        return revoke(request, db, clock);
    };
    Route leaving { "POST", Api::Routes::members() + u"/{id}/sign-out"_s, Access::Admin };
    leaving.act = u"member.sign-out"_s;
    leaving.write = [&clock](const Request &request, QSqlDatabase &db) {
        return signOut(request, db, clock);
    };
    return { inviting, revoking, leaving };
}

} // namespace Relais::Backend
