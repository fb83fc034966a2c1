// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QSqlDatabase>

namespace Relais::Backend {

inline constexpr int invitationDays = 7;

//! A new one-time code for a member: 16 characters as in core/api/session.h, of which only the
//! hash is stored. Earlier unused codes of the member stay valid.
Result<QString> issueInvitation(QSqlDatabase &database, const MemberId &member, const Clock &clock);

//! Uses a code up and answers whose it was. Rejected: "invitation-used",
//! "invitation-expired" or "invitation-unknown".
Result<MemberId> redeemInvitation(QSqlDatabase &database, const QString &code, const Clock &clock);

} // namespace Relais::Backend
