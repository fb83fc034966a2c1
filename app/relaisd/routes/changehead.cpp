// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/routes/changehead.h"

#include "app/relaisd/repositories/changesequence.h"
#include "core/base/log.h"

namespace Relais::Backend {

void ChangeHead::refresh(const QSqlDatabase &db)
{
    const auto head = ChangeSequence(db).head();
    if (!head)
        qCWarning(lcBackend) << "the newest cursor cannot be read:" << head.error().detail;
    const std::lock_guard lock(m_mutex);
    m_cursor = head ? head->cursor() : QString();
}

bool ChangeHead::isHead(const QString &cursor) const
{
    const std::lock_guard lock(m_mutex);
    return !m_cursor.isEmpty() && cursor == m_cursor;
}

} // namespace Relais::Backend
