// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"
#include "app/relaisd/repositories/changehead.h"

#include <QMutex>
#include <QSqlDatabase>

namespace Relais {
class Clock;
}

namespace Relais::Backend {

//! Tells who calls from "Authorization: Bearer …", and whether they may.
//!
//! Reads and writes ask the database, writes inside their own transaction, so that a sign-out or
//! a lost role counts from its commit on. What is answered from memory relies on a caller who was
//! seen before and of whom the change sequence tells nothing since: whatever ends a session or
//! changes roles tells the member, so that it counts from its commit on there, too, and in another
//! process as soon as that one hears of it. Any thread.
class Authenticator final {
    Q_DISABLE_COPY_MOVE(Authenticator)
public:
    //! Without changes, whom it saw is certain for ten seconds.
    explicit Authenticator(const Clock &clock, const ChangeHead *changes = nullptr);

    //! Sets request.caller for a route above Anyone, or answers the refusal: 401 or 403.
    std::optional<Response> authorise(Access access, Request &request, QSqlDatabase &database);
    //! Sets request.caller of each whose token is a member's, with one look into the database.
    Result<void> recognise(const QList<Request *> &requests, QSqlDatabase &database);
    //! The caller of a token seen before, without the device.
    struct Remembered {
        Caller caller;
        bool certain = false; //!< else they were the caller ten seconds ago at most
    };
    std::optional<Remembered> remembered(const Request &request) const;
    //! What was seen was perhaps never so: a transaction was not committed.
    void forget();

private:
    //! Half of a token's hash, which is random: enough to tell them apart.
    struct Key {
        quint64 first = 0;
        quint64 second = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return static_cast<size_t>(key.first) ^ seed;
        }
    };
    struct Seen {
        MemberId member;
        QList<Role> roles;
        qint64 expiresAt = 0; //!< ms since 1970, as the next
        qint64 at = 0;
        ChangeHead::Place place {};
    };
    static Key keyOf(const QByteArray &hash);
    std::optional<Response> authoriseDirectory(
        const QByteArray &hash, Request &request, QSqlDatabase &database) const;
    Result<Caller> callerOf(const QByteArray &hash, QSqlDatabase &database);
    Result<QHash<QByteArray, Caller>> callersOf(
        const QByteArrayList &hashes, QSqlDatabase &database);
    void remember(const QByteArray &hash, Seen seen);

    const Clock &m_clock;
    const ChangeHead *const m_changes;
    mutable QMutex m_mutex;
    QHash<Key, Seen> m_seen;
};

//! The one place that compares a role with what a route asks for.
std::optional<Response> refusalFor(Access access, const std::optional<Caller> &caller);

} // namespace Relais::Backend
