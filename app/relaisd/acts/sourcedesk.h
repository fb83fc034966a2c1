// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/sourcerepository.h"

namespace Relais::Backend {

//! One act on all that a source brought. Runs inside the caller's transaction, which a refusal
//! ends; actor is as the database has them now.
class SourceDesk final {
public:
    SourceDesk(const QSqlDatabase &db, const Clock &clock);

    //! What retract() would touch. NotFound ("source-unknown").
    Result<SourceYield> look(const SourceId &id) const;
    //! Drops what waits of it, has it fetched no more and withdraws the stories named, as
    //! StoryDesk::act() does, with one note; how many were dropped. NotFound ("source-unknown";
    //! "story-unknown": none of that source), InvalidInput ("reason-missing"), Conflict
    //! ("story-state"), Forbidden ("role").
    Result<int> retract(const Member &actor, const SourceId &id, const QList<StoryId> &withdraw,
        const ActNote &note);
    //! Undoes it, but for what was withdrawn; how many are in the inbox again.
    Result<int> bringBack(const Member &actor, const SourceId &id);

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
    SourceRepository m_sources;
    CandidateRepository m_candidates;
};

} // namespace Relais::Backend
