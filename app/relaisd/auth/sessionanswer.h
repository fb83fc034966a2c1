// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/http/message.h"

namespace Relais::Backend {

//! The answer to a sign-in or refresh: tokens, who it is, and of which organization.
Response sessionResponse(const QSqlDatabase &db, const IssuedTokens &tokens);

} // namespace Relais::Backend
