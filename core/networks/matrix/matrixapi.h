// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"

namespace Relais {

//! Matrix, client-server API, by access token, into one room that is not encrypted. A post carries
//! a transaction id made of the relay: the same one is the same event.
ChatApi matrixApi();

} // namespace Relais
