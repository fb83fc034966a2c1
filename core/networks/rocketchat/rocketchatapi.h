// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! Rocket.Chat, REST API v1, by personal access token into one room, or by incoming webhook. A post
//! has an id made of the relay, by which it is found again.
ChatApi rocketChatApi();

} // namespace Relais
