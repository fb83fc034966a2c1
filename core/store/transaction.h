// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

class QSqlDatabase;

namespace Relais {

//! Takes the write lock at once, so that a job never fails half-way for being late. Rolls back
//! when forgotten. In the thread of its connection. Errors: those of storageError() (statement.h);
//! "busy" when another process kept the lock for longer than the store waits.
class Transaction final {
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    explicit Transaction(QSqlDatabase &db);
    ~Transaction();
    Result<void> state() const { return m_state; } //!< whether it began
    Result<void> commit(); //!< state() when it never began

private:
    QSqlDatabase &m_db;
    Result<void> m_state;
    bool m_open = false;
};

} // namespace Relais
