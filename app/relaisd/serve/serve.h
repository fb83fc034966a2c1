// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"

namespace Relais::Backend {

//! relaisd serve: answers clients until SIGTERM or SIGINT, then ends in order.
Command serveCommand();

} // namespace Relais::Backend
