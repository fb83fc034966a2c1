// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/nominationrepository.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! The recognition of the month: members nominate, managers and editors choose, and who is chosen
//! says whether everybody sees it; who nominated, whether with their name. Runs inside the caller's
//! transaction.
class RecognitionDesk final {
public:
    RecognitionDesk(const QSqlDatabase &db, const Clock &clock);

    //! The author of a post on the Wall, for this month. The same again changes nothing. NotFound
    //! ("wall-post-unknown"), InvalidInput ("nomination-self", "text-empty"), Conflict
    //! ("nomination-used": one a month).
    Result<void> nominate(const Member &giver, Nomination nomination);
    //! Nobody chooses themselves: InvalidInput ("nomination-self"). NotFound.
    Result<void> setChosen(const Member &chooser, const NominationId &id, bool chosen);
    //! By who is recognised; NotFound ("nomination-unknown") for anybody else.
    Result<void> setShown(const Member &receiver, const NominationId &id, bool shown);

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
    NominationRepository m_nominations;
};

} // namespace Relais::Backend
