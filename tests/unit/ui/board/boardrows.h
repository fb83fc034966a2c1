// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "core/services/curation/curationservice.h"

#include <QDateTime>
#include <QList>

namespace Relais::Ui::Test {

inline const QDateTime boardNow(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

//! A story of the board as it stands at boardNow.
inline CurationService::Row boardRow(const QString &id, StoryState state, bool mine = false)
{
    CurationService::Row row;
    Story &story = row.working.story;
    story.id = { id };
    story.state = state;
    story.title = QStringLiteral("Story ") + id;
    story.summary = QStringLiteral("Why.");
    story.language = QStringLiteral("en");
    story.link = QUrl(QStringLiteral("https://norvane.example/") + id);
    story.disclosure = QStringLiteral("my company");
    story.authorName = QStringLiteral("Marion Petit");
    Caption caption;
    caption.language = QStringLiteral("fr");
    caption.text = QStringLiteral("Chez my company.");
    story.captions = { caption };
    story.revision = state == StoryState::Approved || state == StoryState::Withdrawn ? 1 : 0;
    row.working.version = 1;
    row.working.changedAt = boardNow.addSecs(-3600);
    row.mine = mine;
    row.mayApprove = state == StoryState::InReview && !mine;
    return row;
}

//! "draft" and "mine" are the reader's own; "theirs" waits for their approval.
inline QList<CurationService::Row> rowOfEachState()
{
    return { boardRow(QStringLiteral("draft"), StoryState::Draft, true),
        boardRow(QStringLiteral("theirs"), StoryState::InReview),
        boardRow(QStringLiteral("mine"), StoryState::InReview, true),
        boardRow(QStringLiteral("live"), StoryState::Approved),
        boardRow(QStringLiteral("gone"), StoryState::Withdrawn) };
}

inline CandidateEntry boardCandidate()
{
    CandidateEntry entry;
    entry.id = { QStringLiteral("cand") };
    entry.title = QStringLiteral("From the newsroom");
    entry.sourceName = QStringLiteral("Newsroom");
    entry.fetchedAt = boardNow;
    return entry;
}

} // namespace Relais::Ui::Test
