// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/jobs/tick.h"

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/links/clickretention.h"
#include "app/relaisd/networks/lentpictures.h"
#include "app/relaisd/people/importundo.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/frozencampaigns.h"
#include "app/relaisd/repositories/headcountrepository.h"
#include "app/relaisd/repositories/pushrepository.h"
#include "app/relaisd/repositories/wallrepository.h"

namespace Relais::Backend {

Result<void> tick(const QSqlDatabase &db, const Clock &clock, bool tell)
{
    if (const auto announced = StoryDesk(db, clock).announceDue(); !announced)
        return fail(announced.error());
    if (tell) {
        if (const auto flushed = ChangeSequence(db).flushWaiting(); !flushed)
            return fail(flushed.error());
    }
    const QDateTime forgotten = clock.now().addDays(-PushRepository::rememberedDays);
    if (const auto done = PushRepository(db).forgetBefore(forgotten); !done)
        return fail(done.error());
    const auto isNewDay = HeadcountRepository(db).snapshot(clock.now());
    if (!isNewDay)
        return fail(isNewDay.error());
    if (*isNewDay) { // it looks at every token, and nothing of it hurries
        if (const auto done = Sessions(db, clock).forgetExpired(); !done)
            return fail(done.error());
    }
    if (const auto frozen = FrozenCampaigns(db).freezeDue(clock.now()); !frozen)
        return fail(frozen.error());
    if (const auto done = LentPictures::forgetExpired(db, clock.now()); !done)
        return fail(done.error());
    if (const auto done = ImportUndo::forgetOld(db, clock.now()); !done)
        return fail(done.error());
    const QDateTime hidden = clock.now().addDays(-WallLimits::hiddenDays);
    if (const auto done = WallRepository(db).forgetHidden(hidden); !done)
        return fail(done.error());
    if (const auto done = forgetOldClicks(db, clock.now()); !done)
        return fail(done.error());
    return {};
}

} // namespace Relais::Backend
