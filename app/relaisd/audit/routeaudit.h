// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/http/route.h"

namespace Relais::Backend {

//! Whether what this route writes is an act of an editor, manager or admin.
bool isAudited(const Route &route);

//! The log's entry for a request that was answered with less than 400.
AuditEntry entryOf(
    const Route &route, const Request &request, const Response &response, const QDateTime &at);

} // namespace Relais::Backend
