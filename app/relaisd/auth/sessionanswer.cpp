// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/sessionanswer.h"

#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/signingrepository.h"
#include "core/api/session.h"

namespace Relais::Backend {

Response sessionResponse(const QSqlDatabase &db, const IssuedTokens &tokens)
{
    const auto member = MemberRepository(db).byId(tokens.member);
    if (!member)
        return errorResponse(member.error());
    const auto organization = OrganizationRepository(db).get();
    if (!organization)
        return errorResponse(organization.error());
    const auto key = SigningRepository(db).organizationKey();
    if (!key)
        return errorResponse(key.error());
    return jsonResponse(Api::toJson(
        Api::Session { tokens.access, tokens.accessExpiresAt, tokens.refresh, tokens.device,
            *member, organization->name, organization->id, *key, organization->privacyContact }));
}

} // namespace Relais::Backend
