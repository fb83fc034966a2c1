// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>

class QSqlDatabase;

namespace Relais {

//! An idea as it is kept: the contract's JSON, which the services read and write.
struct KeptIdea {
    IdeaId id;
    QString body;
    QDateTime changedAt; //!< UTC
    bool waiting = false; //!< something of it was not told yet
    bool news = false; //!< it changed since the member looked at it
};

//! What the member brought in, as last pulled, and what still waits to be told. Made where it is
//! used, on the store's reader, or on the connection given to a job for what writes.
class IdeaStore final {
public:
    explicit IdeaStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<KeptIdea>> all() const; //!< latest changed first
    Result<KeptIdea> find(const IdeaId &id) const; //!< NotFound

    struct WaitingPicture {
        IdeaId idea;
        QString picture; //!< "/own/…"
        QString push; //!< the idea's, as JSON, without its picture
    };
    Result<QList<WaitingPicture>> waitingPictures() const;

    // In a job.
    Result<void> addPicture(const WaitingPicture &waiting);
    Result<void> removePicture(const IdeaId &idea);
    Result<void> upsert(const QList<KeptIdea> &ideas, int generation = 0);
    Result<void> markRead(const IdeaId &id, const QDateTime &at);
    Result<void> remove(const QList<IdeaId> &ids);
    //! Those that wait to be told stay.
    Result<void> removeOlderThan(int generation);
    Result<void> forgetAll(); //!< another member signs in

private:
    Result<QList<KeptIdea>> select(const QString &rest, const QVariantList &values) const;

    QSqlDatabase &m_db;
};

} // namespace Relais
