// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QList>
#include <QSqlDatabase>

namespace Relais::Backend {

//! A member leaves: nobody finds them any more, their sessions end and their invitations with
//! them, from the commit on. What they wrote and relayed stays for the totals. Again is nothing.
//! NotFound ("member-unknown"); Conflict ("last-admin") for the only admin.
Result<void> endMembership(const QSqlDatabase &db, const MemberId &member, const Clock &clock);

//! The same for several at once, none of whom has left, and of whom the caller knows that somebody
//! else administers the organization.
Result<void> endMemberships(
    const QSqlDatabase &db, const QList<MemberId> &members, const Clock &clock);

//! They come back with the roles and the team that they had, and sign in anew.
Result<void> resumeMembership(const QSqlDatabase &db, const MemberId &member);

//! Conflict ("last-admin") when nobody else could administer the organization.
Result<void> expectAnotherAdmin(const QSqlDatabase &db, const MemberId &member);

} // namespace Relais::Backend
