// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

namespace Relais {
class Clock;
}

namespace Relais::Backend {

//! Where a member is signed in, and ending it there or everywhere. clock outlives the routes.
QList<Route> deviceRoutes(const Clock &clock);

} // namespace Relais::Backend
