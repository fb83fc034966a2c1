// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storysignature.h"
#include "core/signing/keypair.h"

namespace Relais::Test {

//! An organization that vouches for keys, as a backend with its key file does.
struct SigningOrganization {
    OrganizationId id { QStringLiteral("norvane") };
    KeyPair pair = KeyPair::make();
    QList<KeyLink> links {};

    KeyCertificate certificate(const KeyPair &approver, const QDateTime &at) const
    {
        KeyCertificate certificate { approver.publicKey, pair.publicKey, at, {} };
        certificate.signature = pair.sign(bytesToSign(id, certificate));
        return certificate;
    }
    Story signedBy(const KeyPair &approver, Story story, const QDateTime &at) const
    {
        StorySignature signature { at, {}, certificate(approver, at), links };
        signature.signature = approver.sign(bytesToSign(id, story, at));
        story.signature = signature;
        return story;
    }
    //! The next key takes the present one's place.
    void rotate()
    {
        const KeyPair next = KeyPair::make();
        KeyLink link { pair.publicKey, next.publicKey, {} };
        link.signature = pair.sign(bytesToSign(id, link));
        links.append(link);
        pair = next;
    }
    Trust trust() const { return { id, pair.publicKey, {} }; }
};

} // namespace Relais::Test
