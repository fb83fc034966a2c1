// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! Mattermost, API v4, by personal access token into one channel, or by incoming webhook.
ChatApi mattermostApi();

} // namespace Relais
