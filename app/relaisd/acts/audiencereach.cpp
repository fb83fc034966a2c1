// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/audiencereach.h"

#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "core/domain/threshold.h"

#include <algorithm>

namespace Relais::Backend {

Result<AudienceReach> reachOf(const QSqlDatabase &db, const Audience &audience)
{
    const auto members = MemberRepository(db).all();
    const auto teams = TeamRepository(db).all();
    if (!members || !teams)
        return fail(members ? teams.error() : members.error());
    AudienceReach reach;
    reach.members = static_cast<int>(members->size());
    reach.reached = static_cast<int>(std::count_if(members->begin(), members->end(),
        [&](const Member &member) { return holds(audience, member, *teams); }));
    if (reach.reached < Threshold::people && !audience.isEveryone()) {
        reach.tooFew = true;
        reach.reached = 0;
    }
    return reach;
}

} // namespace Relais::Backend
