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
    m_epoch = head ? head->epoch : QString();
    if (head)
        m_forAll = head->forAll;
}

bool ChangeHead::isHead(const QString &cursor) const
{
    const std::lock_guard lock(m_mutex);
    return !m_cursor.isEmpty() && cursor == m_cursor;
}

bool ChangeHead::hasNewsFor(const QString &cursor) const
{
    const qsizetype colon = cursor.lastIndexOf(u':');
    const std::lock_guard lock(m_mutex);
    if (m_epoch.isEmpty())
        return false;
    return cursor.left(colon) != m_epoch || cursor.mid(colon + 1).toLongLong() < m_forAll;
}

} // namespace Relais::Backend
