// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

class QSqlDatabase;

namespace Relais {

//! What this machine believes of the organization's signatures: the pinned key, the revoked ones,
//! the newest revision of each story that was ever seen, and which stories were refused.
class TrustStore final {
public:
    explicit TrustStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<Trust> trust() const; //!< not pinned: nothing was
    //! By id, the revision and the time of signing that were seen last.
    struct Seen {
        int revision = 0;
        QDateTime signedAt;
    };
    Result<QHash<StoryId, Seen>> seen(const QList<StoryId> &ids) const;
    Result<int> refusedCount() const;

    // In a job.
    Result<void> setTrust(const Trust &trust);
    Result<void> forget(); //!< for another organization
    Result<void> noteSeen(const StoryId &id, const Seen &seen);
    //! why: a word of judgementKey(), or "replayed".
    Result<void> noteRefused(const StoryId &id, const QString &why);
    Result<void> noteAccepted(const StoryId &id);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
