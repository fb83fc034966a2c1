// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

class QSqlDatabase;

namespace Relais {

//! The member's own accounts, without their secrets. Made where it is used, on the store's reader,
//! or on the connection given to a job for what writes.
class AccountStore final {
public:
    explicit AccountStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<Account>> all() const; //!< in the order of connection
    Result<Account> find(const AccountId &id) const; //!< NotFound

    // In a job.
    Result<void> put(const Account &account);
    Result<void> remove(const AccountId &id);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
