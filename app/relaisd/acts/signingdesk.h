// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/signingrepository.h"
#include "app/relaisd/signing/organizationkey.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! Who may sign stories, and that what they sign is what goes out. The organization's key vouches
//! for approvers' keys; its file may be elsewhere, and then new keys wait. Runs inside the caller's
//! transaction.
class SigningDesk final {
public:
    SigningDesk(const QSqlDatabase &db, const Clock &clock);

    //! Makes the organization's key when it has none, and signs with it what members already see,
    //! so that nothing unsigned is left to be believed. Answers how many stories that were; does
    //! nothing where there is no organization. When another node was faster its key stays.
    Result<int> ensureOrganizationKey(const QString &dataFolder);
    //! Signs with the organization's key whatever nobody's valid key signed. Answers how many
    //! stories that were.
    Result<int> signUnsigned(const OrganizationKeyFile &file);
    //! A new key of the organization, which the old one vouches for; all certificates are made
    //! anew. The file is replaced: keep the old one until the transaction is committed.
    Result<PublicKey> rotateOrganizationKey(const OrganizationKeyFile &file);

    //! Certified at once where the file is. Forbidden ("proof-wrong", "key-taken", "role"),
    //! Conflict ("keys-full"). The same key again changes nothing.
    Result<ApproverKey> registerKey(const Member &member, const Api::KeyRegistration &registration,
        const OrganizationKeyFile &file);
    //! Certifies whatever waits; answers how many.
    Result<int> certifyWaiting(const OrganizationKeyFile &file);
    //! Forbidden ("key-of-another").
    Result<void> retireOwn(const Member &member, const PublicKey &key);
    Result<void> revoke(const PublicKey &key);

    //! Whether approval is the actor's valid signature of the story as it will go out. Nothing is
    //! asked of an organization without a key. Forbidden ("signature-missing", "key-unknown",
    //! "key-of-another", "key-not-certified", "key-retired", "key-revoked"), InvalidInput
    //! ("signature-wrong", "signature-time").
    Result<void> accept(
        const Member &actor, const Story &story, const std::optional<SignedApproval> &approval);

private:
    Result<OrganizationId> organization() const;
    Result<KeyPair> presentKey(const OrganizationKeyFile &file) const;
    Result<void> certify(const PublicKey &key, const KeyPair &issuer);
    Result<void> signRevision(const SigningRepository::Revision &revision, const KeyPair &pair);

    QSqlDatabase m_db;
    const Clock &m_clock;
    SigningRepository m_keys;
};

} // namespace Relais::Backend
