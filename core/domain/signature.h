// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>

#include <optional>

namespace Relais {

//! An Ed25519 key's public half: 32 bytes. Signatures are 64 bytes.
using PublicKey = QByteArray;

//! The organization's word that it gave its next key its place: the old one signs the new one.
struct KeyLink {
    PublicKey from;
    PublicKey to;
    QByteArray signature; //!< by from
    bool operator==(const KeyLink &) const = default;
};

//! The organization's word that a key may approve stories. It names no person: whose the key is
//! the backend knows, and forgets when that person asks to be erased, without breaking what was
//! signed.
struct KeyCertificate {
    PublicKey key;
    PublicKey issuer; //!< the organization's
    QDateTime issuedAt; //!< UTC
    QByteArray signature; //!< by issuer
    bool operator==(const KeyCertificate &) const = default;
};

//! An approver's signature under one revision of a story, with what is needed to check it.
struct StorySignature {
    QDateTime signedAt; //!< UTC
    QByteArray signature; //!< by certificate.key
    KeyCertificate certificate;
    QList<KeyLink> links; //!< from older keys of the organization to its present one
    //! The organization itself signed it: it was approved before approvals were signed.
    bool isByOrganization() const { return certificate.key == certificate.issuer; }
    bool operator==(const StorySignature &) const = default;
};

//! What an approver sends to the backend with an approval.
struct SignedApproval {
    PublicKey key;
    QDateTime signedAt; //!< UTC
    QByteArray signature;
};

//! What a client believes: the organization's key as it was pinned when the person signed in, and
//! the keys that were revoked since.
struct Trust {
    OrganizationId organization;
    PublicKey key; //!< empty: nothing is pinned, and nothing can be checked
    QSet<PublicKey> revoked;
    bool isPinned() const { return !key.isEmpty(); }
    bool operator==(const Trust &) const = default;
};

//! An approver's key as the backend lists it.
struct ApproverKey {
    PublicKey key;
    MemberId member; //!< empty: the organization itself, or somebody who was erased
    QString memberName;
    QDateTime registeredAt;
    QDateTime certifiedAt; //!< invalid: not yet
    QDateTime retiredAt; //!< approves no more; what it signed stays good
    QDateTime revokedAt; //!< what it signed is refused
    bool operator==(const ApproverKey &) const = default;
};

} // namespace Relais
