// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/signing.h"
#include "core/base/result.h"
#include "core/domain/storysignature.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! An approver's key with what the organization said of it.
struct StoredKey {
    ApproverKey key;
    KeyCertificate certificate; //!< an empty signature: not certified
};

//! The organization's keys, those of its approvers, and what they signed.
class SigningRepository final {
public:
    explicit SigningRepository(const QSqlDatabase &db);

    //! Empty when the organization has none yet.
    Result<PublicKey> organizationKey() const;
    //! From the first to the present one.
    Result<QList<KeyLink>> links() const;
    Result<void> addOrganizationKey(
        const PublicKey &key, const QByteArray &link, const QDateTime &at);

    Result<QList<ApproverKey>> keys() const;
    Result<StoredKey> key(const PublicKey &key) const; //!< NotFound ("key-unknown")
    Result<void> add(const PublicKey &key, const MemberId &member, const QDateTime &at);
    Result<void> certify(const KeyCertificate &certificate);
    //! What it signed stays good.
    Result<void> retire(const PublicKey &key, const QDateTime &at);
    Result<void> revoke(const PublicKey &key, const QDateTime &at);
    //! Nothing when the organization has no key.
    Result<std::optional<Api::SigningState>> state() const;

    Result<void> keep(const StoryId &story, int revision, const SignedApproval &approval);
    //! Of the asked revisions; those without a signature are left out.
    Result<QHash<StoryId, StorySignature>> ofPublished(const QStringList &ids) const;
    Result<std::optional<StorySignature>> of(const StoryId &story, int revision) const;
    struct Revision {
        StoryId story;
        int number = 0;
    };
    //! Of the latest revisions and those that members see: which nobody signed, or a key that was
    //! revoked. Those of a story follow each other.
    Result<QList<Revision>> unsignedRevisions() const;

private:
    Result<QHash<StoryId, StorySignature>> signatures(
        const QString &where, const QVariantList &values) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
