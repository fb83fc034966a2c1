// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/synccontext.h"

namespace Relais {

//! Sends the outbox of pushes, oldest first, in as few requests as the limits allow; answers how
//! many items were settled. What the backend wants later stays; what it refuses is kept apart with
//! its reason. A batch that is refused as a whole is halved until the one to blame is found.
QCoro::Task<Result<int>> pushOutbox(SyncContext context);

//! Refused as a whole for what it holds, however often it is sent.
bool isRefusal(const Error &error);

} // namespace Relais
