// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightcache.h"
#include "app/relaisd/insights/insightreport.h"
#include "core/domain/ids.h"

namespace Relais::Backend {

//! The answer to a question as JSON, within the caller's reading transaction. What was answered is
//! answered again as long as nothing changed; what the cache holds of the days is used; the rest is
//! read. Storage.
Result<QByteArray> insightAnswer(
    const InsightQuery &query, const QSqlDatabase &db, const QDate &today, InsightCache &cache);

//! How often a story was relayed since it was made, or this year where that was before, in the same
//! way. NotFound ("story-unknown"); Storage.
Result<QByteArray> storyRelaysAnswer(
    const StoryId &story, const QSqlDatabase &db, const QDate &today, InsightCache &cache);

} // namespace Relais::Backend
