// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

class QSqlDatabase;

namespace Relais {

struct StoryQuery;

//! What holds of a live story: a condition for a statement on the table story whose ?1 is the time.
QString storyIsLive();
//! The same of one that was not dismissed here, with the AND it begins with.
QString storyIsNotDismissed();

//! The column ("id" or "key") of the stories that a query finds, in its order, a line each.
Result<QString> findStories(QSqlDatabase &db, const QString &column, const StoryQuery &query);

} // namespace Relais
