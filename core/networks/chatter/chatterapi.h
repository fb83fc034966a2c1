// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! Salesforce Chatter as the person, on the company's instance, with the company's app (PKCE,
//! without secret), in the person's own feed or one group.
ChatApi chatterApi();

} // namespace Relais
