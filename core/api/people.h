// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/memberentry.h"

namespace Relais::Api {

//! The people of the organization, as /v1/admin has them for admins; see codec.h for what readers
//! and writers promise.
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

//! The answer to it.
QJsonObject toJson(const InvitationLink &link);
Result<InvitationLink> invitationLinkFrom(const QJsonObject &json);

//! What an import by CSV did, and what undoing it did; relaisd writes both itself.
Result<ImportOutcome> importOutcomeFrom(const QJsonObject &json);
Result<UndoneImport> undoneImportFrom(const QJsonObject &json);

} // namespace Relais::Api
