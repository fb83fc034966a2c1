// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/sample/samplekeys.h"

#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/storyrepository.h"

namespace Relais::Backend {

SampleKeys::SampleKeys(QString dataFolder)
    : m_dataFolder(std::move(dataFolder))
{
}

Result<SignedApproval> SampleKeys::sign(
    const QSqlDatabase &db, const Member &approver, const StoryId &story, const Clock &clock)
{
    const auto organization = OrganizationRepository(db).get();
    const auto stored = StoryRepository(db).byId(story);
    if (!organization || !stored)
        return fail(organization ? stored.error() : organization.error());
    if (!m_pairs.contains(approver.id)) {
        const KeyPair pair = KeyPair::make();
        const Api::KeyRegistration registration { pair.publicKey,
            pair.sign(bytesOfRegistration(organization->id, approver.id, pair.publicKey)) };
        const auto registered = SigningDesk(db, clock).registerKey(
            approver, registration, OrganizationKeyFile(m_dataFolder));
        if (!registered)
            return fail(registered.error());
        m_pairs.insert(approver.id, pair);
    }
    const KeyPair pair = m_pairs.value(approver.id);
    Story approved = stored->story;
    approved.revision += 1;
    SignedApproval approval { pair.publicKey, clock.now(), {} };
    approval.signature = pair.sign(bytesToSign(organization->id, approved, approval.signedAt));
    return approval;
}

} // namespace Relais::Backend
