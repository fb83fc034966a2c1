// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

namespace Relais {
class Clock;
}

namespace Relais::Backend {

class KeySource;

//! How one may sign in here, and the sign-in with the company's provider. Both outlive the routes.
QList<Route> oidcRoutes(const Clock &clock, KeySource &keys);

} // namespace Relais::Backend
