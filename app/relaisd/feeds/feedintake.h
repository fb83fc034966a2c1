// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/feeds/guardedfetch.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "core/base/clock.h"

#include <QSqlDatabase>

namespace Relais::Backend {

FetchRequest requestFor(const Source &source);

//! Makes candidates of what a fetch of the source brought, and keeps with the source how it went.
//! An entry that the source had before, by id or by link, is passed over. Answers how many are
//! new, or why there are none; what is written then must be kept. Runs inside the caller's
//! transaction.
Result<int> takeIn(const QSqlDatabase &db, Source source, const Result<FetchedDocument> &fetched,
    const Clock &clock);

} // namespace Relais::Backend
