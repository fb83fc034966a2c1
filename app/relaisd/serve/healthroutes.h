// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <atomic>

namespace Relais::Backend {

//! /healthz: the process answers. /readyz: it wants more work: the database is at its version and
//! can be reached; 503 otherwise, and while it starts or ends.
QList<Route> healthRoutes(const std::atomic<bool> &ready);

} // namespace Relais::Backend
