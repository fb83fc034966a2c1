// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/oidc/idtoken.h"
#include "app/relaisd/repositories/providerrepository.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Which member a verified identity is.
class Admission final {
public:
    Admission(const QSqlDatabase &db, const Clock &clock);

    //! A token opens one session: Rejected ("used") the second time.
    Result<void> useUp(const QByteArray &idToken);

    //! The member whom the provider knew by this subject before; else the one with this verified
    //! address, who is bound to the subject from here on; else, when the provider may bring in new
    //! people, a new ambassador. Forbidden: "email-unverified", "not-a-member"; Conflict
    //! ("identity-taken") when the address belongs to a member with another subject.
    Result<MemberId> admit(const Provider &provider, const Identity &identity);

private:
    Result<MemberId> bySubject(const Identity &identity);
    Result<MemberId> bind(const MemberId &member, const Identity &identity);
    Result<MemberId> join(const Identity &identity);

    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend
