// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"
#include "core/domain/member.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! The caller as the database has them now; Unauthorized when they are no longer a member. Their
//! roles were compared with the route's access before its handler runs, and nowhere else.
Result<Member> actorOf(const Request &request, const QSqlDatabase &db);

} // namespace Relais::Backend
