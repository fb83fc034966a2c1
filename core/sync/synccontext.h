// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/backendconversation.h"

namespace Relais {

//! What the coroutines of a round work with. Once engine is null, store and clock may be gone too.
struct SyncContext {
    QPointer<SyncEngine> engine;
    Store *store = nullptr;
    const Clock *clock = nullptr;
    BackendConversation backend;
};

} // namespace Relais
