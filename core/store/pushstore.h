// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/retention.h"

#include <QDateTime>
#include <QJsonObject>

class QSqlDatabase;

namespace Relais {

//! One change on its way to the backend; the kinds and bodies are those of Api::PushItem.
struct QueuedPush {
    PushId id; //!< UUIDv7
    QString kind;
    QJsonObject body;
    qint64 place = 0; //!< in the outbox; given by enqueue
};

//! One that the backend has.
struct SentPush {
    QDateTime at;
    QString kind;
    QJsonObject body;
};

//! The outbox of pushes. Made where it is used, on the store's reader, or on the connection given
//! to a job for what writes.
class PushStore final {
public:
    static constexpr int sentKeptDays = Retention::sentDays;

    explicit PushStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    //! The oldest ones after a place: at most limit, and not more than maxBytes of bodies (but
    //! always one).
    Result<QList<QueuedPush>> oldest(int limit, qint64 maxBytes, qint64 afterPlace = 0) const;
    Result<int> count() const;
    Result<QList<SentPush>> sent(int limit) const; //!< newest first
    Result<int> refusedCount() const;

    // In a job.
    //! In the same job as the change that it reports.
    Result<void> enqueue(const QueuedPush &push);
    //! Takes one back that was not told yet; false: it is told, or being told.
    Result<bool> takeBack(const QString &kind, const QString &bodyId);
    //! The backend has them. They are remembered for sentKeptDays.
    Result<void> settle(const QList<PushId> &ids, const QDateTime &at);
    //! Takes it out of the outbox, and keeps it with the backend's stable word.
    Result<void> refuse(const PushId &id, const QString &problem, const QDateTime &at);
    //! Puts back what is remembered, in its old order and with its ids: the backend takes what it
    //! lost and knows the rest. Also what was refused for want of something that comes back now.
    //! Answers how many.
    Result<int> sendAgain();
    //! Forgets what waits and what is remembered, with the words and pictures that go beside it:
    //! they are of the member before. What waits of their relays is put apart and told once they
    //! are back; that of the one who signs in now waits again.
    Result<void> handOver(const MemberId &from, const MemberId &to);
    //! What becomes of a relay that was put apart.
    Result<void> keepApart(const QueuedPush &push, const MemberId &member);

private:
    Result<void> forgetAll();
    Result<void> remove(const QList<PushId> &ids);

    QSqlDatabase &m_db;
};

} // namespace Relais
