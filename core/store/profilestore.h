// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

class QSqlDatabase;

namespace Relais {

//! Who the member is, where the sync stands, and small values by key. Made where it is used, on the
//! store's reader, or on the connection given to a job for what writes.
class ProfileStore final {
public:
    explicit ProfileStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    //! Empty when there is none.
    Result<QString> value(const QString &key) const;
    //! The keys that begin so and have a value.
    Result<QStringList> keysBeginning(const QString &prefix) const;
    Result<Member> member() const; //!< an empty id: nobody signed in yet
    Result<QString> organizationName() const;
    //! "<epoch>:<sequence>" as the backend gave it; empty: pull from the beginning.
    Result<QString> cursor() const;
    //! The timeline of the backend that the last cursor was of, also while a resync has forgotten
    //! the cursor; empty before the first pull.
    Result<QString> epoch() const;
    static QString epochOf(const QString &cursor);
    //! Grows by one at each full resync; rows carry the one that they were last written in.
    Result<int> generation() const;
    Result<bool> isResyncing() const;

    // In a job.
    Result<void> setValue(const QString &key, const QString &value);
    Result<void> setMember(const Member &member);
    Result<void> setOrganizationName(const QString &name);
    Result<void> setCursor(const QString &cursor);
    Result<void> beginResync(); //!< forgets the cursor; generation() grows
    Result<void> endResync();
    //! Of another member: all is pulled anew, and no timeline is known that could have been cut.
    Result<void> forgetBackend();

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
