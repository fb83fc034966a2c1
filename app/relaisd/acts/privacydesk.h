// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/member.h"

#include <QJsonObject>
#include <QSqlDatabase>

namespace Relais::Backend {

//! What a member may ask about themselves without a ticket. Runs inside the caller's transaction.
class PrivacyDesk final {
public:
    PrivacyDesk(const QSqlDatabase &db, const Clock &clock);

    //! Every row about them, by table, as db/personaldata.h lists it; no secret is in it.
    Result<QJsonObject> everythingAbout(const MemberId &member) const;

    //! Takes the person out: their record, devices, invitations, words on the Wall. Their relays
    //! stay in all counts, each by the day and under an id that leads to nobody; their tracked
    //! links go on working; the audit log keeps their bare id, as who acted, as who was acted on
    //! and in the details of an import, since its hashes cover all three. confirm is their e-mail
    //! address.
    //! InvalidInput ("confirmation"), Conflict ("last-admin").
    Result<void> erase(const Member &member, const QString &confirm);

private:
    Result<void> keepAnAdmin(const Member &member) const;
    Result<void> emptyTheWall(const MemberId &member, const QString &nobody);
    Result<void> forgetMentions(const Member &member);
    Result<void> forgetThanks(const MemberId &member);
    Result<void> removeComments(const MemberId &member);

    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend
