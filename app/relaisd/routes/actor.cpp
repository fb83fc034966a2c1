// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/routes/actor.h"

#include "app/relaisd/repositories/memberrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<Member> actorOf(const Request &request, const QSqlDatabase &db)
{
    if (!request.caller)
        return fail(ErrorCode::Unauthorized, u"nobody is signed in"_s, u"unauthorized"_s);
    auto member = MemberRepository(db).byId(request.caller->member);
    if (!member && member.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Unauthorized, u"no longer a member"_s, u"unauthorized"_s);
    return member;
}

} // namespace Relais::Backend
