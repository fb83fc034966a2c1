// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/sample/sampledata.h"
#include "app/relaisd/sample/samplekeys.h"

#include <QSqlDatabase>
#include <QUrl>

namespace Relais::Backend {

//! Puts on the sample's editors' desks what they work on, and what colleagues said of one another,
//! each step through the act that a real editor, member or feed would take, at its own time. Runs
//! inside the caller's transaction, after people, stories and the Wall.
class SampleDeskLoader final {
public:
    SampleDeskLoader(const QSqlDatabase &db, QDateTime now, QUrl publicUrl);

    //! keys sign what is approved and not yet out.
    Result<void> load(const SampleDesk &desk, SampleKeys &keys);

private:
    Result<void> source(const SampleSource &sample);
    Result<void> draft(const SampleDraft &sample, SampleKeys &keys);
    Result<void> comment(const StoryId &story, const SampleComment &sample);
    Result<void> idea(const SampleIdea &sample);
    Result<void> becameStory(const SampleIdea &sample, const Member &author);
    Result<void> report(const SampleReport &sample);
    Result<void> rules(const SampleDesk &desk);
    Result<void> nomination(const SampleNomination &sample);
    Result<void> thanks(const SampleThanks &sample);
    Result<Member> member(const MemberId &id) const;

    QSqlDatabase m_db;
    const QDateTime m_now;
    const QUrl m_publicUrl;
};

} // namespace Relais::Backend
