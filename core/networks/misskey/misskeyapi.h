// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! Misskey and servers that speak its API, signed in by MiAuth in the browser.
ChatApi misskeyApi();

} // namespace Relais
