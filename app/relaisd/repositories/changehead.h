// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/changesequence.h"

#include <QSqlDatabase>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

namespace Relais::Backend {

//! The end of the change sequence, in memory: how far it reaches, and up to where each member and
//! everyone has something. So whoever has no news of their own is answered without the database,
//! whatever happens to others.
//!
//! refresh() is the Writer's watcher: it runs after each commit before anyone is answered, and soon
//! after another process wrote. What is older than this memory, newer than it or in doubt is
//! "unknown", which only means a look into the database. On another connection to PostgreSQL it
//! begins anew: behind it may be a standby that took over without the last commits, and the same
//! numbers come again for other changes. Members share a place in the table now and then: who does
//! may be sent to the database for the other's news, and never misses any. Any thread, but
//! refresh() from one.
class ChangeHead final {
    Q_DISABLE_COPY_MOVE(ChangeHead)
public:
    //! A moment of this memory, to ask later what came since.
    struct Place {
        int life = 0; //!< 0: nothing was known
        qint64 sequence = 0;
    };

    //! loaded: how much of the sequence is read at the start.
    explicit ChangeHead(qint64 loaded = 100'000);

    //! A closed database makes everything unknown.
    void refresh(const QSqlDatabase &db);

    //! The cursor to go on from when it is known that the member has nothing after this one: the
    //! same, or the newest when this one grew old. Otherwise nothing.
    std::optional<QString> nothingAfter(const QString &cursor, const MemberId &member) const;
    //! Something for everyone came after the cursor, or it is of another timeline.
    bool hasNewsFor(const QString &cursor) const;

    Place place() const;
    //! Whether it is known that nothing of the member's own came since: then they have the roles
    //! and the sessions that they had.
    bool isUntouched(const MemberId &member, const Place &since) const;

private:
    Result<void> follow(const QSqlDatabase &db);
    void forgetAll(const ChangeSequence::Head &head);
    std::size_t slotOf(const QString &member) const;
    bool touched(std::size_t slot, qint64 after) const;

    const qint64 m_loaded;
    mutable std::mutex m_mutex;
    bool m_known = false;
    int m_life = 0; //!< another one whenever the table begins anew
    int m_session = 0; //!< of the connection that was read last; of refresh() alone
    QString m_epoch;
    qint64 m_from = 0; //!< all after this place is in the table
    qint64 m_sequence = 0; //!< up to here
    qint64 m_forAll = 0; //!< the newest number of something that is not one member's alone
    qint64 m_anySession = 0; //!< and of what may concern anybody's session
    std::vector<qint64> m_newest; //!< of the members of each slot
};

} // namespace Relais::Backend
