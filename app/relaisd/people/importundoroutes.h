// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

namespace Relais {
class Clock;
}

namespace Relais::Backend {

//! POST /v1/admin/members/import/undo.
QList<Route> importUndoRoutes(const Clock &clock);

} // namespace Relais::Backend
