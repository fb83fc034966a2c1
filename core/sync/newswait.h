// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/synccontext.h"

namespace Relais {

//! What became of waiting for news at the backend.
enum class News {
    Came, //!< pull now
    None, //!< nothing within the time: wait again
    NotHere, //!< this backend does not hold a caller, or holds too many: ask in one's own rhythm
};

//! One long request: GET /v1/changes?wait=25 with the cursor of the store, which is not moved. The
//! errors of ask().
QCoro::Task<Result<News>> waitForNews(SyncContext context);

} // namespace Relais
