// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/thanksrepository.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! Thanks between members. Both sides are told; everyone only while its receiver shows it. Runs
//! inside the caller's transaction.
class ThanksDesk final {
public:
    ThanksDesk(const QSqlDatabase &db, const Clock &clock);

    //! For a post of somebody else, or, by an editor, for an idea, where it also stands among the
    //! messages. Once a giver and thing; again changes nothing. NotFound ("wall-post-unknown",
    //! "idea-unknown"), Forbidden ("role"), InvalidInput ("thanks-self", "text-empty").
    Result<void> thank(const Member &giver, Thanks thanks);
    //! By its receiver. NotFound ("thanks-unknown") for anybody else.
    Result<void> setOpen(const Member &receiver, const ThanksId &id, bool open);

private:
    Result<void> fill(const Member &giver, Thanks &thanks);

    QSqlDatabase m_db;
    const Clock &m_clock;
    ThanksRepository m_thanks;
};

} // namespace Relais::Backend
