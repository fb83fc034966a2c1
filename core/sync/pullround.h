// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/pageapplier.h"
#include "core/sync/synccontext.h"

namespace Relais {

//! What a pull brought.
struct Pulled {
    int rows = 0;
    bool fullResync = false;
    int sentAgain = 0; //!< pushes that wait again, since the backend was restored
    int deletionsAsked = 0;
};

//! Pulls pages until there is nothing new, each applied in one transaction; then ends a full resync
//! that runs. onPage is called after each page that changed something.
QCoro::Task<Result<Pulled>> pullChanges(
    SyncContext context, bool deletionAllowed, std::function<void(const AppliedPage &)> onPage);

} // namespace Relais
