// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

class QSqlDatabase;

namespace Relais {

//! What an editor's pages show while the backend is away, and what they wrote and it does not have
//! yet. Bodies are the contract's JSON; who reads them checks them. Made where it is used, on the
//! store's reader, or on the connection given to a job for what writes.
class CurationStore final {
public:
    explicit CurationStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<QJsonObject>> list(const QString &kind) const; //!< in the backend's order
    Result<QHash<StoryId, QJsonObject>> edits() const;

    // In a job.
    //! The whole list anew: ids and bodies in order.
    Result<void> replace(
        const QString &kind, const QList<std::pair<QString, QJsonObject>> &entries);
    Result<void> put(const QString &kind, const QString &id, const QJsonObject &body);
    Result<void> putEdit(const StoryId &story, const QJsonObject &body, const QDateTime &at);
    Result<void> removeEdit(const StoryId &story);
    //! Another member writes here now: edits that are there are put apart for the one who wrote
    //! them, and the next one has those back that were put apart for them. Lists are forgotten.
    Result<void> handOver(const MemberId &from, const MemberId &to);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
