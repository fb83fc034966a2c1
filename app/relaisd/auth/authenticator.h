// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QMutex>
#include <QSqlDatabase>

namespace Relais {
class Clock;
}

namespace Relais::Backend {

//! Tells who calls from "Authorization: Bearer …", and whether they may.
//!
//! Reads and writes ask the database, writes inside their own transaction, so that a sign-out or
//! a lost role counts from its commit on. Only what is answered from memory relies on what was
//! true up to ten seconds ago. Any thread.
class Authenticator final {
    Q_DISABLE_COPY_MOVE(Authenticator)
public:
    explicit Authenticator(const Clock &clock);

    //! Sets request.caller for a route above Anyone, or answers the refusal: 401 or 403.
    std::optional<Response> authorise(Access access, Request &request, QSqlDatabase &database);
    //! Sets request.caller of each whose token is a member's, with one look into the database.
    Result<void> recognise(const QList<Request *> &requests, QSqlDatabase &database);
    //! The caller of a token seen a moment ago, else nothing.
    std::optional<Caller> remembered(const Request &request) const;
    //! After something changed in sessions or roles.
    void forget();

private:
    struct Seen {
        Caller caller;
        qint64 until; //!< ms since 1970
    };
    std::optional<Response> authoriseDirectory(
        const QByteArray &hash, Request &request, QSqlDatabase &database) const;
    Result<Caller> callerOf(const QByteArray &hash, QSqlDatabase &database);
    Result<QHash<QByteArray, Caller>> callersOf(
        const QByteArrayList &hashes, QSqlDatabase &database);
    void remember(const QByteArray &hash, const Caller &caller, qint64 expiresAt);

    const Clock &m_clock;
    mutable QMutex m_mutex;
    QHash<QByteArray, Seen> m_seen;
};

//! The one place that compares a role with what a route asks for.
std::optional<Response> refusalFor(Access access, const std::optional<Caller> &caller);

} // namespace Relais::Backend
