// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/draft.h"

#include <QDateTime>

class QSqlDatabase;

namespace Relais {

//! Drafts; they never leave this machine. Made where it is used, on the store's reader, or on the
//! connection given to a job for what writes.
class DraftStore final {
public:
    explicit DraftStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<Draft> find(const StoryId &story) const; //!< NotFound
    Result<QList<Draft>> all() const; //!< newest first

    // In a job.
    Result<void> put(const Draft &draft, const QDateTime &at);
    Result<void> remove(const StoryId &story);
    //! Another member writes here now: those that are there are put apart for the one who wrote
    //! them, and the next one has those back that were put apart for them.
    Result<void> handOver(const MemberId &from, const MemberId &to);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
