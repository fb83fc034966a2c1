// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QByteArray>

#include <atomic>
#include <functional>

namespace Relais::Backend {

//! /healthz: the process answers. /readyz: it wants more work, and the database answers; 503 with
//! the reason otherwise, and while it starts or ends. Both from memory. databaseProblem is asked
//! while ready is set only.
QList<Route> healthRoutes(
    const std::atomic<bool> &ready, std::function<QByteArray()> databaseProblem);

} // namespace Relais::Backend
