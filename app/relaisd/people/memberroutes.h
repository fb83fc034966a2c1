// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

namespace Relais {
class Clock;
}

namespace Relais::Backend {

//! What an admin does with members: list, import, export, roles, deactivation. clock outlives them.
QList<Route> memberRoutes(const Clock &clock);

} // namespace Relais::Backend
