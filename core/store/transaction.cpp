// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"

#include "core/base/log.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

Transaction::Transaction(QSqlDatabase &db)
    : m_db(db)
    , m_state(execute(db, u"BEGIN IMMEDIATE"_s))
    , m_open(m_state.has_value())
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (const auto undone = execute(m_db, u"ROLLBACK"_s); !undone)
        qCDebug(lcStore) << "rollback:" << undone.error().detail; // SQLite had done it by itself
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return m_state;
    if (const auto committed = execute(m_db, u"COMMIT"_s); !committed)
        return committed;
    m_open = false;
    return {};
}

} // namespace Relais
