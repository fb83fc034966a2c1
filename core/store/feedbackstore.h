// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/feedback.h"
#include "core/domain/referral.h"
#include "core/domain/thanks.h"

class QSqlDatabase;

namespace Relais {

//! Thanks as they are kept: the contract's JSON, which the services read and write.
struct KeptThanks {
    ThanksId id;
    QString body;
    QDateTime at; //!< UTC
    bool seen = false; //!< by the member, who was thanked
};

//! Thanks given, received and shown; what the member said of stories; their own links of jobs. Made
//! where it is used, on the store's reader, or on the connection given to a job for what writes.
class FeedbackStore final {
public:
    explicit FeedbackStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<KeptThanks>> thanks(int limit) const; //!< newest first
    Result<StoryRating> rating(const StoryId &story) const; //!< NotFound
    Result<Referral> referral(const StoryId &story) const; //!< NotFound
    //! How many people the member says that they told of a job, with their link or without.
    Result<int> told(const StoryId &story) const;

    // In a job.
    Result<void> upsert(const QList<KeptThanks> &thanks, int generation = 0);
    Result<void> markThanksSeen();
    Result<void> remove(const QList<ThanksId> &ids);
    Result<void> removeThanksOlderThan(int generation);
    Result<void> put(const StoryRating &rating);
    Result<void> put(const Referral &referral);
    Result<void> setTold(const StoryId &story, int told);
    //! What the member said of stories, their links and what they are thanked for: another one
    //! signs in.
    Result<void> forgetOwn();

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
