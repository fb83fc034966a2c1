// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/member.h"
#include "core/signing/keypair.h"

#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! The keys of the sample's approvers: made, registered and certified as real ones are, and
//! forgotten when the sample is loaded. Whoever signs in as one of them makes their own.
class SampleKeys final {
public:
    explicit SampleKeys(QString dataFolder);

    //! The approver's signature of the story as it waits for approval.
    Result<SignedApproval> sign(
        const QSqlDatabase &db, const Member &approver, const StoryId &story, const Clock &clock);

private:
    const QString m_dataFolder;
    QHash<MemberId, KeyPair> m_pairs;
};

} // namespace Relais::Backend
