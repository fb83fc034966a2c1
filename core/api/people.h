// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/memberentry.h"

namespace Relais::Api {

QJsonObject toJson(const MemberEntry &entry);
//! Of GET /v1/admin/members.
Result<QList<MemberEntry>> memberEntriesFrom(const QJsonObject &json);
Result<MemberEntry> memberEntryFrom(const QJsonObject &json);

//! POST /v1/admin/invitations: an id for somebody who is known, else e-mail and name of a new
//! member.
struct InvitationRequest {
    MemberId member;
    QString email;
    QString name;
};
QJsonObject toJson(const InvitationRequest &request);
Result<InvitationRequest> invitationRequestFrom(const QJsonObject &json);

QJsonObject toJson(const InvitationLink &link);
Result<InvitationLink> invitationLinkFrom(const QJsonObject &json);

Result<ImportOutcome> importOutcomeFrom(const QJsonObject &json);
Result<UndoneImport> undoneImportFrom(const QJsonObject &json);

} // namespace Relais::Api
